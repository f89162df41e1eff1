"""What networks and messengers are told of a film's page, beside its title and picture.

Source: the Open Graph protocol (video.movie); oEmbed 1.0, section 4; Twitter player cards.
"""

from __future__ import annotations

from microsite.films import language as languages
from microsite.films.film import Film
from microsite.web.addresses.links import Links
from microsite.web.contexts.document import SharedVideo, Sharing
from microsite.web.machines import oembed
from microsite.web.sections.player import first_trailer, playable


def sharing(name: str, film: Film, translations: tuple[Film, ...], links: Links) -> Sharing:
    """What is told of the film's page called `name`."""
    json, xml = oembed.discovery(film, name, links)
    released = min((release.date for release in film.releases if release.date), default=None)
    locale = languages.territorial(film.language)
    others = (languages.territorial(other.language) for other in translations)
    return Sharing(
        locale=locale,
        other_locales=tuple(sorted({*others} - {locale})),
        seconds=film.running_time * 60,
        released=released.isoformat() if released else "",
        video=_video(film, links) if json else None,
        oembed_json=json,
        oembed_xml=xml,
        film_json=links.film(film, "json"),
    )


def _video(film: Film, links: Links) -> SharedVideo:
    file = playable(first_trailer(film))
    return SharedVideo(
        href=links.absolute(links.media(film, file)),
        media_type=file.media_type,
        player=links.absolute(links.film(film, "embed")),
        width=file.width,
        height=file.height,
    )
