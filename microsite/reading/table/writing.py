"""What is written about the film."""

from __future__ import annotations

from microsite.films.records import OwnSection
from microsite.reading.keys import Key, Many, Public, Record
from microsite.reading.values.choices import pattern, truth
from microsite.reading.values.entries import section_entry
from microsite.reading.values.prose import markdown, markdown_or_file
from microsite.reading.values.text import text

# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
SECTION = Record(
    OwnSection,
    (
        Public("title", text, "Production notes", "Its heading.", required=True),
        Public("text", markdown_or_file, "We shot for nine days …",
            "Markdown, or the name of a text beside the film file, such as notes_en.md.",
            required=True),
        Public("id", pattern(r"^([a-z0-9]+(?:-[a-z0-9]+)*)$", "shooting"), "shooting",
            "A word of your own that names the same section in every language; its address ends "
            "in it.", seen=("landing",)),
        Key("press_only", truth, "true", "Whether it stands in the press room alone.",
            strict=True),
    ),
    pair=("title", "text"),
    entry=section_entry,
)

WRITING = (
    Public("logline", text, "A boy finds an astronaut.", "The film in one or two sentences.",
        also=("description",), seen=("landing", "press")),
    Public("tagline", text, "Love has to land somewhere.", "The line on the poster.",
        seen=("landing",)),
    Public("synopsis_50", text, "On the steppe …",
        "About fifty words, where a programme has little room; a synopsis_short of up to sixty "
        "does for it.", seen=("press",)),
    Public("synopsis_short", text, "On the steppe …", "Fifty to a hundred words, for programmes.",
        seen=("press",)),
    Public("synopsis", markdown, "Every night …", "The story, where none stands below the keys, "
        "which is the place to write it.", seen=("landing", "press")),
    Public("director_statement", markdown, "I wanted …", "The director’s own words; Markdown.",
        seen=("landing", "press")),
    Public("additional_info", markdown, "Shot on site …", "Whatever else; Markdown.",
        seen=("landing", "press")),
    Public("sections", Many(SECTION, ("id",)), "[{title: Music, text: music_en.md}]",
        "Whatever else is to be told, each under a heading of its own; or a map of headings.",
        seen=("landing", "press")),
    Public("notice", text, "Restored in 2026.", "A note that must be seen.",
        seen=("landing", "press")),
    Public("credit_block", text, "Example Film presents …", "The lines at the foot of the poster.",
        seen=("landing", "press")),
)
