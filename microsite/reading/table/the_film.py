"""What the film is: its names, numbers and countries."""

from __future__ import annotations

from microsite.films.film import TechnicalSpecs
from microsite.films.records import Rating
from microsite.reading.keys import Many, Public, Record
from microsite.reading.values.access_words import (
    access,
    access_kind,
    access_name,
    access_words,
    unless_denied,
)
from microsite.reading.values.choices import pattern
from microsite.reading.values.moments.lengths import running_time
from microsite.reading.values.moments.times import year
from microsite.reading.values.places import countries, tags
from microsite.reading.values.stages import stage
from microsite.reading.values.text import line, terms, text, texts, title

# An identifier, alone or at the end of its address.
IMDB = pattern(r"(?:^|/)(tt\d{7,9})\b", "tt1234567")
TMDB = pattern(r"(?:^|/)(\d+)(?:-[^/]*)?$", "12345")
WIKIDATA = pattern(r"(?:^|/)(Q\d+)$", "Q12345")
EIDR = pattern(r"(10\.5240/(?:[0-9A-F]{4}-){5}[0-9A-Z])$", "10.5240/AAAA-BBBB-CCCC-DDDD-EEEE-F")
ISAN = pattern(r"^(?:ISAN\s+)?([0-9A-F]{4}(?:-[0-9A-Z]{1,4}){3,7})$", "0000-0001-2345-0000-X")


def _ids(**values: str) -> tuple[tuple[str, str], ...]:
    return tuple(values.items())


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
RATING = Record(
    Rating,
    (
        Public("system", line, "FSK", "Who rates.", required=True),
        Public("value", line, "12", "The rating.", required=True),
    ),
    pair=("system", "value"),
)

ACCESS = Record(
    access,
    (
        Public("kind", access_kind, "captions",
            "captions, audio_description, sign_language, or app.", required=True),
        Public("remark", text, "German", "What belongs to it: a language, the name of an app."),
    ),
    bare=access_name,
    pair=("kind", "remark"),
    complete=unless_denied,
)

TECHNICAL_SPECS = Record(
    TechnicalSpecs,
    (
        Public("summary", text, "35 mm, color",
            "All of it in one line, such as what it was shot on; a plain text means this.",
            seen=("landing", "press")),
        Public("picture", text, "Color", "Color, or black and white."),
        Public("aspect_ratio", line, "2.39:1", "Width to height."),
        Public("sound", line, "5.1", "The sound."),
        Public("frame_rate", line, "24 fps", "Frames a second."),
        Public("exhibition", text, "DCP 2K", "What cinemas are sent."),
    ),
    bare="summary",
)

IDS = Record(
    _ids,
    (
        Public("imdb", IMDB, "tt1234567", "Internet Movie Database.", seen=("landing", "press")),
        Public("tmdb", TMDB, "12345", "The Movie Database.", seen=("landing", "press")),
        Public("wikidata", WIKIDATA, "Q12345", "Wikidata.", seen=("landing", "press")),
        Public("eidr", EIDR, "10.5240/AAAA-BBBB-CCCC-DDDD-EEEE-F",
            "Entertainment Identifier Registry."),
        Public("isan", ISAN, "0000-0001-2345-0000-X",
            "International Standard Audiovisual Number."),
    ),
)

THE_FILM = (
    Public("title", title, "Baikonur", "The title; the only key that must be there.",
        required=True, strict=True, seen=("every page",)),
    Public("original_title", title, "Байконур", "The title in the film’s own language.",
        seen=("landing", "press")),
    Public("type", line, "film", "What the page is about.", seen=("landing", "press")),
    Public("category", text, "feature", "feature, short, documentary …", seen=("landing", "press")),
    Public("status", stage, "in production",
        "In development, in production, post-production, completed, or released.",
        seen=("landing", "press")),
    Public("genres", terms, "[love story, comedy]", "The genres.", also=("genre",),
        seen=("landing", "press")),
    Public("release_year", year, "2011", "The year, or a span such as 1947-48.", to="year",
        also=("year",), seen=("landing", "press")),
    Public("duration", running_time, "95 minutes", "The running time; a bare number is minutes.",
        to="running_time", also=("running_time", "runtime"), seen=("landing", "press")),
    Public("countries", countries, "[DE, KZ, RU]",
        "The countries by their two-letter codes; shown in the page’s language.",
        seen=("landing", "press")),
    Public("country", text, "Germany / Kazakhstan",
        "The countries as they shall be shown.", yields_to="countries", better="countries",
        seen=("landing", "press")),
    Public("spoken_languages", tags, "[ru, fr]", "What is spoken in the film.",
        seen=("landing", "press")),
    Public("dialogue", text, "Russian and French", "What is spoken, in your own words.",
        better="spoken_languages", seen=("landing", "press")),
    Public("subtitles", tags, "[en, de]", "Which subtitles exist.", seen=("landing", "press")),
    Public("access", Many(ACCESS, split=access_words, splits_items=True),
        "[captions, audio_description, app: Greta]",
        "How people who hear or see little follow the film, in cinemas or at home.",
        seen=("landing", "press")),
    Public("ratings", Many(RATING), "[{system: FSK, value: 12}]", "Age ratings.",
        seen=("landing", "press")),
    Public("content_warnings", texts, "Flashing lights.", "A text or a list.",
        seen=("landing", "trailer", "press")),
    Public("technical_specs", TECHNICAL_SPECS, "Color", "One line, or a map.", seen=("press",)),
    Public("format", line, "35 mm", "What it was shot on.", better="technical_specs",
        seen=("press",)),
    Public("ids", IDS, "{imdb: tt1234567}", "Its numbers elsewhere.", seen=("press",)),
)
