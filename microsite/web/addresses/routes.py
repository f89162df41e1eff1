"""Every kind of address: its name, its path, what stands there, and when it exists."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.press.book import texts_given
from microsite.films.screenings import by_name
from microsite.films.timeline import happenings

ITEM = "<item>"
"""What stands in the path of a route that has an address for each of several things."""


class Kind(Enum):
    """What stands at an address, which decides how it is cached and whether it is found."""

    PAGE = "page"
    FRAGMENT = "fragment"
    DATA = "data"
    """For machines; stored like a page."""
    EMBED = "embed"
    """For frames of other sites; stored like a page."""
    SERVICE = "service"
    """Answers queries, and nothing without one; never stored."""
    FILE = "file"
    """To be kept by whoever fetches it."""
    LIVE = "live"
    """Depends on the request or the instant; never stored."""


def _one(_film: Film) -> Collection[str]:
    return ("",)


@dataclass(frozen=True, slots=True)
class Route:
    """A kind of address below a film: its name, its path below microsite/, and when it exists.

    A path that holds `<item>` is that of several addresses, one for each of `items`.
    """

    name: str
    tail: str
    kind: Kind
    exists: Callable[[Film], bool]
    items: Callable[[Film], Collection[str]] = _one


@dataclass(frozen=True, slots=True)
class SiteRoute:
    """An address that belongs to no film or language: its path, and when it exists."""

    name: str
    path: str
    exists: Callable[[Catalog], bool]
    kind: Kind = Kind.DATA


def _always(_film: Film) -> bool:
    return True


def _has_player(film: Film) -> bool:
    return any(trailer.sources for trailer in film.trailers)


def _has_trailers(film: Film) -> bool:
    # To one elsewhere the landing page leads by itself.
    return _has_player(film) or len(film.trailers) > 1


def _has_stills(film: Film) -> bool:
    return bool(film.stills)


def _has_people(film: Film) -> bool:
    return bool(film.cast or film.crew)


def _has_cast(film: Film) -> bool:
    return bool(film.cast)


def _has_a_day(film: Film) -> bool:
    return any(happenings(film))


def _has_media(film: Film) -> bool:
    return bool(film.key_art or film.one_sheet or film.stills)


def _has_screenings(film: Film) -> bool:
    return bool(film.screenings)


def _can_be_seen(film: Film) -> bool:
    return bool(film.screenings or film.watch)


def _has_press(film: Film) -> bool:
    """Whether there is more to print than facts alone."""
    known = (film.contacts, film.world_sales, film.awards, film.press_quotes, film.stills)
    return _has_texts(film) or _has_people(film) or any(known)


def _kit_name(film: Film) -> tuple[str]:
    return (f"{film.slug}-press-{film.language}",)


def _has_texts(film: Film) -> bool:
    return next(texts_given(film), None) is not None


FILM_PAGES = (
    Route("film", "", Kind.PAGE, _always),
    Route("trailer", "trailer/", Kind.PAGE, _has_trailers),
    Route("cast", "cast/", Kind.PAGE, _has_people),
    Route("gallery", "gallery/", Kind.PAGE, _has_stills),
    Route("screenings", "screenings/", Kind.PAGE, _can_be_seen),
    Route("press", "press/", Kind.PAGE, _has_press),
    Route("contact-sheet", "press/contact-sheet/", Kind.PAGE, _has_stills),
)
SECTION_FRAGMENTS = (
    Route("player", "fragments/player/", Kind.FRAGMENT, _has_player),
    Route("cast-list", "fragments/cast/", Kind.FRAGMENT, _has_cast),
    Route("still-list", "fragments/gallery/", Kind.FRAGMENT, _has_stills),
    Route("press-texts", "fragments/press-texts/", Kind.FRAGMENT, _has_texts),
)
PAGE_FRAGMENTS = tuple(
    Route(f"{route.name}-page", f"fragments/page/{route.name}/", Kind.FRAGMENT, route.exists)
    for route in FILM_PAGES
)
CALENDARS = (
    Route("calendar", "screenings.ics", Kind.FILE, _has_screenings),
    Route("screening", f"screenings/{ITEM}.ics", Kind.FILE, _has_screenings, by_name),
)
FOR_OTHERS = (
    Route("embed", "embed/", Kind.EMBED, _has_player),
    Route("json", "film.json", Kind.DATA, _always),
)
PRESS_KIT = Route("press-kit", f"press/{ITEM}.zip", Kind.FILE, _has_press, _kit_name)
"""The one address of a film that is not rendered; the floor above answers there."""
RENDERED = FILM_PAGES + SECTION_FRAGMENTS + PAGE_FRAGMENTS + CALENDARS + FOR_OTHERS
FILM_ROUTES = (*RENDERED, PRESS_KIT)
SITE_DATA = (
    SiteRoute("oembed", "/oembed", lambda films: any(map(_has_player, films)), Kind.SERVICE),
    SiteRoute("feed", "/feed.xml", lambda films: any(map(_has_a_day, films))),
    SiteRoute("robots", "/robots.txt", lambda _: True),
    SiteRoute("sitemap", "/sitemap.xml", lambda _: True),
    SiteRoute("sitemap-media", "/sitemap-media.xml", lambda films: any(map(_has_media, films))),
)
CATALOGUE = {"catalogue": ("", Kind.PAGE), "film-list": ("fragments/films/", Kind.FRAGMENT)}
"""The catalogue's page and fragment: the path of each below its language, and its kind."""
