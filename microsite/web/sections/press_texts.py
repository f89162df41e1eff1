"""A film's texts for the press, to be read and copied, with the ways to them in other languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from microsite.films import language as languages
from microsite.films.press.book import FEW_WORDS, PressText, press_texts
from microsite.films.text import Text
from microsite.web.microsite import Microsite
from microsite.web.words.labels import TEXTS


@dataclass(frozen=True, slots=True)
class Twin:
    """A short text in one of the film's languages."""

    autonym: str
    text: Text


@dataclass(frozen=True, slots=True)
class TextShown:
    """A text for the press: `label` is one of the interface's messages, or else it has a `title`.

    It is a `plain` paragraph, or prose as `html`, with its Markdown `source`. `word_count` is 0
    where nobody counts words. `twins` is a short text in all its languages.
    """

    name: str
    label: str
    plain: Text | None
    html: str
    source: str
    language: str
    word_count: int
    twins: tuple[Twin, ...]
    title: Text | None = None
    embargo: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tab:
    """The way to the texts in a language; `fragment` is empty for the one that is shown."""

    tag: str
    autonym: str
    direction: str
    href: str
    fragment: str


@dataclass(frozen=True, slots=True)
class Texts:
    """All texts of a film in one language, and the ways to the others."""

    language: str
    direction: str
    tabs: tuple[Tab, ...]
    texts: tuple[TextShown, ...]


def texts(microsite: Microsite) -> Texts | None:
    """A film's texts in its language; None where it has none."""
    written = press_texts(microsite.film)
    if not written:
        return None
    language = microsite.film.language
    everywhere = {twin.film.language: press_texts(twin.film) for twin in microsite.translations}
    return Texts(
        language=language,
        direction=languages.direction(language),
        tabs=tuple(
            _tab(twin, current=twin.film.language == language)
            for twin in microsite.translations
            if everywhere[twin.film.language] and twin.page("press")
        ),
        texts=tuple(_shown(text, everywhere) for text in written),
    )


def _tab(twin: Microsite, *, current: bool) -> Tab:
    tag = twin.film.language
    return Tab(
        tag=tag,
        autonym=languages.autonym(tag),
        direction=languages.direction(tag),
        href=f"{twin.page('press')}#texts",
        fragment="" if current else twin.page("press-texts"),
    )


def _shown(text: PressText, everywhere: Mapping[str, tuple[PressText, ...]]) -> TextShown:
    return TextShown(
        name=text.name,
        label="" if text.title else TEXTS[text.attribute],
        plain=None if text.html else Text(text.plain, text.language),
        html=text.html,
        source=text.source,
        word_count=text.word_count,
        language=text.language,
        twins=_twins(text, everywhere) if 0 < text.word_count <= FEW_WORDS else (),
        title=text.title,
        embargo=text.embargo,
    )


def _twins(text: PressText, everywhere: Mapping[str, tuple[PressText, ...]]) -> tuple[Twin, ...]:
    """The same text in each language that has it in its own words; none where only one has."""
    if text.title:
        # Sections are of one number in two languages, and need not be the same.
        return ()
    found = tuple(
        Twin(languages.autonym(language), Text(twin.plain, language))
        for language, written in everywhere.items()
        for twin in written
        if twin.name == text.name and twin.language == language
    )
    return found if len(found) > 1 else ()
