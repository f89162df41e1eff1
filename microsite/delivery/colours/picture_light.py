"""What a picture wishes its page to look like: a ground of its shadows, an accent of its lights."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from math import atan2, cos, degrees, radians, sin
from pathlib import Path

from PIL import Image

from microsite.delivery.colours.oklch import (
    Oklch,
    Rgb,
    from_rgb,
    is_shown,
    within_gamut,
)
from microsite.delivery.seeing.glimpse import glimpse

BRIGHT = 0.72
"""A picture of this mean lightness or more wishes for a light page."""

_SIDE = 96
"""Pixels; a picture is looked at this small, as if with half-closed eyes."""
_TONES = 128
_HUES = 36
_SPECK = 0.003
"""A colour on less of the picture than this is an accident."""
_GREY = 0.025
"""Below this chroma a pixel has no hue that an eye would name."""
_LIGHT_GROUND, _DARK_GROUND = 0.955, 0.17


@dataclass(frozen=True, slots=True)
class Wish:
    """The ground and the accent that would suit a film, whether or not they can be read."""

    ground: Oklch
    accent: Oklch


@dataclass(frozen=True, slots=True)
class _Tone:
    """A colour of a picture and which part of it, 0 to 1, is of that colour."""

    shown: Rgb
    colour: Oklch
    share: float


def picture_wish(path: Path) -> Wish:
    """Look at a picture for colours.

    Raises:
        OSError: it is gone.
        ApartError: it cannot be decoded.
    """
    tones = _tones(path)
    lightness = sum(tone.colour.lightness * tone.share for tone in tones)
    return _light(tones) if lightness >= BRIGHT else _dark(tones)


def title_wish(title: str) -> Wish:
    """A dark ground and an accent for a film without a picture: one of a million pairs of hues."""
    digest = hashlib.sha256(title.encode()).digest()
    first, second = (int.from_bytes(digest[at : at + 4], "big") / 2**32 for at in (0, 4))
    # From green through blue to crimson; dark browns and olives look dirty.
    hue = 150 + 210 * first
    # The accent lies a third to two thirds of the circle away, so that the two never blur.
    return Wish(Oklch(0.2, 0.05, hue), Oklch(0.8, 0.15, (hue + 120 + 120 * second) % 360))


def _tones(path: Path) -> tuple[_Tone, ...]:
    small = glimpse(path, _SIDE, _SIDE)
    # An octree keeps the one lit window that a median cut would paint over.
    few = small.quantize(_TONES, Image.Quantize.FASTOCTREE)
    levels = few.getpalette() or []
    area = small.width * small.height
    counted = [(at, count) for at, count in enumerate(few.histogram()) if count]
    shown: list[Rgb] = [
        (levels[3 * at], levels[3 * at + 1], levels[3 * at + 2]) for at, _ in counted
    ]
    return tuple(
        _Tone(colour, from_rgb(colour), count / area)
        for colour, (_, count) in zip(shown, counted, strict=True)
    )


def _dark(tones: tuple[_Tone, ...]) -> Wish:
    """Night: the ground has the hue of the shadows, the accent that of what glows in them."""
    shade = _dominant(tones, lambda c: (1.02 - c.lightness) ** 2 * c.chroma)
    ground = Oklch(_DARK_GROUND, _quiet_chroma(shade.hue, 0.9 * shade.chroma), shade.hue)
    glow = _dominant(
        tones, lambda c: _apart(c, ground) * c.chroma**2 * max(0.02, c.lightness - 0.2) ** 2
    )
    if not glow.chroma:
        return Wish(ground, Oklch(0.93, 0.008, 90))
    chroma = min(0.21, max(0.13, 1.45 * glow.chroma))
    lightness = min(0.84, max(0.68, 0.18 + glow.lightness))
    # Deep and vivid is better than light and pale: peach is not what glowed in the picture.
    while lightness > 0.74 and not is_shown(Oklch(lightness, chroma, glow.hue)):
        lightness -= 0.02
    return Wish(ground, Oklch(lightness, chroma, glow.hue))


def _light(tones: tuple[_Tone, ...]) -> Wish:
    """Day: the ground is a breath of the brightest colour, the accent the most vivid dark one."""
    air = _dominant(tones, lambda c: c.lightness**2 * c.chroma)
    ground = Oklch(_LIGHT_GROUND, min(0.065, 0.45 * air.chroma), air.hue)
    ink = _dominant(tones, lambda c: _apart(c, ground) * c.chroma**2 * _as_ink(c.hue))
    if not ink.chroma:
        return Wish(ground, Oklch(0.25, 0.008, 90))
    return Wish(ground, Oklch(0.54, max(0.15, ink.chroma), ink.hue))


def _dominant(tones: tuple[_Tone, ...], worth: Callable[[Oklch], float]) -> Oklch:
    """The mean of the tones round the hue that is worth most; grey where no hue can be seen."""
    weighed = [
        (tone, tone.share * worth(tone.colour)) for tone in tones if tone.colour.chroma > _GREY
    ]
    hues = [0.0] * _HUES
    for tone, weight in weighed:
        at = int(tone.colour.hue * _HUES / 360) % _HUES
        # Neighbours count half, so that a hue on the edge of two is not split.
        for turn, part in ((-1, 0.5), (0, 1.0), (1, 0.5)):
            hues[(at + turn) % _HUES] += part * weight
    centre = (max(range(_HUES), key=hues.__getitem__) + 0.5) * 360 / _HUES
    near = [(tone, weight) for tone, weight in weighed if _degrees(tone.colour.hue, centre) <= 30]
    total = sum(weight for _, weight in near)
    if sum(tone.share for tone, _ in near) < _SPECK or not total:
        return Oklch(0.5, 0.0, 0.0)
    lightness = sum(weight * tone.colour.lightness for tone, weight in near) / total
    chroma = sum(weight * tone.colour.chroma for tone, weight in near) / total
    a = sum(weight * cos(radians(tone.colour.hue)) for tone, weight in near)
    b = sum(weight * sin(radians(tone.colour.hue)) for tone, weight in near)
    return Oklch(lightness, chroma, degrees(atan2(b, a)) % 360)


def _degrees(one: float, other: float) -> float:
    """How far two hues lie apart, 0 to 180 degrees."""
    return abs((one - other + 180) % 360 - 180)


def _apart(colour: Oklch, ground: Oklch) -> float:
    """Favours hues across from the ground's, by up to eight times."""
    if not ground.chroma:
        return 1.0
    return 0.12 + 0.88 * sin(radians(_degrees(colour.hue, ground.hue)) / 2) ** 2


def _as_ink(hue: float) -> float:
    """How vivid a hue can be when it is dark enough to be read on white; yellow is mud then."""
    return (within_gamut(Oklch(0.54, 0.4, hue)).chroma / 0.2) ** 2


def _quiet_chroma(hue: float, chroma: float) -> float:
    """Dark yellows and olives look dirty; they are taken back to a hint."""
    return min(0.05, chroma) * (0.45 if 55 <= hue <= 125 else 1.0)
