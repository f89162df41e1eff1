"""The partners of a film, whose logos stand at the foot of its page."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import Picture, picture


@dataclass(frozen=True, slots=True)
class PartnerMark:
    """A partner: a logo where there is one, else the name; `href` may be empty."""

    name: str
    logo: Picture | None
    href: str


def partner_marks(microsite: Microsite) -> tuple[PartnerMark, ...]:
    """The partners in their author's order."""
    return tuple(
        PartnerMark(
            partner.name,
            picture(microsite, partner.logo, None, alt=partner.name),
            microsite.links.written(partner.url),
        )
        for partner in microsite.film.partners
    )
