"""Whatever addresses content names, the program asks nobody for anything."""

from __future__ import annotations

import socket
import struct

from tests.hostile.conftest import Folder
from tests.hostile.test_endless_files import START, box

PLAYLIST = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{url}a.ts\n#EXT-X-ENDLIST\n"
DRAWING = (
    '<!DOCTYPE svg SYSTEM "{url}a.dtd"><svg xmlns="http://www.w3.org/2000/svg" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="{url}a.png"/></svg>'
)
KEYS = """
trailer_url: "{url}trailer"
poster_image: "{url}poster.jpg"
trailers: [{{file: list.mp4}}, {{file: elsewhere.mp4}}, {{url: "{url}t.m3u8"}}]
partners: [{{name: A, logo: a.svg, url: "{url}"}}, {{name: B, logo: "{url}b.png"}}]
website: "{url}"
"""


def test_no_address_in_content_is_ever_fetched(folder: Folder) -> None:
    """A listener on this machine stands for the network; nobody may knock."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        name = url.encode()
        elsewhere = box(b"url ", struct.pack(">I", 0) + name + b"\0")
        reference = box(b"dref", struct.pack(">II", 0, 1) + elsewhere)
        nested = box(b"mdia", box(b"minf", box(b"dinf", reference)))
        folder.write("bad/list.mp4", PLAYLIST.format(url=url).encode())
        folder.write("bad/elsewhere.mp4", START + box(b"moov", box(b"trak", nested)))
        folder.write("bad/a.svg", DRAWING.format(url=url).encode())
        folder.film("bad", KEYS.format(url=url), body=f"![a]({url}b.png) <{url}>")
        folder.publish()
        assert folder.get("/en/bad/microsite/").status_code == 200
        for address in folder.publisher.edition.addresses:
            folder.get(address.path)
        listener.settimeout(0)
        try:
            listener.accept()
        except BlockingIOError:
            return
    raise AssertionError("somebody was asked")
