"""The maps within a film file: which keys each has and what is made of it."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from microsite.films.desk import Desk
from microsite.films.field import Field
from microsite.films.film import (
    Award,
    Contact,
    Credit,
    Link,
    Partner,
    Performer,
    PressQuote,
    Rating,
    Release,
    Screening,
    Still,
    TechnicalSpecs,
    Text,
    Theme,
    Track,
    WatchOffer,
)
from microsite.films.keys import Key, Record, Value, Values
from microsite.films.media_values import (
    complete_track,
    complete_trailer,
    logo,
    picture,
    still,
    track,
    trailer,
    video,
)
from microsite.films.people import CHARACTER
from microsite.films.times import (
    clip_length,
    closing,
    day,
    local_time,
    moment,
    opening,
    single_year,
    zone,
)
from microsite.films.values import (
    choice,
    countries,
    country,
    line,
    link,
    pattern,
    tag,
    tags,
    text,
)

EMAIL = pattern(r"^[^\s@<>,;:]+@[^\s@<>,;:]+\.[^\s@<>,;:]+$", "press@example.org")
COLOUR = pattern(r"^#?([0-9a-f]{6}|[0-9a-f]{3})$", "#c8102e")


def _with_character(values: Values, field: Field, _: Desk) -> None:
    """Take "Marie de Villepin (Julie)" apart."""
    found = CHARACTER.fullmatch(values["name"])
    if found and "character" not in values:
        values.update(name=found[1], character=Text(found[2], field.language))


def _in_its_zone(values: Values, field: Field, _: Desk) -> None:
    """Set the start in the zone of the venue.

    Raises:
        ProblemError: where the clocks skip that time of day.

    """
    starts: datetime = values["starts"]
    own = ZoneInfo(values["timezone"])
    if starts.tzinfo is None:
        aware = starts.replace(tzinfo=own)
        # A time that the clocks skip in spring comes back changed from a journey through UTC.
        there_and_back = datetime.fromtimestamp(aware.timestamp(), own)
        if there_and_back.replace(tzinfo=None) != starts:
            raise field.problem(f"{starts:%Y-%m-%d %H:%M} does not exist there; clocks skip it")
        values["starts"] = aware
    else:
        values["starts"] = starts.astimezone(own)


def _colours(values: Values, field: Field, desk: Desk) -> None:
    written = field.value if isinstance(field.value, dict) else {}
    for colour in written.values():
        if colour.is_absent:
            # YAML takes an unquoted # for the beginning of a comment.
            desk.warn(colour, 'is empty; write a colour in quotation marks, such as "#c8102e"')
    values.update({name: f"#{colour.lower()}" for name, colour in values.items()})


def _ids(**values: str) -> tuple[tuple[str, str], ...]:
    return tuple(values.items())


def _not_itself(values: Values, field: Field, desk: Desk) -> None:
    """Take out a link to the film's own page, after a look at its language."""
    url: str = values["url"]
    own = re.fullmatch(rf"/([^/]+)/{re.escape(desk.slug)}/microsite/?", url)
    if own and own[1] not in desk.languages:
        there = ", ".join(sorted(desk.languages))
        desk.warn(field, f"{url} leads to no page; this film is there in {there}")
    if own:
        values.clear()
        return
    host = re.sub(r"^(?:https?://(?:www\.)?|mailto:)", "", url).partition("/")[0]
    values.setdefault("name", Text(host or url, field.language))


def _names_a_prize(values: Values, field: Field, _: Desk) -> None:
    if "festival" not in values and "award" not in values:
        raise field.problem("festival and award are missing; write at least one of them")


def _link(**values: Value) -> Link | None:
    return Link(**values) if values else None


PERFORMER = Record(
    Performer,
    (
        Key("name", "Marie de Villepin", "The actor.", line, "name", required=True),
        Key("character", "Julie", "Who is played.", text, "character", ("role",)),
        Key("photo", "marie.jpg", "A portrait.", picture, "photo"),
        Key(
            "id",
            "marie-de-villepin",
            "A word of your own that names the same person in every film and every language.",
            pattern(r"^(?-i:[a-z0-9][a-z0-9_-]*)$", "marie-de-villepin"),
            "id",
        ),
        Key("bio", "Born in Paris …", "A few sentences about the person.", text, "bio"),
    ),
    bare="name",
    pair=("name", "character"),
    complete=_with_character,
)

CREDIT = Record(
    Credit,
    (
        Key("role", "Music", "What the person did.", text, "role", required=True),
        Key("name", "Goran Bregovic", "Who did it; shown as written.", line, "name", required=True),
    ),
    pair=("role", "name"),
)

LINK = Record(
    _link,
    (
        Key("name", "Film’s own site", "The words of the link.", text, "name", ("label", "title")),
        Key(
            "url",
            "https://example.org/film",
            "Where it leads: https, mailto, or a path of this site that begins with /.",
            link,
            "url",
            ("href", "link"),
            required=True,
        ),
    ),
    bare="url",
    pair=("name", "url"),
    complete=_not_itself,
)

STILL = Record(
    Still,
    (
        Key(
            "file",
            "01.jpg",
            "The picture, beside the film file or in stills/.",
            still,
            "file",
            required=True,
        ),
        Key("caption", "Iskander waits.", "What is seen; printed below it.", text, "caption"),
        Key("alt", "A boy with headphones.", "For those who cannot see it.", text, "alt"),
        Key("creator", "Jane Doe", "The photographer.", line, "creator", ("photographer",)),
        Key(
            "credit", "Jane Doe / Example Film", "What the press prints beside it.", line, "credit"
        ),
        Key("copyright", "© 2011 Example Film", "Whose it is.", line, "copyright"),
        Key(
            "embargo",
            "2027-02-14T18:00+01:00",
            "Before this, nobody sees the picture.",
            moment,
            "embargo",
            strict=True,
        ),
    ),
    bare="file",
)

TRACK = Record(
    Track,
    (
        Key("file", "trailer.de.vtt", "The WebVTT file.", track, "file", required=True),
        Key(
            "kind",
            "subtitles",
            "subtitles, captions, descriptions or chapters.",
            choice("subtitles", "captions", "descriptions", "chapters"),
            "kind",
        ),
        Key(
            "lang",
            "de",
            "Its language; else taken from the file’s name.",
            tag,
            "language",
            ("language", "srclang"),
        ),
        Key("label", "Deutsch", "Its name in the player’s menu.", line, "label", ("name",)),
    ),
    bare="file",
    complete=complete_track,
)

TRAILER = Record(
    trailer,
    (
        Key("file", "trailer.mp4", "The video beside the film file.", video, "sources"),
        Key("url", "https://vimeo.com/1", "A page that shows it, instead of a file.", link, "url"),
        Key(
            "kind",
            "teaser",
            "trailer, teaser, clip, interview, or making of.",
            choice("trailer", "teaser", "clip", "interview", "making_of"),
            "kind",
        ),
        Key("title", "First light", "Its name.", text, "title", ("name",)),
        Key(
            "poster",
            "trailer.jpg",
            "The picture before it plays; else a frame of the video.",
            picture,
            "poster",
        ),
        Key("duration", "1:35", "Its length; else taken from the file.", clip_length, "duration"),
        Key("uploaded", "2026-05-01", "Since when it can be seen.", day, "uploaded", ("date",)),
        Key(
            "language",
            "en",
            "What is spoken in it; a page in this language begins without subtitles.",
            tag,
            "language",
            ("lang",),
        ),
        Key(
            "tracks",
            "[{file: trailer.de.vtt, lang: de}]",
            "Its subtitles. A trailer.de.vtt beside trailer.mp4 is found without this.",
            attribute="tracks",
            record=TRACK,
            many=True,
            identity=("file",),
        ),
    ),
    bare="file",
    complete=complete_trailer,
)

AWARD = Record(
    Award,
    (
        Key("festival", "Filmfest Example", "Where.", line, "festival"),
        Key(
            "award",
            "Audience Award",
            "The prize or section; this or festival is needed.",
            text,
            "award",
            ("name", "prize"),
        ),
        Key("year", "2012", "When.", single_year, "year"),
        Key("result", "Winner", "Winner, nominee, official selection …", text, "result"),
        Key("recipient", "Veit Helmer", "Who was given it.", line, "recipient"),
        Key("laurel", "laurel.svg", "Its laurel, for the press to download.", logo, "laurel"),
    ),
    bare="award",
    pair=("festival", "award"),
    complete=_names_a_prize,
)

PRESS_QUOTE = Record(
    PressQuote,
    (
        Key(
            "quote",
            "A small wonder.",
            "The words, without quotation marks.",
            text,
            "quote",
            ("text",),
            required=True,
        ),
        Key("author", "Jane Doe", "Who wrote them.", line, "author"),
        Key("outlet", "The Example", "Where they stood.", line, "outlet", ("source",)),
        Key("url", "https://example.org/review", "The review.", link, "url"),
    ),
    bare="quote",
)

SCREENING = Record(
    Screening,
    (
        Key(
            "starts",
            "2027-02-14 19:30",
            "Day and time at the venue.",
            local_time,
            "starts",
            ("date",),
            required=True,
        ),
        Key(
            "timezone",
            "Europe/Berlin",
            "The venue’s time zone, by its IANA name.",
            zone,
            "timezone",
            required=True,
        ),
        Key("venue", "Kino Beispiel", "The cinema.", line, "venue"),
        Key("city", "Berlin", "Its town.", line, "city"),
        Key("country", "DE", "Its country.", country, "country"),
        Key("language", "ru", "The language that is heard.", tag, "language"),
        Key("subtitles", "[de]", "The languages that are read.", tags, "subtitles"),
        Key("format", "DCP", "How it is shown.", line, "format"),
        Key(
            "tickets",
            "https://example.org/tickets",
            "Where to buy them.",
            link,
            "tickets",
            ("url",),
        ),
        Key(
            "status",
            "sold out",
            "scheduled, sold out, cancelled, postponed, or moved.",
            choice("scheduled", "sold_out", "cancelled", "postponed", "moved"),
            "status",
        ),
    ),
    complete=_in_its_zone,
)

RELEASE = Record(
    Release,
    (
        Key("country", "DE", "The country.", country, "country", required=True),
        Key("date", "2011-09-01", "The first day in its cinemas.", day, "date"),
        Key("distributor", "Example Film", "Who brings it there.", line, "distributor"),
    ),
    bare="country",
    pair=("country", "date"),
)

RATING = Record(
    Rating,
    (
        Key("system", "FSK", "Who rates.", line, "system", required=True),
        Key("value", "12", "The rating.", line, "value", required=True),
    ),
    pair=("system", "value"),
)

WATCH = Record(
    WatchOffer,
    (
        Key("name", "Example Streaming", "The service.", line, "name", ("label",), required=True),
        Key(
            "url", "https://example.org/watch", "The film’s page there.", link, "url", required=True
        ),
        Key(
            "kind",
            "rent",
            "stream, rent, buy, free, or disc.",
            choice("stream", "rent", "buy", "free", "disc"),
            "kind",
        ),
        Key(
            "countries",
            "[DE, AT]",
            "Where it works; without this, everywhere.",
            countries,
            "countries",
        ),
        Key("from", "2027-03-01", "The first day, or a moment.", opening, "available_from"),
        Key("until", "2027-12-31", "The last day, or a moment.", closing, "available_until"),
    ),
)

CONTACT = Record(
    Contact,
    (
        Key(
            "role",
            "press",
            "press, world_sales, distribution, or production.",
            choice("press", "world_sales", "distribution", "production"),
            "role",
        ),
        Key(
            "organisation",
            "Example Film",
            "The company.",
            line,
            "organisation",
            ("organization", "company"),
        ),
        Key("name", "Jane Doe", "The person.", line, "name"),
        Key("email", "press@example.org", "The e-mail address.", EMAIL, "email"),
        Key("phone", "+49 30 000000", "The telephone number.", line, "phone"),
        Key("territory", "Germany, Austria", "For which part of the world.", text, "territory"),
    ),
    bare="organisation",
)

PARTNER = Record(
    Partner,
    (
        Key("name", "Example Fund", "The company.", line, "name", required=True),
        Key("logo", "fund.svg", "Its logo: a picture or an SVG.", logo, "logo"),
        Key("url", "https://example.org", "Its site.", link, "url"),
        Key(
            "role",
            "funding",
            "production, funding, broadcast, or distribution.",
            choice("production", "funding", "broadcast", "distribution", "press", "world_sales"),
            "role",
        ),
    ),
    bare="name",
)

TECHNICAL_SPECS = Record(
    TechnicalSpecs,
    (
        Key("summary", "Color", "All of it in one line; a plain text means this.", text, "summary"),
        Key("picture", "Color", "Color, or black and white.", text, "picture"),
        Key("aspect_ratio", "2.39:1", "Width to height.", line, "aspect_ratio"),
        Key("sound", "5.1", "The sound.", line, "sound"),
        Key("frame_rate", "24 fps", "Frames a second.", line, "frame_rate"),
        Key("exhibition", "DCP 2K", "What cinemas are sent.", text, "exhibition"),
    ),
    bare="summary",
)

IDS = Record(
    _ids,
    (
        Key(
            "imdb",
            "tt1234567",
            "Internet Movie Database.",
            pattern(r"(?:^|/)(tt\d{7,9})\b", "tt1234567"),
            "imdb",
        ),
        Key(
            "tmdb",
            "12345",
            "The Movie Database.",
            pattern(r"(?:^|/)(\d+)(?:-[^/]*)?$", "12345"),
            "tmdb",
        ),
        Key("wikidata", "Q12345", "Wikidata.", pattern(r"(?:^|/)(Q\d+)$", "Q12345"), "wikidata"),
        Key(
            "eidr",
            "10.5240/AAAA-BBBB-CCCC-DDDD-EEEE-F",
            "Entertainment Identifier Registry.",
            pattern(
                r"(10\.5240/(?:[0-9A-F]{4}-){5}[0-9A-Z])$", "10.5240/AAAA-BBBB-CCCC-DDDD-EEEE-F"
            ),
            "eidr",
        ),
        Key(
            "isan",
            "0000-0001-2345-0000-X",
            "International Standard Audiovisual Number.",
            pattern(r"^(?:ISAN\s+)?([0-9A-F]{4}(?:-[0-9A-Z]{1,4}){3,7})$", "0000-0001-2345-0000-X"),
            "isan",
        ),
    ),
)

THEME = Record(
    Theme,
    (
        Key("accent", '"#c8102e"', "Links and buttons.", COLOUR, "accent"),
        Key("background", '"#101418"', "What lies behind all.", COLOUR, "background"),
    ),
    complete=_colours,
)
