"""When the page is there, and under which name."""

from __future__ import annotations

from microsite.films.embargo import text_embargoes
from microsite.films.keys import Key
from microsite.films.times import (
    moment,
)
from microsite.films.values import (
    SLUG,
    slugs,
    tag,
    truth,
)

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
        text_embargoes,
        "embargoes",
        strict=True,
    ),
)
