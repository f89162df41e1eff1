"""What is written about the film."""

from __future__ import annotations

from microsite.reading.keys import Key
from microsite.reading.values.text import (
    markdown,
    text,
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
