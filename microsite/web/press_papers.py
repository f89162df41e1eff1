"""What stands written in a press kit: how to use it, facts, credits, and every text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.media.files import PictureWords
from microsite.films.press.book import PressText, press_texts
from microsite.films.press.files import PressFile, poster_files, still_files
from microsite.films.press.portraits import portrait_files, press_people
from microsite.films.press.terms import common_terms, own_terms
from microsite.films.records import PressQuote
from microsite.films.site import Site
from microsite.web.sections.contacts import ContactCard, contact_cards
from microsite.web.sections.facts import facts
from microsite.web.sections.reception.prizes import prizes_in_lines
from microsite.web.words.interface import Words
from microsite.web.words.labels import TEXTS, known_role


def papers(
    film: Film, catalog: Catalog, words: Words, site: Site, page: str
) -> Iterator[tuple[str, str]]:
    """Yield the name and the content of each paper; `page` is the press page's URL, or empty.

    Texts come in the film's language and in its main one, each in its own words only.
    """
    yield f"{film.slug}-facts-{film.language}.txt", _fact_sheet(film, words, page)
    yield "CREDITS.txt", _credits(film, words, site)
    main = catalog.translations(film.slug)[0]
    for told in dict.fromkeys((film, main)):
        for text in press_texts(told):
            if text.language == told.language:
                name = f"texts/{told.language}/{film.slug}-{text.name}-{told.language}"
                yield f"{name}.txt", f"{text.plain}\n"
                yield f"{name}.md", _markdown(told, text, words)
        for who in press_people(told):
            if who.bio and who.bio.language == told.language:
                name = f"texts/{told.language}/{film.slug}-biography-{who.key}-{told.language}"
                yield f"{name}.txt", f"{who.name}\n\n{who.bio.plain}\n"
                yield f"{name}.md", f"# {who.name}\n\n{who.bio.source.strip()}\n"


def readme(film: Film, words: Words, page: str, too_large: Iterable[PressFile]) -> str:
    """Say what this is, where it comes from, and what had to stay outside."""
    lines = [words.plain("The press kit of %(title)s", title=film.title)]
    if page:
        lines.append(words.plain("Press page") + f": {page}")
    if film.stills or portrait_files(film):
        lines.append(words.plain("Please print the credit beside every picture."))
    if film.notice:
        lines.append(film.notice.value)
    if outside := [each.name for each in too_large]:
        said = words.plain(
            "These files are too large for a ZIP; they can be downloaded one by one:"
        )
        lines.append("\n".join([said, *outside]))
    return "\n\n".join(lines) + "\n"


def _fact_sheet(film: Film, words: Words, page: str) -> str:
    lines = [f"{words.plain(fact.label)}: {fact.value}" for fact in facts(film, words)]
    cards = ["\n".join(_contact(card, words)) for card in contact_cards(film)]
    said = ["\n".join(prizes_in_lines(film, words)), *map(_quote, film.press_quotes)]
    return "\n\n".join(["\n".join(lines), *cards, *filter(None, [*said, page])]) + "\n"


def _quote(said: PressQuote) -> str:
    source = ", ".join(filter(None, (said.author, said.outlet, said.url)))
    return "\n".join(filter(None, (f"“{said.quote}”", source)))


def _contact(card: ContactCard, words: Words) -> Iterator[str]:
    contact = card.contact
    role = words.plain(card.role) if card.role else ""
    if heading := ": ".join(filter(None, (role, str(contact.territory or "")))):
        yield heading
    said = (str(card.text or ""), contact.organisation, contact.name, contact.email, contact.phone)
    yield from filter(None, said)


def _credits(film: Film, words: Words, site: Site) -> str:
    parts = [str(film.title)]
    if usage := common_terms(film, site):
        parts.append(f"{words.plain('Terms of use')}\n{usage}")
    others = [
        each
        for each in (*poster_files(film), *portrait_files(film))
        if each.words != PictureWords()
    ]
    pictures = [
        "\n".join(filter(None, _picture(each, film, words, site)))
        for each in (*still_files(film), *others)
    ]
    if pictures:
        parts += [words.plain("Please print the credit beside every picture."), *pictures]
    if film.cast:
        cast = (
            f"{each.name} ({each.character})" if each.character else each.name for each in film.cast
        )
        parts.append("\n".join([words.plain("Cast"), *cast]))
    if film.crew:
        crew = (
            f"{words.plain(known) if (known := known_role(each.role.value)) else each.role}: "
            f"{each.name}"
            for each in film.crew
        )
        parts.append("\n".join([words.plain("Crew"), *crew]))
    if film.credit_block:
        parts.append(film.credit_block.value)
    return "\n\n".join(parts) + "\n"


def _picture(each: PressFile, film: Film, words: Words, site: Site) -> Iterator[str]:
    said = each.words
    yield each.name
    yield str(said.caption or "")
    credit = said.printed_credit
    yield words.plain("Picture: %(credit)s", credit=credit) if credit else ""
    yield said.further_copyright
    yield str(own_terms(said, film, site) or "")


def _markdown(film: Film, text: PressText, words: Words) -> str:
    # The heading is in the language of the kit; where that is another one, the text goes alone.
    name = text.title or words.plain(TEXTS[text.attribute])
    heading = f"# {film.title}: {name}\n\n"
    return f"{heading if words.language == film.language else ''}{text.source}\n"
