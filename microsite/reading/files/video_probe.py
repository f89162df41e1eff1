"""Videos: length, size, codecs, and whether a browser can play them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from microsite.reading.files.inspection import Facts, Sample

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

UNPLAYABLE = re.compile(r"hevc|prores|dnxhd|mpeg2video|mpeg4|mjpeg|rawvideo|cfhd|wmv\d|vc1")
EVERYWHERE = frozenset({"yuv420p", "yuvj420p"})
MP4 = frozenset({"video/mp4", "video/quicktime"})
H264 = (
    "save it as MP4 with H.264 video, for example with "
    "ffmpeg -i in.mp4 -c:v libx264 -pix_fmt yuv420p -c:a aac -movflags +faststart out.mp4"
)
FASTSTART = "run ffmpeg -i in.mp4 -c copy -movflags +faststart out.mp4"
# What a page's copy in an MP4 can hold as it is (see delivery/renditions/rewrapped_video.py).
COPIED = re.compile(r"avc1\.[0-9a-f]{6}(?:, (?:mp4a\.40\.2|mp3))?")
NAMES = {"aac": "mp4a.40.2", "hevc": "hvc1", "mp3float": "mp3", "libopus": "opus"}


def inspect_video(sample: Sample, facts: Facts) -> Facts:
    """Add length, dimensions and codecs, remarks on what browsers cannot play, or a fault.

    Codecs are named as in RFC 6381, so that they may stand in a `<source type>`.
    """
    # PyAV takes a quarter of a second to import, which content without videos should not pay.
    import av
    from av.error import FFmpegError

    boxes = list(_top_boxes(sample.path)) if facts.media_type in MP4 else []
    if boxes and boxes[-1][1] > sample.size:
        return facts.faulty("ends too early, as after a broken download; copy it again")
    try:
        with av.open(str(sample.path), metadata_errors="replace") as container:
            videos, sounds = container.streams.video, container.streams.audio
            streams: list[VideoStream | AudioStream] = [*videos[:1], *sounds[:1]]
            codecs = ", ".join(_codec(stream) for stream in streams)
            duration = (container.duration or 0) / av.time_base
            width, height = size_as_shown(videos[0], _rotation(container)) if videos else (0, 0)
            looks = [(video.codec_context.name, video.codec_context.pix_fmt) for video in videos]
    except (FFmpegError, OSError, ValueError):
        return facts.faulty("is broken and cannot be opened; export it again")
    if facts.media_type.startswith("video/") and not videos:
        return facts.faulty("holds no moving picture; export it again")
    names = [name for name, _ in boxes]
    remarks = list(_remarks(looks[:1]))
    starts_late = b"moov" in names and b"mdat" in names[: names.index(b"moov")]
    is_plain = facts.media_type == "video/mp4" and not starts_late
    can_be_copied = facts.media_type in MP4 and not remarks and COPIED.fullmatch(codecs)
    if not can_be_copied:
        remarks += _container_remarks(facts.media_type, starts_late=starts_late)
    found = facts.adding(
        duration=round(duration, 3),
        width=width,
        height=height,
        codecs=codecs,
        is_rewrapped=bool(can_be_copied and not is_plain),
    )
    return replace(found, remarks=tuple((0, remark) for remark in remarks))


def size_as_shown(video: VideoStream, rotation: int) -> tuple[int, int]:
    """Return width and height in square pixels, after a turn by `rotation` degrees."""
    width = round(video.width * (video.sample_aspect_ratio or 1))
    return (video.height, width) if rotation % 180 else (width, video.height)


def _rotation(container: InputContainer) -> int:
    """Return by how many degrees a telephone was turned; only a frame tells."""
    from av.error import FFmpegError

    try:
        return next((frame.rotation for frame in container.decode(video=0)), 0)
    except (FFmpegError, OSError, ValueError):
        # A fault before the first whole frame does not keep browsers from playing the rest.
        return 0


def _remarks(looks: list[tuple[str, str | None]]) -> Iterator[str]:
    for codec, pixels in looks:
        if UNPLAYABLE.fullmatch(codec):
            yield f"is {codec.upper()} video, which many browsers cannot play; {H264}"
        elif codec == "h264" and pixels not in EVERYWHERE:
            yield f"has pixels of the kind {pixels}, which many browsers cannot play; {H264}"


def _container_remarks(media_type: str, *, starts_late: bool) -> Iterator[str]:
    if media_type in {"video/quicktime", "video/x-matroska"}:
        yield f"is of a kind that many browsers cannot open; {H264}"
    if starts_late:
        yield f"can only start once it is loaded whole, for its index stands last; {FASTSTART}"


def _codec(stream: VideoStream | AudioStream) -> str:
    name: str = stream.codec_context.name
    extra: bytes = stream.codec_context.extradata or b""
    if name == "h264" and len(extra) >= 4 and extra[0] == 1:
        return f"avc1.{extra[1:4].hex()}"
    if name in {"libdav1d", "av1", "libaom-av1"} and len(extra) >= 4:
        profile, level = extra[1] >> 5, extra[1] & 31
        tier, depth = "H" if extra[2] & 128 else "M", 10 if extra[2] & 64 else 8
        return f"av01.{profile}.{level:02}{tier}.{depth:02}"
    return NAMES.get(name, name)


def _top_boxes(path: Path) -> Iterator[tuple[bytes, int]]:
    """Yield the name of each top box of an MP4 and where it ends, in bytes from the start."""
    length = path.stat().st_size
    begin = 0
    with path.open("rb") as file:
        while len(head := file.read(8)) == 8:
            size, name = int.from_bytes(head[:4], "big"), head[4:]
            if size == 1:
                size = int.from_bytes(file.read(8), "big")
            # A size of zero means: to the end of the file.
            begin += size if size >= 8 else length
            yield name, begin
            file.seek(begin)
