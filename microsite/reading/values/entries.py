"""An entry of a list with one line for two things, `01.jpg: Night falls`, as the map it means.

Each function gets the two halves and returns the entry's keys, or nothing where its meaning is not
certain.
"""

from __future__ import annotations

import re
from dataclasses import replace

from microsite.reading.field import Field
from microsite.reading.meaning.spelling import folded
from microsite.reading.values.short_forms import EMAIL, PHONE, award_line, contact_line
from microsite.reading.values.showings.lines import screening_line

Entry = dict[str, Field]
PICTURE = re.compile(r".+\.(?:jpe?g|png|webp|avif|tiff?|hei[cf]|gif|svg)", re.IGNORECASE)
VIDEO = re.compile(r".+\.(?:mp4|mov|m4v|webm|mkv|avi)", re.IGNORECASE)
PDF = re.compile(r".+\.pdf", re.IGNORECASE)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
KINDS = {"trailer": "trailer", "teaser": "teaser", "clip": "clip", "interview": "interview"}
ROLES = {
    "press": "press presse prensa пресса prasa presskontakt pressekontakt presscontact pr",
    "world_sales": "worldsales sales weltvertrieb internationalsales ventesinternationales",
    "distribution": "distribution distributor verleih distributeur distribucion прокат dystrybucja",
    "production": "production produktion producer produccion производство produkcja",
    "funding": "funding forderung fund soutien",
    "broadcast": "broadcast broadcaster sender",
}
ROLE_WORDS = {word: role for role, words in ROLES.items() for word in words.split()}


def still_entry(left: Field, right: Field) -> Entry:
    """Read a picture and its caption, in either order."""
    return _file(left, right, "caption", PICTURE) or _file(right, left, "caption", PICTURE)


def trailer_entry(left: Field, right: Field) -> Entry:
    """Read a video or its address and what it is called, in either order."""
    for place, name in ((left, right), (right, left)):
        kind = KINDS.get(folded(_text(name)))
        said = name.saying(kind) if kind else name
        for key, form in (("file", VIDEO), ("url", ADDRESS)):
            if found := _file(place, said, "kind" if kind else "title", form, key):
                return found
    return {}


def quote_entry(left: Field, right: Field) -> Entry:
    """Read an outlet and its words, of which only one of the two is as long as a sentence."""
    outlet, quote = sorted((left, right), key=lambda half: len(_text(half).split()))
    is_sentence = re.search(r"[.!?…]$", _text(quote)) or len(_text(quote).split()) > 4
    is_name = not re.search(r"[.!?…]$", _text(outlet)) and len(_text(outlet).split()) <= 4
    return {"outlet": outlet, "quote": quote} if is_sentence and is_name else {}


def contact_entry(left: Field, right: Field) -> Entry:
    """Read a role, or who it is, and how to reach them."""
    role = ROLE_WORDS.get(folded(_text(left)))
    if role and isinstance(right.value, dict):
        return {"role": left.saying(role), **right.value}
    if role and _text(right):
        return {"role": left.saying(role), **contact_line(right)}
    if EMAIL.search(_text(right)) or PHONE.search(_text(right)):
        return contact_line(replace(right, value=f"{_text(left)}, {_text(right)}"))
    return {}


def partner_entry(left: Field, right: Field) -> Entry:
    """Read a name with its site, its logo or its role; the role may come first."""
    if found := _file(right, left, "name", ADDRESS, "url"):
        return found
    if found := _file(right, left, "name", PICTURE, "logo"):
        return found
    for role, name in ((right, left), (left, right)):
        if (word := ROLE_WORDS.get(folded(_text(role)))) and _text(name):
            return {"role": role.saying(word), "name": name}
    return {}


def offer_entry(left: Field, right: Field) -> Entry:
    """Read a service and the film's page there."""
    return _file(right, left, "name", ADDRESS, "url")


def screening_entry(left: Field, right: Field) -> Entry:
    """Read when and where, in either order."""
    if not _text(right):
        return {}
    halves = (left, right) if re.search(r"\d", _text(left)) else (right, left)
    found = screening_line(replace(left, value=", ".join(map(_text, halves))))
    return found if isinstance(found, dict) else {}


def award_entry(left: Field, right: Field) -> Entry:
    """Read a festival, perhaps with its year, and the prize."""
    if isinstance(right.value, dict):
        return {"festival": left, **right.value}
    return award_line(replace(left, value=f"{_text(left)} – {_text(right)}"))


def section_entry(left: Field, right: Field) -> Entry:
    """Read a heading and what stands below it."""
    if isinstance(right.value, dict):
        return {"title": left, **right.value}
    return {"title": left, "text": right} if _text(right) else {}


def document_entry(left: Field, right: Field) -> Entry:
    """Read a PDF and what it is called, in either order."""
    return _file(left, right, "title", PDF) or _file(right, left, "title", PDF)


def _file(place: Field, rest: Field, key: str, form: re.Pattern[str], to: str = "file") -> Entry:
    if not form.fullmatch(_text(place)) or isinstance(rest.value, tuple):
        return {}
    if isinstance(rest.value, dict):
        return {to: place, **rest.value}
    return {to: place, key: rest}


def _text(field: Field) -> str:
    return field.value.strip() if isinstance(field.value, str) else ""
