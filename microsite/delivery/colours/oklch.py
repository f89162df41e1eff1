"""Colours by lightness, chroma and hue as the eye tells them apart, and contrast between them.

Source: Björn Ottosson, "A perceptual color space for image processing" (2020), for OKLab, whose
polar form is OKLCH; IEC 61966-2-1 for sRGB; WCAG 2.2 for relative luminance and contrast ratio.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, cbrt, cos, degrees, hypot, radians, sin

Rgb = tuple[int, int, int]
"""A colour as screens show it: sRGB, 0 to 255 each."""

BLACK: Rgb = (0, 0, 0)
WHITE: Rgb = (255, 255, 255)

_STEPS = 12
"""Bisections; the last step is a 4,096th of the range, finer than the screen's."""


@dataclass(frozen=True, slots=True)
class Oklch:
    """Lightness 0 to 1, chroma 0 (grey) to about 0.37 (the most vivid on a screen), hue in degrees.

    Red is at 29, yellow at 110, green at 142, blue at 264.
    """

    lightness: float
    chroma: float
    hue: float


def _linear(value: int) -> float:
    encoded = value / 255
    return encoded / 12.92 if encoded <= 0.04045 else float(((encoded + 0.055) / 1.055) ** 2.4)


_LINEAR = tuple(_linear(value) for value in range(256))


def from_rgb(colour: Rgb) -> Oklch:
    """The colour of a screen in OKLCH; a grey has a hue without meaning."""
    red, green, blue = (_LINEAR[value] for value in colour)
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    return Oklch(lightness, hypot(a, b), degrees(atan2(b, a)) % 360)


def linear_rgb(colour: Oklch) -> tuple[float, float, float]:
    """Linear sRGB, 0 to 1 each where a screen can show the colour, else beyond."""
    a = colour.chroma * cos(radians(colour.hue))
    b = colour.chroma * sin(radians(colour.hue))
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def is_shown(colour: Oklch) -> bool:
    """Whether an sRGB screen can show the colour, to a tenth of its finest step."""
    return all(-0.0004 <= channel <= 1.0004 for channel in linear_rgb(colour))


def within_gamut(colour: Oklch) -> Oklch:
    """The colour, or the most vivid one of its lightness and hue that a screen can show."""
    if is_shown(colour):
        return colour
    shown, beyond = 0.0, colour.chroma
    for _ in range(_STEPS):
        middle = (shown + beyond) / 2
        if is_shown(Oklch(colour.lightness, middle, colour.hue)):
            shown = middle
        else:
            beyond = middle
    return Oklch(colour.lightness, shown, colour.hue)


def to_rgb(colour: Oklch) -> Rgb:
    """The colour as screens show it, less vivid where they must."""
    red, green, blue = (_encoded(channel) for channel in linear_rgb(within_gamut(colour)))
    return red, green, blue


def _encoded(channel: float) -> int:
    value = min(1.0, max(0.0, channel))
    return round(
        255 * (12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055)
    )


def contrast(one: Rgb, other: Rgb) -> float:
    """The contrast ratio, 1 to 21 (WCAG 2.2)."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Rgb) -> float:
    """The relative luminance, 0 for black to 1 for white (WCAG 2.2)."""
    red, green, blue = (_LINEAR[value] for value in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def least_contrast(colour: Rgb, grounds: tuple[Rgb, ...]) -> float:
    """The contrast of a colour with the ground on which it is hardest to see."""
    return min(contrast(colour, ground) for ground in grounds)


def readable(wished: Oklch, grounds: tuple[Rgb, ...], ratio: float) -> Rgb:
    """The colour nearest in lightness to `wished` that has the contrast on every ground.

    Where none has it, the answer is black or white, whichever can be told apart better.
    """
    shown = to_rgb(wished)
    if least_contrast(shown, grounds) >= ratio:
        return shown
    best = max(BLACK, WHITE, key=lambda colour: least_contrast(colour, grounds))
    if least_contrast(best, grounds) < ratio:
        return best
    faint, clear = wished.lightness, best[0] / 255
    for _ in range(_STEPS):
        middle = (faint + clear) / 2
        shown = to_rgb(Oklch(middle, wished.chroma, wished.hue))
        if least_contrast(shown, grounds) >= ratio:
            clear = middle
        else:
            faint = middle
    return to_rgb(Oklch(clear, wished.chroma, wished.hue))


def hexadecimal(colour: Rgb) -> str:
    """The colour as CSS writes it, "#0c1020"."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def from_hexadecimal(text: str) -> Rgb:
    """Read "#rgb" or "#rrggbb".

    Raises:
        ValueError: it is neither.
    """
    digits = text.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    if len(digits) != 6:
        raise ValueError(f"{text} is no colour")
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue
