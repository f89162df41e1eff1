"""What networks and messengers are told of a film's page, beside its title and picture.

Source: the Open Graph protocol (video.movie); oEmbed 1.0, section 4; Twitter player cards.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from microsite.films import language as languages
from microsite.films.media.trailers import Trailer
from microsite.web.microsite import Microsite

EMBEDDED = ("film", "trailer", "embed")
"""The addresses, by name, that stand for their film's trailer."""


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


def sharing(microsite: Microsite, name: str) -> Sharing:
    """What is told of the film's page called `name`."""
    film = microsite.film
    json, xml = _oembed(microsite, name)
    released = min((release.date for release in film.releases if release.date), default=None)
    locale = languages.territorial(film.language)
    others = {languages.territorial(twin.film.language) for twin in microsite.translations}
    return Sharing(
        locale=locale,
        other_locales=tuple(sorted(others - {locale})),
        seconds=film.running_time * 60,
        released=released.isoformat() if released else "",
        video=_video(microsite, film.own_trailer) if json and film.own_trailer else None,
        oembed_json=json,
        oembed_xml=xml,
        film_json=microsite.page("json"),
    )


def _oembed(microsite: Microsite, name: str) -> tuple[str, str]:
    """Where to ask after a page's trailer as JSON and as XML; empty where there is none."""
    service = microsite.links.site("oembed")
    if not service or name not in EMBEDDED or not microsite.page("embed"):
        return "", ""
    url = microsite.url(name)
    asked = [f"{service}?{urlencode({'url': url, 'format': form})}" for form in ("json", "xml")]
    return asked[0], asked[1]


def _video(microsite: Microsite, trailer: Trailer) -> SharedVideo:
    file = trailer.playable
    return SharedVideo(
        href=microsite.links.absolute(microsite.played(file)),
        media_type=file.played_type,
        player=microsite.url("embed"),
        width=file.width,
        height=file.height,
    )
