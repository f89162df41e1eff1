"""Makes the renditions of one picture after another, in a process of its own.

It reads a Job in JSON from each line of its input, and answers each with an Outcome. It yields to
every other process of the machine, and ends when its input does: with the program that started
it, however that ended.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import signal
import sys
import warnings
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from microsite.delivery.renditions.job import Job, Outcome
from microsite.delivery.renditions.poster_frame import telling_frame
from microsite.delivery.renditions.rewrapped_video import REWRAPPED, rewrap
from microsite.delivery.renditions.sizes import FORMATS, LIGHT, Format
from microsite.delivery.renditions.whole_file import NO_ROOM, written_whole
from microsite.delivery.renditions.wholeness import facts_if_whole
from microsite.reading.files.probes.picture_probe import LYING, MAX_PIXELS, ORIENTATION

_FAULTS = (Exception,)
"""What Pillow and PyAV raise of files that are not what they seem: anything."""
_BROKEN = "is broken and cannot be read to its end; export it again"
_CHANGED = "has changed since it was read; it is left for the next time"
_LONGEST = 300.0
"""Seconds that a picture may compute, or a library is in a loop: the largest takes twenty."""
_SRGB = ImageCms.createProfile("sRGB")


def encode(job: Job) -> Outcome:
    """Make what is wanted and not yet there; whatever goes wrong becomes the outcome's fault."""
    wanted = [(width, kind, Path(file)) for width, kind, file in job.wanted]
    # Another program may have made some since the job was written.
    wanted = sorted(each for each in wanted if facts_if_whole(each[2]) is None)
    if not wanted:
        return Outcome(0)
    if wanted[0][1] == REWRAPPED:
        return _rewrapped(job, wanted[0][2])
    try:
        picture = _read(job, widest=wanted[-1][0])
        made = [(file, encoded) for file, encoded in _encoded(picture, wanted)]
    except _Refused as refusal:
        return Outcome(0, str(refusal))
    except _FAULTS:
        return Outcome(0, _BROKEN)
    try:
        for file, encoded in made:
            with written_whole(file) as unfinished:
                unfinished.write_bytes(encoded)
    except OSError as error:
        return _unkept(error)
    return Outcome(len(made))


def _unkept(error: OSError) -> Outcome:
    advice = "make room there, or choose another folder with MICROSITE_CACHE"
    fault = f"has renditions that cannot be kept: {error.strerror}; {advice}"
    return Outcome(0, fault, passes=True)


class _Refused(Exception):  # noqa: N818 - it is an answer, not a defect
    """The picture will not be decoded; says why."""


def _read(job: Job, widest: int) -> Image.Image:
    """Return the picture upright, in sRGB, `widest` pixels wide and without its metadata."""
    path = Path(job.original)
    try:
        original = path.open("rb")
    except OSError as error:
        raise _Refused(f"cannot be opened: {error.strerror}") from error
    with original as file:
        # A rendition's name stands for these bytes; others would be served under it for ever.
        if hashlib.file_digest(file, "sha256").hexdigest() != job.sha256:
            raise _Refused(_CHANGED)
        if job.is_video:
            return _sized(telling_frame(path), widest)
        file.seek(0)
        with warnings.catch_warnings():
            # The size is checked here, before anything is decoded.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(file)
        with picture:
            if (pixels := picture.width * picture.height) > MAX_PIXELS:
                raise _Refused(f"has {pixels / 1e6:.0f} megapixels; save it with at most 40")
            _draft(picture, widest)
            picture.load()
            profile = picture.info.get("icc_profile")
            ImageOps.exif_transpose(picture, in_place=True)
            sized = _sized(_with_plain_channels(picture), widest)
    # Pillow writes some of the metadata that it has read into every file that it saves.
    sized.info = {}
    return _in_srgb(sized, profile)


def _rewrapped(job: Job, file: Path) -> Outcome:
    try:
        rewrap(Path(job.original), job.sha256, file)
    except OSError as error:
        if error.errno in NO_ROOM:
            return _unkept(error)
        return Outcome(0, f"cannot be copied into an MP4 for pages: {error}")
    return Outcome(1)


def _draft(picture: Image.Image, widest: int) -> None:
    """Let a JPEG be decoded at a half, a quarter or an eighth, where that is still enough."""
    if picture.format in ("JPEG", "MPO"):
        lies = picture.getexif().get(ORIENTATION) in LYING
        scale = min(1.0, widest / (picture.height if lies else picture.width))
        picture.draft(None, (round(picture.width * scale), round(picture.height * scale)))


def _with_plain_channels(picture: Image.Image) -> Image.Image:
    """Return it with channels of eight bits that can be averaged, transparency kept."""
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    if picture.mode.startswith("I"):
        # Sixteen bits would be cut off at 255 instead of being divided.
        picture = picture.convert("I").point(lambda value: value / 256)
        return picture.convert("L")
    return picture if picture.mode in ("RGB", "CMYK", "L") else picture.convert("RGB")


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    if profile:
        # A profile that is broken, or meant for other channels, is as good as none.
        with suppress(ImageCms.PyCMSError, OSError):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(picture, source, _SRGB, outputMode=mode)
            assert converted is not None  # noqa: S101 - None only when changed in place
            converted.info = {}
            return converted
    return picture.convert(mode)


def _encoded(
    picture: Image.Image, wanted: list[tuple[int, str, Path]]
) -> Iterator[tuple[Path, bytes]]:
    for width, kind, file in wanted:
        yield file, _encode(_sized(picture, width), FORMATS[kind])


def _sized(picture: Image.Image, width: int) -> Image.Image:
    height = max(1, round(picture.height * width / picture.width))
    return picture.resize((width, height), Image.Resampling.LANCZOS)


def _encode(picture: Image.Image, made_as: Format) -> bytes:
    if made_as.name == "JPEG" and picture.mode == "RGBA":
        ground = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(ground, picture).convert("RGB")
    encoded = b""
    for quality in made_as.qualities:
        file = io.BytesIO()
        picture.save(file, made_as.name, quality=quality, **made_as.settings)
        encoded = file.getvalue()
        if picture.width > made_as.light_until or len(encoded) <= LIGHT:
            break
    return encoded


def main() -> None:
    """Answer jobs until the input ends."""
    # A terminal's Ctrl-C reaches this process too; whoever started it decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        # A sandbox may forbid even this; a busy encoder is better than none.
        with suppress(OSError):
            os.nice(10)
    for line in sys.stdin:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, _LONGEST)
        outcome = encode(Job(**json.loads(line)))
        sys.stdout.write(json.dumps(asdict(outcome)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
