"""Single texts and stills are held back in every language until their moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from microsite.films.embargo import TEXTS
from microsite.films.film import Film
from tests.reading.small_library import SmallLibrary

END = datetime(2027, 2, 14, 8, tzinfo=UTC)
BEFORE = END - timedelta(seconds=1)
HELD = "2027-02-14T09:00+01:00"


@pytest.fixture
def stills(small: SmallLibrary) -> SmallLibrary:
    folder = small.content / "films" / "lantern" / "stills"
    folder.mkdir(parents=True)
    for number in (1, 2):
        Image.new("RGB", (40, 30), (90 * number, 0, 0)).save(folder / f"0{number}.png")
    return small


def seen(small: SmallLibrary, now: datetime, language: str = "en") -> Film:
    film = small.read().catalog.public(now).film("lantern", language)
    assert film is not None, small.messages()
    return film


def names(film: Film) -> list[str]:
    return [Path(still.file.name).stem for still in film.stills]


def test_a_still_is_held_back_until_its_moment(stills: SmallLibrary) -> None:
    stills.write_film(f"stills: [01.png, {{file: 02.png, embargo: {HELD}}}]")
    assert names(seen(stills, BEFORE)) == ["01"]
    assert names(seen(stills, END)) == ["01", "02"]


@pytest.mark.parametrize("name", TEXTS)
def test_every_text_can_be_held_back(small: SmallLibrary, name: str) -> None:
    written = "" if name == "synopsis" else f"{name}: Secret.\n"
    small.write_film(f"{written}embargoes: {{{name}: {HELD}}}", body="Secret.")
    assert not getattr(seen(small, BEFORE), name)
    assert getattr(seen(small, END), name)


def test_a_logline_may_be_called_description(small: SmallLibrary) -> None:
    small.write_film(f"description: Secret.\nembargoes: {{description: {HELD}}}")
    assert seen(small, BEFORE).logline is None


def test_no_translation_shows_what_another_holds_back(stills: SmallLibrary) -> None:
    stills.write_film("stills: [01.png, 02.png]\ntagline: Secret.", body="Night.")
    stills.write_film(
        f"stills: [{{file: 02.png, embargo: {HELD}}}]\nembargoes: {{tagline: {HELD}}}",
        "de",
        "Nacht.",
    )
    for language in ("en", "de"):
        film = seen(stills, BEFORE, language)
        assert (names(film), film.tagline) == (["01"], None)


def test_the_latest_of_several_embargoes_counts(stills: SmallLibrary) -> None:
    later = "2027-02-15T09:00+01:00"
    stills.write_film(f"stills: [{{file: 02.png, embargo: {HELD}}}]")
    stills.write_film(f"stills: [{{file: 02.png, embargo: {later}}}]", "de")
    assert names(seen(stills, END)) == []
    assert names(seen(stills, END + timedelta(days=1))) == ["02"]


def test_a_picture_is_held_back_wherever_it_is_shown(stills: SmallLibrary) -> None:
    stills.write_film(
        f"stills: [{{file: 02.png, embargo: {HELD}}}]\nposter_image: stills/02.png\n"
        "cast: [{name: Ada, photo: stills/02.png}]\n"
        "partners: [{name: Fund, logo: stills/02.png}, {name: Mill, logo: stills/01.png}]"
    )
    film = seen(stills, BEFORE)
    assert (film.key_art, film.stills, film.cast[0].photo) == (None, (), None)
    assert [bool(partner.logo) for partner in film.partners] == [False, True]


def test_the_end_of_an_embargo_is_a_change(stills: SmallLibrary) -> None:
    stills.write_film(
        f"stills: [{{file: 02.png, embargo: {HELD}}}]\nembargoes: {{tagline: 2027-02-15T09:00Z}}"
    )
    catalog = stills.read().catalog
    assert catalog.next_change(BEFORE) == END
    assert catalog.next_change(END) == datetime(2027, 2, 15, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        (
            "stills:\n- file: 01.png\n  embargo: soon",
            'index_en.md:5:12: stills.embargo: "soon" is not a date and time; write for example '
            '"2027-02-14T19:30+01:00"',
        ),
        (
            "embargoes:\n  synopsis: 2027-02-14T09:00",
            'index_en.md:4:13: embargoes.synopsis: "2027-02-14T09:00" does not say in which time '
            'zone; write for example "2027-02-14T09:00+01:00"',
        ),
        (
            "embargoes:\n  sinopsis: 2027-02-14T09:00+01:00",
            "index_en.md:4:13: embargoes.sinopsis: sinopsis is not a text; there are logline, "
            "tagline",
        ),
        (f"embargoes: {HELD}", "index_en.md:3:12: embargoes: a map is expected here"),
    ],
)
def test_a_slip_in_an_embargo_publishes_nothing(
    stills: SmallLibrary, keys: str, message: str
) -> None:
    stills.write_film(keys)
    assert any(message in told for told in stills.messages()), stills.messages()
    assert not stills.read().catalog.slugs
