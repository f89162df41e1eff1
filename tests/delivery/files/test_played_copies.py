"""What pages play of files that browsers cannot: SRT as WebVTT, QuickTime as MP4."""

from __future__ import annotations

import io
import re
from hashlib import sha256
from pathlib import Path

import av
import pytest
from PIL import Image
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.renditions.rewrapped_video import rewrap
from microsite.delivery.settings import Settings
from tests.videos import turn_clockwise, write_video

TRAILER = "/en/moon/microsite/trailer/"
SRT = "1\n00:00:00,000 --> 00:00:00,100\n<i>Night</i>\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a film with a QuickTime trailer and SRT subtitles."""
    folder = tmp_path / "content" / "films" / "moon"
    write_video(folder / "trailer.mov", [Image.linear_gradient("L").convert("RGB")] * 3)
    (folder / "trailer.de.srt").write_text(SRT)
    (folder / "index_en.md").write_text("---\ntitle: Moon\n---\n")
    return folder


@pytest.fixture
def site(folder: Path) -> Publisher:
    return Publisher(
        Settings(content=folder.parents[1], cache=folder.parents[2] / "cache", encoders=0)
    )


def played(client: Client, pattern: str) -> str:
    """The one address on the trailer's page that `pattern` finds."""
    [path] = {*re.findall(rf'"(/media/moon/{pattern})"', client.get(TRAILER).text)}
    return str(path)


def test_srt_is_played_as_webvtt(site: Publisher) -> None:
    client = Client(site)
    answer = client.get(played(client, r"trailer-de\.[0-9a-f]{12}\.vtt"))
    assert answer.content_type.startswith("text/vtt")
    assert answer.text == "WEBVTT\n\n00:00:00.000 --> 00:00:00.100\n<i>Night</i>\n\n"


def test_srt_is_downloaded_as_it_is(site: Publisher) -> None:
    client = Client(site)
    answer = client.get(played(client, r"trailer-de\.[0-9a-f]{12}\.srt"))
    assert answer.text == SRT


def test_quicktime_is_played_from_an_mp4(site: Publisher, folder: Path) -> None:
    client = Client(site)
    path = played(client, r"trailer\.[0-9a-f]{12}\.mp4")
    RenditionMaker(folder.parents[2] / "cache", encoders=1).make(
        site.edition.pictures, lambda *_: None
    )
    answer = client.get(path)
    assert answer.content_type == "video/mp4"
    assert answer.data.index(b"moov") < answer.data.index(b"mdat")
    with av.open(io.BytesIO(answer.data), "r") as video:
        assert len([*video.decode(video=0)]) == 3


def test_the_page_says_what_is_played(site: Publisher) -> None:
    text = Client(site).get(TRAILER).text
    assert 'type="video/mp4; codecs=&#34;avc1.' in text
    assert "video/quicktime" not in text


def test_until_the_copy_is_made_the_original_is_played(site: Publisher) -> None:
    client = Client(site)
    answer = client.get(played(client, r"trailer\.[0-9a-f]{12}\.mp4"))
    assert (answer.status_code, answer.headers["Cache-Control"]) == (302, "no-store")
    assert answer.headers["Location"].endswith(".mov")


def test_quicktime_is_downloaded_as_it_is(site: Publisher, folder: Path) -> None:
    client = Client(site)
    answer = client.get(played(client, r"trailer\.[0-9a-f]{12}\.mov"))
    assert answer.data == (folder / "trailer.mov").read_bytes()


def test_a_copy_keeps_the_turn_of_a_telephone(folder: Path) -> None:
    turn_clockwise(folder / "trailer.mov")
    original = folder / "trailer.mov"
    rewrap(original, sha256(original.read_bytes()).hexdigest(), folder / "copy.mp4")
    with av.open(str(folder / "copy.mp4")) as video:
        assert next(iter(video.decode(video=0))).rotation % 180 == 90
