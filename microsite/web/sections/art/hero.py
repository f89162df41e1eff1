"""The first screen of a landing page: what is shown there, and the words beside it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from microsite.films.media.files import MediaFile
from microsite.films.pictures import shape
from microsite.films.screenings import coming, tickets
from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.sections.fact_line import FactLine, fact_line
from microsite.web.sections.people.named import names_listed
from microsite.web.sections.pictures import Picture, picture, plate_space, scene_space
from microsite.web.sections.video.teaser import TrailerTeaser
from microsite.web.words.labels import N_


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do with a film; `label` is one of the interface's messages."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class Hero:
    """The first screen: the film's words, and its picture.

    `scene` fills the screen, with `tall` in its place where that is upright, and `side` is that of
    the words on it, "left", "right", or empty for the one where a line begins; or `plate` stands
    whole beside the words; or, without a picture, there is `shape`, "moon", "beam" or "horizon".
    `lettering` is the title as the film letters it. `size` says how long the title is: empty,
    "long", "longer" or "longest". `trailer` or else `action` is the solid button; beside a trailer,
    `tickets` is an address or empty. `address` is the page's own, absolute.
    """

    title: Text
    size: str
    tagline: Text | None
    directors: Markup
    logline: Text | None
    line: FactLine
    scene: Picture | None
    tall: Picture | None
    side: str
    plate: Picture | None
    shape: str
    lettering: Picture | None
    trailer: TrailerTeaser | None
    action: Action | None
    tickets: str
    address: str


def hero(microsite: Microsite, trailer: TrailerTeaser | None) -> Hero:
    """The first screen of a film; `trailer` is the way to its first one."""
    film, shown = microsite.film, microsite.opening
    shops = map(tickets, coming(film, microsite.now))
    shop = microsite.links.written(next(filter(None, shops), ""))
    plate = shown.plate
    space = plate_space(plate.width or 2, plate.height or 3) if plate else None
    return Hero(
        title=film.title,
        size=_size(film.title.value),
        tagline=film.tagline,
        directors=names_listed(microsite, film.directors),
        logline=film.logline,
        line=fact_line(film, microsite.words),
        scene=_scene(microsite, shown.scene),
        tall=_scene(microsite, shown.tall),
        side=shown.side,
        plate=picture(microsite, plate, space),
        shape=shape(film),
        lettering=picture(microsite, microsite.lettering, None, film.title),
        trailer=trailer,
        action=None if trailer else _action(microsite, shop),
        tickets=shop if trailer else "",
        address=microsite.url(),
    )


def _action(microsite: Microsite, shop: str) -> Action | None:
    """What visitors do first with a film that has no trailer."""
    film = microsite.film
    ways = (
        Action(N_("Tickets"), shop),
        Action(N_("At home"), "#watch" if film.offers else ""),
        Action(N_("Stills"), microsite.page("gallery")),
        Action(N_("Story"), "#story" if film.synopsis else ""),
        Action(N_("Cast and crew"), "#people" if film.cast or film.crew else ""),
    )
    return next((way for way in ways if way.href), None)


def _scene(microsite: Microsite, file: MediaFile | None) -> Picture | None:
    return picture(microsite, file, scene_space(file.width)) if file else None


def _size(title: str) -> str:
    longest = max(map(len, title.split()))
    if len(title) > 60 or longest > 16:
        return "longest"
    if len(title) > 30 or longest > 11:
        return "longer"
    return "long" if len(title) > 16 or longest > 8 else ""
