"""The site's own files, as they are served."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from werkzeug.test import Client

from microsite.cli import main
from microsite.delivery import edition
from microsite.delivery.files.file_response import respond_empty
from microsite.delivery.files.static_files import NotBuiltError, StaticFiles
from microsite.delivery.folders import STATIC

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment


@pytest.fixture(scope="module")
def files() -> StaticFiles:
    return StaticFiles(STATIC)


@pytest.fixture
def visitor(files: StaticFiles) -> Client:
    def site(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        answer = files.respond(environ["PATH_INFO"], environ, start_response, "/cinema")
        return respond_empty("404 Not Found", start_response) if answer is None else answer

    return Client(site)


def test_nothing_is_written_to_any_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError("Read-only file system")

    for room, name in ((os, "mkdir"), (tempfile, "mkdtemp"), (tempfile, "mkstemp")):
        monkeypatch.setattr(room, name, refuse)
    assert StaticFiles(STATIC).path("site.css").startswith("/static/site.")


@pytest.mark.parametrize(
    ("accepts", "coding"),
    [
        ("gzip, br", "br"),
        ("gzip", "gzip"),
        ("gzip;q=0", None),
        ("br;q=0, gzip;q=0", None),
        ("identity", None),
        ("", None),
    ],
)
def test_a_static_file_comes_in_a_coding_that_is_wanted(
    visitor: Client, files: StaticFiles, accepts: str, coding: str | None
) -> None:
    answer = visitor.get(files.path("site.css"), headers={"Accept-Encoding": accepts})
    assert (answer.status_code, answer.headers.get("Content-Encoding")) == (200, coding)
    assert answer.headers["Content-Length"] == str(len(answer.data))
    assert answer.headers["Cache-Control"] == "max-age=31536000, public, immutable"


@pytest.mark.parametrize("suffix", ["", "-gzip", "--gzip", ";br", "-gzip-gzip"])
def test_a_known_static_file_is_not_sent_again(
    visitor: Client, files: StaticFiles, suffix: str
) -> None:
    tag = visitor.get(files.path("site.js")).headers["ETag"]
    for header in (f'"{tag[1:-1]}{suffix}"', f'W/"{tag[1:-1]}{suffix}"', f'"other", W/{tag}'):
        answer = visitor.get(files.path("site.js"), headers={"If-None-Match": header})
        assert (answer.status_code, answer.data) == (304, b"")


def test_the_file_of_another_release_leads_to_the_one_of_this(
    visitor: Client, files: StaticFiles
) -> None:
    answer = visitor.get("/static/site.0123456789ab.css")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (302, "no-store")
    assert answer.headers["Location"] == "/cinema" + files.path("site.css")


@pytest.mark.parametrize("name", ["none.0123456789ab.css", "site.css", "site.0123.css", "", "../x"])
def test_what_no_release_had_is_unknown(visitor: Client, name: str) -> None:
    assert visitor.get(f"/static/{name}").status_code == 404


def test_a_checkout_without_its_installation_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(NotBuiltError, match=r"vendor is missing; run `make serve`, or `pip"):
        StaticFiles(tmp_path)


@pytest.mark.parametrize("command", ["serve", "routes"])
def test_the_commands_tell_it_in_one_line(
    command: str, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(edition, "STATIC", tmp_path)
    ended = CliRunner().invoke(main, [command, "--content", str(content)])
    assert ended.exit_code == 1
    assert ended.output == (
        f"Error: {tmp_path / 'vendor'} is missing; run `make serve`, or `pip install -e .`\n"
    )
