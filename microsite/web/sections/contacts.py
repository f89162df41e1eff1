"""Whom the press writes to."""

from __future__ import annotations

import re
from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.records import Contact
from microsite.films.text import Text
from microsite.web.words.labels import N_

ROLES = {
    "press": N_("Press"),
    "world_sales": N_("World sales"),
    "distribution": N_("Distribution"),
    "production": N_("Production"),
}
"""In the order in which the press asks for them."""


@dataclass(frozen=True, slots=True)
class ContactCard:
    """Whom to write to: `role` is one of the interface's messages, or empty.

    `dial` is the telephone number as RFC 3966 has it; empty where it cannot be told.
    """

    role: str
    contact: Contact
    text: Text | None = None
    dial: str = ""


def contact_cards(film: Film) -> tuple[ContactCard, ...]:
    """Contacts in the order in which the press asks for them: press, then sales, distribution."""
    order = [*ROLES, ""]
    cards = [
        ContactCard(ROLES.get(contact.role, ""), contact, dial=_dial(contact.phone))
        for contact in sorted(film.contacts, key=lambda contact: order.index(contact.role))
    ]
    sold = any(contact.role == "world_sales" for contact in film.contacts)
    if film.world_sales and not sold:
        after_press = sum(card.contact.role == "press" for card in cards)
        sales = ContactCard(ROLES["world_sales"], Contact("world_sales"), film.world_sales)
        cards.insert(after_press, sales)
    return tuple(cards)


def _dial(phone: str) -> str:
    # "+49 (0)30 …" is dialled without the nought; an extension or a remark cannot be dialled.
    number = re.sub(r"\(0\)|[\s()/.-]", "", phone)
    return number if re.fullmatch(r"\+?[0-9]{3,20}", number) else ""
