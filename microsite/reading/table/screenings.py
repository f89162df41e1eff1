"""A showing in a cinema: when and where, in which version, and what is special about it."""

from __future__ import annotations

from microsite.films.records import Screening
from microsite.reading.keys import NOWHERE, Key, Many, Public, Record, Value
from microsite.reading.table.the_film import ACCESS
from microsite.reading.values.access_words import access_words
from microsite.reading.values.entries import screening_entry
from microsite.reading.values.links_and_slugs import link
from microsite.reading.values.moments.times import clock, local_time, zone
from microsite.reading.values.places import country, tag, tags
from microsite.reading.values.showings.lines import screening_line, with_time
from microsite.reading.values.showings.premieres import premiere
from microsite.reading.values.showings.status import screening_status
from microsite.reading.values.showings.venue_clock import in_its_zone
from microsite.reading.values.text import line, terms, text


def _screening(**values: Value) -> Screening | None:
    """Make a screening, if it tells when it is; a room without a cinema is the venue."""
    if "room" in values and "venue" not in values:
        values["venue"] = values.pop("room")
    return Screening(**values) if values else None


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
SCREENING = Record(
    _screening,
    (
        Public("starts", local_time, "2027-02-14 19:30", "Day and time at the venue.",
            also=("date",), required=True),
        Key("time", line, "19:30", "The time of day, where starts is a day alone.", to=NOWHERE,
            seen=("landing", "screenings")),
        Public("doors", clock, "19:00", "When the doors open.",
            seen=("screenings", "calendar")),
        Public("ends", clock, "21:45", "When it ends, with what follows the film; a time of day "
            "before that of the start is on the next day.",
            seen=("screenings",)),
        Public("timezone", zone, "Europe/Berlin", "The venue’s time zone, by its IANA name; else "
            "that of the city, or of a country that has one alone; else the film’s or the site’s.",
            seen=("calendar",)),
        Public("venue", line, "Kino Beispiel", "The cinema."),
        Public("room", line, "Saal 2", "Which of its rooms."),
        Public("address", line, "Beispielstraße 1", "Street and number.",
            seen=("screenings", "calendar")),
        Public("city", line, "Berlin", "Its town."),
        Public("country", country, "DE", "Its country."),
        Public("language", tag, "ru", "The language that is heard."),
        Public("subtitles", tags, "[de]", "The languages that are read."),
        Public("access", Many(ACCESS, split=access_words, splits_items=True),
            "[captions, app: Greta]", "How people who hear or see little follow it there."),
        Public("format", line, "DCP", "How it is shown."),
        Public("premiere", premiere, "world", "world, international, european, national, or your "
            "own words; true says that it is one."),
        Public("programme", text, "Short films 3", "The series, the section or the reel of films "
            "in which it is shown."),
        Public("guests", terms, "[Jane Doe, John Roe]", "Who is there.",
            seen=("screenings", "calendar")),
        Public("note", text, "Followed by a talk.", "What else to know.",
            seen=("screenings", "calendar")),
        Public("price", text, "8 €", "What it costs.",
            seen=("screenings", "calendar")),
        Public("tickets", link, "https://example.org/tickets", "Where to buy them.", also=("url",)),
        Public("status", screening_status, "sold out",
            "scheduled, sold out, cancelled, postponed, or moved; another word takes the tickets "
            "away."),
    ),
    bare=screening_line,
    entry=screening_entry,
    prepare=with_time,
    complete=in_its_zone,
)
