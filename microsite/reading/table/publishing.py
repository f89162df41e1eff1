"""When the page is there, and under which name."""

from __future__ import annotations

from datetime import datetime

from microsite.films.embargo import TEXTS
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import NOWHERE, Key
from microsite.reading.values.choices import truth
from microsite.reading.values.links_and_slugs import SLUG, slugs
from microsite.reading.values.moments.times import beginning, moment
from microsite.reading.values.places import tag


def _embargoes(field: Field, desk: Desk) -> tuple[tuple[str, datetime], ...]:
    """Read the moments until which texts are held back, by the names of their keys.

    Raises:
        ProblemError: where a text or a moment is unknown, for it would be shown too soon.

    Source: docs/film-file.md, "embargoes".

    """
    if not isinstance(field.value, dict):
        raise field.problem(
            "a map is expected here; write for example {synopsis: 2027-02-14T18:00+01:00}"
        )
    found = []
    for name, written in field.value.items():
        attribute = {"description": "logline"}.get(name, name)
        if attribute not in TEXTS:
            raise written.problem(f"{name} is not a text; there are {', '.join(TEXTS)}")
        if not written.is_absent:
            found.append((attribute, moment(written, desk)))
    return tuple(found)


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
PUBLISHING = (
    Key("language", tag, "en", "The language of this file; else taken from the file’s name.",
        to=NOWHERE),
    Key("main_language", tag, "de",
        "The language that the others inherit from; else the one whose file says most.",
        to=NOWHERE),
    Key("slug", SLUG, "baikonur", "The film’s name in addresses; else the folder’s.", to=NOWHERE,
        main_only=True),
    Key("aliases", slugs, "[old-name]", "Former slugs, which lead here.", main_only=True),
    Key("draft", truth, "true", "Not to be published yet.", strict=True),
    Key("publish_date", beginning, "2027-02-14T18:00+01:00", "When it appears.", strict=True),
    Key("expiry_date", moment, "2027-12-31T23:59+01:00", "When it disappears.", strict=True),
    Key("embargo", moment, "2027-02-14T18:00+01:00", "Before this, nobody sees the page.",
        strict=True),
    Key("embargoes", _embargoes, "{synopsis: 2027-02-14T18:00+01:00}",
        "Before these, nobody sees these texts.", strict=True),
)
