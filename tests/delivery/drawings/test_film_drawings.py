"""What is drawn for films: share cards, posters and icons."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from PIL import Image
from werkzeug.test import Client

from microsite.delivery.drawings.lettering import TEXT, face
from microsite.delivery.headers import POLICY
from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings

LANDING = "/en/lantern/microsite/"
ORIGIN = "https://films.example"
SETTINGS = Settings(site_url=f"{ORIGIN}/cinema")


@pytest.fixture
def visitor(content: Path) -> Client:
    return site_of(content)


def site_of(content: Path) -> Client:
    # The Edition alone, so that nobody watches the folder that a test changes.
    return Client(Publisher(SETTINGS.with_given(content=content)).edition)


def card_of(visitor: Client, landing: str = LANDING) -> str:
    """The address of the card that a page names, without the site's prefix."""
    found = re.search(
        rf'property="og:image" content="{ORIGIN}/cinema([^"]+)"', visitor.get(landing).text
    )
    assert found
    return found[1]


def size_of(visitor: Client, path: str) -> tuple[int, int]:
    reply = visitor.get(path)
    assert reply.status_code == 200, path
    with Image.open(io.BytesIO(reply.data)) as picture:
        return picture.size


def write(content: Path, name: str, text: str) -> None:
    (content / "films" / name).write_text(text, "utf-8")


def test_a_page_names_a_share_card_of_1200_by_630(visitor: Client) -> None:
    assert size_of(visitor, card_of(visitor)) == (1200, 630)
    page = visitor.get(LANDING).text
    assert '<meta data-page property="og:image:width" content="1200">' in page


def test_a_card_is_kept_for_ever_and_is_not_compressed_again(visitor: Client) -> None:
    reply = visitor.get(card_of(visitor), headers={"Accept-Encoding": "br, gzip"})
    assert reply.headers["Content-Type"] == "image/jpeg"
    assert reply.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert reply.headers["Content-Security-Policy"] == POLICY
    assert "Content-Encoding" not in reply.headers


def test_each_language_has_a_card_with_its_own_title(visitor: Client) -> None:
    cards = {card_of(visitor, f"/{tag}/lantern/microsite/") for tag in ("en", "de", "ar")}
    assert len({visitor.get(card).data for card in cards}) == 3


def test_a_card_changes_its_name_with_its_title(content: Path, visitor: Client) -> None:
    before = card_of(visitor)
    file = content / "films" / "lantern" / "index_en.md"
    file.write_text(re.sub(r"(?m)^title: .*$", "title: Another", file.read_text("utf-8")), "utf-8")
    after = site_of(content)
    assert card_of(after) != before
    reply = after.get(before)
    assert (reply.status_code, reply.headers["Location"]) == (302, "/cinema" + card_of(after))
    assert reply.headers["Cache-Control"] == "no-store"


def test_equal_films_have_equal_cards(content: Path, visitor: Client) -> None:
    card = card_of(visitor)
    assert visitor.get(card).data == site_of(content).get(card).data


def test_a_page_has_its_film_s_icon(visitor: Client) -> None:
    found = re.search(
        r'<link data-page rel="icon" href="/cinema([^"]+)"', visitor.get(LANDING).text
    )
    assert found
    assert size_of(visitor, found[1]) == (192, 192)


def test_a_film_without_pictures_has_a_poster_in_the_catalogue(content: Path) -> None:
    write(content, "bare.md", "---\ntitle: Nothing but a name\n---\n")
    visitor = site_of(content)
    found = re.search(r'src="/cinema(/media/bare/drawn/poster-en[^"]+)"', visitor.get("/en/").text)
    assert found
    assert size_of(visitor, found[1]) == (800, 1200)


@pytest.mark.parametrize(
    "title",
    [
        "300",
        "Байқоңыр",
        "ميناء الضباب 2026",
        "霧の港",
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
        " ".join(["word"] * 40),
        "…",
    ],
)
def test_every_title_can_be_drawn(content: Path, title: str) -> None:
    write(content, "bare.md", f"---\ntitle: {title}\ndirector: Ann Ähnlich\nyear: 2026\n---\n")
    visitor = site_of(content)
    assert size_of(visitor, card_of(visitor, "/en/bare/microsite/")) == (1200, 630)


def test_a_title_that_our_faces_lack_gives_way_to_the_film_s_name(content: Path) -> None:
    write(content, "kiri.md", "---\ntitle: 霧\n---\n")
    named = site_of(content)
    first = named.get(card_of(named, "/en/kiri/microsite/")).data
    write(content, "kiri.md", "---\ntitle: kiri\n---\n")
    spelt = site_of(content)
    assert spelt.get(card_of(spelt, "/en/kiri/microsite/")).data == first


def test_a_broken_picture_costs_no_card(content: Path) -> None:
    visitor = site_of(content)
    card = card_of(visitor)
    for picture in (content / "films" / "lantern").rglob("*.jpg"):
        picture.write_bytes(b"not a picture")
    assert size_of(visitor, card) == (1200, 630)


@pytest.mark.parametrize(
    "path",
    [
        "/media/nobody/drawn/card-en.0123456789ab.jpg",
        "/media/lantern/drawn/card-xx.0123456789ab.jpg",
        "/media/lantern/drawn/cards-en.0123456789ab.jpg",
        "/media/lantern/drawn/card-en.jpg",
    ],
)
def test_what_no_film_has_is_not_drawn(visitor: Client, path: str) -> None:
    assert visitor.get(path).status_code == 404


def test_arabic_letters_are_joined() -> None:
    apart = sum(face("oswald", 600).length(letter) for letter in "ميناء")
    assert face("oswald", 600).length("ميناء") < 0.9 * apart


def test_faces_know_what_they_lack() -> None:
    for each in (face("oswald", 600), TEXT):
        assert each.has("Łódź, Байқоңыр, ميناء 2026 · ẞ")
        assert not each.has("霧")
