"""When the page and what is on it is there, and under which name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import NOWHERE, Key, Many
from microsite.reading.table.item_words import EMBARGO as WORDS
from microsite.reading.values.choices import truth
from microsite.reading.values.links_and_slugs import SLUG, slugs
from microsite.reading.values.moments.times import beginning, moment
from microsite.reading.values.places import tag


def _embargoes(field: Field, desk: Desk) -> tuple[tuple[str, datetime], ...]:
    """Read the moments until which keys are held back, by the attributes that they hold.

    Each has a map of its own, as reading/meaning/embargoes.py gives them.

    Raises:
        ProblemError: where a moment is unknown, for something would be shown too soon.

    Source: docs/film-file.md, "embargoes".

    """
    maps = (item.value for item in field.value if isinstance(item, Field))
    named = (own for each in maps if isinstance(each, dict) for own in each.items())
    return tuple((attribute, moment(written, desk)) for attribute, written in named)


def with_embargo(keys: Iterable[Key], *, within: bool = False) -> tuple[Key, ...]:
    """Return keys of whose maps each can be held back.

    A map that the film itself has but once is held back by `embargoes`, as any of its keys is.
    """
    able = []
    for key in keys:
        reads = key.reads
        if record := key.record:
            own = (EMBARGO,) if key.many or within else ()
            others = (each for each in record.keys if each.name != EMBARGO.name)
            record = replace(record, keys=(*with_embargo(others, within=True), *own))
            reads = replace(reads, record=record) if isinstance(reads, Many) else record
        able.append(replace(key, reads=reads))
    return tuple(able)


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
EMBARGO = Key("embargo", moment, "2027-02-14T18:00+01:00", "Before this, nobody sees it.",
    meant=tuple(WORDS.split()), strict=True)
"""What every item of a list, and every map within one, may have."""
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
        "Before these, nobody sees what these keys hold.", strict=True),
)
