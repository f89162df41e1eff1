"""A video in an MP4 that begins to play at once: its pictures and sound are copied as they are."""

from __future__ import annotations

import hashlib
from pathlib import Path

from microsite.films.media import MediaFile

_REWRAPPING = 1
"""Raised when the same video is written otherwise."""


def digest_of(video: MediaFile) -> str:
    """Return what a rewrapped video is known by."""
    return hashlib.sha256(f"{video.sha256} mp4 {_REWRAPPING}".encode()).hexdigest()


def rewrapped_in(cache: Path, video: MediaFile) -> Path:
    """Return where a rewrapped video is kept once it is made."""
    digest = digest_of(video)
    return cache / digest[:2] / f"{digest}.mp4"


def rewrap(original: Path, file: Path) -> None:
    """Write the first picture and the first sound of a video into an MP4 with its index first.

    Raises:
        OSError: the video cannot be read to its end, or the file cannot be written.
    """
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
        raise OSError(f"{original} cannot be copied") from error
