"""From a film to its press page, its texts for the press, and its contact sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from microsite.films import language as languages
from microsite.films.catalog import Catalog
from microsite.films.film import Film
from microsite.films.press.book import FEW_WORDS, PressText, press_texts
from microsite.films.text import Text
from microsite.web.addresses.links import Links
from microsite.web.addresses.routes import PRESS_KIT
from microsite.web.contexts.film import Place
from microsite.web.contexts.press import ContactSheet, Kit, PressPage, Tab, Texts, TextShown, Twin
from microsite.web.pages.landing import cast_page
from microsite.web.sections.fact_sheet import contact_cards, facts
from microsite.web.sections.handouts import poster_handouts, still_handouts, trailer_handouts
from microsite.web.sections.pictures import SHEET, THUMBNAIL
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_

TEXTS = {
    "logline": N_("Logline"),
    "synopsis-50": N_("Synopsis in 50 words"),
    "synopsis-short": N_("Short synopsis"),
    "synopsis": N_("Synopsis"),
    "statement": N_("Director’s statement"),
    "biography": N_("Director’s biography"),
    "filmography": N_("Director’s filmography"),
    "notes": N_("Production notes"),
}
"""What the interface calls the texts of press_texts."""
_CONTENTS: tuple[tuple[Place, Callable[[PressPage], object]], ...] = (
    (Place("facts", N_("Facts")), lambda page: page.facts),
    (Place("contacts", N_("Contacts")), lambda page: page.contacts),
    (Place("texts", N_("Texts")), lambda page: page.texts),
    (Place("people", N_("Cast and crew")), lambda page: page.cast or page.crew),
    (Place("stills", N_("Stills")), lambda page: page.stills),
    (Place("posters", N_("Posters")), lambda page: page.posters),
    (Place("trailers", N_("Trailer")), lambda page: page.trailers),
    (
        Place("voices", N_("Voices")),
        lambda page: page.film.awards or page.film.press_quotes,
    ),
    (Place("kit", N_("Press kit")), lambda page: page.kit),
)


def press_page(film: Film, catalog: Catalog, links: Links, words: Words) -> PressPage:
    """The press page of a film in one language."""
    people = cast_page(film, links)
    kit = links.press_kit(film)
    page = PressPage(
        film=film,
        contents=(),
        facts=facts(film, words),
        contacts=contact_cards(film),
        texts=texts_section(film, catalog, links) if press_texts(film) else None,
        cast=people.cast,
        crew=people.crew,
        stills=still_handouts(film, links, THUMBNAIL),
        sheet=links.film(film, "contact-sheet"),
        posters=poster_handouts(film, links),
        trailers=trailer_handouts(film, links),
        screenings=links.film(film, "screenings"),
        kit=Kit(
            href=links.item(film, PRESS_KIT.name, next(iter(PRESS_KIT.items(film)))),
            size=kit.size,
            day=film.publish_date.date() if film.publish_date else None,
            names=kit.names,
        ),
    )
    places = tuple(place for place, is_there in _CONTENTS if is_there(page))
    return replace(page, contents=places)


def texts_section(film: Film, catalog: Catalog, links: Links) -> Texts:
    """A film's texts in its language, with the ways to them in the others."""
    translations = catalog.translations(film.slug)
    others = {twin.language: press_texts(twin) for twin in translations}
    return Texts(
        language=film.language,
        direction=languages.direction(film.language),
        tabs=tuple(
            _tab(twin, film, links)
            for twin in translations
            if others[twin.language] and links.film(twin, "press")
        ),
        texts=tuple(_shown(text, others) for text in press_texts(film)),
    )


def contact_sheet(film: Film, links: Links) -> ContactSheet:
    """The numbered sheet of a film's stills."""
    stills = still_handouts(film, links, SHEET)
    return ContactSheet(film, stills, links.film(film, "press"))


def _tab(film: Film, shown: Film, links: Links) -> Tab:
    fragment = "" if film is shown else links.film(film, "press-texts")
    return Tab(
        tag=film.language,
        autonym=languages.autonym(film.language),
        direction=languages.direction(film.language),
        href=f"{links.film(film, 'press')}#texts",
        fragment=fragment,
    )


def _shown(text: PressText, all_texts: dict[str, tuple[PressText, ...]]) -> TextShown:
    return TextShown(
        name=text.name,
        label=TEXTS[text.name],
        plain=None if text.html else Text(text.plain, text.language),
        html=text.html,
        source=text.source,
        words=text.words,
        language=text.language,
        twins=_twins(text, all_texts) if 0 < text.words <= FEW_WORDS else (),
    )


def _twins(text: PressText, all_texts: dict[str, tuple[PressText, ...]]) -> tuple[Twin, ...]:
    """The same text in each language that has it in its own words; none where only one has."""
    found = tuple(
        Twin(languages.autonym(language), Text(twin.plain, language))
        for language, texts in all_texts.items()
        for twin in texts
        if twin.name == text.name and twin.language == language
    )
    return found if len(found) > 1 else ()
