"""A trailer and the tracks that go with it."""

from __future__ import annotations

from microsite.films.media.trailers import Track, Version
from microsite.reading.keys import Many, Public, Record
from microsite.reading.table.pictures import PICTURE
from microsite.reading.values.choices import choice
from microsite.reading.values.entries import trailer_entry
from microsite.reading.values.links_and_slugs import link
from microsite.reading.values.media import (
    complete_track,
    complete_trailer,
    track,
    trailer,
    video,
)
from microsite.reading.values.moments.lengths import clip_length
from microsite.reading.values.moments.times import day
from microsite.reading.values.places import tag
from microsite.reading.values.text import line, text
from microsite.reading.values.trailers.versions import (
    complete_version,
    version_entry,
    version_kind,
)

# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
TRACK = Record(
    Track,
    (
        Public("file", track, "trailer.de.vtt", "The WebVTT file.", required=True),
        Public("kind", choice("subtitles", "captions", "descriptions", "chapters"), "subtitles",
            "subtitles, captions, descriptions or chapters."),
        Public("lang", tag, "de", "Its language; else taken from the file’s name.",
            to="language", also=("language", "srclang")),
        Public("label", line, "Deutsch", "Its name in the player’s menu.", also=("name",),
            seen=("trailer",)),
    ),
    bare="file",
    complete=complete_track,
)

VERSION = Record(
    Version,
    (
        Public("kind", version_kind, "audio_description",
            "audio_description, sign_language, or captions that are part of the picture; else "
            "taken from the file’s name."),
        Public("file", video, "trailer.ad.mp4", "The video, as long as the trailer.",
            to="sources", required=True, seen=("trailer", "press")),
        Public("language", tag, "de", "The language of its description, signs or captions.",
            also=("lang",)),
    ),
    bare="file",
    entry=version_entry,
    complete=complete_version,
)

TRAILER = Record(
    trailer,
    (
        Public("file", video, "trailer.mp4", "The video beside the film file.", to="sources",
            seen=("trailer", "press")),
        Public("url", link, "https://vimeo.com/1", "A page that shows it, instead of a file.",
            seen=("landing",)),
        Public("kind", choice("trailer", "teaser", "clip", "interview", "making_of"), "teaser",
            "trailer, teaser, clip, interview, or making of.", seen=("trailer",)),
        Public("title", text, "First light", "Its name.", also=("name",),
            seen=("trailer", "press")),
        Public("poster", PICTURE, "trailer.jpg",
            "The picture before it plays; else a frame of the video.",
            seen=("landing", "trailer", "press")),
        Public("duration", clip_length, "1:35", "Its length; else taken from the file.",
            seen=("landing", "trailer")),
        Public("uploaded", day, "2026-05-01", "Since when it can be seen.", also=("date",),
            seen=("trailer",)),
        Public("language", tag, "en", also=("lang",),
            help="What is spoken in it; a page in this language begins without subtitles.",
            seen=("trailer",)),
        Public("tracks", Many(TRACK, ("file",)), "[{file: trailer.de.vtt, lang: de}]",
            "Its subtitles. A trailer.de.vtt beside trailer.mp4 is found without this.",
            seen=("trailer", "press")),
        Public("versions", Many(VERSION, ("file",)),
            "{audio_description: trailer.ad.mp4}",
            "The trailer once more, with audio description, sign language, or captions in the "
            "picture. A trailer.ad.mp4 or trailer.dgs.mp4 beside trailer.mp4 is found without "
            "this.", seen=("landing", "trailer", "press")),
    ),
    bare="file",
    entry=trailer_entry,
    complete=complete_trailer,
)
