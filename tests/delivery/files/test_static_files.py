"""The site's own files, as they are served."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from werkzeug.test import Client

from microsite.delivery.files.static_files import StaticFiles
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
