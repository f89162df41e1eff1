"""The frame that stands for a video until it plays, where its author gave no picture."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageFilter, ImageOps

from microsite.delivery.seeing.eye import is_telling
from microsite.delivery.seeing.lettered import is_lettered
from microsite.reading.files.probes.video_probe import size_as_shown

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame

_FRAMES = 24
"""How many frames are looked at, from a twentieth of the length to nineteen."""
_UNKNOWN = 20.0
"""Seconds that a video is assumed to last if it does not say."""
_FARTHEST = 50
"""The most frames decoded on the way to a moment: two seconds of film."""
_BAR, _WIDEST_BAR = 20, 0.3
"""Greys of 255 that black bars keep below, and the part of a side that one may take."""
_HD = 720
"""A video of so many lines that names no colours is shown in those of HD (ITU-R BT.709)."""
_UNTOLD = 2
"""The colour space of a video that names none (ITU-T H.273)."""


def telling_frame(path: Path) -> Image.Image:
    """Return the most telling of a few frames, upright and in square pixels, without black bars.

    Frames that are dark, flat or blurred, or bear lettering, come last; of the others it is the
    one whose greys are most evenly in use. Equal files give equal frames.

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
            return _without_bars(_image(frame).rotate(frame.rotation, expand=True).resize(size))
    except (FFmpegError, ValueError) as error:
        raise OSError(f"no frame of {path} can be decoded") from error


def _some_frames(container: InputContainer) -> Iterator[VideoFrame]:
    import av

    begin = (container.start_time or 0) / av.time_base
    length = (container.duration or 0) / av.time_base or _UNKNOWN
    for number in range(_FRAMES):
        wanted = begin + (0.05 + 0.9 * number / (_FRAMES - 1)) * length
        # A seek ends at the key frame before; the frames from there on are decoded.
        container.seek(int(wanted * av.time_base))
        frame = None
        for frame in islice(container.decode(video=0), _FARTHEST):
            if (frame.time or 0.0) >= wanted:
                break
        if frame:
            yield frame


def _tells(frame: VideoFrame) -> tuple[bool, float]:
    grey = _without_bars(_image(frame, width=640, height=360)).convert("L")
    return is_telling(grey) and not is_lettered(grey), grey.entropy()


def _without_bars(picture: Image.Image) -> Image.Image:
    """What lies between black bars, cropped to the shape and size of the whole."""
    lit = picture.convert("L").point(lambda value: 255 if value > _BAR else 0)
    # A speck of noise in a bar is no picture.
    left, top, right, bottom = lit.filter(ImageFilter.MedianFilter(3)).getbbox() or (0, 0, 0, 0)
    width, height = picture.size
    across, down = min(left, width - right), min(top, height - bottom)
    if max(across / width, down / height) > _WIDEST_BAR or right <= left or not across + down:
        return picture
    inner = picture.crop((across, down, width - across, height - down))
    return ImageOps.fit(inner, picture.size, Image.Resampling.LANCZOS)


def _image(frame: VideoFrame, **size: int) -> Image.Image:
    untold = frame.colorspace == _UNTOLD and frame.height >= _HD
    colours = "ITU709" if untold else None
    image: Image.Image = frame.to_image(  # type: ignore[no-untyped-call]
        src_colorspace=colours, **size
    )
    return image
