"""The sample films' files, changed as no author means: refused, or whole on every page."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from tools.fuzzing.films import fault_of, films_tried

MANY = 1_000


def test_no_odd_film_file_breaks_a_page(tmp_path: Path) -> None:
    tried = islice(films_tried(tmp_path, seed=12), MANY)
    assert [(what, again) for _, what, again in tried if what not in ("good", "told")] == []


def test_a_page_that_is_broken_is_found() -> None:
    """The check itself: a mark that is left open, and a control character."""
    assert fault_of("text/html", b"<!doctype html><title>x</title><p><b>a</p>")
    assert fault_of("text/html", b"<p>\x1b</p>")
    assert fault_of("application/xml", b"<a>")
    assert not fault_of("text/html", b"<p>a</p>")
