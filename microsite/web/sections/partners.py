"""The partners of a film, whose logos stand at the foot of its page."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.media import MediaFile
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import Picture, picture


@dataclass(frozen=True, slots=True)
class PartnerMark:
    """A partner: a logo where there is one, else the name; `href` may be empty.

    A logo that would be lost on the page's ground stands on a `plate`, "dark" or "light".
    """

    name: str
    logo: Picture | None
    href: str
    plate: str


def partner_marks(microsite: Microsite) -> tuple[PartnerMark, ...]:
    """The partners in their author's order."""
    return tuple(
        PartnerMark(
            partner.name,
            picture(microsite, partner.logo, None, alt=partner.name),
            microsite.links.written(partner.url),
            _plate(microsite, partner.logo),
        )
        for partner in microsite.film.partners
    )


def _plate(microsite: Microsite, logo: MediaFile | None) -> str:
    tone = microsite.links.assets.tone(logo) if logo else ""
    if not tone or tone != microsite.light.scheme:
        return ""
    return "light" if tone == "dark" else "dark"
