"""The facts of a film as the press prints them: on the page, and in the kit's fact sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from markupsafe import Markup

from microsite.films.film import Contact, Film, Release
from microsite.films.text import Text
from microsite.web.contexts.press import ContactCard, Fact
from microsite.web.sections.embargo_facts import embargo_facts
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_, known_category

_ROLES = {
    "press": N_("Press"),
    "world_sales": N_("World sales"),
    "distribution": N_("Distribution"),
    "production": N_("Production"),
}


def facts(film: Film, words: Words) -> tuple[Fact, ...]:
    """Everything known of a film that fits a line, in the order of a fact sheet.

    What must not be published yet comes first.
    """
    return (*embargo_facts(film, words), *_facts(film, words))


def contact_cards(film: Film) -> tuple[ContactCard, ...]:
    """Contacts in the order in which the press asks for them: press, then sales, distribution."""
    order = [*_ROLES, ""]
    cards = [
        ContactCard(_ROLES.get(contact.role, ""), contact, dial=_dial(contact.phone))
        for contact in sorted(film.contacts, key=lambda contact: order.index(contact.role))
    ]
    sold = any(contact.role == "world_sales" for contact in film.contacts)
    if film.world_sales and not sold:
        after_press = sum(card.contact.role == "press" for card in cards)
        sales = ContactCard(_ROLES["world_sales"], Contact("world_sales"), film.world_sales)
        cards.insert(after_press, sales)
    return tuple(cards)


def _dial(phone: str) -> str:
    # "+49 (0)30 …" is dialled without the nought; an extension or a remark cannot be dialled.
    number = re.sub(r"\(0\)|[\s()/.-]", "", phone)
    return number if re.fullmatch(r"\+?[0-9]{3,20}", number) else ""


def _facts(film: Film, words: Words) -> Iterator[Fact]:
    yield Fact(N_("Title"), film.title, plain=True)
    if film.original_title and film.original_title.value != film.title.value:
        yield Fact(N_("Original title"), film.original_title)
    if film.year:
        first, last = film.year.first, film.year.last
        year = f"{first}–{last}" if last != first else f"{first}"
        yield Fact(N_("Year"), Text(year, film.language), plain=True)
    if film.countries:
        yield Fact(N_("Country"), _said(words.countries(film.countries), words), plain=True)
    elif film.country:
        yield Fact(N_("Country"), film.country, plain=True)
    if film.running_time:
        minutes = _said(words.running_time(film.running_time), words)
        yield Fact(N_("Running time"), minutes, plain=True)
    if film.spoken_languages:
        yield Fact(N_("Language"), _languages(film.spoken_languages, words))
    elif film.dialogue:
        yield Fact(N_("Language"), film.dialogue)
    if film.subtitles:
        yield Fact(N_("Subtitles"), _languages(film.subtitles, words))
    if film.directors:
        yield Fact(N_("Director"), Text(words.listed(film.directors), film.language))
    yield from _kind(film, words)
    yield from _technique(film)
    if film.production_companies:
        companies = Text(words.listed(film.production_companies), film.language)
        yield Fact(N_("Production company"), companies)
    if film.releases:
        dates = (_release(release, words) for release in film.releases)
        yield Fact(N_("Release"), Text("; ".join(dates), words.speaks))
    if film.ratings:
        ratings = ", ".join(f"{rating.system} {rating.value}" for rating in film.ratings)
        yield Fact(N_("Rating"), Text(ratings, film.language))


def _kind(film: Film, words: Words) -> Iterator[Fact]:
    if film.category:
        known = known_category(film.category.value)
        kind = Text(words.plain(known), words.speaks) if known else film.category
        yield Fact(N_("Kind"), kind)
    if film.genres:
        genres = words.listed(genre.value for genre in film.genres)
        yield Fact(N_("Genre"), Text(genres, film.genres[0].language))


def _technique(film: Film) -> Iterator[Fact]:
    if film.format:
        yield Fact(N_("Format"), Text(film.format, film.language))
    specs = film.technical_specs
    if not specs:
        return
    given = (
        (N_("Picture and sound"), specs.summary),
        (N_("Picture"), specs.picture),
        (N_("Aspect ratio"), specs.aspect_ratio),
        (N_("Sound"), specs.sound),
        (N_("Frame rate"), specs.frame_rate),
        (N_("Exhibition"), specs.exhibition),
    )
    for label, value in given:
        if value:
            yield Fact(label, value if isinstance(value, Text) else Text(value, film.language))


def _release(release: Release, words: Words) -> str:
    country = words.countries([release.country]).striptags() if release.country else ""
    day = words.day(release.date).striptags() if release.date else ""
    line = ", ".join(part for part in (country, day) if part)
    return f"{line} ({release.distributor})" if release.distributor else line


def _languages(tags: Iterable[str], words: Words) -> Text:
    return Text(words.listed(words.language_name(tag) for tag in tags), words.speaks)


def _said(markup: Markup, words: Words) -> Text:
    """What the interface writes, as plain text in its language."""
    return Text(markup.striptags(), words.speaks)
