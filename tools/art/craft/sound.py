"""Instruments: every tone is a mono float64 array at RATE, made from sines and noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Tone = NDArray[np.float64]
RATE = 48_000  # samples a second


def hertz(note: float) -> float:
    """A MIDI note number as a frequency."""
    return 440.0 * 2 ** ((note - 69) / 12)


def clock(seconds: float) -> Tone:
    """Time stamps in seconds."""
    return np.arange(int(seconds * RATE)) / RATE


def envelope(t: Tone, attack: float, release: float) -> Tone:
    """Rise and fall in seconds, both rounded."""
    rise = np.clip(t / attack, 0, 1)
    fall = np.clip((t[-1] - t) / release, 0, 1)
    return np.sin(rise * np.pi / 2) ** 2 * np.sin(fall * np.pi / 2) ** 1.5


def brass(note: float, seconds: float, force: float, seed: int, players: int = 3) -> Tone:
    """A few flugelhorns: partials open with the breath, vibrato comes late, nobody is in tune."""
    random = np.random.default_rng(seed)
    t = clock(seconds)
    total = np.zeros_like(t)
    for _ in range(players):
        late = random.uniform(0, 0.03)
        breath = envelope(np.clip(t - late, 0, None), random.uniform(0.09, 0.15), 0.30)
        wobble = (
            0.0045
            * np.clip((t - 0.5) / 0.9, 0, 1)
            * np.sin(2 * np.pi * random.uniform(4.6, 5.4) * t + random.uniform(0, 6))
        )
        scoop = -0.012 * np.exp(-t / 0.06)
        pitch = hertz(note + random.normal(0, 0.05)) * (1 + wobble + scoop)
        phase = 2 * np.pi * np.cumsum(pitch) / RATE
        bright = force * breath * (1 + 0.15 * np.exp(-t / 0.15))
        for n in range(1, 15):
            cut = np.exp(-((n - 1) * hertz(note) / (420 + 2300 * bright)))
            body = 1 + 0.6 * np.exp(-(((n * hertz(note) - 1100) / 500) ** 2))
            total += np.sin(n * phase + random.uniform(0, 0.3)) * cut * body * breath / n**0.25
    air = random.standard_normal(len(t)) * 0.006 * envelope(t, 0.05, 0.2)
    return force * total / players * 0.25 + air * force


def tuba(note: float, seconds: float, force: float) -> Tone:
    """A round bass horn with a soft thump."""
    t = clock(seconds)
    phase = 2 * np.pi * hertz(note) * t
    shape = envelope(t, 0.045, min(0.35, seconds * 0.6)) * np.exp(-t * 0.9)
    tone = sum(np.sin(n * phase) * np.exp(-(n - 1) * 0.75) for n in range(1, 8))
    return force * 0.32 * tone * shape * (1 + 0.1 * np.exp(-t / 0.05))


def dombra(note: float, seconds: float, force: float, seed: int) -> Tone:
    """A plucked gut string (Karplus-Strong), two courses a hair apart."""
    random = np.random.default_rng(seed)
    count = int(seconds * RATE)
    out = np.zeros(count)
    for cents in (-3, 4):
        size = int(RATE / hertz(note + cents / 100))
        string = random.uniform(-1, 1, size)
        string = np.convolve(np.tile(string, 3), np.ones(9) / 9, "same")[size : 2 * size]
        loops = count // size + 1
        rounds = []
        for _ in range(loops):
            rounds.append(string)
            string = 0.997 * (0.55 * string + 0.45 * np.roll(string, 1))
        out += np.concatenate(rounds)[:count]
    return force * 0.55 * out * envelope(clock(seconds), 0.002, min(0.2, seconds / 2))[:count]


def strings(notes: list[float], seconds: float, force: float, seed: int) -> Tone:
    """A bed of bowed strings, many desks, slow to speak."""
    random = np.random.default_rng(seed)
    t = clock(seconds)
    total = np.zeros_like(t)
    for note in notes:
        for _ in range(5):
            drift = 0.002 * np.sin(2 * np.pi * random.uniform(0.1, 5.2) * t + random.uniform(0, 6))
            phase = 2 * np.pi * np.cumsum(hertz(note + random.normal(0, 0.06)) * (1 + drift)) / RATE
            for n in range(1, 9):
                dull = np.exp(-n * hertz(note) / 900)
                total += np.sin(n * phase + random.uniform(0, 6)) / n * dull
    return (
        force
        * total
        / len(notes)
        * 0.06
        * envelope(t, min(1.6, seconds / 3), min(1.8, seconds / 3))
    )


def wind(seconds: float, force: float, seed: int) -> Tone:
    """Wind over grass: slow noise, filtered in the spectrum, breathing."""
    random = np.random.default_rng(seed)
    count = int(seconds * RATE)
    spectrum = np.fft.rfft(random.standard_normal(count))
    f = np.fft.rfftfreq(count, 1 / RATE)
    shape = np.exp(-(((np.log(f + 1) - np.log(420)) / 0.7) ** 2)) + 0.15 / (1 + (f / 120) ** 2)
    noise = np.fft.irfft(spectrum * shape, count)
    t = clock(seconds)[:count]
    gust = 0.6 + 0.25 * np.sin(2 * np.pi * 0.11 * t + 1) + 0.15 * np.sin(2 * np.pi * 0.29 * t)
    return force * noise / np.abs(noise).max() * gust


def rumble(seconds: float, force: float, seed: int) -> Tone:
    """Engines far away: low noise that swells and dies down."""
    random = np.random.default_rng(seed)
    count = int(seconds * RATE)
    f = np.fft.rfftfreq(count, 1 / RATE)
    shape = 1 / (1 + (f / 70) ** 2) * (1 - np.exp(-((f / 28) ** 2)))
    noise = np.fft.irfft(np.fft.rfft(random.standard_normal(count)) * shape, count)
    t = clock(seconds)[:count]
    return force * noise / np.abs(noise).max() * np.sin(np.pi * np.clip(t / seconds, 0, 1)) ** 2


def hall(dry: NDArray[np.float64], seconds: float, wet: float, seed: int) -> NDArray[np.float64]:
    """A large dark room on a stereo signal (2, n): convolution with decaying, dulling noise."""
    random = np.random.default_rng(seed)
    t = clock(seconds)
    count = dry.shape[1] + len(t)
    out = np.zeros_like(dry)
    for side in range(2):
        tail = random.standard_normal(len(t)) * np.exp(-t * 6.5 / seconds) * np.clip(t / 0.02, 0, 1)
        spectrum = np.fft.rfft(tail, count)
        f = np.fft.rfftfreq(count, 1 / RATE)
        spectrum *= 1 / (1 + (f / 2600) ** 2) * (1 - np.exp(-((f / 150) ** 2)))
        echo = np.fft.irfft(np.fft.rfft(dry[side], count) * spectrum, count)[: dry.shape[1]]
        out[side] = dry[side] + wet * echo / np.sqrt(np.sum(tail**2)) * 1.4
    return out


class Desk:
    """A stereo mixing desk that notes are laid onto."""

    def __init__(self, seconds: float) -> None:
        self.tape: NDArray[np.float64] = np.zeros((2, int(seconds * RATE)))

    def lay(self, tone: Tone, start: float, pan: float) -> None:
        """Add a tone at `start` seconds; `pan` from -1 left to 1 right, constant power."""
        first = int(start * RATE)
        tone = tone[: max(0, self.tape.shape[1] - first)]
        angle = (pan + 1) * np.pi / 4
        self.tape[0, first : first + len(tone)] += tone * np.cos(angle)
        self.tape[1, first : first + len(tone)] += tone * np.sin(angle)
