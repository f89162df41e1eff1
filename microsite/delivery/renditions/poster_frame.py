"""The frame that stands for a video until it plays, where its author gave no picture."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from microsite.reading.files.video_probe import size_as_shown

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame

_MOMENTS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
"""Parts of the length: after the logos have faded in, before the titles have come."""
_UNKNOWN = 20.0
"""Seconds that a video is assumed to last if it does not say."""
_FARTHEST = 150
"""The most frames decoded on the way to a moment; key frames are seldom farther apart."""
_HD = 720
"""A video of so many lines that names no colours is shown in those of HD (ITU-R BT.709)."""
_UNTOLD = 2
"""The colour space of a video that names none (ITU-T H.273)."""


def telling_frame(path: Path) -> Image.Image:
    """Return the most telling of a few frames, upright and in square pixels.

    It is the one whose greys are most evenly in use: neither black nor white, and no title on a
    plain ground. Equal files give equal frames.

    Raises:
        OSError: not one of them can be decoded.
    """
    # PyAV takes a quarter of a second to import, which encoders of pictures should not pay.
    import av
    from av.error import FFmpegError

    try:
        with av.open(str(path), metadata_errors="replace") as container:
            frame = max(_some_frames(container), key=_tells)
            size = size_as_shown(container.streams.video[0], frame.rotation)
            return _image(frame).rotate(frame.rotation, expand=True).resize(size)
    except (FFmpegError, ValueError) as error:
        raise OSError(f"no frame of {path} can be decoded") from error


def _some_frames(container: InputContainer) -> Iterator[VideoFrame]:
    import av

    begin = (container.start_time or 0) / av.time_base
    length = (container.duration or 0) / av.time_base or _UNKNOWN
    for moment in _MOMENTS:
        wanted = begin + moment * length
        # A seek ends at the key frame before; the frames from there on are decoded.
        container.seek(int(wanted * av.time_base))
        frame = None
        for frame in islice(container.decode(video=0), _FARTHEST):
            if (frame.time or 0.0) >= wanted:
                break
        if frame:
            yield frame


def _tells(frame: VideoFrame) -> float:
    return _image(frame, width=160, height=90).convert("L").entropy()


def _image(frame: VideoFrame, **size: int) -> Image.Image:
    untold = frame.colorspace == _UNTOLD and frame.height >= _HD
    colours = "ITU709" if untold else None
    image: Image.Image = frame.to_image(  # type: ignore[no-untyped-call]
        src_colorspace=colours, **size
    )
    return image
