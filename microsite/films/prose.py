"""Markdown by an author to HTML that is safe on any page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from microsite.films.film import Prose

SAFE_LINK = re.compile(r"(?:https?:|mailto:|/(?![/\\])|#)", re.IGNORECASE)
TOP_HEADING = 3


def prose(source: str, language: str) -> Prose:
    """Render Markdown; raw HTML shows as text, pictures as their alternative text.

    Headings begin at h3, for h1 and h2 are the page's. Links lead to http, https, mailto or
    to a path of this site; any other stands as text.
    """
    tokens = MARKDOWN.parse(source)
    _lower_headings(tokens)
    html = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}).strip()
    return Prose(html, _plain(tokens), source, language)


def is_safe_link(url: str) -> bool:
    """Whether a link may stand on a page: http, https, mailto, or beginning with one slash."""
    return bool(SAFE_LINK.match(url)) and not re.search(r"[\s\x00-\x1f<>\"\\]", url)


def _lower_headings(tokens: Sequence[Token]) -> None:
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    down = TOP_HEADING - min(levels, default=TOP_HEADING)
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1]) + down, 6)}"


def _plain(tokens: Sequence[Token]) -> str:
    blocks = (_inline(token.children or ()) for token in tokens if token.type == "inline")
    return "\n\n".join(block for block in blocks if block)


def _inline(tokens: Sequence[Token]) -> str:
    breaks = {"softbreak": " ", "hardbreak": "\n"}
    return "".join(breaks.get(token.type, token.content) for token in tokens).strip()


def _alternative_text(
    _: RendererHTML, tokens: Sequence[Token], index: int, __: OptionsDict, ___: EnvType
) -> str:
    return escape(tokens[index].content)


def _markdown() -> MarkdownIt:
    markdown = MarkdownIt("js-default", {"html": False, "linkify": False, "typographer": False})
    markdown.validateLink = is_safe_link  # type: ignore[method-assign]
    markdown.add_render_rule("image", _alternative_text)
    return markdown


MARKDOWN = _markdown()
