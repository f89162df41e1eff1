"""A private link shows the press a film as its file has it, and to nobody else."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urljoin

from PIL import Image

from tests.delivery.conftest import Clock
from tests.delivery.press.press_link import HELD, is_private, link, named, opened, path_in, run

PRESS = "/en/lantern/microsite/press/"


def test_a_link_shows_what_is_under_embargo(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    assert "Step 214" not in site.get(PRESS).text
    assert "Every evening" not in site.get(PRESS).text
    response = site.get(path)
    assert (response.status_code, is_private(response)) == (200, True)
    assert "Step 214" in response.text
    assert "Every evening" in response.text
    assert "Content-Security-Policy" in response.headers


def test_a_link_shows_a_film_that_nobody_else_sees(held: Path, clock: Clock) -> None:
    (held / "films" / "quiet" / "index_en.md").write_text(
        f"---\ntitle: Quiet\nlogline: Not a sound.\nembargo: {HELD}\n---\n"
    )
    site = opened(held, clock)
    path = path_in(run(held, "quiet"))
    assert site.get("/en/quiet/microsite/press/").status_code == 404
    assert "Not a sound." in site.get(path).text


def test_the_page_and_the_kit_say_what_must_not_be_published_yet(held: Path, clock: Clock) -> None:
    file = held / "films" / "lantern" / "index_en.md"
    file.write_text(file.read_text().replace("---\n", "---\nembargo: 2099-02-01T09:00+01:00\n", 1))
    site, path = opened(held, clock), link(held)
    (line,) = site.page(path).xpath("//*[@id='fact-line']")
    said = " ".join(line.text_content().split())
    assert said.replace("\u202f", " ").startswith(
        "Embargo until: February 1, 2099, 9:00 AM (UTC+01:00): The Lantern Keeper"
        " · Embargo until: January 1, 2100, 12:00 AM (UTC): Synopsis and lantern-still-03.jpg"
        " · The Lantern Keeper · Original title"
    )
    with site.get(path + "lantern-press-en.zip") as response:
        kit = zipfile.ZipFile(io.BytesIO(response.data))
    facts = kit.read("lantern-press-en/lantern-facts-en.txt").decode().splitlines()
    assert [line.partition(":")[0] for line in facts[:3]] == [*["Embargo until"] * 2, "Title"]


def test_a_picture_under_embargo_bears_its_words_and_an_old_address_leads_to_it(
    held: Path, clock: Clock
) -> None:
    site, path = opened(held, clock), link(held)
    [href] = site.page(path).xpath("//*[@id='still-3']//a/@href")
    assert "/press/lantern-still-03." in href
    with site.get(path + href) as response:
        assert Image.open(io.BytesIO(response.data)).info["xmp"].count(b"Step 214.") == 1
    stem, _, ending = href.rpartition(".")
    outdated = f"{path}{stem.rpartition('.')[0]}.{'0' * 12}.{ending}"
    location = site.get(outdated).headers["Location"]
    assert urljoin(outdated, location) == path + href
    assert site.get(f"/{href}").status_code == 404


HELD_ITEMS = f"""
contacts: [{{name: Ann Lee, embargo: {HELD}}}]
cast: [{{name: Eve Poe, embargo: {HELD}}}, {{name: Bob Ray}}]
crew: [{{Music: Jan Orr, embargo: {HELD}}}]
awards: [{{festival: Filmfest, embargo: {HELD}}}]
press_quotes: [{{quote: It glows., embargo: {HELD}}}]
sections: [{{title: Music, text: By night., embargo: {HELD}}}]
trailers: [{{file: trailer.mp4, embargo: {HELD}}}]
ratings: [{{FSK: 12, embargo: {HELD}}}]
screenings: [{{starts: 2100-02-14T19:30Z, city: Berlin, embargo: {HELD}}}]
stills: [01.jpg, {{file: 02.jpg, embargo: {HELD}}}]
notice: Restored.
embargoes: {{notice: {HELD}, poster_image: {HELD}, year: {HELD}, director_statement: {HELD}}}
poster_image: poster.jpg
release_year: 2026
director_statement: I saw it.
"""


def test_each_thing_that_is_held_back_is_named_and_bears_its_moment(
    held: Path, clock: Clock
) -> None:
    file = held / "films" / "lantern" / "index_en.md"
    file.write_text(f"---\ntitle: Lantern\n{HELD_ITEMS}---\nNight.\n")
    site, path = opened(held, clock), link(held)
    page = site.page(path)
    [line] = page.xpath("//*[@id='fact-line']/span[1]/bdi")
    assert line.text_content().partition(": ")[2] == (
        "Year, Key art, Picture before the trailer, Director’s statement, Note, Cast (Eve Poe), "
        "Crew (Jan Orr), Rating (FSK), lantern-still-02.jpg, Trailer, Awards (Filmfest), "
        "Voices (It glows.), Screenings (Berlin), Contacts (Ann Lee), and Texts (Music)"
    )
    marks = page.xpath("//small/strong[starts-with(., 'Embargo until')]")
    near = [" ".join(mark.getparent().getparent().text_content().split()) for mark in marks]
    for name in (
        "Ann Lee",
        "Eve Poe",
        "Jan Orr",
        "Filmfest",
        "It glows.",
        "Music",
        "Download MP4",
        "lantern-still-02.jpg",
        "lantern-key-art.jpg",
        "Director’s statement",
    ):
        assert any(name in each for each in near), (name, near)
    assert not any("Bob Ray" in each or "still-01" in each for each in near)
    assert "Embargo" not in site.get(PRESS).text


def test_what_is_no_longer_held_back_bears_no_mark(held: Path, clock: Clock) -> None:
    clock.now = datetime(2100, 1, 1, tzinfo=UTC)
    assert "Embargo" not in opened(held, clock).get(PRESS).text


def test_everything_beneath_is_linked_relatively_and_private(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    beneath = {each for each in named(site.page(path)) if not each.startswith("/")}
    assert {each.partition("/")[0] for each in beneath} == {".", "media", "lantern-press-en.zip"}
    for each in beneath:
        with site.get(urljoin(path, each)) as response:
            assert response.status_code in (200, 302)
            assert is_private(response), each
            if response.status_code == 302:
                target = urljoin(urljoin(path, each), response.headers["Location"])
                assert target.startswith(path)
                with site.get(target) as original:
                    assert original.status_code == 200


def test_what_the_page_links_to_elsewhere_is_there_for_all(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    for each in named(site.page(path)):
        if each.startswith("/"):
            with site.get(each) as response:
                assert response.status_code == 200, each


def test_the_kit_beneath_holds_what_is_under_embargo(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    with site.get(path + "lantern-press-en.zip") as response:
        private = zipfile.ZipFile(io.BytesIO(response.data))
    with site.get(PRESS + "lantern-press-en.zip") as response:
        public = zipfile.ZipFile(io.BytesIO(response.data))
    more = set(private.namelist()) - set(public.namelist())
    assert {name.rpartition("/")[2] for name in more} == {
        "lantern-still-03.jpg",
        "lantern-synopsis-en.txt",
        "lantern-synopsis-en.md",
    }
    assert private.testzip() is None
    token = path.split("/")[-2]
    assert all(token.encode() not in private.read(name) for name in private.namelist())


def test_nothing_private_is_to_be_had_without_the_link(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    for each in named(site.page(path)):
        if each.startswith("media/lantern/stills-03"):
            assert site.get(f"/{each}").status_code == 404
    token = path.split("/")[-2]
    for address in site.publisher.edition.addresses:
        assert "private" not in address.path
        with site.get(address.path) as response:
            assert token.encode() not in response.data
