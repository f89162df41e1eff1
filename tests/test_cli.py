from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from microsite.cli import main

SEED_SHAPE = Path(__file__).parent / "content" / "seed-shape.md"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, arguments)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    file = tmp_path / "content" / "films" / "moon" / "index_en.md"
    file.parent.mkdir(parents=True)
    return file


def test_checking_sound_films_ends_well(content: Path) -> None:
    result = run("check", str(content), "--strict")
    assert (result.exit_code, result.output) == (0, "2 films, 0 errors, 0 warnings\n")


def test_checking_names_missing_media_with_their_lines(film: Path) -> None:
    film.write_bytes(SEED_SHAPE.read_bytes())
    result = run("check", str(film.parents[2]))
    lines = SEED_SHAPE.read_text().splitlines()
    for key, name in (
        ("poster_image", "poster.jpg"),
        ("cinema_poster", "cinema-poster.jpg"),
        ("trailer_video", "trailer.mp4"),
        ("trailer_poster", "trailer.jpg"),
    ):
        number = lines.index(f"{key}: {name}") + 1
        assert f"content/films/moon/index_en.md:{number}:" in result.output
        assert f"{key}: {name} is missing" in result.output
    assert result.output.endswith("1 film, 0 errors, 4 warnings\n")
    assert result.exit_code == 0


def test_strict_checking_counts_warnings(film: Path) -> None:
    film.write_text("---\ntitle: Moon\nposter_image: none-such.jpg\n---\n")
    assert run("check", str(film.parents[2])).exit_code == 0
    assert run("check", str(film.parents[2]), "--strict").exit_code == 1


def test_checking_ends_badly_where_a_film_is_refused(film: Path) -> None:
    film.write_text("---\nname: Moon\n---\n")
    result = run("check", str(film.parents[2]))
    assert result.exit_code == 1
    assert "error: " in result.output


def test_checking_ends_badly_where_there_are_no_films_at_all(film: Path) -> None:
    film.write_text("---\ntitle: Moon\n---\n")
    result = run("check", str(film.parents[1]))
    assert result.exit_code == 1
    assert "did you mean content?" in result.output


def test_routes_lists_every_address_once(content: Path) -> None:
    lines = run("routes", "--content", str(content)).output.splitlines()
    assert "page      /en/lantern/microsite/cast/" in lines
    assert "fragment  /de/lantern/microsite/fragments/player/" in lines
    assert not [line for line in lines if "/ar/lantern/microsite/trailer/" in line]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("command", [(), ("serve",), ("check",), ("routes",)])
def test_every_command_explains_itself(command: tuple[str, ...]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert result.output.startswith("Usage: ")
