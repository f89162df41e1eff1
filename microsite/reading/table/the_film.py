"""What the film is: its names, numbers and countries."""

from __future__ import annotations

from microsite.films.film import Rating, TechnicalSpecs
from microsite.reading.keys import Key, Record
from microsite.reading.values.text import (
    countries,
    line,
    pattern,
    tags,
    text,
    texts,
    words,
)
from microsite.reading.values.times import (
    running_time,
    year,
)


def _ids(**values: str) -> tuple[tuple[str, str], ...]:
    return tuple(values.items())


RATING = Record(
    Rating,
    (
        Key("system", "FSK", "Who rates.", line, "system", required=True),
        Key("value", "12", "The rating.", line, "value", required=True),
    ),
    pair=("system", "value"),
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
        record=RATING,
        many=True,
    ),
    Key("content_warnings", "Flashing lights.", "A text or a list.", texts, "content_warnings"),
    Key(
        "technical_specs",
        "Color",
        "One line, or a map.",
        attribute="technical_specs",
        record=TECHNICAL_SPECS,
    ),
    Key("format", "35 mm", "What it was shot on.", line, "format"),
    Key("ids", "{imdb: tt1234567}", "Its numbers elsewhere.", attribute="ids", record=IDS),
)
