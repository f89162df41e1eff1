"""A trailer and the tracks that go with it."""

from __future__ import annotations

from microsite.films.media import Track
from microsite.reading.keys import Key, Record
from microsite.reading.values.media import (
    complete_track,
    complete_trailer,
    picture,
    track,
    trailer,
    video,
)
from microsite.reading.values.text import (
    choice,
    line,
    link,
    tag,
    text,
)
from microsite.reading.values.times import (
    clip_length,
    day,
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
