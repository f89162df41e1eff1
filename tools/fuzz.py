"""Tries broken media, odd film files and odd requests: python -m tools.fuzz SECONDS [SEED] [WHAT].

WHAT is media, films or requests; without it, each has a third of the time. Prints how many of each
kind were tried and what came of them. A finding, which is all but what is foreseen, is printed as
it comes, with what makes it again, and makes the command end with 1.
"""

from __future__ import annotations

import logging
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from tools.fuzzing.films import films_tried
from tools.fuzzing.media import media_tried
from tools.fuzzing.requests import requests_tried

Tries = Callable[[Path, int], Iterator[tuple[str, str, str]]]
TRIES: dict[str, Tries] = {
    "media": media_tried,
    "films": films_tried,
    "requests": requests_tried,
}
"""Each yields, without end: a kind, what came of it, and what makes it again."""
FORESEEN = {"good", "told", "slow", "waits", "closed"}
"""Slow is told, no finding: how long something takes says little where others are at work. A server
may wait for the rest of a request that is cut short, or close its connection."""


def campaign(tries: Tries, seed: int, seconds: float) -> tuple[dict[str, Counter[str]], list[str]]:
    """Try for so many seconds; return what came of each kind, and the findings."""
    came: dict[str, Counter[str]] = {}
    findings: list[str] = []
    ends = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        for kind, what, again in tries(Path(folder), seed):
            came.setdefault(kind, Counter())[what] += 1
            if what not in FORESEEN:
                findings.append(f"{what}: {again}")
                print(findings[-1], flush=True)
            if time.monotonic() > ends:
                break
    return came, findings


def main() -> None:
    """Try what the command line says."""
    # What a site says of its films is no finding.
    logging.disable()
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    chosen = sys.argv[3:] or [*TRIES]
    found = 0
    for name in chosen:
        came, findings = campaign(TRIES[name], seed, seconds / len(chosen))
        found += len(findings)
        for kind, counted in came.items():
            told = ", ".join(f"{number:,} {what}" for what, number in counted.most_common())
            print(f"{name}: {kind}: {counted.total():,} tried, {told}")
        total = sum(counted.total() for counted in came.values())
        print(f"{name}: {total:,} in {seconds / len(chosen):.0f} s, {len(findings)} findings")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
