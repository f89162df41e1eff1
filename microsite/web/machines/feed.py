"""The site's feed: films, releases, trailers and screenings by the days that films tell.

An entry is about something that happens on a known day, past or to come, and that day is its
`updated`: content knows no other, and none is made up. Hence a film without a day has no entry,
and a site without a day no feed.

Source: RFC 4287 (Atom).
"""

from __future__ import annotations

from dataclasses import dataclass

from babel.dates import format_datetime
from flask import Response

from microsite.films import language as languages
from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.text import Text
from microsite.films.timeline import Happening, happenings
from microsite.web import rendering
from microsite.web.addresses.routes import SiteRoute
from microsite.web.microsite import Microsite
from microsite.web.parts import Parts
from microsite.web.row import SiteRow
from microsite.web.twins import Alternate
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_

MOST = 50
"""Entries of the feed: the latest."""
_TITLES = {
    "release": N_("In cinemas: %(place)s"),
    "screening": N_("Screening: %(place)s"),
}


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of the feed; `updated` is a moment as in RFC 3339, the alternates are pages."""

    id: str
    language: str
    title: str
    updated: str
    summary: str
    directors: tuple[str, ...]
    alternates: tuple[Alternate, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """The feed, latest first; `url` is its own address and `home` the catalogue's, absolute."""

    language: str
    url: str
    home: str
    name: Text
    description: Text | None
    entries: tuple[FeedEntry, ...]


def _respond(parts: Parts) -> Response:
    """The feed, each film in the site's default language or else its main one."""
    language, links = parts.default_language, parts.links
    told = [
        (film, happening)
        for film in parts.catalog.listed(language)
        for happening in happenings(film)
    ]
    told.sort(key=lambda pair: pair[1].at, reverse=True)
    entries = tuple(_entry(film, happening, parts) for film, happening in told[:MOST])
    site = parts.site.in_language(language)
    feed = Feed(
        language=language,
        url=links.site("feed"),
        home=links.absolute(links.catalogue(language)),
        name=site.name,
        description=site.description,
        entries=entries,
    )
    return rendering.feed("feed.xml", "application/atom+xml", feed)


def _entry(film: Film, happening: Happening, parts: Parts) -> FeedEntry:
    day, translations = happening.at.isoformat(), Microsite(film, parts).translations
    page = "trailer" if happening.kind == "trailer" else "film"
    twins = ((twin.film.language, twin.url(page)) for twin in translations)
    # An IRI that no translation changes: the main language's landing page, and what happens.
    main = translations[0].url()
    mark = f"#{happening.kind}-{day}-{_mark(happening.place)}"
    lines = (_when(film, happening), str(film.logline or ""))
    return FeedEntry(
        id=main if happening.kind == "film" else main + mark,
        language=film.language,
        title=_title(film, happening, parts.interface.words(film.language)),
        updated=day,
        summary="\n".join(filter(None, lines)),
        directors=film.director_names,
        alternates=tuple(Alternate(tag, url) for tag, url in twins if url),
    )


def _title(film: Film, happening: Happening, words: Words) -> str:
    title, place = str(film.title), happening.place
    if happening.kind == "trailer":
        what = str(happening.title or words.plain("Trailer"))
        return what if what.startswith(title) else f"{title} · {what}"
    if not place:
        return title
    place = words.country(place) if happening.kind == "release" else place
    return f"{title} · {words.plain(_TITLES[happening.kind], place=place)}"


def _when(film: Film, happening: Happening) -> str:
    """When a screening begins, by the venue's clock."""
    if happening.kind != "screening":
        return ""
    return format_datetime(happening.at, "long", locale=languages.locale(film.language))


def _mark(place: str) -> str:
    """A place in an address, as letters and digits."""
    return "-".join("".join(each if each.isalnum() else " " for each in place).split())


def _has_a_day(films: Catalog) -> bool:
    return any(next(happenings(film), None) for film in films)


FEED = SiteRow(SiteRoute("feed", "/feed.xml", _has_a_day), _respond)
