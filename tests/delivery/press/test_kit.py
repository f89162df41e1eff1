"""The press kit as a journalist opens it."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from PIL import Image, IptcImagePlugin

from microsite.delivery.folders import TRANSLATIONS
from microsite.delivery.press.kit import PressKits
from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.reading.library import Library
from microsite.web.words.interface import Interface
from tests.delivery.press.opened_kit import STILL, ask, opened


def test_the_kit_is_whole(publisher: Publisher) -> None:
    assert opened(publisher).testzip() is None


def test_the_kit_opens_with_other_programs(publisher: Publisher, tmp_path: Path) -> None:
    kit = tmp_path / "kit.zip"
    kit.write_bytes(ask(publisher).data)
    programs = [["unzip", "-t"], ["7z", "t"]]
    found = [program for program in programs if shutil.which(program[0])]
    if not found:
        pytest.skip("There is neither unzip nor 7z.")
    for program in found:
        assert subprocess.run([*program, str(kit)], capture_output=True).returncode == 0


def test_the_kit_holds_originals_texts_and_subtitles(publisher: Publisher) -> None:
    kit = opened(publisher, "/de/lantern/microsite/press/lantern-press-de.zip")
    folder, names = "lantern-press-de/", kit.namelist()
    assert all(name.startswith(folder) for name in names)
    assert {name.removeprefix(folder) for name in names} == {
        "README.txt",
        "CREDITS.txt",
        "lantern-facts-de.txt",
        *(
            f"texts/{tag}/lantern-{text}-{tag}.{ending}"
            for tag in ("de", "en")
            for text in ("logline", "synopsis-50")
            for ending in ("txt", "md")
        ),
        "texts/en/lantern-synopsis-en.txt",
        "texts/en/lantern-synopsis-en.md",
        *(f"stills/lantern-still-0{number}.jpg" for number in (1, 2, 3)),
        "posters/lantern-key-art.jpg",
        "posters/lantern-trailer-poster-01.jpg",
        "trailer/lantern-trailer.mp4",
        "trailer/lantern-trailer-de.vtt",
        "trailer/lantern-trailer-en.vtt",
    }


def test_what_is_no_still_goes_in_to_the_byte(publisher: Publisher, content: Path) -> None:
    kit = opened(publisher)
    for inside, outside in (
        ("trailer/lantern-trailer.mp4", "trailer.mp4"),
        ("posters/lantern-key-art.jpg", "poster.jpg"),
    ):
        original = (content / "films" / "lantern" / outside).read_bytes()
        assert kit.read(f"lantern-press-en/{inside}") == original


def test_a_still_bears_caption_and_credit_and_the_same_pixels(
    publisher: Publisher, content: Path
) -> None:
    copy = Image.open(BytesIO(opened(publisher).read(STILL)))
    iptc = IptcImagePlugin.getiptcinfo(copy) or {}
    assert iptc[2, 120] == b"The lamp at four in the morning."
    assert iptc[2, 110] == b"Ada Holm"
    original = Image.open(content / "films" / "lantern" / "stills" / "01.jpg")
    assert copy.tobytes() == original.tobytes()


def test_the_page_tells_what_the_kit_weighs_and_holds(publisher: Publisher) -> None:
    page = ask(publisher, "/en/lantern/microsite/press/").text
    size = round(len(ask(publisher).data) / 1000)
    assert f"{size} kB" in page.replace("\N{NO-BREAK SPACE}", " ")
    assert "<li>CREDITS.txt</li>" in page


def test_credits_name_every_still_and_everybody(publisher: Publisher) -> None:
    told = opened(publisher).read("lantern-press-en/CREDITS.txt").decode()
    assert "lantern-still-01.jpg\nThe lamp at four in the morning.\nPicture: Ada Holm" in told
    assert "Iris Vale (Marta)" in told
    assert "Foghorn tuning: Sven Dahl" in told


def test_a_video_that_a_zip_has_no_room_for_stays_outside_and_is_named(
    publisher: Publisher, content: Path
) -> None:
    inside = opened(publisher).infolist()
    size = sum(each.file_size for each in inside if each.filename.endswith((".jpg", ".vtt")))
    reading, interface = Library(content).read(), Interface(TRANSLATIONS)
    kits = PressKits(
        reading.catalog,
        interface,
        reading.site,
        "https://films.example",
        largest=1024 * 1024 + size,
    )
    layout = kits.of("lantern", "en")
    names = [entry.name for entry in layout.entries]
    assert "lantern-press-en/trailer/lantern-trailer.mp4" not in names
    assert STILL in names
    kit = ZipFile(BytesIO(layout.read(range(layout.size))))
    assert "lantern-trailer.mp4" in kit.read("lantern-press-en/README.txt").decode()


def test_a_kit_bears_the_date_that_the_film_has(content: Path) -> None:
    assert opened(Publisher(Settings(content=content))).infolist()[0].date_time[0] == 1980
    file = content / "films" / "lantern" / "index_en.md"
    dated = "---\npublish_date: 2024-03-01T10:30+01:00\n"
    file.write_text(file.read_text().replace("---\n", dated, 1))
    [first, *_] = opened(Publisher(Settings(content=content))).infolist()
    assert first.date_time == (2024, 3, 1, 10, 30, 0)


def test_exiftool_reads_credit_and_caption(publisher: Publisher, tmp_path: Path) -> None:
    if shutil.which("exiftool") is None:
        pytest.skip("There is no exiftool.")
    still = tmp_path / "still.jpg"
    still.write_bytes(opened(publisher).read(STILL))
    command = ["exiftool", "-X", "-IPTC:Credit", "-XMP:Credit", "-XMP:Description", str(still)]
    told = ElementTree.fromstring(subprocess.run(command, capture_output=True, check=True).stdout)
    assert [each.text for each in told[0]] == [
        "Ada Holm",
        "Ada Holm",
        "The lamp at four in the morning.",
    ]
