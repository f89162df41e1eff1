"""A video's frame on air: another picture of the film until it is made, or a blank one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.settings import Settings
from tests.videos import write_video

LANDING = "/en/moon/microsite/"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a film with a trailer and no poster frame."""
    folder = tmp_path / "content" / "films" / "moon"
    write_video(folder / "trailer.mp4", [Image.linear_gradient("L").convert("RGB")] * 3)
    write_video(folder / "trailer.webm", [Image.new("RGB", (256, 256))] * 3, codec="libvpx-vp9")
    write(folder, "trailer_video: trailer.mp4")
    return folder


def write(folder: Path, keys: str) -> None:
    (folder / "index_en.md").write_text(f"---\ntitle: Moon\n{keys}\n---\n")


def site_of(folder: Path) -> Publisher:
    return Publisher(
        Settings(content=folder.parents[1], cache=folder.parents[2] / "cache", encoders=0)
    )


def frames(client: Client) -> set[str]:
    """The addresses of every frame that the landing page names."""
    text = client.get(LANDING).text
    return {*re.findall(r"/media/moon/trailer-frame-\d+\.[0-9a-f]{12}\.(?:avif|jpg)", text)}


def test_the_first_screen_and_the_way_to_the_trailer_show_a_frame(folder: Path) -> None:
    client = Client(site_of(folder))
    assert len(frames(client)) == 2
    assert client.get(LANDING).text.count('src="/media/moon/trailer-frame-256.') == 2
    assert 'poster="/media/moon/trailer-frame-256.' in client.get(LANDING + "trailer/").text


def test_one_frame_is_made_of_one_video(folder: Path) -> None:
    site = site_of(folder)
    assert [picture.name for picture in site.edition.pictures] == ["trailer.webm"]


def test_a_frame_is_on_air_once_it_is_made(folder: Path) -> None:
    site = site_of(folder)
    maker = RenditionMaker(folder.parents[2] / "cache", encoders=1)
    maker.make(site.edition.pictures, lambda *_: None)
    client = Client(site)
    for path in frames(client):
        answer = client.get(path)
        assert answer.content_type == ("image/avif" if path.endswith("avif") else "image/jpeg")
        assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def test_a_frame_not_made_yet_leads_to_another_picture_of_the_film(folder: Path) -> None:
    Image.new("RGB", (40, 60)).save(folder / "sheet.jpg")
    write(folder, "trailer_video: trailer.mp4\ncinema_poster: sheet.jpg")
    client = Client(site_of(folder))
    assert frames(client)
    for path in frames(client):
        answer = client.get(path)
        assert (answer.status_code, answer.headers["Cache-Control"]) == (302, "no-store")
        assert answer.headers["Location"].startswith("/media/moon/sheet.")


def test_a_frame_not_made_yet_of_a_film_without_pictures_is_blank(folder: Path) -> None:
    client = Client(site_of(folder))
    for path in frames(client):
        answer = client.get(path)
        assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-store")
        assert answer.content_type == "image/svg+xml"
        assert client.head(path).headers["Content-Length"] == str(len(answer.data))


def test_a_poster_frame_of_the_author_s_takes_the_place_of_a_frame(folder: Path) -> None:
    Image.new("RGB", (40, 60)).save(folder / "trailer.jpg")
    write(folder, "trailer_video: trailer.mp4\ntrailer_poster: trailer.jpg")
    site = site_of(folder)
    assert not frames(Client(site))
    assert [picture.name for picture in site.edition.pictures] == ["trailer.jpg"]
