"""Where and when the film can be seen."""

from __future__ import annotations

import re

from microsite.films.records import Link, Release, WatchOffer
from microsite.films.text import Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import NOWHERE, Key, Many, Public, Record, Value, Values
from microsite.reading.table.screenings import SCREENING
from microsite.reading.values.choices import choice
from microsite.reading.values.entries import offer_entry
from microsite.reading.values.links_and_slugs import link
from microsite.reading.values.moments.times import closing, day, opening, zone
from microsite.reading.values.places import countries, country
from microsite.reading.values.text import line, text


def _not_itself(values: Values, field: Field, desk: Desk) -> None:
    """Leave out a link to the film's own page; warn if there is none in that language."""
    url: str = values["url"]
    own = re.fullmatch(rf"/([^/]+)/{re.escape(desk.slug)}/microsite/?", url)
    if own and own[1] not in desk.languages:
        there = ", ".join(sorted(desk.languages))
        desk.warn(field, f"{url} leads to no page; this film exists in {there}")
    if own:
        values.clear()
        return
    host = re.sub(r"^(?:https?://(?:www\.)?|mailto:)", "", url).partition("/")[0]
    values.setdefault("name", Text(host or url, field.language))


def _link(**values: Value) -> Link | None:
    return Link(**values) if values else None


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
RELEASE = Record(
    Release,
    (
        Public("country", country, "DE", "The country.", required=True),
        Public("date", day, "2011-09-01", "The first day in its cinemas."),
        Public("distributor", line, "Example Film", "Who brings it there."),
    ),
    bare="country",
    pair=("country", "date"),
)

WATCH = Record(
    WatchOffer,
    (
        Public("name", line, "Example Streaming", "The service.", also=("label",), required=True),
        Public("url", link, "https://example.org/watch", "The film’s page there.", required=True),
        Public("kind", choice("stream", "rent", "buy", "free", "disc"), "rent",
            "stream, rent, buy, free, or disc."),
        Public("countries", countries, "[DE, AT]", "Where it works; without this, everywhere."),
        Public("from", opening, "2027-03-01", "The first day, or a moment.", to="available_from"),
        Public("until", closing, "2027-12-31", "The last day, or a moment.", to="available_until"),
    ),
    entry=offer_entry,
)

LINK = Record(
    _link,
    (
        Public("name", text, "Film’s own site", "The words of the link.", also=("label", "title")),
        Public("url", link, "https://example.org/film", also=("href", "link"), required=True,
            help="Where it leads: https, mailto, or a path of this site that begins with /."),
    ),
    bare="url",
    pair=("name", "url"),
    complete=_not_itself,
)

AUDIENCE = (
    Public("screenings", Many(SCREENING, ("starts", "venue")),
        "[{starts: 2027-02-14 19:30, timezone: Europe/Berlin}]", "Showings in cinemas.",
        seen=("landing", "screenings")),
    Key("timezone", zone, "Europe/Berlin", "The time zone of screenings that tell no other; else "
        "the site’s.", to=NOWHERE, main_only=True),
    Public("releases", Many(RELEASE), "[{country: DE, date: 2011-09-01}]", "Starts in cinemas.",
        seen=("landing", "press")),
    Public("watch", Many(WATCH), "[{name: Example, url: https://example.org}]",
        "Where to see it at home.", seen=("landing",)),
    Public("external_links", Many(LINK), "[{name: Site, url: https://example.org}]",
        "Other pages about the film.", seen=("landing",)),
)
