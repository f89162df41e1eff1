"""The teaser's sound, 15 s: sea and wind, a horn that is only remembered, voices that answer it.

The voices are sung vowels made from partials; each calls on two notes, high and then lower.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tools.art.craft.sound import (
    RATE,
    Desk,
    Tone,
    brass,
    clock,
    envelope,
    hall,
    hertz,
    rumble,
    strings,
    tuba,
    wind,
)

LENGTH = 15.0  # seconds
CALLS = [(3.2, 57, 0.0, 2.2), (5.9, 62, -0.5, 1.9), (6.9, 64, 0.45, 1.8), (8.4, 69, -0.2, 1.6)]
CALLS += [(9.1, 57, 0.6, 2.0), (9.5, 66, -0.7, 1.7), (10.0, 62, 0.25, 1.9), (10.4, 73, 0.0, 1.5)]


def voice(note: float, seconds: float, force: float, seed: int) -> Tone:
    """Somebody calling a name of two syllables across water."""
    random = np.random.default_rng(seed)
    t = clock(seconds)
    fall = 1 / (1 + np.exp(-(t - seconds * 0.36) / 0.035))
    bend = note - 4.9 * fall + 0.25 * np.exp(-t / 0.08) * -2
    wobble = 0.10 * np.clip((t - seconds * 0.5) * 3, 0, 1) * np.sin(2 * np.pi * 5.1 * t)
    pitch = 440.0 * 2 ** ((bend + wobble - 69) / 12)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    total = np.zeros_like(t)
    for n in range(1, 22):
        f = n * hertz(note - 2)
        throat = sum(
            gain * np.exp(-(((f - centre) / wide) ** 2))
            for centre, wide, gain in ((640, 150, 1.0), (1120, 190, 0.6), (2500, 420, 0.22))
        )
        total += np.sin(n * phase + random.uniform(0, 6)) * (throat + 0.04) / n**0.35
    breath = random.standard_normal(len(t)) * 0.015
    gap = 1 - 0.75 * np.exp(-(((t - seconds * 0.36) / 0.05) ** 2))
    return force * (total * 0.3 + breath) * gap * envelope(t, 0.10, seconds * 0.45)


def play() -> NDArray[np.float64]:
    """The finished stereo mix (2, samples), peak below -2 dBFS."""
    desk = Desk(LENGTH)
    desk.lay(wind(LENGTH, 0.05, 31), 0, -0.5)
    desk.lay(wind(LENGTH, 0.05, 32), 0, 0.5)
    desk.lay(rumble(LENGTH, 0.16, 33), 0, 0.0)
    desk.lay(tuba(29, 2.6, 0.55), 0.4, 0.1)
    desk.lay(brass(41, 2.4, 0.16, 34, 2), 0.4, 0.1)
    desk.lay(strings([45, 52, 57], 9.5, 0.32, 35), 5.0, 0.0)
    desk.lay(strings([50, 57, 62, 66], 5.2, 0.42, 36), 9.6, 0.1)
    for k, (start, note, pan, long) in enumerate(CALLS):
        desk.lay(voice(note, long, 0.34 if k else 0.46, 40 + k), start, pan)
    desk.lay(brass(45, 2.2, 0.20, 60, 2), 11.6, -0.1)
    mix = hall(desk.tape, 4.2, 0.62, 61)
    t = np.arange(mix.shape[1]) / RATE
    mix *= np.clip(t / 0.5, 0, 1) * np.sin(np.clip((LENGTH - t) / 2.2, 0, 1) * np.pi / 2)
    mix = np.tanh(mix * 0.9 / np.percentile(np.abs(mix), 99.9))
    return mix * (10 ** (-2.5 / 20) / np.abs(mix).max())
