"""What stands round every page, and the page that says what went wrong."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from microsite.films.site import Site
from microsite.films.text import Text
from microsite.web.addresses.assets import SITE_LIGHT, Drawn, Light


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """A way to the same page in another language. `fragment` is empty where a full load is due."""

    tag: str
    autonym: str
    direction: str
    href: str
    fragment: str
    current: bool


@dataclass(frozen=True, slots=True)
class Alternate:
    """A page's twin for search engines: its language tag or "x-default", and its absolute URL."""

    tag: str
    url: str


@dataclass(frozen=True, slots=True)
class Door:
    """A link of the film's own navigation; `label` is one of the interface's messages."""

    name: str
    label: str
    href: str
    current: bool


@dataclass(frozen=True, slots=True)
class SharedVideo:
    """A trailer for messengers: its file and its bare player, both absolute; size in pixels."""

    href: str
    media_type: str
    player: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Sharing:
    """What networks are told of a film's page.

    `seconds` is the film's running time, `released` the first day in cinemas; 0 and empty where
    unknown. The oEmbed addresses are absolute, and empty where the page stands for no trailer.
    """

    locale: str
    other_locales: tuple[str, ...]
    seconds: int
    released: str
    video: SharedVideo | None
    oembed_json: str
    oembed_xml: str
    film_json: str


@dataclass(frozen=True, slots=True)
class Document:
    """What every document needs, whatever its page.

    `canonical` and the alternates' URLs are absolute; `canonical` is empty on error pages, which
    have none. `doors` is empty where no film is in hand. `card` is what shared links show; `card`
    and `icon` are there where a film is in hand. `linked_data` is JSON, ready for a script element.
    `feed` is absolute, and empty where the site has none.
    """

    name: str
    language: str
    direction: str
    title: str
    description: str
    canonical: str
    alternates: tuple[Alternate, ...]
    languages: tuple[LanguageLink, ...]
    site: Site
    home: str
    film_title: Text | None = None
    film_home: str = ""
    doors: tuple[Door, ...] = ()
    card: Drawn | None = None
    icon: Drawn | None = None
    light: Light = SITE_LIGHT
    linked_data: Markup | None = None
    sharing: Sharing | None = None
    feed: str = ""


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """What went wrong: the HTTP status, its message, and the languages the film can be had in."""

    status: int
    title: str
    film_languages: tuple[LanguageLink, ...] = ()
