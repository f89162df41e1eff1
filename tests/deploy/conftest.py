"""One site at the root of its host and one below a path, for all servers in front of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.conftest import SITE
from tests.delivery.server.any_server import BIN, SERVERS, started

_PADDING = 8_000_000
"""Bytes that are more than sockets and buffers hold between a site and a visitor."""


@pytest.fixture(scope="session")
def films(tmp_path_factory: pytest.TempPathFactory, media: Path) -> Path:
    """A content folder whose trailer, and so the ZIP for the press, has some megabytes."""
    content = tmp_path_factory.mktemp("films") / "content"
    shutil.copytree(SITE, content)
    film = content / "films" / "lantern"
    shutil.copytree(media, film, dirs_exist_ok=True)
    with (film / "trailer.mp4").open("ab") as video:
        # A box that players skip.
        video.write(_PADDING.to_bytes(4, "big") + b"free" + bytes(_PADDING - 8))
    return content


@pytest.fixture(scope="session")
def ports(films: Path) -> Iterator[dict[str, int]]:
    """The port of the site for each path that it stands below."""
    program, *arguments = SERVERS["waitress"]
    command = [str(BIN / program), *arguments]
    origin = "https://example.org"
    with (
        started(command, films, MICROSITE_SITE_URL=origin, MICROSITE_SHARED_MAX_AGE="60") as root,
        started(command, films, MICROSITE_SITE_URL=f"{origin}/films") as below,
    ):
        yield {"": urlsplit(root).port or 0, "/films": urlsplit(below).port or 0}
