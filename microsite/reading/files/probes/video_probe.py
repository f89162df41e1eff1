"""Videos: length, size, codecs, and whether a browser can play them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from microsite.reading.files.inspection import Facts, Sample

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer
    from av.video.stream import VideoStream

UNPLAYABLE = re.compile(r"hevc|prores|dnxhd|mpeg2video|mpeg4|mjpeg|rawvideo|cfhd|wmv\d|vc1")
EVERYWHERE = frozenset({"yuv420p", "yuvj420p"})
MAX_BOXES = 100_000
"""A film in fragments of two seconds has some 15,000."""
EBML, SEGMENT = b"\x1aE\xdf\xa3", b"\x18S\x80g"
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

    boxes = list(islice(_top_boxes(sample.path), MAX_BOXES)) if facts.media_type in MP4 else []
    if len(boxes) == MAX_BOXES:
        return facts.faulty(f"is made of more than {MAX_BOXES:,} pieces; export it again")
    if (boxes and boxes[-1][1] > sample.size) or _segment_end(sample.head) > sample.size:
        return facts.faulty("ends too early, as after a broken download; copy it again")
    try:
        with av.open(str(sample.path), metadata_errors="replace") as container:
            videos, sounds = container.streams.video, container.streams.audio
            streams: list[VideoStream | AudioStream] = [*videos[:1], *sounds[:1]]
            # PyAV has no context where libav knows no such codec.
            if any(stream.codec_context is None for stream in [*videos, *streams]):
                return facts.faulty(f"is in a format that nobody knows; {H264}")
            codecs = ", ".join(_codec(stream) for stream in streams)
            duration = (container.duration or 0) / av.time_base
            width, height = size_as_shown(videos[0], _rotation(container)) if videos else (0, 0)
            looks = [(video.codec_context.name, video.codec_context.pix_fmt) for video in videos]
    except Exception:  # noqa: BLE001 - a broken file has PyAV raise whatever it comes upon
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
            if begin > length:
                return
            file.seek(begin)


def _segment_end(head: bytes) -> int:
    """Return where a WebM ends by its own account, in bytes from the start; 0 where it is silent.

    Source: RFC 8794, sections 4 to 6; RFC 9559, section 5.1.
    """
    if not head.startswith(EBML):
        return 0
    length, size = _vint(head, len(EBML))
    place = len(EBML) + length + size
    if not length or head[place : place + 4] != SEGMENT:
        return 0
    length, size = _vint(head, place + 4)
    # All ones say that nobody knew, as in what was streamed.
    unknown = size == (1 << 7 * length) - 1
    return 0 if unknown or not length else place + 4 + length + size


def _vint(head: bytes, place: int) -> tuple[int, int]:
    """Return how many bytes a number of variable length takes, and the number; zeros if broken."""
    first = head[place] if place < len(head) else 0
    length = 9 - first.bit_length() if first else 0
    rest = head[place + 1 : place + length]
    return length, int.from_bytes(bytes([first & (1 << 8 - length) - 1]) + rest, "big")
