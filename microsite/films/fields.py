"""The one table of a film file's keys: it drives reading, advice and docs/film-file.md."""

from __future__ import annotations

from microsite.films import records
from microsite.films.embargo import text_embargoes
from microsite.films.keys import Key
from microsite.films.media_values import logo, picture
from microsite.films.people import cast_list, directors
from microsite.films.times import moment, running_time, year
from microsite.films.values import (
    SLUG,
    countries,
    line,
    lines,
    link,
    markdown,
    paragraphs,
    slugs,
    tag,
    tags,
    text,
    texts,
    truth,
    words,
)

THE_FILM = (
    Key(
        "title",
        "Baikonur",
        "The title; the only key that must be there.",
        text,
        "title",
        required=True,
        strict=True,
    ),
    Key(
        "original_title",
        "Байконур",
        "The title in the film’s own language.",
        text,
        "original_title",
    ),
    Key("type", "film", "What the page is about.", line, "type"),
    Key("category", "feature", "feature, short, documentary …", text, "category"),
    Key("genres", "[love story, comedy]", "The genres.", words, "genres", ("genre",)),
    Key("release_year", "2011", "The year, or a span such as 1947-48.", year, "year", ("year",)),
    Key(
        "duration",
        "95 minutes",
        "The running time; a bare number is minutes.",
        running_time,
        "running_time",
        ("running_time", "runtime"),
    ),
    Key(
        "countries",
        "[DE, KZ, RU]",
        "The countries by their two-letter codes; shown in the page’s language.",
        countries,
        "countries",
    ),
    Key(
        "country",
        "Germany / Kazakhstan",
        "The countries as they shall be shown; countries says it better.",
        text,
        "country",
        yields_to="countries",
    ),
    Key("spoken_languages", "[ru, fr]", "What is spoken in the film.", tags, "spoken_languages"),
    Key("dialogue", "Russian and French", "The same in your own words.", text, "dialogue"),
    Key("subtitles", "[en, de]", "Which subtitles exist.", tags, "subtitles"),
    Key(
        "ratings",
        "[{system: FSK, value: 12}]",
        "Age ratings.",
        attribute="ratings",
        record=records.RATING,
        many=True,
    ),
    Key("content_warnings", "Flashing lights.", "A text or a list.", texts, "content_warnings"),
    Key(
        "technical_specs",
        "Color",
        "One line, or a map.",
        attribute="technical_specs",
        record=records.TECHNICAL_SPECS,
    ),
    Key("format", "35 mm", "What it was shot on.", line, "format"),
    Key("ids", "{imdb: tt1234567}", "Its numbers elsewhere.", attribute="ids", record=records.IDS),
)
WORDS = (
    Key(
        "logline",
        "A boy finds an astronaut.",
        "The film in one or two sentences.",
        text,
        "logline",
        ("description",),
    ),
    Key("tagline", "Love has to land somewhere.", "The line on the poster.", text, "tagline"),
    Key(
        "synopsis_50",
        "On the steppe …",
        "About fifty words, where a programme has little room; a synopsis_short of up to sixty "
        "does for it.",
        text,
        "synopsis_50",
    ),
    Key(
        "synopsis_short",
        "On the steppe …",
        "Fifty to a hundred words, for programmes.",
        text,
        "synopsis_short",
    ),
    Key(
        "director_statement",
        "I wanted …",
        "The director’s own words; Markdown.",
        markdown,
        "director_statement",
    ),
    Key(
        "additional_info", "Shot on site …", "Whatever else; Markdown.", markdown, "additional_info"
    ),
    Key("notice", "Restored in 2026.", "A note that must be seen.", text, "notice"),
    Key(
        "credit_block",
        "Example Film presents …",
        "The lines at the foot of the poster.",
        text,
        "credit_block",
    ),
)
PEOPLE = (
    Key(
        "director",
        "Veit Helmer",
        "One or several, as a text or a list.",
        directors,
        "directors",
        ("directors",),
    ),
    Key(
        "cast",
        "[Alexander Asochakov, Marie de Villepin (Julie)]",
        "Names, with the character in brackets; or maps.",
        attribute="cast",
        record=records.PERFORMER,
        many=True,
        split=cast_list,
        identity=("id",),
    ),
    Key(
        "crew",
        "[{role: Music, name: Goran Bregovic}]",
        "Who did what.",
        attribute="crew",
        record=records.CREDIT,
        many=True,
    ),
    Key("director_biography", "Born in Hanover …", "Markdown.", markdown, "director_biography"),
    Key(
        "director_filmography",
        "[Tuvalu (1999)]",
        "A list, or one film a line.",
        paragraphs,
        "director_filmography",
    ),
    Key("director_photo", "director.jpg", "A portrait of the director.", picture, "director_photo"),
    Key(
        "production_companies", "[Example Film]", "Who produced it.", lines, "production_companies"
    ),
)
MEDIA = (
    Key(
        "poster_image",
        "poster.jpg",
        "The key art: the large picture of the page.",
        picture,
        "key_art",
    ),
    Key(
        "cinema_poster",
        "cinema-poster.jpg",
        "The poster as it hangs in cinemas.",
        picture,
        "one_sheet",
    ),
    Key("teaser_poster", "teaser.jpg", "An earlier poster.", picture, "teaser_poster"),
    Key(
        "title_treatment",
        "title.svg",
        "The title as it is lettered, for the press; an SVG or a transparent PNG.",
        logo,
        "title_treatment",
    ),
    Key(
        "trailer_video",
        "trailer.mp4",
        "The trailer. Several, or more about one, go into trailers.",
        attribute="trailers",
        record=records.TRAILER,
        many=True,
        yields_to="trailers",
    ),
    Key(
        "trailer_poster",
        "trailer.jpg",
        "The picture before the trailer plays; else a frame of the trailer.",
        picture,
        "trailer_poster",
    ),
    Key(
        "trailers",
        "[{file: trailer.mp4}]",
        "Trailers, teasers and clips.",
        attribute="trailers",
        record=records.TRAILER,
        many=True,
        identity=("file",),
    ),
    Key(
        "stills",
        "[{file: 01.jpg}]",
        "Pictures from the film; without this key, all in the folder stills/.",
        attribute="stills",
        record=records.STILL,
        many=True,
        identity=("file",),
    ),
    Key(
        "full_video_url",
        "https://example.org/film",
        "The whole film, where it may be seen freely.",
        link,
        "full_video_url",
    ),
    Key(
        "theme",
        '{accent: "#c8102e"}',
        "Colours; else taken from the key art.",
        attribute="theme",
        record=records.THEME,
        main_only=True,
    ),
)
AUDIENCE = (
    Key(
        "screenings",
        "[{starts: 2027-02-14 19:30, timezone: Europe/Berlin}]",
        "Showings in cinemas.",
        attribute="screenings",
        record=records.SCREENING,
        many=True,
        identity=("starts", "venue"),
    ),
    Key(
        "releases",
        "[{country: DE, date: 2011-09-01}]",
        "Starts in cinemas.",
        attribute="releases",
        record=records.RELEASE,
        many=True,
    ),
    Key(
        "watch",
        "[{name: Example, url: https://example.org}]",
        "Where to see it at home.",
        attribute="watch",
        record=records.WATCH,
        many=True,
    ),
    Key(
        "external_links",
        "[{name: Site, url: https://example.org}]",
        "Other pages about the film.",
        attribute="external_links",
        record=records.LINK,
        many=True,
    ),
)
PRESS = (
    Key(
        "awards",
        "[{festival: Example, award: Best Film}]",
        "Prizes and selections.",
        attribute="awards",
        record=records.AWARD,
        many=True,
    ),
    Key(
        "press_quotes",
        "[{quote: A small wonder., outlet: The Example}]",
        "Lines from reviews.",
        attribute="press_quotes",
        record=records.PRESS_QUOTE,
        many=True,
    ),
    Key(
        "contacts",
        "[{role: press, email: press@example.org}]",
        "Whom to write to.",
        attribute="contacts",
        record=records.CONTACT,
        many=True,
    ),
    Key("world_sales", "Example Sales, Berlin", "Who sells the film.", text, "world_sales"),
    Key(
        "partners",
        "[{name: Example Fund, role: funding}]",
        "Logos at the foot of the page, or names.",
        attribute="partners",
        record=records.PARTNER,
        many=True,
    ),
)
PUBLISHING = (
    Key("language", "en", "The language of this file; else taken from the file’s name.", tag),
    Key(
        "main_language",
        "de",
        "The language that the others inherit from; else en, else the first in the alphabet.",
        tag,
    ),
    Key(
        "slug", "baikonur", "The film’s name in addresses; else the folder’s.", SLUG, main_only=True
    ),
    Key(
        "aliases", "[old-name]", "Former slugs, which lead here.", slugs, "aliases", main_only=True
    ),
    Key("draft", "true", "Not to be published yet.", truth, "draft", strict=True),
    Key(
        "publish_date",
        "2027-02-14T18:00+01:00",
        "When it appears.",
        moment,
        "publish_date",
        strict=True,
    ),
    Key(
        "expiry_date",
        "2027-12-31T23:59+01:00",
        "When it disappears.",
        moment,
        "expiry_date",
        strict=True,
    ),
    Key(
        "embargo",
        "2027-02-14T18:00+01:00",
        "Before this, nobody sees the page.",
        moment,
        "embargo",
        strict=True,
    ),
    Key(
        "embargoes",
        "{synopsis: 2027-02-14T18:00+01:00}",
        "Before these, nobody sees these texts.",
        text_embargoes,
        "embargoes",
        strict=True,
    ),
)

THEMES = {
    "The film": THE_FILM,
    "Words": WORDS,
    "People": PEOPLE,
    "Pictures and trailers": MEDIA,
    "Seeing the film": AUDIENCE,
    "Press and partners": PRESS,
    "Publishing": PUBLISHING,
}
KEYS = tuple(key for keys in THEMES.values() for key in keys)
