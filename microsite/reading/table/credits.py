"""Who made the film and who is seen in it."""

from __future__ import annotations

from microsite.films.records import Credit, Performer, Person
from microsite.reading.field import Field
from microsite.reading.keys import Key, Many, Public, Record, SeenOn
from microsite.reading.table.pictures import PICTURE
from microsite.reading.values.choices import pattern
from microsite.reading.values.names import CHARACTER, cast_list, director_lines, each_name
from microsite.reading.values.prose import markdown
from microsite.reading.values.short_forms import credit_lines
from microsite.reading.values.text import MAX_LINE, line, lines, paragraphs, text

PERSON = pattern(r"^(?-i:[a-z0-9][a-z0-9_-]*)$", "marie-de-villepin")


def _character_apart(fields: dict[str, Field]) -> dict[str, Field]:
    """Take "Marie de Villepin (Julie)" apart."""
    name = fields.get("name")
    if name is None or not isinstance(name.value, str) or "character" in fields:
        return fields
    found = CHARACTER.fullmatch(" ".join(name.value.split())[:MAX_LINE])
    if not found:
        return fields
    return {**fields, "name": name.saying(found[1]), "character": name.saying(found[2])}


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
def _told(*pages: SeenOn) -> tuple[Key, ...]:
    """What may be told of anybody, shown on these pages and wherever the person is."""
    return (
        Public("id", PERSON, "marie-de-villepin",
            "A word of your own that names the same person in every film and every language.",
            seen=("person",)),
        Public("photo", PICTURE, "marie.jpg", "A portrait.", seen=(*pages, "press", "person")),
        Public("bio", markdown, "Born in Paris …", "A few sentences about the person; Markdown.",
            seen=("press", "person")),
    )


DIRECTOR = Record(
    Person,
    (Public("name", line, "Veit Helmer", "The director.", required=True), *_told("landing")),
    bare="name",
)

PERFORMER = Record(
    Performer,
    (
        Public("name", line, "Marie de Villepin", "The actor.", required=True),
        Public("character", text, "Julie", "Who is played.", also=("role",)),
        *_told("landing", "cast"),
    ),
    bare="name",
    pair=("name", "character"),
    prepare=_character_apart,
)

CREDIT = Record(
    Credit,
    (
        Public("role", text, "Music", "What the person did.", required=True),
        Public("name", line, "Goran Bregovic", "Who did it; several in a list.", required=True),
        *_told(),
    ),
    pair=("role", "name"),
)

PEOPLE = (
    Public("director", Many(DIRECTOR, ("id",), director_lines, else_by="name"), "Veit Helmer",
        "One or several, as a text or a list; or maps.", to="directors", also=("directors",),
        seen=("landing", "press")),
    Public("cast", Many(PERFORMER, ("id",), cast_list, else_by="name"),
        "[Alexander Asochakov, Marie de Villepin (Julie)]",
        "Names, with the character in brackets; or maps.", seen=("landing", "cast", "press")),
    Public("crew", Many(CREDIT, split=credit_lines, splits_items=True, each=each_name),
        "[{role: Music, name: Goran Bregovic}]", "Who did what.",
        seen=("landing", "cast", "press")),
    Public("director_biography", markdown, "Born in Hanover …", "Markdown.",
        seen=("landing", "press", "person")),
    Public("director_filmography", paragraphs, "[Tuvalu (1999)]", "A list, or one film a line.",
        seen=("landing", "press")),
    Public("director_photo", PICTURE, "director.jpg", "A portrait of the director.",
        seen=("landing", "press", "person")),
    Public("production_companies", lines, "[Example Film]", "Who produced it.",
        seen=("landing", "press")),
)
