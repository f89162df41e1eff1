"""What each template may use: one frozen dataclass per page and per section."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from microsite.films.film import Film, Performer, Screening
from microsite.films.media import Cue
from microsite.films.site_file import Site
from microsite.films.text import Text
from microsite.web.assets import SITE_LIGHT, Drawn, Light
from microsite.web.press_room import TrailerHandout


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
class Picture:
    """A picture in a page: `width` and `height` in pixels; an empty `alt` means decoration.

    `avif` and `jpeg` are what a browser may choose from and `sizes` how wide the picture stands,
    as HTML's srcset and sizes; all are empty where the picture has one size only. `href` serves
    where nothing can be chosen.
    """

    href: str
    width: int
    height: int
    alt: Text | str = ""
    avif: str = ""
    jpeg: str = ""
    sizes: str = ""


@dataclass(frozen=True, slots=True)
class Hero:
    """The first screen's picture for upright and wide screens; equal where there is one only.

    `shape` takes their place where there is none: "moon", "beam" or "horizon".
    """

    tall: Picture | None
    wide: Picture | None
    shape: str


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
class Source:
    """A video file: its address and MIME type with codecs."""

    href: str
    media_type: str


@dataclass(frozen=True, slots=True)
class Subtitle:
    """A WebVTT track; `default` marks the one shown at once."""

    href: str
    kind: str
    language: str
    label: str
    default: bool


@dataclass(frozen=True, slots=True)
class Player:
    """A trailer that this site plays: `width` and `height` of the first source in pixels.

    `id` is "player" for a film's first, which begins to load with its page; `kind` is one of the
    interface's messages, `shape` upright, square or wide.
    """

    id: str
    kind: str
    title: Text | None
    sources: tuple[Source, ...]
    tracks: tuple[Subtitle, ...]
    poster: Picture | None
    width: int
    height: int
    shape: str


@dataclass(frozen=True, slots=True)
class TrailerTeaser:
    """The way to a trailer: our own player, or a page elsewhere.

    `fragment` and `host` exclude each other: with a host the link leads there. `poster` has the
    proportions of the player that takes its place; `seconds` is 0 where unknown. `more` is
    where the film's other trailers stand, empty where there are none.
    """

    href: str
    fragment: str
    host: str
    poster: Picture | None
    shape: str
    seconds: int
    more: str


@dataclass(frozen=True, slots=True)
class Clip:
    """One of a film's trailers, with the number by which its page finds it.

    `transcript` is what is seen and heard, in order, where somebody has described it.

    Either `player` or `teaser` is there. `kind` is one of the interface's messages; `language` is
    a tag or empty, `seconds` 0 where unknown.
    """

    number: int
    title: Text | None
    kind: str
    language: str
    seconds: int
    transcript: tuple[Cue, ...]
    player: Player | None
    teaser: TrailerTeaser | None


@dataclass(frozen=True, slots=True)
class Member:
    """One of the cast, with the number by which the page finds it; `href` may be empty."""

    number: int
    performer: Performer
    photo: Picture | None
    href: str


@dataclass(frozen=True, slots=True)
class CastList:
    """The cast, whole or its beginning. `rest` counts those not shown, behind the two links."""

    members: tuple[Member, ...]
    rest: int = 0
    href: str = ""
    fragment: str = ""


@dataclass(frozen=True, slots=True)
class CrewCredit:
    """A credit; `message` is set where the interface knows the role in every language."""

    message: str
    role: Text
    name: str


@dataclass(frozen=True, slots=True)
class GalleryStill:
    """A still: its number, by which pages find it, and where it stands in the gallery."""

    number: int
    picture: Picture
    caption: Text | None
    credit: str
    href: str


@dataclass(frozen=True, slots=True)
class Gallery:
    """The stills, all or the first of them, and where all of them stand large.

    `rest` counts those not shown; `href` is the page of all, `fragment` the same as a section.
    """

    stills: tuple[GalleryStill, ...]
    href: str
    fragment: str
    rest: int = 0


@dataclass(frozen=True, slots=True)
class Showing:
    """A screening as pages show it.

    `version` says what is heard and read, `status` is one of the interface's messages; either
    may be empty, as may `tickets` and `calendar`, the screening's own calendar file. `off` says
    that it does not take place then.
    """

    screening: Screening
    version: str
    status: str
    off: bool
    tickets: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day, as the venue counts it, and what is shown on it."""

    date: date
    showings: tuple[Showing, ...]


@dataclass(frozen=True, slots=True)
class Programme:
    """Screenings to come, soonest first, and past ones, latest first.

    `more` is the page that shows all of them, `calendar` the file that holds all.
    """

    coming: tuple[Day, ...]
    past: tuple[Day, ...]
    past_count: int
    more: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A way to see the film at home; `begins` is set and `href` empty until it can be had.

    `kind` is one of the interface's messages or empty, `ends` the last day.
    """

    name: str
    href: str
    kind: str
    begins: date | None
    ends: date | None


@dataclass(frozen=True, slots=True)
class OfferGroup:
    """The offers in some countries (ISO 3166-1 alpha-2); everywhere where there are none."""

    countries: tuple[str, ...]
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class ExternalLink:
    """A link that an author gave."""

    name: Text
    href: str


@dataclass(frozen=True, slots=True)
class Place:
    """A section of the landing page: its id, and its name as one of the interface's messages."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class PartnerMark:
    """A partner: a logo where there is one, else the name; `href` may be empty."""

    name: str
    logo: Picture | None
    href: str


@dataclass(frozen=True, slots=True)
class FilmPage:
    """The landing page.

    `category` is set where the interface knows it in every language; `tickets` is where to buy
    them for the next screening, `press` the press page; both may be empty.
    """

    film: Film
    contents: tuple[Place, ...]
    hero: Hero
    trailer: TrailerTeaser | None
    cast: CastList | None
    crew: tuple[CrewCredit, ...]
    gallery: Gallery | None
    programme: Programme | None
    offers: tuple[OfferGroup, ...]
    category: str
    tickets: str
    links: tuple[ExternalLink, ...]
    partners: tuple[PartnerMark, ...]
    press: str = ""


@dataclass(frozen=True, slots=True)
class TrailerPage:
    """All trailers, the main one first."""

    film: Film
    clips: tuple[Clip, ...]
    handouts: tuple[TrailerHandout, ...]


@dataclass(frozen=True, slots=True)
class CastPage:
    """The cast page, and the fragment with the whole cast."""

    film: Film
    cast: CastList | None
    crew: tuple[CrewCredit, ...]


@dataclass(frozen=True, slots=True)
class GalleryPage:
    """All stills, large."""

    film: Film
    gallery: Gallery


@dataclass(frozen=True, slots=True)
class ScreeningsPage:
    """In which cinemas the film can be seen, and where at home."""

    film: Film
    programme: Programme | None
    offers: tuple[OfferGroup, ...]


@dataclass(frozen=True, slots=True)
class ListedFilm:
    """A film in the catalogue; `elsewhere` says that its page speaks another language."""

    film: Film
    href: str
    picture: Picture
    elsewhere: bool
    directors: str


@dataclass(frozen=True, slots=True)
class Option:
    """A value to choose films by; `count` is how many it finds beside what else is asked."""

    value: str
    label: Text | str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class Facet:
    """A select of the form; its label is one of the interface's messages."""

    name: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Something asked for: `label` is a message, empty for words that are searched for.

    `without` counts the films, and `href` shows them, that are found when this is left out.
    """

    label: str
    value: Text | str
    href: str
    without: int


@dataclass(frozen=True, slots=True)
class FilmList:
    """The films that were asked for, out of `total`, and what else can be asked.

    `home` is the whole catalogue; `few` says that it is small enough for large pictures.
    """

    films: tuple[ListedFilm, ...]
    total: int
    few: bool
    facets: tuple[Facet, ...]
    asked: tuple[Asked, ...]
    home: str


@dataclass(frozen=True, slots=True)
class CataloguePage:
    """The catalogue; `words` are those searched for, `fragment` is the list of films alone."""

    list: FilmList
    words: str
    longest: int
    fragment: str


@dataclass(frozen=True, slots=True)
class PlayedPart:
    """A film on a person's page; `elsewhere` says that its page speaks another language."""

    film: Film
    href: str
    picture: Picture
    elsewhere: bool
    character: Text | None


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person and their films."""

    name: str
    portrait: Picture | None
    bio: Text | None
    parts: tuple[PlayedPart, ...]


@dataclass(frozen=True, slots=True)
class MappedVideo:
    """A video in a sitemap: absolute addresses, `uploaded` a day or empty, 0 seconds unknown."""

    thumbnail: str
    title: str
    description: str
    content: str
    seconds: int
    uploaded: str


@dataclass(frozen=True, slots=True)
class MappedPage:
    """A page in a sitemap, by its absolute address."""

    url: str
    alternates: tuple[Alternate, ...] = ()
    images: tuple[str, ...] = ()
    videos: tuple[MappedVideo, ...] = ()


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


@dataclass(frozen=True, slots=True)
class ErrorPage:
    """What went wrong: the HTTP status, its message, and the languages the film can be had in."""

    status: int
    title: str
    film_languages: tuple[LanguageLink, ...] = ()
