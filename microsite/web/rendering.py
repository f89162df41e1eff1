"""From a template and its dataclass to a response."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from flask import Response, render_template
from markupsafe import Markup, escape

from microsite.films import language as languages
from microsite.films.text import Prose, Text
from microsite.web.document import Document
from microsite.web.parts import Parts
from microsite.web.sections.further.site_menu import site_menu
from microsite.web.words.typefaces import faces

REVALIDATED = "max-age=0, must-revalidate"
NOT_STORED = "no-store"


@dataclass(frozen=True, slots=True)
class File:
    """What is fetched to be kept: the name it shall be kept under, its MIME type, its bytes."""

    name: str
    media_type: str
    content: bytes


def page(
    parts: Parts, template: str, document: Document, shown: object, status: int = 200
) -> Response:
    """A whole document, which no other site needs as a part of its own."""
    frame = {"document": document, "page": shown, "template": template}
    response = _response(parts, "document.html", document.language, status, frame)
    response.headers["Cross-Origin-Resource-Policy"] = "same-origin"
    return response


def page_fragment(parts: Parts, template: str, document: Document, shown: object) -> Response:
    """The page of a document with what its head must change, for the switch of languages."""
    frame = {"document": document, "page": shown, "template": template}
    return unlisted(_response(parts, "fragment.html", document.language, 200, frame))


def section(parts: Parts, template: str, language: str, shown: object) -> Response:
    """A section alone, as the page that includes it shows it.

    `template` holds a macro of its own name: sections/press-texts.html holds press_texts.
    """
    named = {"template": template, "macro": macro_name(template), "shown": shown}
    return unlisted(_response(parts, "section.html", language, 200, named))


def macro_name(template: str) -> str:
    """The macro that a section's template holds."""
    return PurePosixPath(template).stem.replace("-", "_")


def file(language: str, kept: File) -> Response:
    """A file, in a language, that browsers keep instead of showing it."""
    response = Response(kept.content, content_type=kept.media_type)
    response.headers.set("Content-Disposition", "attachment", filename=kept.name)
    response.headers["Cache-Control"] = REVALIDATED
    response.headers["Content-Language"] = language
    return response


def embed(parts: Parts, document: Document, shown: object) -> Response:
    """The bare player of a document, for frames; the page that it plays on stands for it."""
    frame = {"document": document, "player": shown}
    return unlisted(_response(parts, "embed.html", document.language, 200, frame))


def data(value: dict[str, object], language: str) -> Response:
    """Public data as JSON."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return public(text + "\n", "application/json", language)


def public(text: str, content_type: str, language: str) -> Response:
    """What scripts of any site may read: it knows no visitor, and no cookie comes with them."""
    response = Response(text, content_type=content_type)
    response.headers["Cache-Control"] = REVALIDATED
    response.headers["Content-Language"] = language
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


def refusal(status: int, text: str) -> Response:
    """A plain word to a program, of any site, that asked for what there is not."""
    response = Response(f"{text}\n", status=status, content_type="text/plain; charset=utf-8")
    response.headers["Cache-Control"] = REVALIDATED
    response.headers["Access-Control-Allow-Origin"] = "*"
    return response


def feed(template: str, content_type: str, shown: object) -> Response:
    """One of the templates/feeds, in no language."""
    text = render_template(f"feeds/{template}", page=shown)
    response = Response(text, content_type=content_type)
    response.headers["Cache-Control"] = REVALIDATED
    return response


def _response(
    parts: Parts, template: str, language: str, status: int, shown: Mapping[str, object]
) -> Response:
    words = parts.interface.words(language)
    html = render_template(
        template,
        **shown,
        words=words,
        _=words,
        plain=words.plain,
        count=words.count,
        static=parts.links.static,
        said=_Said(language),
        lang_of=_LanguageMark(language),
        mark=mark,
        faces=partial(faces, language),
        listings=parts.listings(language),
        menu=site_menu(parts, language),
    )
    response = Response(html, status=status, content_type="text/html; charset=utf-8")
    response.headers["Cache-Control"] = REVALIDATED
    response.headers["Content-Language"] = language
    return response


def unlisted(response: Response) -> Response:
    """The response, kept from search engines: something else stands for it."""
    response.headers["X-Robots-Tag"] = "noindex"
    return response


class _LanguageMark:
    """The lang and dir attributes for words that are not in the page's language."""

    def __init__(self, page_language: str) -> None:
        self._page = page_language

    def __call__(self, text: Text | Prose | str | None) -> Markup:
        if not isinstance(text, Text | Prose) or text.language == self._page:
            return Markup("")
        return mark(text.language)


class _Said(_LanguageMark):
    """Words inside other words: a span where the language is another one."""

    def __call__(self, text: Text | Prose | str | None) -> Markup:
        if not isinstance(text, Text):
            return Markup("")
        attributes = super().__call__(text)
        if not attributes:
            return escape(text.value)
        return Markup("<span{}>{}</span>").format(attributes, text.value)


def mark(language: str) -> Markup:
    """The attributes that say in which language and direction an element is written."""
    return Markup(' lang="{}" dir="{}"').format(language, languages.direction(language))
