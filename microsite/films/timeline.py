"""What happens to a film on a known day: it appears, opens, is trailed, is shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from microsite.films.film import Film
from microsite.films.text import Text


@dataclass(frozen=True, slots=True)
class Happening:
    """`kind` is film, release, trailer or screening; `at` is aware.

    `place` is a country's code for a release, and venue and city for a screening.
    """

    kind: str
    at: datetime
    place: str = ""
    title: Text | None = None


def happenings(film: Film) -> Iterator[Happening]:
    """Yield what the film's own dates tell; a day without a time begins at midnight UTC.

    A year is no day, so a film that knows its year alone tells nothing here.
    """
    appears = [moment for moment in (film.publish_date, film.embargo) if moment]
    if appears:
        yield Happening("film", max(appears))
    for release in film.releases:
        if release.date:
            yield Happening("release", _midnight(release.date), release.country)
    for trailer in film.trailers:
        if trailer.sources and trailer.uploaded:
            yield Happening("trailer", _midnight(trailer.uploaded), title=trailer.title)
    for screening in film.screenings:
        if screening.status != "cancelled":
            place = ", ".join(part for part in (screening.venue, screening.city) if part)
            yield Happening("screening", screening.starts, place)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
