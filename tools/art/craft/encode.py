"""Both trailer files in one pass: H.264/AAC in MP4 with its index in front, AV1/Opus in WebM."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from tools.art.craft.light import Size
from tools.art.craft.sound import RATE as SOUND_RATE

RATE = 24  # frames a second
COLOUR = {"color_primaries": 1, "color_trc": 1, "colorspace": 1, "color_range": 1}  # BT.709
Form = tuple[str, dict[str, str], str, int]  # codec and its options, sound and its bits
FORMS: dict[str, Form] = {
    "trailer.mp4": (
        "libx264",
        {
            "crf": "25",
            "preset": "slow",
            "tune": "film",
            "profile": "high",
            "maxrate": "2000k",
            "bufsize": "4000k",
        },
        "aac",
        112_000,
    ),
    "trailer.webm": ("libsvtav1", {"crf": "42", "preset": "8"}, "libopus", 80_000),
}


def write(
    out: Path,
    frames: Iterator[NDArray[np.uint8]],
    mix: NDArray[np.float64],
    size: Size = (1920, 1080),
    forms: dict[str, Form] = FORMS,
) -> None:
    """Encode frames (height, width, 3) and a stereo mix (2, samples)."""
    files = []
    for name, (codec, options, sound, bits) in forms.items():
        extra = {"movflags": "+faststart"} if name.endswith("mp4") else {}
        file = av.open(str(out / name), "w", options=extra)
        picture = file.add_stream(codec, rate=RATE, options=options)
        picture.width, picture.height, picture.pix_fmt = *size, "yuv420p"
        picture.time_base = Fraction(1, RATE)
        picture.codec_context.gop_size = RATE * 4
        for key, value in COLOUR.items():
            setattr(picture.codec_context, key, value)
        voice = file.add_stream(sound, rate=SOUND_RATE, layout="stereo")
        voice.bit_rate = bits
        files.append((file, picture, voice))
    for number, pixels in enumerate(frames):
        image = av.VideoFrame.from_ndarray(pixels, "rgb24")
        image = image.reformat(format="yuv420p", dst_colorspace="itu709", dst_color_range="MPEG")
        image.pts = number
        for file, picture, _ in files:
            file.mux(picture.encode(image))
    for file, picture, voice in files:
        file.mux(picture.encode(None))
        _sound(file, voice, mix)
        file.close()


def _sound(
    file: av.container.OutputContainer, voice: av.AudioStream, mix: NDArray[np.float64]
) -> None:
    step = voice.codec_context.frame_size or 960
    form = voice.codec_context.format.name
    for first in range(0, mix.shape[1], step):
        part = mix[:, first : first + step]
        if form == "fltp":
            frame = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(part, np.float32), "fltp", "stereo"
            )
        else:
            flat = np.ascontiguousarray(part.T.reshape(1, -1))
            frame = av.AudioFrame.from_ndarray(
                flat.astype(np.float32) if form == "flt" else (flat * 32767).astype(np.int16),
                form,
                "stereo",
            )
        frame.sample_rate, frame.pts = SOUND_RATE, first
        file.mux(voice.encode(frame))
    file.mux(voice.encode(None))
