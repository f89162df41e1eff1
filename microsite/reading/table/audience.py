"""Where and when the film can be seen."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from microsite.films.film import Link, Release, Screening, WatchOffer
from microsite.films.text import Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Key, Record, Value, Values
from microsite.reading.values.text import (
    choice,
    countries,
    country,
    line,
    link,
    tag,
    tags,
    text,
)
from microsite.reading.values.times import (
    closing,
    day,
    local_time,
    opening,
    zone,
)


def _in_its_zone(values: Values, field: Field, _: Desk) -> None:
    """Set the start in the zone of the venue.

    Raises:
        ProblemError: where the clocks skip that time of day.

    """
    starts: datetime = values["starts"]
    own = ZoneInfo(values["timezone"])
    if starts.tzinfo is None:
        aware = starts.replace(tzinfo=own)
        # A time that the clocks skip in spring comes back changed from a journey through UTC.
        there_and_back = datetime.fromtimestamp(aware.timestamp(), own)
        if there_and_back.replace(tzinfo=None) != starts:
            raise field.problem(f"{starts:%Y-%m-%d %H:%M} does not exist there; clocks skip it")
        values["starts"] = aware
    else:
        values["starts"] = starts.astimezone(own)


def _not_itself(values: Values, field: Field, desk: Desk) -> None:
    """Take out a link to the film's own page, after a look at its language."""
    url: str = values["url"]
    own = re.fullmatch(rf"/([^/]+)/{re.escape(desk.slug)}/microsite/?", url)
    if own and own[1] not in desk.languages:
        there = ", ".join(sorted(desk.languages))
        desk.warn(field, f"{url} leads to no page; this film is there in {there}")
    if own:
        values.clear()
        return
    host = re.sub(r"^(?:https?://(?:www\.)?|mailto:)", "", url).partition("/")[0]
    values.setdefault("name", Text(host or url, field.language))


def _link(**values: Value) -> Link | None:
    return Link(**values) if values else None


SCREENING = Record(
    Screening,
    (
        Key(
            "starts",
            "2027-02-14 19:30",
            "Day and time at the venue.",
            local_time,
            "starts",
            ("date",),
            required=True,
        ),
        Key(
            "timezone",
            "Europe/Berlin",
            "The venue’s time zone, by its IANA name.",
            zone,
            "timezone",
            required=True,
        ),
        Key("venue", "Kino Beispiel", "The cinema.", line, "venue"),
        Key("city", "Berlin", "Its town.", line, "city"),
        Key("country", "DE", "Its country.", country, "country"),
        Key("language", "ru", "The language that is heard.", tag, "language"),
        Key("subtitles", "[de]", "The languages that are read.", tags, "subtitles"),
        Key("format", "DCP", "How it is shown.", line, "format"),
        Key(
            "tickets",
            "https://example.org/tickets",
            "Where to buy them.",
            link,
            "tickets",
            ("url",),
        ),
        Key(
            "status",
            "sold out",
            "scheduled, sold out, cancelled, postponed, or moved.",
            choice("scheduled", "sold_out", "cancelled", "postponed", "moved"),
            "status",
        ),
    ),
    complete=_in_its_zone,
)

RELEASE = Record(
    Release,
    (
        Key("country", "DE", "The country.", country, "country", required=True),
        Key("date", "2011-09-01", "The first day in its cinemas.", day, "date"),
        Key("distributor", "Example Film", "Who brings it there.", line, "distributor"),
    ),
    bare="country",
    pair=("country", "date"),
)

WATCH = Record(
    WatchOffer,
    (
        Key("name", "Example Streaming", "The service.", line, "name", ("label",), required=True),
        Key(
            "url", "https://example.org/watch", "The film’s page there.", link, "url", required=True
        ),
        Key(
            "kind",
            "rent",
            "stream, rent, buy, free, or disc.",
            choice("stream", "rent", "buy", "free", "disc"),
            "kind",
        ),
        Key(
            "countries",
            "[DE, AT]",
            "Where it works; without this, everywhere.",
            countries,
            "countries",
        ),
        Key("from", "2027-03-01", "The first day, or a moment.", opening, "available_from"),
        Key("until", "2027-12-31", "The last day, or a moment.", closing, "available_until"),
    ),
)

LINK = Record(
    _link,
    (
        Key("name", "Film’s own site", "The words of the link.", text, "name", ("label", "title")),
        Key(
            "url",
            "https://example.org/film",
            "Where it leads: https, mailto, or a path of this site that begins with /.",
            link,
            "url",
            ("href", "link"),
            required=True,
        ),
    ),
    bare="url",
    pair=("name", "url"),
    complete=_not_itself,
)

AUDIENCE = (
    Key(
        "screenings",
        "[{starts: 2027-02-14 19:30, timezone: Europe/Berlin}]",
        "Showings in cinemas.",
        attribute="screenings",
        record=SCREENING,
        many=True,
        identity=("starts", "venue"),
    ),
    Key(
        "releases",
        "[{country: DE, date: 2011-09-01}]",
        "Starts in cinemas.",
        attribute="releases",
        record=RELEASE,
        many=True,
    ),
    Key(
        "watch",
        "[{name: Example, url: https://example.org}]",
        "Where to see it at home.",
        attribute="watch",
        record=WATCH,
        many=True,
    ),
    Key(
        "external_links",
        "[{name: Site, url: https://example.org}]",
        "Other pages about the film.",
        attribute="external_links",
        record=LINK,
        many=True,
    ),
)
