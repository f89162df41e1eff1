"""The facts of a film as the press prints them: on its pages, and in the kit's fact sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from microsite.films.film import Film
from microsite.films.records import Release
from microsite.films.text import Text
from microsite.web.sections.access import access_line
from microsite.web.sections.elsewhere import REGISTRIES
from microsite.web.sections.fact_line import countries
from microsite.web.sections.held_back import held_back
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_, STAGES, known_category

_IN_SHORT = (
    "original_title",
    "director",
    "status",
    "kind",
    "genre",
    "year",
    "country",
    "minutes",
    "language",
    "dialogue",
    "subtitles",
    "access",
    "rating",
    "warnings",
    "release",
    "companies",
    "specs",
)
"""The facts of the landing page, by name and in its order."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact by its name; `label` is one of the interface's messages.

    One that is `plain` needs no label in a line of them.
    """

    name: str
    label: str
    value: Text
    plain: bool = False


def facts(film: Film, words: Words) -> tuple[Fact, ...]:
    """Everything known of a film that fits a line, in the order of a fact sheet.

    What must not be published yet comes first.
    """
    label = N_("Embargo until")
    held = (Fact("embargo", label, Text(line, words.interface)) for line in held_back(film, words))
    return (*held, *_facts(film, words))


def facts_in_short(film: Film, words: Words) -> tuple[Fact, ...]:
    """The facts that visitors ask for first."""
    known = {fact.name: fact for fact in _facts(film, words)}
    return tuple(known[name] for name in _IN_SHORT if name in known)


def _facts(film: Film, words: Words) -> Iterator[Fact]:
    yield Fact("title", N_("Title"), film.title, plain=True)
    if film.original_title and film.original_title.value != film.title.value:
        yield Fact("original_title", N_("Original title"), film.original_title)
    if film.status:
        yield Fact("status", N_("Status"), Text(words.plain(STAGES[film.status]), words.speaks))
    if film.year:
        yield Fact("year", N_("Year"), Text(str(film.year), film.language), plain=True)
    if where := countries(film, words):
        yield Fact("country", N_("Country"), where, plain=True)
    if film.running_time:
        minutes = _said(words.running_time(film.running_time), words)
        yield Fact("minutes", N_("Running time"), minutes, plain=True)
    heard = _languages(film.spoken_languages, words)
    if film.spoken_languages:
        yield Fact("language", N_("Language"), heard)
    if film.dialogue and film.dialogue.value != heard.value:
        yield Fact("dialogue", N_("Dialogue"), film.dialogue)
    if film.subtitles:
        yield Fact("subtitles", N_("Subtitles"), _languages(film.subtitles, words))
    if film.access:
        yield Fact("access", N_("Accessibility"), access_line(film.access, words))
    if film.directors:
        directors = Text(words.listed(film.director_names), film.language)
        yield Fact("director", N_("Director"), directors)
    yield from _kind(film, words)
    yield from _technique(film)
    if film.production_companies:
        companies = Text(words.listed(film.production_companies), film.language)
        yield Fact("companies", N_("Production company"), companies)
    if film.releases:
        dates = (_release(release, words) for release in film.releases)
        yield Fact("release", N_("Release"), Text("; ".join(dates), words.speaks))
    if film.ratings:
        ratings = ", ".join(f"{rating.system} {rating.value}" for rating in film.ratings)
        yield Fact("rating", N_("Rating"), Text(ratings, film.language))
    if film.content_warnings:
        warnings = " · ".join(warning.value for warning in film.content_warnings)
        told = Text(warnings, film.content_warnings[0].language)
        yield Fact("warnings", N_("Please note"), told)
    if film.ids:
        numbers = " · ".join(f"{REGISTRIES[name]} {number}" for name, number in film.ids)
        yield Fact("ids", N_("Identifiers"), Text(numbers, film.language))


def _kind(film: Film, words: Words) -> Iterator[Fact]:
    if film.category:
        known = known_category(film.category.value)
        kind = Text(words.plain(known), words.speaks) if known else film.category
        yield Fact("kind", N_("Kind"), kind)
    elif film.type and film.type.casefold() != "film":
        # That a film is one, its page says without a word.
        yield Fact("kind", N_("Kind"), Text(film.type, film.language))
    if film.genres:
        genres = words.listed(genre.value for genre in film.genres)
        yield Fact("genre", N_("Genre"), Text(genres, film.genres[0].language))


def _technique(film: Film) -> Iterator[Fact]:
    if film.format:
        yield Fact("format", N_("Format"), Text(film.format, film.language))
    specs = film.technical_specs
    if not specs:
        return
    given = (
        ("specs", N_("Picture and sound"), specs.summary),
        ("picture", N_("Picture"), specs.picture),
        ("aspect_ratio", N_("Aspect ratio"), specs.aspect_ratio),
        ("sound", N_("Sound"), specs.sound),
        ("frame_rate", N_("Frame rate"), specs.frame_rate),
        ("exhibition", N_("Exhibition"), specs.exhibition),
    )
    for name, label, value in given:
        if value:
            told = value if isinstance(value, Text) else Text(value, film.language)
            yield Fact(name, label, told)


def _release(release: Release, words: Words) -> str:
    country = words.country(release.country) if release.country else ""
    day = words.plain_day(release.date) if release.date else ""
    line = ", ".join(part for part in (country, day) if part)
    return f"{line} ({release.distributor})" if release.distributor else line


def _languages(tags: Iterable[str], words: Words) -> Text:
    return Text(words.listed(words.language_name(tag) for tag in tags), words.speaks)


def _said(markup: Markup, words: Words) -> Text:
    """What the interface writes, as plain text in its language."""
    return Text(markup.striptags(), words.speaks)
