"""From light to film stock: bloom, tone curve, grade, vignette, grain, JPEG."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tools.art.craft.light import Array, encode, soften

SHADOW = np.array([0.90, 0.98, 1.16], np.float32)  # shadows lean to blue
BRIGHT = np.array([1.06, 1.00, 0.93], np.float32)  # lights lean to amber


def bloom(light: Array, amount: float = 0.14) -> Array:
    """Bright places spill, as they do through an old lens."""
    height = light.shape[0]
    spill = np.clip(light - 0.45, 0, 4)
    near, far = soften(spill, height * 0.008), soften(spill, height * 0.05)
    return light + amount * near + amount * 0.8 * far


def tone(light: Array) -> Array:
    """A filmic shoulder: highlights roll off instead of clipping."""
    light = np.maximum(light, 0)
    return 1.02 * light * (1 + light * 0.16) / (1 + light * 0.62)


def grade(light: Array) -> Array:
    """Split toning by luminance."""
    luma = (light @ np.array([0.21, 0.72, 0.07], np.float32))[..., None]
    part = np.clip(luma * 3.0, 0, 1)
    return light * (SHADOW * (1 - part) + BRIGHT * part)


def vignette(shape: tuple[int, ...], strength: float) -> Array:
    """Darker corners; 0 leaves the light alone."""
    y, x = np.ogrid[-1 : 1 : shape[0] * 1j, -1 : 1 : shape[1] * 1j]
    return (1 - strength * np.clip((x**2 + y**2) / 2, 0, 1) ** 1.5).astype(np.float32)[..., None]


def grain(shape: tuple[int, ...], seed: int, size: float = 1.3) -> Array:
    """Film grain: unit-variance noise, `size` pixels coarse, one plate for all colours."""
    noise = np.random.default_rng(seed).standard_normal(shape[:2], dtype=np.float32)
    noise = cv2.GaussianBlur(noise, (0, 0), size * 0.5)
    return (noise / noise.std())[..., None]


def develop(light: Array, seed: int, grit: float = 0.011, corners: float = 0.35) -> Image.Image:
    """The finished picture, 8 bits, grain also breaking up any banding."""
    signal = encode(grade(tone(bloom(light) * vignette(light.shape, corners))))
    weight = 0.35 + 1.3 * signal.mean(-1, keepdims=True) * (1 - signal.mean(-1, keepdims=True)) * 2
    signal = signal + grain(light.shape, seed) * grit * weight
    return Image.fromarray((np.clip(signal, 0, 1) * 255 + 0.5).astype(np.uint8))


LIMIT, STEPS = 9.0, 8191
CURVE = encode(tone((np.linspace(0, 1, STEPS + 1, dtype=np.float32) ** 2) * LIMIT)) * 255


def quick(light: Array, plate: Array) -> NDArray[np.uint8]:
    """`develop` for moving pictures: bloom and grade on a small copy, the curve from a table.

    `plate` is the frame's grain, ready to add.
    """
    height, width = light.shape[:2]
    small = cv2.resize(light, (width // 4, height // 4), interpolation=cv2.INTER_AREA)
    spill = np.clip(small - 0.45, 0, 4)
    spill = 0.14 * soften(spill, height * 0.002) + 0.112 * soften(spill, height * 0.0125)
    luma = tone(small) @ np.array([0.21, 0.72, 0.07], np.float32)
    part = np.clip(luma * 3.0, 0, 1)[..., None]
    light = light + cv2.resize(spill, (width, height))
    light *= cv2.resize(SHADOW * (1 - part) + BRIGHT * part, (width, height))
    place = cv2.sqrt(np.clip(light, 0, LIMIT) / LIMIT) * STEPS
    signal = CURVE.astype(np.float32)[place.astype(np.uint16)] + plate * 255
    return np.clip(signal + 0.5, 0, 255).astype(np.uint8)


def save(picture: Image.Image, path: Path, quality: int = 80) -> None:
    """Progressive JPEG, chroma 4:2:0."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, quality=quality, subsampling="4:2:0", progressive=True, optimize=True)
    print(f"{path.name}: {picture.width}x{picture.height}, {path.stat().st_size / 1024:.0f} kB")
