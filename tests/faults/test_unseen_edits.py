"""Edits that leave size and time as they were, and folders that come and go, as deployments do."""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.delivery.watch import snapshot

PAGE = "/en/moon/microsite/"


def film(folder: Path, title: str) -> Path:
    folder.mkdir(parents=True)
    file = folder / "index_en.md"
    file.write_text(f"---\ntitle: {title}\n---\nA text.\n")
    os.utime(file, (1, 1))
    return file


def swap_film(content: Path) -> None:
    film(content / "store" / "v2", "2012")
    (content / "new").symlink_to("../store/v2")
    (content / "new").rename(content / "films" / "moon")


def swap_films(content: Path) -> None:
    film(content / "r2" / "moon", "2012")
    (content / "new").symlink_to("r2")
    (content / "new").rename(content / "films")


def rewrite(content: Path) -> None:
    file = content / "films" / "moon" / "index_en.md"
    file.write_text(file.read_text().replace("2011", "2012"))
    os.utime(file, (1, 1))


def replace(content: Path) -> None:
    other = film(content / "other", "2012")
    other.rename(content / "films" / "moon" / "index_en.md")


def set_back(content: Path) -> None:
    rewrite(content)
    os.utime(content / "films" / "moon" / "index_en.md", (0, 0))


@pytest.mark.parametrize(
    ("linked", "edit"),
    [
        ("films/moon", swap_film),
        ("films", swap_films),
        ("", rewrite),
        ("", replace),
        ("", set_back),
    ],
)
def test_an_edit_of_equal_size_and_time_goes_on_air(
    tmp_path: Path, linked: str, edit: Callable[[Path], None]
) -> None:
    content = tmp_path / "content"
    place = {"films/moon": "store/v1", "films": "r1/moon"}.get(linked, "films/moon")
    film(content / place, "2011")
    if linked:
        link = content / linked
        link.parent.mkdir(exist_ok=True)
        link.symlink_to({"films/moon": "../store/v1", "films": "r1"}[linked])
    site = Publisher(Settings(content=content))
    assert b"2011" in site_page(site)
    before = snapshot([content])
    edit(content)
    assert snapshot([content]) != before
    site.refresh()
    assert b"2012" in site_page(site)
    assert b"2011" not in site_page(site)


def test_links_in_a_circle_end_somewhere(tmp_path: Path) -> None:
    for name in "abc":
        film(tmp_path / name, name)
    for name in "abc":
        for other in "abc":
            (tmp_path / name / f"to-{other}").symlink_to(f"../{other}")
    (tmp_path / "a" / "self").symlink_to("self")
    assert len(snapshot([tmp_path])) < 40


def test_a_folder_that_is_suddenly_empty_takes_no_film_off_the_air(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    film(tmp_path / "films" / "moon", "2011")
    site = Publisher(Settings(content=tmp_path))
    for emptied in (tmp_path / "films" / "moon", tmp_path / "films"):
        shutil.rmtree(emptied)
        caplog.clear()
        site.refresh()
        assert Client(site).get(PAGE).status_code == 200
        [error] = [each for each in caplog.records if each.levelno == logging.ERROR]
        assert "the folder of the films" in error.getMessage()
        answer = Client(site).get("/readyz")
        assert answer.status_code == 503
        assert answer.text.startswith("not ready: films/ ")
    film(tmp_path / "films" / "moon", "2012")
    site.refresh()
    assert b"2012" in site_page(site)
    assert Client(site).get("/readyz").status_code == 200


@pytest.mark.parametrize(
    ("made", "says"),
    [
        ((), "films/ is missing"),
        (("films/",), "films/ holds no film file"),
        (("films/moon/",), "films/ holds no film file"),
        (("films/moon/index_en.md",), "every film is refused"),
    ],
)
def test_a_site_without_a_film_is_not_ready(
    tmp_path: Path, made: tuple[str, ...], says: str
) -> None:
    for name in made:
        path = tmp_path / name
        (path if name.endswith("/") else path.parent).mkdir(parents=True)
        if not name.endswith("/"):
            path.write_text("---\ntitle: [\n---\n")
    answer = Client(Publisher(Settings(content=tmp_path))).get("/readyz")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (503, "no-store")
    assert says in answer.text


def test_a_film_that_is_not_public_yet_does_not_make_a_site_unready(tmp_path: Path) -> None:
    file = film(tmp_path / "films" / "moon", "2011")
    file.write_text("---\ntitle: Moon\ndraft: true\n---\n")
    answer = Client(Publisher(Settings(content=tmp_path))).get("/readyz")
    assert (answer.status_code, answer.text) == (200, "ready\n")


def test_the_log_tells_which_films_go_on_the_air_and_off_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "microsite")
    film(tmp_path / "films" / "moon", "2011")
    film(tmp_path / "films" / "sun", "Sun")
    site = Publisher(Settings(content=tmp_path))
    shutil.rmtree(tmp_path / "films" / "sun")
    film(tmp_path / "films" / "mars", "Mars")
    site.refresh()
    assert [each for each in caplog.messages if "the air" in each or "on air" in each] == [
        "2 on air, each language of a film counted",
        "on air: mars (en)",
        "off the air: sun (en)",
    ]


def site_page(site: Publisher) -> bytes:
    page: bytes = Client(site).get(PAGE).data
    return page
