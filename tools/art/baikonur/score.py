"""The trailer's music, 36 s: a slow brass waltz in D with the raised steppe scale.

Dombra alone, then the tuba's one-two-three, then a horn song, at last the whole band and silence.
Bars are 3 beats of 0.75 s; the picture's cuts fall on bar lines. Notes are MIDI numbers.
"""

from __future__ import annotations

import sys
import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tools.art.craft.sound import RATE, Desk, brass, dombra, hall, rumble, strings, tuba, wind

LENGTH = 36.0  # seconds
BEAT = 0.75
BAR = 3 * BEAT
# bar: bass note and chord, D minor with the flat second and the raised third of the steppe road
# fmt: off
CHORDS = [
    (38, [50, 57, 62]), (38, [50, 57, 62]), (38, [50, 57, 62, 65]), (43, [55, 58, 62]),
    (38, [50, 57, 65]), (39, [55, 58, 63]), (38, [54, 57, 62]), (43, [55, 58, 62, 67]),
    (46, [53, 58, 62]), (41, [53, 57, 60, 65]), (43, [55, 58, 62]), (39, [55, 58, 63, 67]),
    (45, [52, 55, 61, 64]), (38, [50, 57, 62, 65]), (38, [50, 57, 62, 66]), (38, [50, 57, 62, 66]),
]
SONG = [  # starts at bar, beat; note; beats long
    (4, 0, 69, 2.0), (4, 2, 70, 1.0), (5, 0, 67, 2.0), (5, 2, 65, 0.5), (5, 2.5, 63, 0.5),
    (6, 0, 66, 1.0), (6, 1, 69, 2.0), (7, 0, 70, 1.5), (7, 1.5, 69, 0.5), (7, 2, 67, 1.0),
    (8, 0, 74, 2.0), (8, 2, 72, 0.5), (8, 2.5, 70, 0.5), (9, 0, 72, 2.0), (9, 2, 69, 1.0),
    (10, 0, 70, 1.0), (10, 1, 74, 1.0), (10, 2, 79, 1.0), (11, 0, 79, 1.5), (11, 1.5, 77, 0.5),
    (11, 2, 75, 1.0), (12, 0, 76, 1.0), (12, 1, 73, 1.0), (12, 2, 70, 1.0), (13, 0, 69, 3.0),
    (14, 0, 74, 4.5),
]
PICK = [(0, 50), (0.5, 57), (1, 62), (1.5, 57), (2, 63), (2.5, 62)]
# fmt: on


def play() -> NDArray[np.float64]:
    """The finished stereo mix (2, samples), peak below -1.5 dBFS."""
    desk = Desk(LENGTH)
    desk.lay(wind(LENGTH, 0.035, 1), 0, -0.3)
    desk.lay(wind(LENGTH, 0.035, 2), 0, 0.3)
    desk.lay(rumble(8.0, 0.40, 3), 12.4, 0.1)
    for bar, (bass, chord) in enumerate(CHORDS):
        start, grow = bar * BAR, min(1.0, 0.45 + bar * 0.05)
        for i, (beat, note) in enumerate(PICK):
            if bar < 14 and not (bar == 0 and i == 0):
                shift = min(chord, key=lambda n: abs(n - note)) if i % 2 == 0 else note
                desk.lay(
                    dombra(shift, 1.4, 0.15 if bar > 3 else 0.22, bar * 9 + i),
                    start + beat * BEAT,
                    -0.35,
                )
        if bar >= 2:
            desk.lay(tuba(bass, BEAT * 1.5, 0.75 * grow), start, 0.05)
            for beat in (1, 2):
                for j, note in enumerate(chord[-3:]):
                    if 3 <= bar < 14:
                        desk.lay(
                            brass(note, 0.5, 0.15 * grow, bar * 31 + beat * 7 + j, 2),
                            start + beat * BEAT,
                            0.45 - 0.2 * j,
                        )
        desk.lay(strings([n + 12 for n in chord], BAR + 1.2, 0.55 * grow, 100 + bar), start, 0.2)
    for k, (bar, beat, note, long) in enumerate(SONG):
        start, force = bar * BAR + beat * BEAT, 0.42 if bar < 8 else 0.58
        desk.lay(brass(note, long * BEAT + 0.16, force, 500 + k), start, -0.1)
        if bar >= 8:
            desk.lay(
                brass(
                    note - (3 if note % 12 in (2, 7, 10) else 4),
                    long * BEAT + 0.16,
                    0.34,
                    700 + k,
                    2,
                ),
                start + 0.012,
                0.3,
            )
    mix = hall(desk.tape, 3.2, 0.42, 9)
    t = np.arange(mix.shape[1]) / RATE
    mix *= np.clip(t / 0.8, 0, 1) * np.sin(np.clip((LENGTH - t) / 2.6, 0, 1) * np.pi / 2)
    mix = np.tanh(mix * 1.9 / np.percentile(np.abs(mix), 99.9) * 0.5)
    return mix * (10 ** (-3.5 / 20) / np.abs(mix).max())


def write(path: Path) -> None:
    """The mix as a 16-bit WAV file."""
    mix = play()
    with wave.open(str(path), "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((mix.T * 32767).astype("<i2").tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]))
