"""The site's own files, as they are served."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from werkzeug.test import Client

from microsite.cli import main
from microsite.delivery import edition
from microsite.delivery.files.static_files import NotBuiltError, StaticFiles
from microsite.delivery.folders import STATIC

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment


def test_a_swept_temporary_folder_costs_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    files = StaticFiles(STATIC)

    def site(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        return files.respond(environ["PATH_INFO"], environ, start_response) or ()

    visitor = Client(site)
    with visitor.get(files.path("site.css")) as response:
        first = response.data
    [folder] = tmp_path.iterdir()
    shutil.rmtree(folder)
    with visitor.get(files.path("site.css")) as again:
        assert (again.status_code, again.data) == (200, first)
        assert again.headers["Cache-Control"] == "max-age=31536000, public, immutable"


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
