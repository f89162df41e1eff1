"""Every address of an Edition, from one list.

Routes, links, stored pages, `microsite routes` and the tests that visit every page all walk it.
Paths here carry no prefix: that comes from the site's URL when a link is written.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.filmography import Filmography
from microsite.films.press_texts import texts_given
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


@dataclass(frozen=True, slots=True)
class Address:
    """One address. `slug`, `language` and `person` are empty for what belongs to none."""

    path: str
    name: str
    kind: Kind
    language: str = ""
    slug: str = ""
    person: str = ""


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
LIVE = tuple(
    Address(path, name, Kind.LIVE)
    for path, name in (
        ("/", "welcome"),
        ("/healthz", "health"),
        ("/readyz", "ready"),
        ("/version", "version"),
    )
)

CATALOGUE = {"catalogue": ("", Kind.PAGE), "film-list": ("fragments/films/", Kind.FRAGMENT)}
"""The catalogue's page and fragment: the path of each below its language, and its kind."""

_BY_NAME = {route.name: route for route in FILM_ROUTES}
_BY_TAIL = {route.tail: route for route in FILM_ROUTES}
_OF_SEVERAL = tuple(route for route in FILM_ROUTES if ITEM in route.tail)
NAMES = frozenset(_BY_NAME)
"""What `film_path` can be asked for."""


def catalogue_path(language: str, name: str = "catalogue") -> str:
    """The path of the list of films in `language`, or of its fragment called "film-list"."""
    return f"/{language}/{CATALOGUE[name][0]}"


def person_path(language: str, person: str) -> str:
    """The path of the page of a person, by their id."""
    return f"/{language}/people/{person}/"


def film_path(name: str, language: str, slug: str, item: str = "") -> str:
    """The path of the film's page, fragment or file called `name`; of its `item`."""
    return f"/{language}/{slug}/microsite/{_BY_NAME[name].tail.replace(ITEM, item)}"


class Addresses:
    """The addresses of one catalog: found by their path, or walked one by one."""

    def __init__(
        self, catalog: Catalog, languages: tuple[str, ...], *, film_redirect: bool = True
    ) -> None:
        self.languages = languages
        self._catalog = catalog
        self._film_redirect = film_redirect
        data = (
            Address(route.path, route.name, route.kind)
            for route in SITE_DATA
            if route.exists(catalog)
        )
        filmography = Filmography(catalog)
        self._people = {
            address.path: address
            for person in filmography.people
            for address in _person_addresses(person, filmography.languages(person))
        }
        self._of_the_site = {address.path: address for address in (*LIVE, *data)}

    def __iter__(self) -> Iterator[Address]:
        yield from self._of_the_site.values()
        for language in self.languages:
            yield from _catalogue_addresses(language)
        yield from self._people.values()
        for slug in self._catalog.slugs:
            for film in self._catalog.translations(slug):
                yield from self.of(film)

    @property
    def start(self) -> str:
        """Where to begin looking: the landing page of the only film, else the welcome."""
        slugs = self._catalog.slugs
        if len(slugs) != 1:
            return "/"
        main = self._catalog.translations(slugs[0])[0]
        return film_path("film", main.language, main.slug)

    def of(self, film: Film) -> Iterator[Address]:
        """Every address of one film in one language."""
        for route in FILM_ROUTES:
            if route.exists(film):
                yield from (_film_address(route, film, item) for item in route.items(film))

    def find(self, path: str) -> Address | None:
        """The address at `path`, or None; it takes no longer in a large catalog than in a small."""
        if path in self._of_the_site:
            return self._of_the_site[path]
        if path in self._people:
            return self._people[path]
        language, slug, tail = split(path)
        if tail is None and language in self.languages:
            return next((a for a in _catalogue_addresses(language) if a.path == path), None)
        film = self._catalog.film(slug, language)
        route, item = (None, "") if tail is None else _route(tail)
        if film is None or route is None or not route.exists(film):
            return None
        return _film_address(route, film, item) if item in route.items(film) else None

    def moved(self, path: str) -> str | None:
        """Where a path leads that lacks its last slash, names index.html, an alias or only a film.

        None where it leads nowhere, or is an address already.
        """
        target = path.removesuffix("index.html") if path.endswith("/index.html") else path
        # A name with a dot is a file's, as in film.json.
        is_file = "." in target.rpartition("/")[2]
        target = target if target.endswith("/") or is_file else target + "/"
        language, slug, tail = split(target)
        slug = self._catalog.alias(slug) or slug
        if tail is not None:
            target = f"/{language}/{slug}/microsite/{tail}"
        elif self._film_redirect and target.count("/") == 3:
            target = film_path("film", language, slug)
        return target if target != path and self.find(target) else None


def split(path: str) -> tuple[str, str, str | None]:
    """Language, slug and tail of a path; the tail is None outside of …/microsite/."""
    parts = path.split("/", 4)
    language = parts[1] if len(parts) > 1 else ""
    slug = parts[2] if len(parts) > 2 else ""
    inside = len(parts) == 5 and parts[3] == "microsite"
    return language, slug, parts[4] if inside else None


def _catalogue_addresses(language: str) -> Iterator[Address]:
    for name, (_, kind) in CATALOGUE.items():
        yield Address(catalogue_path(language, name), name, kind, language)


def _person_addresses(person: str, languages: tuple[str, ...]) -> Iterator[Address]:
    # There a film called "people" has its own page.
    for language in languages if person != "microsite" else ():
        path = person_path(language, person)
        yield Address(path, "person", Kind.PAGE, language, person=person)


def _route(tail: str) -> tuple[Route | None, str]:
    """The route of a tail, and the item that it names."""
    for route in _OF_SEVERAL:
        before, after = route.tail.split(ITEM)
        if tail.startswith(before) and tail.endswith(after):
            return route, tail[len(before) : -len(after)]
    return _BY_TAIL.get(tail), ""


def _film_address(route: Route, film: Film, item: str) -> Address:
    path = film_path(route.name, film.language, film.slug, item)
    return Address(path, route.name, route.kind, film.language, film.slug)
