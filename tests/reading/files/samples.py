"""Files of each kind, as tests write them beside a film."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
from PIL import Image

POSTER = "poster_image: poster.jpg"

LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"


def picture(form: str = "JPEG", size: tuple[int, int] = (40, 60)) -> bytes:
    file = BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(file, form)
    return file.getvalue()


def video(path: Path, codec: str = "libx264", pixels: str = "yuv420p", **options: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w", options=options) as file:
        stream = file.add_stream(codec, rate=10)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 160, 90, pixels
        for number in range(10):
            still = Image.new("RGB", (160, 90), (number * 25, 60, 90))
            frame: av.VideoFrame = av.VideoFrame.from_image(still)  # type: ignore[no-untyped-call]
            frame.pts, frame.time_base = number, Fraction(1, 10)
            file.mux(stream.encode(frame))
        file.mux(stream.encode())
