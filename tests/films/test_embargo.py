"""Whatever a film holds can be held back, in every language, until its moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from microsite.films.catalog import Catalog
from microsite.films.embargo import confided, embargo_ends
from microsite.films.film import Film
from microsite.films.media.files import media_of
from tests.films.withheld import MOMENT as HELD
from tests.films.withheld import Case, items, whole_keys, write
from tests.reading.small_library import SmallLibrary

END = datetime(2027, 2, 14, 8, tzinfo=UTC)
BEFORE = END - timedelta(seconds=1)
EVERY = [*whole_keys(), *items()]


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


def catalog(small: SmallLibrary, media: Path, english: str, german: str = "") -> Catalog:
    write(small, media, english, german)
    return small.read().catalog


@pytest.mark.parametrize("case", EVERY, ids=str)
def test_it_is_as_if_it_had_never_been_written_and_then_it_is_there(
    small: SmallLibrary, media: Path, case: Case
) -> None:
    rich = catalog(small, media, case.rich).public(END)
    bare = catalog(small, media, case.bare).public(END)
    held = catalog(small, media, case.held)
    assert rich != bare, small.messages()
    assert held.public(BEFORE) == bare
    assert held.public(END) == rich
    assert held.next_change(BEFORE) == END


@pytest.mark.parametrize("case", EVERY, ids=str)
def test_a_translation_holds_it_back_in_every_language(
    small: SmallLibrary, media: Path, case: Case
) -> None:
    bare = catalog(small, media, case.bare, case.bare).public(END)
    held = catalog(small, media, case.rich, case.held)
    assert held.public(BEFORE) == bare, small.messages()
    rich = catalog(small, media, case.rich, case.rich)
    assert held.public(END) == rich.public(END)


@pytest.mark.parametrize("case", EVERY, ids=str)
def test_the_press_sees_it_with_its_moment(small: SmallLibrary, media: Path, case: Case) -> None:
    held = catalog(small, media, case.held).translations("lantern")
    for film in confided(held, BEFORE):
        assert END in embargo_ends(film)
    assert [*embargo_ends(confided(held, END)[0])] == []


def test_what_an_author_calls_otherwise_is_held_back_by_that_name(small: SmallLibrary) -> None:
    for keys, name, attribute in (
        ("description: Secret.", "description", "logline"),
        ("Regie: Ann Lee", "Regie", "directors"),
        ("country: Poland", "countries", "country"),
        ("countries: [PL]", "country", "countries"),
        ("festivals: [Filmfest]", "festivals", "awards"),
        ("world_sales: Example", "contacts", "world_sales"),
        ("full_video_url: https://example.org", "watch", "full_video_url"),
        ("imdb: tt1234567", "imdb", "ids"),
    ):
        small.write_film(f"{keys}\nembargoes: {{{name}: {HELD}}}")
        assert not getattr(seen(small, BEFORE), attribute), name
        assert getattr(seen(small, END), attribute), name


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


AWARDS = "awards: [{festival: One, award: Best}, {festival: Two, award: Last}]"
QUOTES = "press_quotes: [{quote: Dark., outlet: One}, {quote: Light., outlet: One}]"


@pytest.mark.parametrize(
    ("english", "german", "in_english", "in_german"),
    [
        # What is not translated tells which is meant, in whatever order.
        (
            AWARDS.replace("Best", f"Best, embargo: {HELD}"),
            "awards: [{festival: Two, award: Letzter}, {festival: One, award: Bester}]",
            ["Two"],
            ["Two"],
        ),
        # A translation that leaves it out loses nothing else.
        (
            AWARDS.replace("Best", f"Best, embargo: {HELD}"),
            "awards: [{festival: Two, award: Letzter}]",
            ["Two"],
            ["Two"],
        ),
        # Where nothing tells which it is, all that may be it are held back,
        (
            AWARDS.replace("Best", f"Best, embargo: {HELD}"),
            "awards: [{festival: Eins}, {festival: Zwei}, {festival: Two, award: Letzter}]",
            ["Two"],
            ["Two"],
        ),
        # unless the translation says it itself.
        (
            AWARDS.replace("Best", f"Best, embargo: {HELD}"),
            "awards: [{festival: Eins, embargo: 2026-01-01T00:00Z}, {festival: Zwei}]",
            ["Two"],
            [],
        ),
        (
            AWARDS.replace("Best", f"Best, embargo: {HELD}"),
            f"awards: [{{festival: Eins, embargo: {HELD}}}, {{festival: Zwei}}]",
            ["Two"],
            ["Zwei"],
        ),
        (
            AWARDS,
            f"awards: [{{festival: Eins, embargo: {HELD}}}, {{festival: Two}}]",
            ["Two"],
            ["Two"],
        ),
    ],
)
def test_a_list_that_a_translation_writes_anew_reveals_nothing(
    small: SmallLibrary, english: str, german: str, in_english: list[str], in_german: list[str]
) -> None:
    small.write_film(english, body="Night.")
    small.write_film(german, "de", "Nacht.")
    for language, expected in (("en", in_english), ("de", in_german)):
        assert [award.festival for award in seen(small, BEFORE, language).awards] == expected
        assert len(seen(small, END, language).awards) >= max(len(expected), 1)


def test_of_two_lines_from_one_paper_only_the_one_is_held_back(small: SmallLibrary) -> None:
    small.write_film(QUOTES.replace("Dark.,", f"Dark., embargo: {HELD},"), body="Night.")
    small.write_film("tagline: Licht.", "de", "Nacht.")
    for language in ("en", "de"):
        quotes = seen(small, BEFORE, language).press_quotes
        assert [quote.quote.value for quote in quotes] == ["Light."]


def test_the_latest_of_several_embargoes_counts(stills: SmallLibrary) -> None:
    later = "2027-02-15T09:00+01:00"
    stills.write_film(
        f"stills: [{{file: 02.png, embargo: {HELD}}}]\ntagline: Secret.\n"
        f"embargoes: {{tagline: {HELD}, slogan: {later}}}\n"
        f"awards: [{{festival: One, embargo: {HELD}}}]"
    )
    stills.write_film(
        f"stills: [{{file: 02.png, embargo: {later}}}]\n"
        f"awards: [{{festival: One, embargo: {later}}}]",
        "de",
    )
    film = seen(stills, END)
    assert (names(film), film.tagline, film.awards) == ([], None, ())
    film = seen(stills, END + timedelta(days=1))
    assert (names(film), bool(film.tagline), len(film.awards)) == (["02"], True, 1)


def test_a_file_is_held_back_wherever_it_is_shown(stills: SmallLibrary) -> None:
    stills.write_film(
        f"stills: [{{file: 02.png, embargo: {HELD}}}]\nposter_image: stills/02.png\n"
        "hero: stills/02.png\n"
        "cast: [{name: Ada, photo: stills/02.png}]\n"
        "partners: [{name: Fund, logo: stills/02.png}, {name: Mill, logo: stills/01.png}]"
    )
    film = seen(stills, BEFORE)
    assert (film.key_art, film.hero, film.stills, film.cast[0].photo) == (None, "", (), None)
    assert [bool(partner.logo) for partner in film.partners] == [False, True]


@pytest.mark.parametrize(
    ("key", "name", "attribute"),
    [
        ("poster_image", "poster.png", "key_art"),
        ("poster_image", "poster.en.png", "key_art"),
        ("cinema_poster", "kinoplakat.png", "one_sheet"),
        ("stills", "stills/01.png", "stills"),
        ("trailer_poster", "trailer.png", "trailer_poster"),
    ],
)
def test_what_is_found_by_its_name_is_held_back_by_its_key(
    small: SmallLibrary, key: str, name: str, attribute: str
) -> None:
    file = small.write(f"films/lantern/{name}", b"")
    Image.new("RGB", (40, 30), (90, 0, 0)).save(file)
    small.write_film(f"embargoes: {{{key}: {HELD}}}")
    assert not getattr(seen(small, BEFORE), attribute)
    assert getattr(seen(small, END), attribute)


def test_with_a_trailer_its_subtitles_beside_it_are_held_back(
    small: SmallLibrary, media: Path
) -> None:
    folder = small.content / "films" / "lantern"
    small.write_film(f"embargoes: {{trailers: {HELD}}}")
    for name in ("trailer.mp4", "trailer.jpg"):
        (folder / name).write_bytes((media / name).read_bytes())
    small.write("films/lantern/trailer.de.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nNacht\n")
    assert media_of(seen(small, BEFORE)) == ()
    film = seen(small, END)
    assert {file.name for file in media_of(film)} == {
        "trailer.mp4",
        "trailer.de.vtt",
        "trailer.jpg",
    }


def test_the_end_of_an_embargo_is_a_change(small: SmallLibrary) -> None:
    small.write_film(
        f"awards: [{{festival: One, embargo: {HELD}}}]\nembargoes: {{tagline: 2027-02-15T09:00Z}}"
    )
    catalog = small.read().catalog
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
            "embargoes:\n  synopsys: 2027-02-14T09:00+01:00",
            "index_en.md:4:13: embargoes.synopsys: there is no key synopsys; did you mean "
            "synopsis?",
        ),
        (
            "embargoes:\n  title: 2027-02-14T09:00+01:00",
            "index_en.md:4:10: embargoes.title: title cannot be held back alone; write embargo: "
            "for the whole film",
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
