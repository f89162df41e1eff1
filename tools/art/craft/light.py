"""Colour as light: pictures are float32 arrays (height, width, 3) in linear sRGB.

A painted scene is a list of `Layer`, farthest first. Layer colours are premultiplied, so a
glow is simply a layer with colour and no alpha: it adds light and covers nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Size = tuple[int, int]  # width, height in pixels


@dataclass
class Layer:
    """One sheet of paint; `depth` is 0 for the infinitely far and 1 for the nearest.

    `drift` is how far it travels by itself during a shot, in picture widths and heights.
    """

    colour: Array
    alpha: Array
    depth: float = 0.0
    drift: tuple[float, float] = (0.0, 0.0)


def moving(layer: Layer, x: float, y: float) -> Layer:
    """The same sheet, travelling."""
    return Layer(layer.colour, layer.alpha, layer.depth, (x, y))


def linear(code: str) -> Array:
    """A colour such as "#ff9a3c" as three linear sRGB numbers."""
    raw = np.array([int(code[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255
    return np.where(raw <= 0.04045, raw / 12.92, ((raw + 0.055) / 1.055) ** 2.4).astype(np.float32)


def encode(light: Array) -> Array:
    """Linear light to sRGB signal, both 0..1."""
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


def ramp(stops: list[tuple[float, str]], at: Array) -> Array:
    """Colours along `stops` (place, colour), smooth to the eye: blended in cube-root light."""
    places = [place for place, _ in stops]
    colours = np.cbrt(np.stack([linear(code) for _, code in stops]))
    channels = [np.interp(at, places, colours[:, c]) for c in range(3)]
    return (np.stack(channels, -1) ** 3).astype(np.float32)


def grid(size: Size) -> tuple[Array, Array]:
    """Pixel places as x and y, both in picture heights, x from the left edge."""
    width, height = size
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return x / height, y / height


def soften(picture: Array, sigma: float) -> Array:
    """Gaussian blur of `sigma` pixels; wide ones are done on a small copy."""
    if sigma < 0.3:
        return picture
    height, width = picture.shape[:2]
    shrink = max(1, int(sigma / 4))
    if shrink == 1:
        return cv2.GaussianBlur(picture, (0, 0), sigma)
    small = (max(1, width // shrink), max(1, height // shrink))
    blurred = cv2.resize(picture, small, interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(blurred, (0, 0), sigma / shrink, borderType=cv2.BORDER_REPLICATE)
    return cv2.resize(blurred, (width, height), interpolation=cv2.INTER_CUBIC)


def glow(
    size: Size,
    x: float,
    y: float,
    reach: float,
    colour: str,
    power: float = 1.0,
    squash: float = 1.0,
    depth: float = 0.0,
) -> Layer:
    """Light around a point (x in widths, y in heights), `reach` in heights, falling off softly."""
    gx, gy = grid(size)
    ratio = size[0] / size[1]
    square = (gx - x * ratio) ** 2 + ((gy - y) * squash) ** 2
    fall = 1 / (1 + square / reach**2) ** 2
    colours = fall[..., None] * linear(colour) * power
    return Layer(colours.astype(np.float32), np.zeros(gx.shape, np.float32), depth)


def flat(mask: Array, colour: str | Array, depth: float) -> Layer:
    """A mask (0..1) filled with one colour, or with a picture of colours."""
    fill = linear(colour) if isinstance(colour, str) else colour
    return Layer((mask[..., None] * fill).astype(np.float32), mask.astype(np.float32), depth)


def over(below: Array, layer: Layer) -> Array:
    """Lay one sheet over a picture."""
    return below * (1 - layer.alpha[..., None]) + layer.colour


def flatten(layers: list[Layer]) -> Array:
    """All sheets, farthest first, as one picture."""
    picture = np.zeros_like(layers[0].colour)
    for layer in layers:
        picture = over(picture, layer)
    return picture


def join(layers: list[Layer], depth: float) -> Layer:
    """Several sheets as one sheet, alpha kept."""
    colour, alpha = np.zeros_like(layers[0].colour), np.zeros_like(layers[0].alpha)
    for layer in layers:
        colour = over(colour, layer)
        alpha = alpha + layer.alpha * (1 - alpha)
    return Layer(colour, alpha, depth)
