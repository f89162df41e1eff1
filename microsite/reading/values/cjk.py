"""Chinese and Japanese in Markdown: emphasis beside full-width signs, and lines that run on.

CommonMark tells by spaces whether stars begin or end emphasis; these languages have none.

Source: commonmark/commonmark-spec, issue 650.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import isMdAsciiPunct, isPunctChar, isWhiteSpace
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.emphasis import tokenize
from markdown_it.token import Token

# Han, kana, and their signs; a line's end between two of these is no space.
WITHOUT_SPACES = re.compile(
    "[\u2e80-\u303f\u3041-\u30ff\u3100-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff]")


def friendly_to_cjk(parser: MarkdownIt) -> None:
    """Let stars beside Chinese, Japanese or Korean letters begin and end emphasis."""
    parser.inline.ruler.at("emphasis", _emphasis)


def without_breaks(tokens: Sequence[Token]) -> None:
    """Take out the line breaks between letters of Chinese and Japanese."""
    for block in tokens:
        children = block.children or []
        for place, token in enumerate(children):
            if token.type != "softbreak":
                continue
            before = next((each.content for each in children[place - 1 :: -1] if each.content), "")
            after = next((each.content for each in children[place + 1 :] if each.content), "")
            if place and WITHOUT_SPACES.match(before[-1:]) and WITHOUT_SPACES.match(after[:1]):
                token.type, token.content = "text", ""


def _emphasis(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - markdown-it's own call
    start = state.pos
    done = tokenize(state, silent)
    if not done or state.src[start] != "*":
        return done
    before = state.src[start - 1] if start else " "
    after = state.src[state.pos] if state.pos < len(state.src) else " "
    opens = not _is_space(after) and _is_cjk(before)
    closes = not _is_space(before) and _is_cjk(after)
    for delimiter in state.delimiters[start - state.pos :]:
        delimiter.open = delimiter.open or (opens and _is_sign(after))
        delimiter.close = delimiter.close or (closes and _is_sign(before))
    return done


def _is_cjk(letter: str) -> bool:
    return bool(WITHOUT_SPACES.match(letter) or HANGUL.match(letter))


def _is_space(letter: str) -> bool:
    return isWhiteSpace(ord(letter))


def _is_sign(letter: str) -> bool:
    return isMdAsciiPunct(ord(letter)) or isPunctChar(letter)
