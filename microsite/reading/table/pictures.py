"""A picture and what is said of it: a still, or what any other key names that holds a picture."""

from __future__ import annotations

from microsite.films.media.files import Still
from microsite.reading.keys import Key, Public, Record, SeenOn, with_words
from microsite.reading.table.item_words import PICTURE_WORDS
from microsite.reading.values.entries import still_entry
from microsite.reading.values.media import picture, still, with_words_of
from microsite.reading.values.text import line, text


def _said(*seen: SeenOn) -> tuple[Key, ...]:
    """What is said of a picture, seen on these pages."""
    # A row takes a line or two here; the formatter would spread it over eight.
    # fmt: off
    return (
        Public("caption", text, "Iskander waits.", "What is seen; printed below it.", seen=seen),
        Public("alt", text, "A boy with headphones.", "For those who cannot see it.", seen=seen),
        Public("creator", line, "Jane Doe", "The photographer, or who else made it.",
            also=("photographer",), seen=seen),
        Public("credit", line, "Jane Doe / Example Film", "What the press prints beside it.",
            seen=seen),
        Public("copyright", line, "© 2011 Example Film", "Whose it is.", seen=seen),
        Public("usage", text, "For reviews alone, with the credit.",
            "On which terms it may be used, if not on those of the film.", seen=("press",)),
    )


STILL = Record(
    Still,
    with_words(
        (
            Public(
                "file",
                still,
                "01.jpg",
                "The picture, beside the film file or in stills/.",
                required=True,
            ),
            *_said("gallery", "press"),
        ),
        PICTURE_WORDS,
    ),
    bare="file",
    entry=still_entry,
)
PICTURE = Record(
    with_words_of,
    with_words(
        (
            Key("file", picture, "poster.jpg", "The picture, beside the film file.", required=True),
            *_said("press"),
        ),
        PICTURE_WORDS,
    ),
    bare="file",
    shared=True,
)
# fmt: on
