"""How a press kit is sent: whole, in parts, once, and never half of two."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from tests.delivery.press.opened_kit import STILL, ask, opened


def test_equal_content_makes_equal_bytes(content: Path, tmp_path: Path) -> None:
    first = ask(Publisher(Settings(content=content)))
    shutil.copytree(content, tmp_path / "again")
    for file in (tmp_path / "again").rglob("*.*"):
        file.touch()
    second = ask(Publisher(Settings(content=tmp_path / "again")))
    assert (first.data, first.headers["ETag"]) == (second.data, second.headers["ETag"])


def test_a_kit_that_is_known_is_not_sent_again(publisher: Publisher) -> None:
    first = ask(publisher)
    assert first.headers["Cache-Control"] == "max-age=0, must-revalidate"
    assert ask(publisher, If_None_Match=first.headers["ETag"]).status_code == 304


@pytest.mark.parametrize("asked", [(0, 10), (29, 31), (500, 4000), (2, 100_000), (-30, None)])
def test_a_download_can_be_taken_up_again(
    publisher: Publisher, asked: tuple[int, int | None]
) -> None:
    whole, (start, stop) = ask(publisher).data, asked
    said = f"bytes={start}-{stop - 1}" if stop else f"bytes={start}"
    part = ask(publisher, Range=said)
    assert (part.status_code, part.data) == (206, whole[start:stop])


def test_a_new_caption_is_in_the_next_kit(publisher: Publisher, content: Path) -> None:
    before = ask(publisher).headers["ETag"]
    file = content / "films" / "lantern" / "index_en.md"
    file.write_text(file.read_text().replace("at four in the morning", "at five"))
    publisher.refresh()
    assert ask(publisher).headers["ETag"] != before
    assert b"The lamp at five." in opened(publisher).read(STILL)


def test_a_still_that_has_changed_under_the_kit_is_never_half_of_it(
    publisher: Publisher, content: Path
) -> None:
    assert ask(publisher).status_code == 200
    Image.new("RGB", (10, 10)).save(content / "films" / "lantern" / "stills" / "01.jpg")
    assert ask(publisher).status_code == 503


def test_a_film_that_is_not_public_has_no_kit(content: Path) -> None:
    file = content / "films" / "lantern" / "index_en.md"
    file.write_text(file.read_text().replace("---\n", "---\nembargo: 2099-01-01T00:00Z\n", 1))
    publisher = Publisher(Settings(content=content))
    assert ask(publisher).status_code == 404
    assert ask(publisher, "/de/lantern/microsite/press/lantern-press-de.zip").status_code == 404


@pytest.mark.parametrize(
    "name", ["lantern-press-de.zip", "quiet-press-en.zip", "{slug}-press-en.zip"]
)
def test_a_kit_has_one_address(publisher: Publisher, name: str) -> None:
    assert ask(publisher, f"/en/lantern/microsite/press/{name}").status_code == 404
