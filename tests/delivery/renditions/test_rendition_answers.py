"""Renditions on air: the original until they are made, by the site itself where it may."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from werkzeug.test import Client

from microsite.delivery.application import publisher
from microsite.delivery.publisher import Publisher
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.settings import Settings

LANDING = "/en/lantern/microsite/"
PATIENCE = 20.0
"""Seconds until a test gives up; nothing that waits for it takes more than two."""


@pytest.fixture
def settings(content: Path, tmp_path: Path) -> Settings:
    return Settings(content=content, cache=tmp_path / "cache", encoders=1)


@pytest.fixture
def silent(settings: Settings) -> Publisher:
    """A site that makes no renditions by itself."""
    return Publisher(settings)


def renditions(client: Client) -> list[str]:
    """The addresses of every rendition that the landing page names."""
    return re.findall(
        r"/media/lantern/[a-z]+-\d+\.[0-9a-f]{12}\.(?:avif|jpg)", client.get(LANDING).text
    )


def make(site: Publisher, settings: Settings) -> None:
    RenditionMaker(settings.cache, encoders=1).make(site.edition.pictures, lambda *_: None)


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not (held := holds()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return held


def test_a_rendition_not_made_yet_leads_to_its_original(silent: Publisher) -> None:
    client = Client(silent)
    assert len({*renditions(client)}) == 4
    for path in renditions(client):
        answer = client.get(path)
        assert (answer.status_code, answer.headers["Cache-Control"]) == (302, "no-store")
        original = client.get(answer.headers["Location"])
        assert (original.status_code, original.content_type) == (200, "image/jpeg")
        assert re.sub(r"-\d+\..*", "", path) == answer.headers["Location"].partition(".")[0]


def test_a_rendition_is_on_air_once_it_is_made_without_a_new_edition(
    silent: Publisher, settings: Settings
) -> None:
    client, edition = Client(silent), silent.edition
    make(silent, settings)
    for path in renditions(client):
        answer = client.get(path)
        assert answer.status_code == 200
        assert answer.content_type == ("image/avif" if path.endswith("avif") else "image/jpeg")
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
        assert (
            client.get(path, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
        )
        assert client.head(path).headers["Content-Length"] == str(len(answer.data))
    assert silent.edition is edition


def test_a_rendition_that_is_taken_away_leads_to_its_original_again(
    silent: Publisher, settings: Settings
) -> None:
    client = Client(silent)
    make(silent, settings)
    for file in settings.cache.rglob("*.avif"):
        file.unlink()
    assert {client.get(path).status_code for path in renditions(client) if "avif" in path} == {302}


def test_a_page_held_open_while_a_picture_changes_keeps_one(
    silent: Publisher, content: Path
) -> None:
    client = Client(silent)
    before = next(path for path in renditions(client) if "poster" in path)
    Image.new("RGB", (60, 80)).save(content / "films" / "lantern" / "poster.jpg")
    silent.refresh()
    assert before not in renditions(client)
    answer = client.get(before)
    assert (answer.status_code, answer.headers["Cache-Control"]) == (302, "no-store")
    assert client.get(answer.headers["Location"]).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/media/lantern/nobody-320.0123456789ab.avif",
        "/media/nowhere/poster-40.0123456789ab.avif",
        "/media/lantern/poster-40.avif",
        "/media/lantern/poster-40.0123456789ab.webp",
    ],
)
def test_nothing_else_answers(silent: Publisher, path: str) -> None:
    assert Client(silent).get(path).status_code == 404


def test_a_site_makes_its_renditions_by_itself(settings: Settings) -> None:
    client = Client(publisher(settings))
    paths = renditions(client)
    assert eventually(lambda: {client.get(path).status_code for path in paths} == {200})


def test_a_new_picture_gets_its_renditions_too(settings: Settings, content: Path) -> None:
    client = Client(publisher(settings))
    known = {*renditions(client)}
    Image.new("RGB", (60, 80)).save(content / "films" / "lantern" / "poster.jpg")
    assert eventually(lambda: {*renditions(client)} != known)
    assert eventually(
        lambda: {client.get(path).status_code for path in renditions(client)} == {200}
    )


def test_without_encoders_nothing_is_made(settings: Settings) -> None:
    client = Client(publisher(settings.with_given(encoders=0)))
    assert client.get(LANDING).status_code == 200
    assert not settings.cache.exists()


def test_a_cache_that_cannot_be_written_to_costs_no_page(
    settings: Settings, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    client = Client(publisher(settings.with_given(cache=tmp_path / "file" / "cache")))
    assert client.get(LANDING).status_code == 200
    assert eventually(lambda: "no renditions are made in" in caplog.text)
    assert client.get(renditions(client)[0], follow_redirects=True).status_code == 200


def test_a_truncated_picture_is_reported_and_the_page_does_without(
    settings: Settings, content: Path, caplog: pytest.LogCaptureFixture
) -> None:
    poster = content / "films" / "lantern" / "poster.jpg"
    poster.write_bytes(poster.read_bytes()[:-40])
    site = Publisher(settings)
    assert "index_en.md:" in caplog.text
    assert "poster.jpg ends too early" in caplog.text
    assert "poster" not in "".join(renditions(Client(site)))
