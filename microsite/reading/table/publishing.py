"""When the page is there, and under which name."""

from __future__ import annotations

from datetime import datetime

from microsite.films.embargo import TEXTS
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Key
from microsite.reading.values.text import (
    SLUG,
    slugs,
    tag,
    truth,
)
from microsite.reading.values.times import (
    moment,
)


def _embargoes(field: Field, desk: Desk) -> tuple[tuple[str, datetime], ...]:
    """Read until when each text is held back, by the names of their keys.

    Raises:
        ProblemError: where one is no text or no moment, lest it be shown too soon.

    Source: docs/film-file.md, "embargoes".

    """
    if not isinstance(field.value, dict):
        raise field.problem(
            "here a map is expected; write for example {synopsis: 2027-02-14T18:00+01:00}"
        )
    found = []
    for name, written in field.value.items():
        attribute = {"description": "logline"}.get(name, name)
        if attribute not in TEXTS:
            raise written.problem(f"{name} is not a text; there are {', '.join(TEXTS)}")
        if not written.is_absent:
            found.append((attribute, moment(written, desk)))
    return tuple(found)


PUBLISHING = (
    Key("language", "en", "The language of this file; else taken from the file’s name.", tag),
    Key(
        "main_language",
        "de",
        "The language that the others inherit from; else en, else the first in the alphabet.",
        tag,
    ),
    Key(
        "slug", "baikonur", "The film’s name in addresses; else the folder’s.", SLUG, main_only=True
    ),
    Key(
        "aliases", "[old-name]", "Former slugs, which lead here.", slugs, "aliases", main_only=True
    ),
    Key("draft", "true", "Not to be published yet.", truth, "draft", strict=True),
    Key(
        "publish_date",
        "2027-02-14T18:00+01:00",
        "When it appears.",
        moment,
        "publish_date",
        strict=True,
    ),
    Key(
        "expiry_date",
        "2027-12-31T23:59+01:00",
        "When it disappears.",
        moment,
        "expiry_date",
        strict=True,
    ),
    Key(
        "embargo",
        "2027-02-14T18:00+01:00",
        "Before this, nobody sees the page.",
        moment,
        "embargo",
        strict=True,
    ),
    Key(
        "embargoes",
        "{synopsis: 2027-02-14T18:00+01:00}",
        "Before these, nobody sees these texts.",
        _embargoes,
        "embargoes",
        strict=True,
    ),
)
