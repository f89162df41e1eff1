"""A whole site over real HTTP: every address is fetched once and kept for all tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.client import HTTPConnection, RemoteDisconnected
from pathlib import Path
from xml.etree.ElementTree import Element

import html5lib
import pytest

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.web.addresses.address import Address
from tests.site.serving import served

TESTS = Path(__file__).parents[1]
PATIENCE = 20.0
"""Seconds until a test gives up; nothing that waits for it takes more than two."""


@dataclass(frozen=True)
class Reply:
    """A response, with its headers under names of any case."""

    status: int
    headers: Message
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass(frozen=True)
class Site:
    """A running site, its addresses, and the reply of each."""

    origin: str
    connection: HTTPConnection
    addresses: tuple[Address, ...]
    replies: dict[str, Reply]
    _trees: dict[str, Element] = field(default_factory=dict)

    def tree(self, path: str) -> Element:
        """The page at a path as elements; parsed once, since that is what takes long."""
        if path not in self._trees:
            self._trees[path] = html5lib.parse(self.replies[path].text, namespaceHTMLElements=False)
        return self._trees[path]

    def ask(self, path: str, method: str = "GET", **headers: str) -> Reply:
        """Send a request on the one open connection; `If_None_Match="…"` is a header."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            return self._ask(path, method, named)
        except RemoteDisconnected:
            # A server may close what stood idle, and a client asks anew (RFC 9112, 9.3).
            self.connection.close()
            return self._ask(path, method, named)

    def _ask(self, path: str, method: str, headers: dict[str, str]) -> Reply:
        self.connection.request(method, path, headers=headers)
        response = self.connection.getresponse()
        return Reply(response.status, response.headers, response.read())


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory, media: Path) -> Iterator[Site]:
    """The small site of all tests."""
    folder = tmp_path_factory.mktemp("site") / "content"
    shutil.copytree(TESTS / "content" / "site", folder)
    shutil.copytree(media, folder / "films" / "lantern", dirs_exist_ok=True)
    with visited(folder) as site:
        yield site


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The films that this repository brings."""
    folder = tmp_path_factory.mktemp("samples") / "content"
    shutil.copytree(TESTS.parent / "content", folder)
    with visited(folder) as site:
        yield site


@pytest.fixture(
    scope="module", params=["small_site", "samples"], ids=["the small site", "the sample"]
)
def site(request: pytest.FixtureRequest) -> Site:
    """One site, then the other; each is visited once for all files of tests."""
    visited: Site = request.getfixturevalue(request.param)
    return visited


@contextmanager
def visited(content: Path) -> Iterator[Site]:
    """Serve a content folder, fetch every address, and end the server afterwards."""
    with (
        served(content) as port,
        closing(HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as connection,
    ):
        addresses = tuple(Publisher(Settings(content=content, port=port)).edition.addresses)
        site = Site(f"http://127.0.0.1:{port}", connection, addresses, {})
        site.replies.update((address.path, site.ask(address.path)) for address in addresses)
        yield site
