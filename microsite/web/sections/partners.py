"""The partners of a film, whose logos stand at the foot of its page."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.media.files import MediaFile
from microsite.films.records import Partner
from microsite.web.microsite import Microsite
from microsite.web.sections.contacts import ROLES
from microsite.web.sections.pictures import Picture, picture
from microsite.web.words.labels import N_

_ROLES = {**ROLES, "funding": N_("Funding"), "broadcast": N_("Broadcast")}


@dataclass(frozen=True, slots=True)
class PartnerMark:
    """A partner: a logo where there is one, else the name; `href` may be empty.

    A logo that would be lost on the page's ground stands on a `plate`, "dark" or "light".
    """

    name: str
    logo: Picture | None
    href: str
    plate: str


@dataclass(frozen=True, slots=True)
class PartnerGroup:
    """Partners who did the same; `role` is one of the interface's messages, or empty."""

    role: str
    marks: tuple[PartnerMark, ...]


def partner_groups(microsite: Microsite) -> tuple[PartnerGroup, ...]:
    """The partners by their roles, each in its author's order."""
    partners = microsite.film.partners
    return tuple(
        PartnerGroup(
            _ROLES.get(role, ""),
            tuple(_mark(microsite, partner) for partner in partners if partner.role == role),
        )
        for role in dict.fromkeys(partner.role for partner in partners)
    )


def _mark(microsite: Microsite, partner: Partner) -> PartnerMark:
    return PartnerMark(
        partner.name,
        picture(microsite, partner.logo, None, alt=partner.name),
        microsite.links.written(partner.url),
        _plate(microsite, partner.logo),
    )


def _plate(microsite: Microsite, logo: MediaFile | None) -> str:
    tone = microsite.links.assets.tone(logo) if logo else ""
    if not tone or tone != microsite.light.scheme:
        return ""
    return "light" if tone == "dark" else "dark"
