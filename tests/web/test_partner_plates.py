"""Logos that would be lost on a page's ground stand on a plate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.web.conftest import Site

Plate = Callable[[str, str], str]


@pytest.fixture
def plate(film: Path) -> Plate:
    """Return the class of the one partner's item on a page with this background."""

    def of(logo: str, background: str) -> str:
        film.write_text(
            f"---\ntitle: Moon\npartners: [{{name: Fund, logo: {logo}}}]\n"
            f"theme: {{background: '{background}'}}\n---\n"
        )
        page = Site(film.parents[2]).page("/en/moon/microsite/")
        [item] = page.xpath("//ul[contains(@class, 'partners')]/li")
        return str(item.get("class", ""))

    return of


def write_logo(film: Path, ink: str, ground: str = "#00000000") -> None:
    logo = Image.new("RGBA", (200, 80), ground)
    ImageDraw.Draw(logo).rectangle((20, 20, 180, 60), ink)
    logo.save(film.parent / "fund.png")


@pytest.mark.parametrize(
    ("ink", "background", "expected"),
    [
        ("black", "#101418", "plate-light"),
        ("#1a2f6b", "#101418", "plate-light"),
        ("white", "#101418", ""),
        ("white", "#fafafa", "plate-dark"),
        ("black", "#fafafa", ""),
        ("#d9534f", "#101418", ""),
    ],
)
def test_a_transparent_logo_is_seen_on_any_page(
    film: Path, plate: Plate, ink: str, background: str, expected: str
) -> None:
    write_logo(film, ink)
    assert plate("fund.png", background) == expected


def test_a_logo_with_its_own_ground_needs_no_plate(film: Path, plate: Plate) -> None:
    write_logo(film, "black", "white")
    assert plate("fund.png", "#101418") == ""


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ('<path d="M0 0h9v9z"/>', "plate-light"),
        ('<path fill="#0b1f4d" d="M0 0h9v9z"/>', "plate-light"),
        ('<path style="fill:black" d="M0 0h9v9z"/>', "plate-light"),
        ('<path fill="#fff" d="M0 0h9v9z"/>', ""),
        ('<rect fill="#fff" width="9" height="9"/><path fill="#000" d="M0 0h9v9z"/>', ""),
    ],
)
def test_so_is_a_drawing(film: Path, plate: Plate, inside: str, expected: str) -> None:
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'
    (film.parent / "fund.svg").write_text(drawing)
    assert plate("fund.svg", "#101418") == expected
