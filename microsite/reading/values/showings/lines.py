"""A screening that is written in a line, taken apart."""

from __future__ import annotations

import re
from dataclasses import replace

from microsite.reading.field import Field
from microsite.reading.values.moments.calendar_words import FILLERS
from microsite.reading.values.moments.times import found_in
from microsite.reading.values.moments.zones import zone_named
from microsite.reading.values.showings.premieres import premiere_named
from microsite.reading.values.showings.status import is_near_status

_PARTS = re.compile(r"\s*(?:,|;|\||\s[-–—]\s|\n)\s*")


def _is_city(names: list[str]) -> bool:
    """Whether the only place that is named tells its time zone, as cinemas do not."""
    return any(zone_named(name) for name in names)


def with_time(fields: dict[str, Field]) -> dict[str, Field]:
    """Return a screening's fields with the time of day joined to a day that stands alone."""
    starts, time = fields.get("starts"), fields.get("time")
    if starts is None or time is None or time.is_absent:
        return fields
    day, hour = starts.value, time.value
    if not isinstance(day, str) or not isinstance(hour, str) or re.search(r"\d[:T]\d", day):
        return fields
    return {**fields, "starts": starts.saying(f"{day} {hour}")}


def screening_line(field: Field) -> dict[str, Field] | str:
    """Take "5.12.2026, 19:30 Uhr, Kino Beispiel, Berlin" apart: when, venue and city.

    A text without a day comes back as it is.
    """
    written = str(field.value)
    when, rest = found_in(written)
    if not when:
        return written
    parts = (part.strip(" ,;|–—-()") for part in _PARTS.split(rest))
    names = [part for part in parts if FILLERS.sub("", part).strip()]
    status = next((part for part in names[1:] if is_near_status(part)), "")
    premiere = next((part for part in names[1:] if premiere_named(part)), "")
    names = [part for part in names if part not in {status, premiere}]
    if len(names) > 2:
        # A hall belongs to its cinema, and the town comes last.
        names = [", ".join(names[:-1]), names[-1]]
    places = ("venue", "city") if len(names) > 1 else ("city" if _is_city(names) else "venue",)
    fields = {"starts": replace(field, key=f"{field.key}.starts", value=when)}
    for key, part in zip(places, names, strict=False):
        fields[key] = replace(field, key=f"{field.key}.{key}", value=part)
    for key, part in (("status", status), ("premiere", premiere)):
        if part:
            fields[key] = replace(field, key=f"{field.key}.{key}", value=part)
    return fields
