"""Markdown by an author to HTML that is safe on any page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from microsite.films.text import Prose

SAFE_LINK = re.compile(r"(?:https?:|mailto:|/(?![/\\])|#)", re.IGNORECASE)
TOP_HEADING = 3


def prose(source: str, language: str) -> Prose:
    """Render Markdown; raw HTML shows as text, pictures as their alternative text.

    Headings begin at h3, for h1 and h2 are the page's. Links lead to http, https, mailto or
    to a path of this site; of any other only the words remain.
    """
    tokens = MARKDOWN.parse(source)
    _lower_headings(tokens)
    _unlink(tokens)
    html = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}).strip()
    return Prose(html, _plain(tokens), source, language)


def is_safe_link(url: str) -> bool:
    """Whether a link may stand on a page: http, https, mailto, or beginning with one slash.

    One that Python cannot take apart leads nowhere, and would fail whoever asks for its host.
    """
    if not SAFE_LINK.match(url) or re.search(r"[\s\x00-\x1f<>\"\\]", url):
        return False
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    return bool(host) or parts.scheme not in {"http", "https"}


def _lower_headings(tokens: Sequence[Token]) -> None:
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    down = TOP_HEADING - min(levels, default=TOP_HEADING)
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(int(token.tag[1]) + down, 6)}"


def _unlink(tokens: Sequence[Token]) -> None:
    """Take out every link that is not safe; links never stand within links."""
    for block in tokens:
        kept: list[Token] = []
        safe = True
        for token in block.children or ():
            if token.type == "link_open":
                safe = is_safe_link(str(token.attrs.get("href", "")))
            if safe or token.type not in {"link_open", "link_close"}:
                kept.append(token)
        if block.children is not None:
            block.children = kept


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
    # Its own check would leave a refused link in the text as it was typed; `_unlink` takes it out.
    markdown.validateLink = lambda url: bool(url)  # type: ignore[method-assign]
    markdown.add_render_rule("image", _alternative_text)
    return markdown


MARKDOWN = _markdown()
