"""The sample films' files, changed as no author means: refused, or whole on every page."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from tests.hostile.conftest import Folder, Recorder
from tools.fuzzing.films import fault_of, films_tried

MANY = 1_000


def test_no_odd_film_file_breaks_a_page(tmp_path: Path, record_property: Recorder) -> None:
    record_property("odd film files and their pages", MANY)
    tried = islice(films_tried(tmp_path, seed=12), MANY)
    assert [(what, again) for _, what, again in tried if what not in ("good", "told")] == []


def test_a_page_that_is_broken_is_found() -> None:
    """The check itself: a mark that is left open, and a control character."""
    assert fault_of("text/html", b"<!doctype html><title>x</title><p><b>a</p>")
    assert fault_of("text/html", b"<p>\x1b</p>")
    assert fault_of("application/xml", b"<a>")
    assert not fault_of("text/html", b"<p>a</p>")


def test_a_list_before_any_key_is_told_as_what_it_is(folder: Folder) -> None:
    """It ended its reader with a ValueError; a campaign found it."""
    folder.write("bad/index_en.md", b"---\n  - file: 3.jpg\n  - Halb (2025)\npartners:\n---\n")
    folder.publish()
    assert not any("ValueError" in said for said in folder.messages)
    assert any("bad/index_en.md" in said for said in folder.messages)
