"""A picture downloaded from the press page says whose it is, and how it may be used."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from lxml import etree
from PIL import Image, ImageFile, IptcImagePlugin, PngImagePlugin
from werkzeug.test import Client, TestResponse

from microsite.delivery.credits.inscription import inscribed
from microsite.delivery.credits.picture_credits import PictureCredits
from microsite.delivery.files.stored_file import StoredFile
from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings

WORDS = (
    "caption: Nachts. Ночь., creator: Zoë Ås, credit: Zoë Ås / Example, copyright: © 2026 Example"
)
PRESS = "/en/moon/microsite/press/"


@pytest.fixture
def film(tmp_path: Path) -> Path:
    file = tmp_path / "films" / "moon" / "index_en.md"
    file.parent.mkdir(parents=True)
    return file


def picture(form: str, **options: Any) -> bytes:
    file = BytesIO()
    mode = options.pop("mode", "RGB")
    Image.effect_noise((48, 36), 60).convert(mode).save(file, form, **options)
    return file.getvalue()


class Room:
    """The press room of a film with one still, `name`, and what is written of it."""

    def __init__(
        self, film: Path, name: str, data: bytes, keys: str = "", words: str = WORDS
    ) -> None:
        (film.parent / name).write_bytes(data)
        self.original = data
        self.film = film
        self.write(name, keys, words)

    def write(self, name: str, keys: str, words: str) -> None:
        self.film.write_text(
            f"---\ntitle: Moon\nstills: [{{file: {name}, {words}}}]\n{keys}---\n", encoding="utf-8"
        )
        settings = Settings(content=self.film.parents[2], site_url="https://films.example")
        self.publisher = Publisher(settings)
        self.client = Client(self.publisher)

    @property
    def href(self) -> str:
        page = self.client.get(PRESS).text
        return page.partition('class="measures"><a href="')[2].partition('"')[0]

    def download(self, **headers: str) -> TestResponse:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.client.get(self.href, headers=named)

    def image(self) -> ImageFile.ImageFile:
        return Image.open(BytesIO(self.download().data))


NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


def xmp(image: Image.Image, path: str) -> str:
    """What stands at a path in the packet that Pillow finds."""
    image.load()
    packet = image.info["xmp"]
    tree: Any = etree.fromstring(packet)
    [found] = tree.xpath(f"//{path}", namespaces=NAMESPACES)
    return str(found.text)


LICENSOR = "plus:Licensor/rdf:Seq/rdf:li/plus:LicensorURL"
AGENCY = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
    b'syntax-ns#"><rdf:Description rdf:about="" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"'
    b' xmlns:dc="http://purl.org/dc/elements/1.1/"><plus:Licensor><rdf:Seq>'
    b"<rdf:li rdf:parseType='Resource'><plus:LicensorURL>https://agency.example</plus:LicensorURL>"
    b"</rdf:li></rdf:Seq></plus:Licensor><dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>"
    b"\xc2\xa9 Agency</rdf:li></rdf:Alt></dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>"
)
FORMATS = [
    ("01.jpg", picture("JPEG")),
    ("01.png", picture("PNG")),
    ("01.webp", picture("WEBP")),
    ("lossless.webp", picture("WEBP", lossless=True, mode="RGBA")),
    ("old.webp", picture("WEBP", xmp=b"<broken")),
    ("large.webp", picture("WEBP", xmp=b"<x/>" * 50_000)),
]


@pytest.mark.parametrize(("name", "data"), FORMATS, ids=[name for name, _ in FORMATS])
def test_a_download_bears_credit_and_terms_and_the_same_pixels(
    film: Path, name: str, data: bytes
) -> None:
    room = Room(film, name, data, "usage: For reviews.\ncontacts: [{name: Ann, role: press}]\n")
    image = room.image()
    assert xmp(image, "dc:description/rdf:Alt/rdf:li") == "Nachts. Ночь."
    assert xmp(image, "dc:creator/rdf:Seq/rdf:li") == "Zoë Ås"
    assert xmp(image, "dc:rights/rdf:Alt/rdf:li") == "© 2026 Example"
    assert xmp(image, "photoshop:Credit") == "Zoë Ås / Example"
    assert xmp(image, "xmpRights:UsageTerms/rdf:Alt/rdf:li") == "For reviews."
    page = f"https://films.example{PRESS}"
    assert xmp(image, "xmpRights:WebStatement") == f"{page}#usage"
    assert xmp(image, LICENSOR) == f"{page}#contacts"
    original = Image.open(BytesIO(data))
    assert (image.mode, image.tobytes()) == (original.mode, original.tobytes())


def test_a_jpeg_says_it_in_iptc_too(film: Path) -> None:
    told = IptcImagePlugin.getiptcinfo(Room(film, "01.jpg", FORMATS[0][1]).image()) or {}
    assert [told[2, number] for number in (80, 110, 116, 120)] == [
        "Zoë Ås".encode(),
        "Zoë Ås / Example".encode(),
        "© 2026 Example".encode(),
        "Nachts. Ночь.".encode(),
    ]


@pytest.mark.parametrize("name", ["01.jpg", "01.png", "01.webp"])
def test_a_part_of_a_download_is_that_part(film: Path, name: str) -> None:
    room = Room(film, name, dict(FORMATS)[name])
    whole = room.download()
    assert whole.headers["Content-Length"] == str(len(whole.data))
    part = room.download(Range="bytes=30-2000")
    assert (part.status_code, part.data) == (206, whole.data[30:2001])
    assert room.download(If_None_Match=whole.headers["ETag"]).status_code == 304


def test_the_address_changes_with_what_is_said_and_the_old_one_leads_to_the_new(
    film: Path,
) -> None:
    room = Room(film, "01.jpg", FORMATS[0][1])
    before = room.href
    room.write("01.jpg", "", "credit: Somebody else")
    after = room.href
    assert before != after
    moved = room.client.get(before)
    assert (moved.status_code, moved.headers["Location"]) == (302, after.rpartition("/")[2])
    room.write("01.jpg", "", "alt: A moon")
    gone = room.client.get(after)
    assert gone.status_code == 302
    assert room.client.get(gone.headers["Location"].replace("..", "/media/moon")).data == (
        room.original
    )


def test_where_nothing_is_said_the_original_is_handed_out(film: Path) -> None:
    room = Room(film, "01.jpg", FORMATS[0][1], words="alt: A moon")
    assert room.download().data == room.original
    assert "/press/" not in room.href


def test_the_original_keeps_its_address(film: Path) -> None:
    room = Room(film, "01.jpg", FORMATS[0][1])
    told = room.client.get("/en/moon/microsite/film.json").json
    assert told is not None
    href = told["stills"][0]["file"]["url"].removeprefix("https://films.example")
    assert room.client.get(href).data == room.original


def test_the_kit_holds_the_same_bytes(film: Path) -> None:
    room = Room(film, "01.png", FORMATS[1][1])
    kit = ZipFile(BytesIO(room.client.get(f"{PRESS}moon-press-en.zip").data))
    assert kit.testzip() is None
    assert kit.read("moon-press-en/stills/moon-still-01.png") == room.download().data


@pytest.mark.parametrize("broken", [b"\x89PNG\r\n\x1a\n" + b"\0" * 40, b"RIFF\xff\xff\xff\xffWEBP"])
def test_what_cannot_be_read_is_left_alone(tmp_path: Path, broken: bytes) -> None:
    file = tmp_path / "x"
    file.write_bytes(broken)
    status = file.stat()
    for kind in ("image/png", "image/webp", "image/jpeg", "image/tiff"):
        source = StoredFile(file, kind, '"x"', status.st_size, status.st_mtime_ns)
        assert inscribed(source, PictureCredits(credit="Ann")) is None


def with_agency(form: str) -> bytes:
    """A picture in which its photographer names an agency; in a PNG, compressed."""
    if form != "PNG":
        return picture(form, xmp=AGENCY)
    chunks = PngImagePlugin.PngInfo()
    chunks.add_itxt("XML:com.adobe.xmp", AGENCY.decode(), zip=True)
    return picture(form, pnginfo=chunks)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_what_a_photographer_wrote_stays_where_the_film_says_nothing(film: Path, form: str) -> None:
    keys = "contacts: [{name: Ann, role: press}]\n"
    room = Room(film, f"01.{form.lower()}", with_agency(form), keys, "credit: Ann")
    assert xmp(room.image(), LICENSOR) == "https://agency.example"
    assert xmp(room.image(), "dc:rights/rdf:Alt/rdf:li") == "© Agency"
    assert xmp(room.image(), "photoshop:Credit") == "Ann"
