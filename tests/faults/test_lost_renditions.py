"""The cache of renditions may be deleted, cut or unwritable at any time; no restart is needed."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.renditions import maker as maker_module
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.settings import Settings

PATIENCE = 60.0


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(maker_module, "_LOOK_AGAIN", 0.2)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def visitor(content: Path, cache: Path) -> Iterator[Client]:
    maker = RenditionMaker(cache, 1)
    site = Publisher(
        Settings(content=content, cache=cache),
        aired=lambda edition: maker.keep_up(edition.pictures),
        missed=maker.missed,
    )
    maker.keep_up(site.edition.pictures)
    yield Client(site)
    maker.stop()


def renditions(visitor: Client) -> list[str]:
    page = visitor.get("/en/lantern/microsite/").text
    return re.findall(r"/media/lantern/[a-z0-9-]+-\d+\.[0-9a-f]{12}\.(?:avif|jpg)", page)


def all_made(visitor: Client) -> bool:
    """Ask for every rendition of the landing page, as its visitors do."""
    statuses = [visitor.get(path).status_code for path in renditions(visitor)]
    return set(statuses) == {200}


def nothing_is_missing(visitor: Client, cache: Path) -> bool:
    site = visitor.application
    assert isinstance(site, Publisher)
    return not [*RenditionMaker(cache).missing(site.edition.pictures)]


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not (held := holds()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return held


def delete(cache: Path) -> None:
    cache.rename(cache.with_name("gone"))


def delete_some(cache: Path) -> None:
    for file in cache.rglob("*.jpg"):
        file.unlink()


def empty(cache: Path) -> None:
    for file in [*cache.rglob("*.jpg"), *cache.rglob("*.avif")]:
        file.write_bytes(b"")


def cut(cache: Path) -> None:
    for file in [*cache.rglob("*.jpg"), *cache.rglob("*.avif")]:
        file.write_bytes(file.read_bytes()[:-10])


def fill_with_zeros(cache: Path) -> None:
    for file in [*cache.rglob("*.jpg"), *cache.rglob("*.avif")]:
        content = file.read_bytes()
        file.write_bytes(content[: len(content) // 2] + bytes(len(content) - len(content) // 2))


@pytest.mark.parametrize("lose", [delete, delete_some, empty, cut, fill_with_zeros])
def test_what_is_lost_is_never_served_broken_and_is_made_again(
    visitor: Client, cache: Path, lose: Callable[[Path], None]
) -> None:
    assert eventually(lambda: nothing_is_missing(visitor, cache))
    whole = {path: visitor.get(path).data for path in renditions(visitor)}
    lose(cache)
    for path, content in whole.items():
        answer = visitor.get(path)
        assert answer.status_code == 302 or answer.data == content
    assert eventually(lambda: all_made(visitor))
    assert {path: visitor.get(path).data for path in whole} == whole


def test_a_deleted_folder_is_filled_again_before_anybody_asks(visitor: Client, cache: Path) -> None:
    assert eventually(lambda: nothing_is_missing(visitor, cache))
    delete(cache)
    assert eventually(lambda: nothing_is_missing(visitor, cache))


def test_a_folder_that_could_not_be_written_to_is_used_once_it_can_be(
    content: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache = tmp_path / "cache"
    cache.write_text("a file is in the way")
    maker = RenditionMaker(cache, 1)
    site = Publisher(Settings(content=content, cache=cache), missed=maker.missed)
    maker.keep_up(site.edition.pictures)
    visitor = Client(site)
    assert eventually(lambda: "MICROSITE_CACHE" in caplog.text)
    time.sleep(0.5)
    told = [each for each in caplog.records if each.levelno == logging.WARNING]
    assert sum("MICROSITE_CACHE" in each.getMessage() for each in told) == 1
    cache.unlink()
    assert eventually(lambda: all_made(visitor))
    maker.stop()
