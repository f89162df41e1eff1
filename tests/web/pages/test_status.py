"""A film that is not finished says so, and nobody is sent to watch it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import Site, text

HOME = "/en/moon/microsite/"
FREE = "full_video_url: https://www.example.org/film"


def write(film: Path, lines: str) -> Site:
    film.write_text(f"---\ntitle: Moon\n{lines}\n---\n")
    return Site(film.parents[2])


def test_a_film_in_production_offers_nothing_to_watch(film: Path) -> None:
    site = write(film, f"status: in production\n{FREE}")
    assert site.page(HOME).xpath("//*[@href='https://www.example.org/film']") == []
    assert site.get(f"{HOME}screenings/").status_code == 404


def test_a_film_that_is_to_be_had_for_nothing_is_an_offer_at_home(film: Path) -> None:
    site = write(film, f"{FREE}\nwatch: [{{name: Shop, url: https://shop.example, kind: rent}}]")
    page = site.page(HOME)
    offers = [" ".join(each.text_content().split()) for each in page.xpath("//*[@id='watch']//li")]
    assert offers == ["example.org Free", "Shop To rent"]


def test_an_offer_that_names_the_whole_film_is_not_shown_twice(film: Path) -> None:
    site = write(film, f"{FREE}\nwatch: [{{name: Us, url: https://www.example.org/film}}]")
    assert len(site.page(HOME).xpath("//*[@id='watch']//li")) == 1


@pytest.mark.parametrize(
    ("status", "word"), [("im Schnitt", "Incomplete"), ("released", "Published")]
)
def test_search_engines_are_told_in_the_words_that_they_have(
    film: Path, status: str, word: str
) -> None:
    site = write(film, f"status: {status}")
    assert f'"creativeWorkStatus":"{word}"' in site.get(HOME).text.replace('": "', '":"')


def test_of_a_film_that_is_done_but_unseen_search_engines_are_told_nothing(film: Path) -> None:
    assert "creativeWorkStatus" not in write(film, "status: completed").get(HOME).text


def test_partners_stand_by_what_they_did(film: Path) -> None:
    site = write(
        film,
        "partners:\n- {name: Moon Fund, role: funding}\n- {name: Channel 3, role: broadcast}\n"
        "- {name: Sun Fund, role: funding}",
    )
    assert "Funding Moon Fund Sun Fund Broadcast Channel 3" in text(site, HOME)


def test_warnings_stand_among_the_facts_where_there_is_no_trailer(film: Path) -> None:
    site = write(film, "content_warnings: [Flashing lights., Loud.]")
    assert "Please noteFlashing lights. · Loud." in text(site, HOME)
