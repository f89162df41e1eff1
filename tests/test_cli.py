from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from microsite.cli import main

SEED_SHAPE = Path(__file__).parent / "content" / "seed-shape.md"


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(main, arguments, env=environment)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    file = tmp_path / "content" / "films" / "moon" / "index_en.md"
    file.parent.mkdir(parents=True)
    return file


def test_checking_sound_films_ends_well(content: Path) -> None:
    result = run("check", str(content), "--strict")
    *notes, counted = result.output.splitlines()
    assert (result.exit_code, counted) == (0, "2 films, 0 errors, 0 warnings")
    assert all(note.startswith("note: ") for note in notes)


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


def test_checking_shows_the_line_its_place_and_how_it_should_be(film: Path) -> None:
    film.write_text("---\ntitle: Moon\ntagline: „月: a film“\nnotice 月: @\nyear 1963\n---\n")
    shown = run("check", str(film.parents[2])).output.splitlines()
    assert '    write: tagline: "月: a film"' in shown
    assert shown[-4:-1] == ["    year 1963", "    ^", "    write: year: 1963"]


def test_the_mark_stands_below_its_letter_beside_wide_ones(film: Path) -> None:
    film.write_text('---\ntitle: Moon\ncrew:\n  - 月: "a\nyear: 1963\n---\n', "utf-8")
    shown = run("check", str(film.parents[2])).output.splitlines()
    assert shown[1:3] == ['      - 月: "a', " " * 12 + "^"]


def test_a_long_line_is_shown_round_its_place(film: Path) -> None:
    film.write_text(f"---\ntitle: Moon\nnotice: {'far ' * 30}\tthen: now\n---\n")
    _, seen, mark, better, _ = run("check", str(film.parents[2])).output.splitlines()
    assert max(map(len, (seen, better))) <= 90
    assert seen.index("far") == mark.index("^")


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


@pytest.mark.parametrize("command", [(), ("serve",), ("check",), ("media",), ("routes",)])
def test_every_command_explains_itself(command: tuple[str, ...]) -> None:
    result = run(*command, "--help")
    assert result.exit_code == 0
    assert result.output.startswith("Usage: ")


def test_media_makes_what_is_missing_and_counts_it(content: Path, tmp_path: Path) -> None:
    environment = {"MICROSITE_CACHE": str(tmp_path / "cache")}
    first, second = (run("media", "--content", str(content), **environment) for _ in range(2))
    made = len([*(tmp_path / "cache").rglob("*.avif"), *(tmp_path / "cache").rglob("*.jpg")])
    assert made
    assert first.stdout == f"{made} made, 0 there already, 0 refused\n"
    assert second.stdout == f"0 made, {made} there already, 0 refused\n"
    assert (first.exit_code, second.exit_code) == (0, 0)


def test_media_names_what_it_refuses_and_ends_badly(film: Path, tmp_path: Path) -> None:
    broken = film.with_name("poster.png")
    Image.effect_noise((64, 64), 80).save(broken)
    whole = broken.read_bytes()
    # Its beginning and its end are in place; what lies between is not.
    broken.write_bytes(whole[:500] + bytes(500) + whole[1000:])
    film.write_text("---\ntitle: Moon\nposter_image: poster.png\n---\n")
    result = run(
        "media", "--content", str(film.parents[2]), MICROSITE_CACHE=str(tmp_path / "cache")
    )
    assert f"{broken} is broken and cannot be read to its end" in result.stdout
    assert result.stdout.endswith("0 made, 0 there already, 1 refused\n")
    assert result.exit_code == 1


def test_media_prepares_for_films_that_are_not_public_yet(film: Path, tmp_path: Path) -> None:
    Image.new("RGB", (40, 60)).save(film.with_name("poster.jpg"))
    film.write_text("---\ntitle: Moon\nposter_image: poster.jpg\nembargo: 2099-01-01T00:00Z\n---\n")
    result = run(
        "media", "--content", str(film.parents[2]), MICROSITE_CACHE=str(tmp_path / "cache")
    )
    assert result.stdout.startswith("2 made")


def test_media_says_which_folder_it_cannot_write_to(content: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = run(
        "media", "--content", str(content), MICROSITE_CACHE=str(tmp_path / "file" / "cache")
    )
    assert result.exit_code == 1
    assert "choose another folder with MICROSITE_CACHE" in result.stderr
