"""Tiny pictures, and what becomes of them."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms

from microsite.delivery.renditions.job import Job, Outcome
from microsite.delivery.renditions.picture_encoder import encode
from microsite.delivery.renditions.sizes import renditions_of
from microsite.films.media.files import MediaFile, MediaKind

RED, BLUE = (200, 40, 40), (40, 40, 200)
# The colours of Apple's screens as ICC writes them: X, Y and Z under D50, in 65,536ths.
DISPLAY_P3 = {
    b"rXYZ": (33_756, 15_808, -69),
    b"gXYZ": (19_135, 45_367, 2_746),
    b"bXYZ": (10_295, 4_361, 51_384),
}


def picture_file(path: Path, picture: Image.Image, **settings: Any) -> MediaFile:
    """Save a picture and return it as a film's file."""
    picture.save(path, **settings)
    return media_file(path, picture.width, picture.height)


def media_file(path: Path, width: int, height: int) -> MediaFile:
    content = path.read_bytes()
    return MediaFile(
        path=path,
        name=path.name,
        kind=MediaKind.IMAGE,
        media_type=Image.MIME[Image.registered_extensions()[path.suffix]],
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        mtime_ns=path.stat().st_mtime_ns,
        width=width,
        height=height,
    )


def job(picture: MediaFile, cache: Path) -> Job:
    """All renditions of a picture as a job."""
    return Job(
        str(picture.path),
        picture.sha256,
        [
            (each.width, each.format.extension, str(each.file_in(cache)))
            for each in renditions_of(picture)
        ],
    )


def made(picture: MediaFile, cache: Path) -> dict[tuple[int, str], Image.Image]:
    """Encode a picture and return what came of it by width and extension."""
    assert encode(job(picture, cache)) == Outcome(len(renditions_of(picture)))
    return {
        (each.width, each.format.extension): Image.open(
            io.BytesIO(each.file_in(cache).read_bytes())
        )
        for each in renditions_of(picture)
    }


def display_p3() -> bytes:
    """Return an ICC profile of Display P3, made of that of sRGB, whose curve it shares."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    for entry in range(132, 132 + 12 * int.from_bytes(profile[128:132]), 12):
        if values := DISPLAY_P3.get(bytes(profile[entry : entry + 4])):
            place = int.from_bytes(profile[entry + 4 : entry + 8]) + 8
            profile[place : place + 12] = b"".join(v.to_bytes(4, signed=True) for v in values)
    return bytes(profile)


def about(colour: object, wanted: tuple[int, ...]) -> bool:
    """Whether two colours are alike, but for what compression takes."""
    assert isinstance(colour, tuple)
    return all(abs(a - b) <= 12 for a, b in zip(colour, wanted, strict=True))
