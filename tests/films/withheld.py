"""Every key of a film and every item of its lists, written with its example and held back."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from microsite.reading.keys import Key
from microsite.reading.meaning.embargoes import HOLDABLE
from tests.documents import pdf
from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary

MOMENT = "2027-02-14T09:00+01:00"
HOLDS = f", embargo: {MOMENT}"
# Examples that are whole only with a key beside them.
BESIDE = {"timezone": "Europe/Berlin"}
NAMED = re.compile(r"[\w-]+(?:\.[\w-]+)*\.(?:jpg|svg|mp4|vtt|pdf|md)")


@dataclass(frozen=True)
class Case:
    """What is held back: `whole` is a film's YAML with it, `bare` without it.

    The mark ⏳ in `whole` is where its embargo stands.
    """

    name: str
    whole: str
    bare: str = ""

    def __str__(self) -> str:
        return self.name

    @property
    def held(self) -> str:
        """The film's YAML with the embargo."""
        return self.whole.replace("⏳", self.mark)

    @property
    def rich(self) -> str:
        """The film's YAML with all of it and no embargo."""
        return self.whole.replace("⏳", "")

    @property
    def mark(self) -> str:
        return HOLDS if " " in self.name else f"embargoes: {{{self.name}: {MOMENT}}}"


def whole_keys() -> Iterator[Case]:
    """Yield a case for every key that can be held back."""
    for key in HOLDABLE:
        # A poster frame needs a trailer to stand before.
        bare = "trailers: [trailer.mp4]\n" if key.name == "trailer_poster" else ""
        yield Case(key.name, f"{bare}{key.name}: {key.form}\n⏳\n", bare)


def items() -> Iterator[Case]:
    """Yield a case for an item of every list, and of every list within one."""
    for key in HOLDABLE:
        if key.record and key.many:
            yield Case(f"{key.name} item", f"{key.name}: [{{{_item(key)}⏳}}]\n")
            for sub in key.record.keys:
                if sub.record:
                    around, inner = _item(key), f"{{{_item(sub)}⏳}}"
                    listed = f"[{inner}]" if sub.many else inner
                    yield Case(
                        f"{key.name}.{sub.name} item",
                        f"{key.name}: [{{{around}, {sub.name}: {listed}}}]\n",
                        f"{key.name}: [{{{around}}}]\n",
                    )


def _item(key: Key) -> str:
    """The needed keys of a map, else the first, with their examples."""
    keys = key.record.keys if key.record else ()
    needed = [each for each in keys if each.required] or [keys[0]]
    return ", ".join(f"{each.name}: {_quoted(each.form)}" for each in needed)


def _quoted(form: str) -> str:
    return form if form.startswith(("[", "{", '"')) else f'"{form}"'


def write(small: SmallLibrary, media: Path, english: str, german: str) -> None:
    """Write a film in two languages, with the files that it names and no others."""
    shutil.rmtree(small.content / "films", ignore_errors=True)
    small.write_film(f"{english}timezone: Europe/Berlin")
    small.write_film(f"{german}publish: yes", "de")
    for name in NAMED.findall(english + german):
        file = small.write(f"films/lantern/{name}", _bytes(name, media))
        os.utime(file, (0, 0))


@cache
def _bytes(name: str, media: Path) -> bytes:
    number = hashlib.sha256(name.encode()).digest()
    if name.endswith(".jpg"):
        return picture(size=(40 + number[0], 30 + number[1]))
    if name.endswith(".mp4"):
        # An atom that no player heeds makes each video another.
        return (media / "trailer.mp4").read_bytes() + b"\0\0\0\x28free" + number
    if name.endswith(".md"):
        return b"The music was played by night."
    if name.endswith(".pdf"):
        return pdf(1 + number[0] % 9)
    if name.endswith(".vtt"):
        return f"WEBVTT\n\n00:00.000 --> 00:01.000\n{name}\n".encode()
    size = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"'
    return f'<svg {size}><path d="M0 0h{number[0]}"/></svg>'.encode()
