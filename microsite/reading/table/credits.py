"""Who made the film and who is seen in it."""

from __future__ import annotations

from microsite.films.records import Credit, Performer
from microsite.films.text import Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Many, Public, Record, Values
from microsite.reading.values.choices import pattern
from microsite.reading.values.media import picture
from microsite.reading.values.names import CHARACTER, cast_list, directors
from microsite.reading.values.prose import markdown
from microsite.reading.values.short_forms import credit_lines
from microsite.reading.values.text import line, lines, paragraphs, text

PERSON = pattern(r"^(?-i:[a-z0-9][a-z0-9_-]*)$", "marie-de-villepin")


def _with_character(values: Values, field: Field, _: Desk) -> None:
    """Take "Marie de Villepin (Julie)" apart."""
    found = CHARACTER.fullmatch(values["name"])
    if found and "character" not in values:
        values.update(name=found[1], character=Text(found[2], field.language))


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
PERFORMER = Record(
    Performer,
    (
        Public("name", line, "Marie de Villepin", "The actor.", required=True),
        Public("character", text, "Julie", "Who is played.", also=("role",)),
        Public("photo", picture, "marie.jpg", "A portrait."),
        Public("id", PERSON, "marie-de-villepin",
            "A word of your own that names the same person in every film and every language.",
            seen=("person",)),
        Public("bio", text, "Born in Paris …", "A few sentences about the person.",
            seen=("person",)),
    ),
    bare="name",
    pair=("name", "character"),
    complete=_with_character,
)

CREDIT = Record(
    Credit,
    (
        Public("role", text, "Music", "What the person did.", required=True),
        Public("name", line, "Goran Bregovic", "Who did it; shown as written.", required=True),
    ),
    pair=("role", "name"),
)

PEOPLE = (
    Public("director", directors, "Veit Helmer", "One or several, as a text or a list.",
        to="directors", also=("directors",), seen=("landing", "press")),
    Public("cast", Many(PERFORMER, ("id",), cast_list),
        "[Alexander Asochakov, Marie de Villepin (Julie)]",
        "Names, with the character in brackets; or maps.", seen=("landing", "cast", "press")),
    Public("crew", Many(CREDIT, split=credit_lines, splits_items=True),
        "[{role: Music, name: Goran Bregovic}]", "Who did what.",
        seen=("landing", "cast", "press")),
    Public("director_biography", markdown, "Born in Hanover …", "Markdown.", seen=("press",)),
    Public("director_filmography", paragraphs, "[Tuvalu (1999)]", "A list, or one film a line.",
        seen=("press",)),
    Public("director_photo", picture, "director.jpg", "A portrait of the director.",
        seen=("press",)),
    Public("production_companies", lines, "[Example Film]", "Who produced it.",
        seen=("landing", "press")),
)
