"""What is on air: edits, embargoes and new films come by themselves, and faults stay off it."""

from __future__ import annotations

import gc
import re
import threading
import time
import weakref
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from tests.delivery.conftest import Clock

PROMISE = 2.0
"""Seconds from an edit to the air; tests wait ten times as long."""
LANDING = "/en/lantern/microsite/"


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 10 * PROMISE
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False


def test_an_edit_goes_on_air_by_itself(content: Path, visitor: Client) -> None:
    assert "Somebody has to stay awake" in visitor.get(LANDING).text
    file = content / "films" / "lantern" / "index_en.md"
    file.write_text(file.read_text().replace("Somebody has to stay awake", "Nobody sleeps"))
    assert eventually(lambda: "Nobody sleeps" in visitor.get(LANDING).text)


def test_a_new_film_and_a_removed_one_are_noticed(content: Path, visitor: Client) -> None:
    assert visitor.get(LANDING).status_code == 200
    (content / "films" / "dawn.md").write_text("---\ntitle: Dawn\n---\n")
    (content / "films" / "quiet" / "index_en.md").unlink()
    assert eventually(lambda: visitor.get("/en/dawn/microsite/").status_code == 200)
    assert eventually(lambda: visitor.get("/en/quiet/microsite/").status_code == 404)


def test_no_request_fails_while_editions_change(
    content: Path, publisher: Publisher, visitor: Client
) -> None:
    file = content / "films" / "quiet" / "index_en.md"
    done = threading.Event()

    def edit() -> None:
        for number in range(10):
            file.write_text(f"---\ntitle: Quiet {number}\n---\n")
            publisher.refresh()
        done.set()

    editor = threading.Thread(target=edit)
    editor.start()
    seen = set()
    while not done.is_set():
        seen.add(visitor.get(LANDING).status_code)
        seen.add(visitor.get("/en/quiet/microsite/").status_code)
    editor.join()
    assert seen == {200}


def test_a_broken_edit_leaves_that_film_on_air_and_lets_others_change(
    content: Path, publisher: Publisher, visitor: Client, caplog: pytest.LogCaptureFixture
) -> None:
    good = visitor.get(LANDING).text
    (content / "films" / "lantern" / "index_en.md").write_text("---\ntitle: [\n---\n")
    (content / "films" / "quiet" / "index_en.md").write_text("---\ntitle: Loud\n---\n")
    publisher.refresh()
    assert visitor.get(LANDING).text == good
    assert "Loud" in visitor.get("/en/quiet/microsite/").text
    assert "lantern/index_en.md:" in caplog.text
    assert "refused: lantern" in visitor.get("/readyz").text


def test_a_broken_translation_leaves_the_other_languages_changing(
    content: Path, publisher: Publisher, visitor: Client
) -> None:
    folder = content / "films" / "lantern"
    (folder / "index_de.md").write_text("---\ntitle: [\n---\n")
    (folder / "index_en.md").write_text("---\ntitle: The Lamp\n---\nNight.\n")
    publisher.refresh()
    assert "Der Leuchtturmwärter" in visitor.get("/de/lantern/microsite/").text
    assert "The Lamp" in visitor.get(LANDING).text


def test_a_page_held_open_across_a_reload_keeps_its_pictures(
    content: Path, publisher: Publisher, visitor: Client
) -> None:
    film = content / "films" / "lantern"
    before = re.findall(r"/media/lantern/poster-\d+\.\w+\.jpg", visitor.get(LANDING).text)[0]
    (film / "poster.jpg").write_bytes((film / "trailer.jpg").read_bytes())
    publisher.refresh()
    response = visitor.get(before)
    assert (response.status_code, response.headers["Cache-Control"]) == (302, "no-store")
    assert visitor.get(response.headers["Location"]).status_code == 200


def test_a_film_comes_on_air_when_its_embargo_ends(content: Path, clock: Clock) -> None:
    secret = content / "films" / "secret.md"
    secret.write_text("---\ntitle: Secret\nembargo: 2026-11-23T09:00+01:00\n---\n")
    visitor = Client(Publisher(Settings(content=content), clock))
    assert visitor.get("/en/secret/microsite/").status_code == 404
    clock.now += timedelta(days=1)
    assert eventually(lambda: visitor.get("/en/secret/microsite/").status_code == 200)


def test_a_growing_file_holds_back_no_other_film(content: Path, visitor: Client) -> None:
    assert visitor.get(LANDING).status_code == 200
    file = content / "films" / "quiet" / "index_en.md"
    file.write_text("---\ntitle: Loud\n---\n")
    with (content / "films" / "lantern" / "upload.mp4").open("wb") as upload:

        def loud_after_another_block() -> bool:
            upload.write(b"block")
            upload.flush()
            return "Loud" in visitor.get("/en/quiet/microsite/").text

        assert eventually(loud_after_another_block)


def test_what_nobody_asks_any_more_is_not_watched_either(content: Path) -> None:
    publisher = Publisher(Settings(content=content))
    publisher.watch()
    known = weakref.ref(publisher)
    del publisher

    def is_gone() -> bool:
        gc.collect()
        return known() is None

    assert eventually(is_gone)
