"""Tiny videos, made of the pictures that a test wants to find in them again."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image

from microsite.films.media.files import MediaFile
from microsite.reading.files.examination import inspect


def write_video(
    path: Path,
    pictures: Iterable[Image.Image],
    *,
    codec: str = "libx264",
    pixels: Fraction = Fraction(1),
) -> None:
    """Write a video of one picture after another, ten a second; `pixels` is how wide one is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # MP4 alone knows where its index stands.
    options = {"movflags": "faststart"} if path.suffix == ".mp4" else {}
    with av.open(str(path), "w", options=options) as file:
        stream = file.add_stream(codec, rate=10)
        assert isinstance(stream, av.VideoStream)
        for number, picture in enumerate(pictures):
            if not number:
                stream.width, stream.height, stream.pix_fmt = *picture.size, "yuv420p"
                stream.codec_context.sample_aspect_ratio = pixels
            frame: av.VideoFrame = av.VideoFrame.from_image(picture)  # type: ignore[no-untyped-call]
            frame.pts, frame.time_base = number, Fraction(1, 10)
            file.mux(stream.encode(frame))
        file.mux(stream.encode())


def turn_clockwise(path: Path) -> None:
    """Have an MP4 shown as a telephone's that was held upright."""
    data = bytearray(path.read_bytes())
    # The matrix stands 40 bytes into the track's header (ISO/IEC 14496-12, 8.3.2).
    matrix = data.index(b"tkhd") + 4 + 40
    data[matrix : matrix + 36] = struct.pack(">9i", 0, 1 << 16, 0, -1 << 16, 0, 0, 0, 0, 1 << 30)
    path.write_bytes(data)


def as_media(path: Path) -> MediaFile:
    """Return a file as a film refers to it."""
    file = inspect(path).file
    assert file
    return file
