"""Who made the film and who is seen in it."""

from __future__ import annotations

from microsite.films.film import Credit, Performer
from microsite.films.text import Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Key, Record, Values
from microsite.reading.values.media import (
    picture,
)
from microsite.reading.values.names import CHARACTER, cast_list, directors
from microsite.reading.values.text import (
    line,
    lines,
    markdown,
    paragraphs,
    pattern,
    text,
)


def _with_character(values: Values, field: Field, _: Desk) -> None:
    """Take "Marie de Villepin (Julie)" apart."""
    found = CHARACTER.fullmatch(values["name"])
    if found and "character" not in values:
        values.update(name=found[1], character=Text(found[2], field.language))


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

PEOPLE = (
    Key(
        "director",
        "Veit Helmer",
        "One or several, as a text or a list.",
        directors,
        "directors",
        ("directors",),
    ),
    Key(
        "cast",
        "[Alexander Asochakov, Marie de Villepin (Julie)]",
        "Names, with the character in brackets; or maps.",
        attribute="cast",
        record=PERFORMER,
        many=True,
        split=cast_list,
        identity=("id",),
    ),
    Key(
        "crew",
        "[{role: Music, name: Goran Bregovic}]",
        "Who did what.",
        attribute="crew",
        record=CREDIT,
        many=True,
    ),
    Key("director_biography", "Born in Hanover …", "Markdown.", markdown, "director_biography"),
    Key(
        "director_filmography",
        "[Tuvalu (1999)]",
        "A list, or one film a line.",
        paragraphs,
        "director_filmography",
    ),
    Key("director_photo", "director.jpg", "A portrait of the director.", picture, "director_photo"),
    Key(
        "production_companies", "[Example Film]", "Who produced it.", lines, "production_companies"
    ),
)
