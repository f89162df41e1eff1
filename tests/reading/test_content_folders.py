"""Two whole content folders: one of the sample's shape, one full of mistakes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from microsite.reading.library import Library, Reading

CONTENT = Path(__file__).parents[1] / "content"


@pytest.fixture
def shape() -> Reading:
    """A film file with every key of the sample, and none of the media that it names."""
    return Library(CONTENT / "shape").read()


def test_the_sample_s_shape_is_missing_its_media_and_nothing_else(shape: Reading) -> None:
    place = "shape/films/lightship"
    assert [str(problem) for problem in shape.problems] == [
        f"{place}/index_en.md:{at}: {name} is missing; put it into {place}"
        for at, name in (
            ("27:15: poster_image", "poster.jpg"),
            ("28:16: cinema_poster", "cinema-poster.jpg"),
            ("29:16: trailer_video", "trailer.mp4"),
            ("30:17: trailer_poster", "trailer.jpg"),
        )
    ]


def test_the_sample_s_shape_is_read_whole(shape: Reading) -> None:
    film = shape.catalog.film("lightship", "en")
    assert film is not None
    assert film.director_names == ("Ann Lee",)
    assert [one.name for one in film.cast] == ["Eve Poe", "Bob de Ray", "Tilda Moss"]
    assert [(str(one.role), one.name) for one in film.crew][2:4] == [
        ("Cinematography", "Ida Ray"),
        ("Music", "Otto Poe"),
    ]
    assert film.running_time == 88
    assert str(film.logline).startswith('"Who keeps the light')
    assert film.synopsis is not None
    assert film.synopsis.html.count("<p>") == 2
    assert film.external_links == ()


def test_line_ends_and_marks_of_other_systems_change_nothing(
    tmp_path: Path, shape: Reading
) -> None:
    content = shutil.copytree(CONTENT / "shape", tmp_path / "shape")
    file = content / "films" / "lightship" / "index_en.md"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert Library(content).read().catalog == shape.catalog


def test_every_mistake_is_told_at_once_with_its_place() -> None:
    reading = Library(CONTENT / "mistakes").read()
    told = "\n".join(str(problem) for problem in reading.problems) + "\n"
    assert told == (CONTENT / "mistakes" / "messages.txt").read_text(encoding="utf-8")


def test_mistakes_refuse_no_more_than_they_must() -> None:
    reading = Library(CONTENT / "mistakes").read()
    assert reading.refused == {("broken", ""), ("clock", ""), ("unclosed", "")}
    assert reading.catalog.slugs == ("numbers", "spelling")
