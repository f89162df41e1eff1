"""A screening's times by the clock of its venue: which zone that is, and what the clock shows."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Values
from microsite.reading.values.moments.zones import lies_in, zone_named, zone_of_country


def in_its_zone(values: Values, field: Field, desk: Desk) -> None:
    """Set start, doors and end in the zone of the venue.

    Raises:
        ProblemError: where no zone can be told, or the clocks skip the time of day that it starts.

    """
    starts: datetime = values["starts"]
    if "timezone" not in values:
        values["timezone"] = _zone_of(values, starts, desk.timezone)
    if not values["timezone"]:
        values.clear()
        if isinstance(field.value, dict) and "timezone" in field.value:
            # Its own reader has already reported the fault.
            return
        raise field.problem("timezone is missing; write timezone: Europe/Berlin")
    own = ZoneInfo(values["timezone"])
    values["starts"] = begun = _at(starts, own)
    # A time that the clocks skip in spring comes back changed from a journey through UTC.
    there_and_back = datetime.fromtimestamp(begun.timestamp(), own)
    if there_and_back.replace(tzinfo=None) != begun.replace(tzinfo=None):
        raise field.problem(f"{starts:%Y-%m-%d %H:%M} does not exist there; clocks skip it")
    for name, side in (("doors", -1), ("ends", 1)):
        if (told := values.pop(name, None)) is None:
            continue
        if moment := _beside(begun, told, side):
            values[name] = moment
        elif isinstance(field.value, dict):
            where = "before" if side < 0 else "after"
            message = f"this is not {where} the screening starts, so it was left out; mend it"
            desk.warn(field.value[name], message)


def _at(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone) if moment.tzinfo else moment.replace(tzinfo=zone)


def _beside(begun: datetime, told: datetime | time, side: int) -> datetime | None:
    """Return a moment before a start (`side` -1) or after it (1); None where it is not there.

    A time of day is that of the same day, else of the one next to it on that side.
    """
    zone = ZoneInfo(str(begun.tzinfo))
    if isinstance(told, datetime):
        moment = _at(told, zone)
    else:
        moment = datetime.combine(begun.date(), told, zone)
        if side * (moment - begun) < timedelta():
            moment += side * timedelta(days=1)
    return moment if side * (moment - begun) > timedelta() else None


def _zone_of(values: Values, starts: datetime, default: str) -> str:
    """Return the zone of the city, else of the country, else the film's or the site's own.

    The `default` never overrules a place: it says which of a country's zones is meant, and counts
    in no other country. Beside an offset, it counts where it has the same. Empty if unknown.
    """
    country: str = values.get("country", "")
    if city := zone_named(values.get("city", "")):
        return city
    if country:
        usual = default if lies_in(default, country) else ""
        place = usual or zone_of_country(country, starts) or ""
    else:
        place = default
    offset = starts.utcoffset()
    if offset is None or (place and (country or _offset(place, starts) == offset)):
        return place
    hours = offset.total_seconds() / 3600
    # The database counts these against the sun: Etc/GMT-1 is an hour ahead of Greenwich.
    return f"Etc/GMT{-int(hours):+}" if hours == int(hours) and hours else "UTC" * (not hours)


def _offset(zone: str, moment: datetime) -> object:
    return moment.astimezone(ZoneInfo(zone)).utcoffset()
