"""Whatever one film brings about costs that film alone: all others stay on air and editable."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import pytest

from tests.hostile.conftest import Folder

WALLS = (
    "microsite.reading.film_file:read_front_matter",
    "microsite.reading.film_file:read_keys",
    "microsite.reading.film_file:inherit",
    "microsite.reading.film_file:read_fields",
    "microsite.reading.film_file:markdown",
    "microsite.reading.film_reading:read_film_files",
    "microsite.reading.film_reading:make_film",
    "microsite.reading.film_reading:main_language_of",
    "microsite.reading.values.media:line",
    "microsite.reading.files.shelf:inspect",
    "microsite.web.sections.film_list:wall_film",
    "microsite.web.machines.sitemap:sized",
    "microsite.delivery.edition:addresses_of",
)
PROGRAM = "from microsite.cli import main; main()"
FAULTS = (RuntimeError, RecursionError, OSError)


def _bad(value: object) -> bool:
    """Whether the film called bad is meant, whatever of it is handed over."""
    # Digests and the places of objects in memory are hexadecimal, and may spell it by chance.
    return "bad" in re.sub(r"(?:0x)?[0-9a-f]{8,}", "", str(value))


@pytest.mark.parametrize("wall", WALLS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_a_fault_in_any_reader_costs_one_film(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, wall: str, fault: type[Exception]
) -> None:
    folder.film("bad", "poster_image: bad.jpg\nlogline: bad", body="bad", language="en")
    folder.film("bad", "logline: bad", language="de")
    folder.write("bad/bad.jpg", b"no picture")
    module_name, name = wall.split(":")
    module = importlib.import_module(module_name)
    whole = getattr(module, name)

    def raises(*arguments: Any, **named: Any) -> Any:
        if any(_bad(each) for each in arguments):
            _raise(fault)
        return whole(*arguments, **named)

    monkeypatch.setattr(module, name, raises)
    folder.publish()
    for path in ("/en/", "/sitemap-media.xml"):
        folder.get(path)
        # What the watcher does when it looks the next time.
        if failed := folder.publisher.edition.failed:
            folder.publisher._exclude(failed)
    assert folder.stands()


def _raise(fault: type[Exception]) -> NoReturn:
    raise fault("raised on purpose")


def test_a_refused_film_is_named_with_its_file(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.film("bad")
    monkeypatch.setattr("microsite.reading.film_reading.make_film", lambda *_: _raise(RuntimeError))
    folder.publish()
    assert any(
        "films/bad/index_en.md" in said and "RuntimeError" in said for said in folder.messages
    )


@pytest.mark.parametrize(
    "make",
    [
        lambda films: (films / "bad" / "x").symlink_to("x"),
        lambda films: (films / "loop.md").symlink_to("loop.md"),
        lambda films: (films / "loop").symlink_to("loop"),
        lambda films: os.mkfifo(films / "pipe.md"),
        lambda films: os.mkfifo(films / "bad" / "index_de.md"),
        lambda films: os.mkfifo(films / "bad" / "poster.jpg"),
        lambda films: (films / "folder.md").mkdir(),
        lambda films: (films / "bad" / "poster.jpg").mkdir(),
        lambda films: (films / "bad" / "index_de.md").mkdir(),
        lambda films: (films / "device.md").symlink_to("/dev/zero"),
        lambda films: (films / "bad" / "poster.jpg").symlink_to("/dev/zero"),
        lambda films: Path(os.fsdecode(os.fsencode(films) + b"/caf\xe9")).mkdir(),
        lambda films: Path(os.fsdecode(os.fsencode(films) + b"/caf\xe9.md")).write_text("---\n"),
        lambda films: Path(os.fsdecode(os.fsencode(films) + b"/bad/\xff.jpg")).write_text("x"),
        lambda films: Path(os.fsdecode(os.fsencode(films) + b"/bad/index_\xff.md")).write_text("x"),
    ],
)
def test_what_is_no_ordinary_file_harms_no_other(folder: Folder, make: Any) -> None:
    folder.film("bad", "poster_image: poster.jpg")
    make(folder.films)
    folder.publish()
    assert folder.stands()
    assert all("\n" not in said and said.isprintable() for said in folder.messages)


def test_a_folder_that_is_no_text_is_named_by_check(folder: Folder) -> None:
    Path(os.fsdecode(os.fsencode(folder.films) + b"/caf\xe9")).mkdir()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "check", str(folder.content)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "caf" in done.stdout
    assert "rename it" in done.stdout
    assert "Traceback" not in done.stderr


def test_an_unreadable_folder_of_pictures_keeps_its_film_on_air(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.film("bad")
    folder.write("bad/stills/01.jpg", b"x")
    folder.publish()
    whole, closed = os.scandir, folder.films / "bad" / "stills"

    def scandir(path: Any = ".") -> Any:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied")
        return whole(path)

    monkeypatch.setattr(os, "scandir", scandir)
    folder.film("bad", body="Edited.")
    folder.publisher.refresh()
    assert folder.get("/en/bad/microsite/").status_code == 200
    assert any("bad/stills" in said and "Permission denied" in said for said in folder.messages)
    assert folder.stands()


@pytest.mark.parametrize("mode", [0o000, 0o400])
def test_an_unreadable_folder_keeps_its_film_on_air(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, mode: int
) -> None:
    folder.film("bad")
    folder.publish()
    forbid(monkeypatch, folder.films / "bad", listing=mode == 0o000)
    folder.publisher.refresh()
    assert folder.get("/en/bad/microsite/").status_code == 200
    assert any("films/bad" in said and "Permission denied" in said for said in folder.messages)
    assert folder.stands()


def forbid(monkeypatch: pytest.MonkeyPatch, path: Path, *, listing: bool) -> None:
    """Have the system refuse a folder, as it does to everybody but the superuser."""
    if listing:
        whole = os.listdir

        def listdir(folder: Any = ".") -> Any:
            if Path(str(folder)) == path:
                raise PermissionError(13, "Permission denied")
            return whole(folder)

        monkeypatch.setattr(os, "listdir", listdir)
    opening, status = os.open, os.stat

    def refused(name: Any) -> bool:
        return isinstance(name, str | Path) and path in Path(name).parents

    def open_(name: Any, *arguments: Any, **named: Any) -> int:
        if refused(name):
            raise PermissionError(13, "Permission denied")
        return opening(name, *arguments, **named)

    def stat_(name: Any, *arguments: Any, **named: Any) -> os.stat_result:
        if refused(name):
            raise PermissionError(13, "Permission denied")
        return status(name, *arguments, **named)

    monkeypatch.setattr(os, "open", open_)
    monkeypatch.setattr(os, "stat", stat_)
