"""Small good media, broken in many ways and looked into.

A crash or a hang costs one file alone, yet each is a finding, so that it can be reported upstream.
"""

from __future__ import annotations

import io
import random
import time
from collections.abc import Iterator
from fractions import Fraction
from itertools import count
from pathlib import Path

import av
from PIL import Image

from microsite.reading.files.apart import ApartError, ask
from microsite.reading.files.examination import inspect

SVG = (
    b'<?xml version="1.0"?><!-- a --><svg xmlns="http://www.w3.org/2000/svg" width="90" '
    b'height="60" viewBox="0 0 90 60"><g fill="#fff"><path d="M0 0h9v9z"/>'
    b"<text>a&amp;b</text></g></svg>"
)
VTT = (
    b"WEBVTT\n\n1\n00:00.000 --> 00:01.500 line:90%\n<v Ann>Hello, <i>you</i> &amp; all\n\n"
    b"00:02.000 --> 00:03.000\nGood night\n"
)
RASTER = ("image/jpeg", "image/png", "image/avif", "image/gif", "image/webp")
SLOW = 1.0
"""Seconds beyond which a file counts as slow."""
NUMBERS = (0, 1, 0x7F, 0x80, 0xFF)


def good_files() -> dict[str, bytes]:
    """Return a small good file of each kind, by its extension."""
    files = {"svg": SVG, "vtt": VTT}
    noise = Image.effect_noise((48, 32), 60).convert("RGB")
    for extension, form in (
        ("jpg", "JPEG"),
        ("png", "PNG"),
        ("avif", "AVIF"),
        ("gif", "GIF"),
        ("webp", "WEBP"),
    ):
        file = io.BytesIO()
        noise.save(file, form)
        files[extension] = file.getvalue()
    return files | {"mp4": _video("mp4", "libx264"), "webm": _video("webm", "libvpx-vp9")}


def mutations(good: bytes, seed: int) -> Iterator[bytes]:
    """Yield a file broken in one way after another, the same for the same seed."""
    chance = random.Random(seed)
    while True:
        broken = bytearray(good)
        for _ in range(chance.choice((1, 1, 2, 4, 16))):
            _break(broken, chance)
        yield bytes(broken)


def tried(path: Path, content: bytes) -> str:
    """Write a file, have it looked into, and return what came of it in a few words."""
    path.write_bytes(content)
    began = time.monotonic()
    try:
        facts = inspect(path)
        if facts.media_type in RASTER and not facts.fault:
            ask("look", str(path), 96, 96, 0)
        said = facts.fault or "good"
    except (ApartError, OSError) as error:
        said = str(error)
    took = time.monotonic() - began
    if "stops the program" in said or "too long" in said:
        return said.partition(";")[0]
    return "slow" if took > SLOW else "good" if said == "good" else "told"


def media_tried(folder: Path, seed: int) -> Iterator[tuple[str, str, str]]:
    """Yield kind, what came of it, and a name to find it by, of one broken file after another."""
    streams = {kind: mutations(good, seed) for kind, good in good_files().items()}
    for number in count(1):
        for kind, stream in streams.items():
            what = tried(folder / f"a.{kind}", next(stream))
            yield kind, what, f"{kind} {number} of seed {seed}"


def _break(broken: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(broken)) if broken else 0
    length = chance.choice((1, 2, 4, 8, 64))
    match chance.randrange(6):
        case 0:
            broken[place : place + 1] = bytes([chance.randrange(256)])
        case 1:
            broken[place : place + length] = bytes([chance.choice(NUMBERS)]) * length
        case 2:
            del broken[place : place + length]
        case 3:
            broken[place:place] = broken[place : place + length] * chance.choice((1, 2, 50))
        case 4:
            del broken[place:]
        case _:
            other = chance.randrange(len(broken)) if broken else 0
            broken[place : place + length] = broken[other : other + length]


def _video(form: str, codec: str) -> bytes:
    file = io.BytesIO()
    with av.open(file, "w", format=form) as container:
        stream = container.add_stream(codec, rate=5)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 32, 32, "yuv420p"
        for number in range(3):
            picture = Image.new("RGB", (32, 32), (number * 80, 60, 90))
            frame: av.VideoFrame = av.VideoFrame.from_image(picture)  # type: ignore[no-untyped-call]
            frame.pts, frame.time_base = number, Fraction(1, 5)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return file.getvalue()
