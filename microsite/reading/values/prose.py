"""From Markdown by an author to HTML that is safe on any page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from microsite.films.text import Prose
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.problems import ProblemError, Severity
from microsite.reading.syntax.front_matter import read_words
from microsite.reading.values.cjk import friendly_to_cjk, without_breaks
from microsite.reading.values.links_and_slugs import is_safe_link
from microsite.reading.values.raw_marks import raw_marks
from microsite.reading.values.text import joined, quoted

# Each of these may open something, so the parser looks at everything that follows.
MARKS = "*_<&[!"
MAX_MARKS = 4_000
MAX_PROSE = 200_000
TOP_HEADING = 3
FILE = re.compile(r"\S[^\n]{0,150}\.(?:md|markdown|txt)", re.IGNORECASE)


def markdown(field: Field, desk: Desk, top: int = TOP_HEADING) -> Prose:
    """Read Markdown of at most 200 KB, in which headings begin at the level `top`.

    Raises:
        ProblemError: where it is longer, or has so many marks that rendering would take seconds.

    """
    source = joined(field)
    if len(source.encode()) > MAX_PROSE:
        raise field.problem("the text is longer than 200 KB; a film's page wants a few paragraphs")
    if sum(map(source.count, MARKS)) > MAX_MARKS:
        seen = f"the text has more than {MAX_MARKS:,} of the signs {' '.join(MARKS)}"
        raise field.problem(f"{seen}; delete some")
    for line, mark, advice in raw_marks(source):
        at = replace(field, line=field.line + line, column=1) if line else field
        desk.warn(at, f"{quoted(mark)}: {advice}")
    return prose(source, field.language, top)


def markdown_or_file(field: Field, desk: Desk) -> Prose:
    """Read Markdown, or the name of a file in the film's folder that holds it.

    Raises:
        ProblemError: as above, and where there is no such file.
    """
    name = field.value.strip() if isinstance(field.value, str) else ""
    if not FILE.fullmatch(name):
        return markdown(field, desk)
    file, found, language = desk.shelf.text(field, name, desk.language)
    try:
        words, problems = read_words(file, desk.shelf.shown / found)
    except ProblemError as error:
        # It costs the text alone, whatever would refuse a film file.
        raise ProblemError(replace(error.problem, severity=Severity.WARNING)) from error
    except OSError as error:
        raise field.problem(f"{name} cannot be opened: {error.strerror}") from error
    desk.problems.extend(problems)
    if not str(words.value).strip():
        raise field.problem(f"{name} is empty; write the text into it")
    return markdown(replace(words, key=field.key, language=language), desk)


def prose(source: str, language: str, top: int = TOP_HEADING) -> Prose:
    """Render Markdown; raw HTML shows as text, pictures as their alternative text.

    Headings begin at the level `top`: on a film's page at h3, for h1 and h2 are the page's. Links
    lead to http, https, mailto or a path of this site; any other link leaves only its words.
    """
    tokens = MARKDOWN.parse(source)
    _lower_headings(tokens, top)
    without_breaks(tokens)
    _unlink(tokens)
    html = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}).strip()
    return Prose(html, _plain(tokens), source, language)


def _lower_headings(tokens: Sequence[Token], top: int) -> None:
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    down = top - min(levels, default=top)
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
    parser = MarkdownIt("js-default", {"html": False, "linkify": False, "typographer": False})
    # Its own check would leave a refused link in the text as it was typed; `_unlink` takes it out.
    parser.validateLink = lambda url: bool(url)  # type: ignore[method-assign]
    friendly_to_cjk(parser)
    parser.add_render_rule("image", _alternative_text)
    return parser


MARKDOWN = _markdown()
