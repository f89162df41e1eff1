"""A video in an MP4 that begins to play at once: its pictures and sound are copied as they are."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from microsite.delivery.renditions.whole_file import NO_ROOM, written_whole
from microsite.films.media.files import MediaFile

REWRAPPED = "mp4"
"""Stands for a rendition's extension where a video is to be copied."""
_REWRAPPING = 1
"""Raised when the same video is written otherwise."""


def digest_of(video: MediaFile) -> str:
    """Return what a rewrapped video is known by."""
    return hashlib.sha256(f"{video.sha256} mp4 {_REWRAPPING}".encode()).hexdigest()


def rewrapped_in(cache: Path, video: MediaFile) -> Path:
    """Return where a rewrapped video is kept once it is made."""
    digest = digest_of(video)
    return cache / digest[:2] / f"{digest}.mp4"


def rewrap(original: Path, sha256: str, file: Path) -> None:
    """Put the first picture and the first sound of a video into an MP4 with its index first.

    Raises:
        OSError: the video is not the one of this digest or cannot be read to its end, or the file
            cannot be written; its errno is then one of NO_ROOM.
    """
    with original.open("rb") as opened:
        if hashlib.file_digest(opened, "sha256").hexdigest() != sha256:
            raise OSError("it has changed since it was read")
    with written_whole(file) as unfinished:
        _copy(original, unfinished)


def _copy(original: Path, file: Path) -> None:
    # PyAV takes a quarter of a second to import, which encoders of pictures should not pay.
    import av
    from av.error import FFmpegError

    try:
        with (
            av.open(str(original), metadata_errors="replace") as source,
            av.open(str(file), "w", format="mp4", options={"movflags": "faststart"}) as target,
        ):
            streams = [*source.streams.video[:1], *source.streams.audio[:1]]
            copies = {each.index: target.add_stream_from_template(each) for each in streams}
            for packet in source.demux(streams):
                if packet.dts is not None:
                    packet.stream = copies[packet.stream.index]
                    target.mux(packet)
    except (FFmpegError, ValueError) as error:
        if (number := getattr(error, "errno", 0)) in NO_ROOM:
            raise OSError(number, os.strerror(number)) from error
        raise OSError("it is broken; export it again") from error
