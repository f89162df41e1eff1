"""What a visitor finds at an address, as far as words and addresses go."""

from __future__ import annotations

import io
from typing import Any
from zipfile import ZipFile

from lxml import html

from tests.web.conftest import Site

ADDRESSES = ("href", "src", "srcset", "poster", "alt", "label", "srclang")


def told(site: Site, path: str) -> str:
    """What a visitor can read at an address, and where its links and files lead; or nothing."""
    response = site.get(path)
    if response.status_code != 200:
        return ""
    if response.mimetype != "text/html":
        return " ".join(response.data.decode("utf-8", "replace").split())
    page: Any = html.document_fromstring(response.text)
    for unread in page.xpath("//head | //script | //template"):
        unread.drop_tree()
    named = page.xpath(" | ".join(f"//@{name}" for name in ADDRESSES))
    return " ".join(" ".join([page.text_content(), *named]).split())


def kit(site: Site, slug: str) -> tuple[list[str], str]:
    """The names of the files in a film's press kit, and all that stands written in them."""
    response = site.get(f"/en/{slug}/microsite/press/{slug}-press-en.zip")
    if response.status_code != 200:
        return [], ""
    with ZipFile(io.BytesIO(response.data)) as files:
        texts = (files.read(name).decode() for name in files.namelist() if name[-3:] in "txt.md")
        return files.namelist(), " ".join(" ".join(texts).split())
