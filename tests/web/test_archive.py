"""A film-maker's whole archive moves in, and nothing that was written is lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import frontmatter
import pytest
from lxml import html

from microsite.web.addresses.routes import Kind
from tests.web.conftest import Site
from tools.archive.__main__ import write
from tools.archive.words import DIRECTOR, FILMS, PAGES

LANGUAGES = ("en", "de")
UNSAID = {"type", "category", "language", "file", "order", "image"}
"""Keys that say how something is shown. A link to the film's own page is not shown either."""


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive") / "content"
    write(folder)
    return folder


@pytest.fixture(scope="module")
def archive(content: Path) -> Site:
    return Site(content)


@pytest.fixture(scope="module")
def pages(archive: Site) -> dict[tuple[str, str], tuple[str, ...]]:
    """All pages of a film in a language, by slug and language; free pages likewise."""
    sent: dict[tuple[str, str], tuple[str, ...]] = {}
    for address in archive.publisher.edition.addresses:
        if address.kind is Kind.PAGE:
            key = (address.slug or address.path.split("/")[2], address.language)
            sent[key] = (*sent.get(key, ()), archive.get(address.path).text)
    return sent


def written(value: Any, key: str = "") -> Iterator[str]:
    """Yield every line of words in front matter."""
    if isinstance(value, dict) and not str(value.get("url", "")).endswith("/microsite/"):
        for name, inner in value.items():
            if name not in UNSAID:
                yield from written(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from written(inner, key)
    elif not isinstance(value, dict) and not re.fullmatch(r"[\w-]+\.(jpg|mp4|pdf|md)", str(value)):
        # A name and its character, a festival and its prize, are set apart on pages.
        yield from (part for part in re.split(r"[:()]| \d{4}:", f"{value}") if part.strip())


def said(pages: Iterable[str]) -> str:
    """What is to be read on pages."""
    return plain(
        " ".join(str(html.document_fromstring(page).xpath("string(body)")) for page in pages)
    )


def plain(text: str) -> str:
    """Text without the marks of Markdown, in single spaces."""
    return " ".join(text.replace("*", "").split())


def test_the_archive_has_no_faults(archive: Site) -> None:
    assert [str(problem) for problem in archive.publisher.problems] == []
    assert len(archive.publisher.edition.films) == 2 * len(FILMS) == 54


def test_every_word_of_a_film_file_is_on_its_pages(
    content: Path, pages: dict[tuple[str, str], tuple[str, ...]]
) -> None:
    files = [*content.glob("films/*/*.md")]
    assert len(files) > 54
    for file in files:
        language = file.stem[-2:]
        shown = said(pages[file.parent.name, language])
        read = frontmatter.load(str(file))
        for line in (*written(read.metadata), *read.content.split("\n\n")):
            assert plain(line) in shown, (file, line)


def test_every_file_of_a_film_is_named_by_its_pages(
    content: Path, pages: dict[tuple[str, str], tuple[str, ...]]
) -> None:
    files = [file for file in content.glob("films/*/**/*.*") if file.suffix != ".md"]
    assert len(files) > 90
    for file in files:
        slug = file.relative_to(content / "films").parts[0]
        named = re.compile(rf"/media/{slug}/[^\"' ]*{re.escape(file.stem)}[-.][^\"' ]*")
        assert any(named.search(page) for page in pages[slug, "en"]), file


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [slug for slug, *_ in PAGES])
def test_every_free_page_is_on_the_site(
    content: Path, pages: dict[tuple[str, str], tuple[str, ...]], slug: str, language: str
) -> None:
    shown = said(pages[slug, language])
    read = frontmatter.load(str(content / "pages" / slug / f"index_{language}.md"))
    for line in (str(read.metadata["title"]), *read.content.split("\n\n")):
        assert plain(line) in shown


def test_who_made_all_films_is_a_person_with_them(archive: Site) -> None:
    page = archive.page("/en/people/jonas-wendland/")
    shown = plain(page.text_content())
    assert DIRECTOR in shown
    assert [title for title, *_ in FILMS if title not in shown] == []
