"""Videos: length, size, codecs, and whether a browser can play them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from microsite.films.media_facts import Facts, Sample

UNPLAYABLE = re.compile(r"hevc|prores|dnxhd|mpeg2video|mpeg4|mjpeg|rawvideo|cfhd|wmv\d|vc1")
H264 = "save it as MP4 with H.264 video (ffmpeg -c:v libx264 -pix_fmt yuv420p -c:a aac -movflags +faststart)"
FASTSTART = "run ffmpeg -i in.mp4 -c copy -movflags +faststart out.mp4"
SIMPLE_NAMES = {"opus": "opus", "vorbis": "vorbis", "vp8": "vp8", "vp9": "vp9", "flac": "flac"}


def inspect_video(sample: Sample, facts: Facts) -> Facts:
    """Add length, dimensions and codecs, remarks on what browsers cannot play, or a fault.

    Codecs are named as in RFC 6381, so that they may stand in a `<source type>`.
    """
    # PyAV takes a quarter of a second to import, which content without videos should not pay.
    import av
    from av.error import FFmpegError

    try:
        with av.open(str(sample.path), metadata_errors="replace") as container:
            videos, sounds = container.streams.video, container.streams.audio
            codecs = ", ".join(_codec(stream) for stream in (*videos[:1], *sounds[:1]))
            duration = (container.duration or 0) / av.time_base
            width, height = (videos[0].width, videos[0].height) if videos else (0, 0)
            names = [stream.codec_context.name for stream in videos[:1]]
            deep = [
                stream.format.name
                for stream in videos[:1]
                if stream.format and "10" in stream.format.name
            ]
    except (FFmpegError, OSError, ValueError):
        return replace(facts, fault="is broken or cut short and cannot be opened; copy it again")
    if facts.media_type.startswith("video/") and not videos:
        return replace(facts, fault="holds no moving picture; export it again")
    remarks = tuple(_remarks(sample, facts.media_type, names, bool(deep)))
    return replace(
        facts,
        duration=round(duration, 3),
        width=width,
        height=height,
        codecs=codecs,
        remarks=remarks,
    )


def _remarks(sample: Sample, media_type: str, names: list[str], deep: bool) -> Iterator[str]:
    for name in names:
        if UNPLAYABLE.fullmatch(name):
            yield f"is {name.upper()} video, which many browsers cannot play; {H264}"
        elif name == "h264" and deep:
            yield f"is H.264 with 10 bits a colour, which many browsers cannot play; {H264}"
    if media_type in {"video/quicktime", "video/x-matroska"}:
        yield f"is a container that many browsers cannot open; {H264}"
    if media_type in {"video/mp4", "video/quicktime"} and not _starts_fast(sample.path):
        yield f"can only start once it is loaded whole, for its index stands last; {FASTSTART}"


def _codec(stream: Any) -> str:
    name: str = stream.codec_context.name
    extra: bytes = stream.codec_context.extradata or b""
    if name == "h264" and len(extra) >= 4 and extra[0] == 1:
        return f"avc1.{extra[1:4].hex()}"
    if name in {"libdav1d", "av1", "libaom-av1"} and len(extra) >= 4:
        profile, level = extra[1] >> 5, extra[1] & 31
        tier, depth = "H" if extra[2] & 128 else "M", 10 if extra[2] & 64 else 8
        return f"av01.{profile}.{level:02}{tier}.{depth:02}"
    return {"aac": "mp4a.40.2", "hevc": "hvc1", "mp3float": "mp3"}.get(
        name, SIMPLE_NAMES.get(name, name)
    )


def _starts_fast(path: Path) -> bool:
    """Whether the index (`moov`) stands before the pictures (`mdat`) among an MP4's top boxes."""
    with path.open("rb") as file:
        while len(head := file.read(8)) == 8:
            size, name = int.from_bytes(head[:4], "big"), head[4:]
            if name in {b"moov", b"moof"}:
                return True
            if name == b"mdat":
                return False
            if size == 1:
                size = int.from_bytes(file.read(8), "big") - 8
            if size < 8:
                break
            file.seek(size - 8, 1)
    return True
