"""What there is for people who hear or see little, in a line."""

from __future__ import annotations

from collections.abc import Iterable

from microsite.films.access import Access
from microsite.films.text import Text
from microsite.web.words.interface import Words
from microsite.web.words.labels import ACCESS


def access_line(given: Iterable[Access], words: Words) -> Text:
    """Name every kind of access, each with its author's remark in brackets."""
    return Text("; ".join(_said(each, words) for each in given), words.speaks)


def _said(each: Access, words: Words) -> str:
    label = words.plain(ACCESS[each.kind])
    return f"{label} ({each.remark})" if each.remark else label
