"""The page of a person who has an id: portrait, a few words, and all their films here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flask import Response, abort

from microsite.films.people import Appearance, Filmography
from microsite.web import documents, rendering
from microsite.web.addresses.addresses import person_path
from microsite.web.addresses.links import Links
from microsite.web.contexts.people import PersonPage, PlayedPart
from microsite.web.machines import linked_data
from microsite.web.parts import Parts
from microsite.web.sections.pictures import PORTRAIT, SMALL_WALL, one_sheet, picture


def view(parts: Parts) -> Callable[[str, str], Response]:
    """The view of a person's page in one language."""
    filmography = Filmography(parts.catalog)

    def respond(language: str, person: str) -> Response:
        if not parts.addresses.find(person_path(language, person)):
            abort(404)
        appearances = filmography.appearances(person, language)
        shown = person_page(appearances, language, parts.links)
        site = parts.site.in_language(language)
        tags = filmography.languages(person)
        document = documents.person_document(person, shown.name, language, tags, parts.links, site)
        told = linked_data.of_person(shown, document, parts.links)
        return rendering.page(parts, replace(document, linked_data=told), shown)

    return respond


def person_page(appearances: tuple[Appearance, ...], language: str, links: Links) -> PersonPage:
    """A person's page, from what at least one film says; its own language's word goes first."""
    told = sorted(appearances, key=lambda each: each.film.language != language)
    portraits = (
        picture(each.film, each.performer.photo, links, PORTRAIT)
        for each in told
        if each.performer.photo
    )
    return PersonPage(
        name=told[0].performer.name,
        portrait=next(portraits, None),
        bio=next((each.performer.bio for each in told if each.performer.bio), None),
        parts=tuple(
            PlayedPart(
                film=each.film,
                href=links.film(each.film),
                picture=one_sheet(each.film, links, SMALL_WALL),
                elsewhere=each.film.language != language,
                character=each.performer.character,
            )
            for each in appearances
        ),
    )
