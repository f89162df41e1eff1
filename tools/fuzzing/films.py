"""Film files as no author means them, each read, published and shown on every page it has."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from xml.dom import minidom

import html5lib
from werkzeug.test import Client

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.reading.table import KEYS
from microsite.web.addresses.routes import Kind
from tools.fuzzing.media import good_files

CONTENT = Path(__file__).resolve().parents[2] / "content" / "films"
TOGETHER = 10
"""Films of one site: to publish a site takes longer than to read a film."""
ODD = (
    "",
    "~",
    "[",
    "{a: b}",
    "- - -",
    "&a *a",
    "!!python/object:os.system x",
    "9" * 400,
    "\u202e\u2066x",
    "\x00",
    "\ud800",
    "</script><script>alert(1)</script>",
    "javascript:alert(1)",
    "../../etc/passwd",
    "/dev/zero",
    "//evil.example/a",
    "2027-02-30",
    "25:61",
    "'\"",
    "{{ 7 * 7 }}",
    "*" * 300,
    "[a](javascript:x)",
    "| x\n  y",
    "\t",
    "é" * 50,
)


def films_tried(folder: Path, seed: int) -> Iterator[tuple[str, str, str]]:
    """Yield kind, what came of it, and what makes it again, of films and of their pages."""
    chance = random.Random(seed)
    written = [path.read_text("utf-8") for path in sorted(CONTENT.glob("*/index_*.md"))]
    good = good_files()
    # Small ones under the names that the sample films use, so that all their pages exist.
    media = {"poster.jpg": good["jpg"], "trailer.jpg": good["jpg"], "trailer.mp4": good["mp4"]}
    media |= {"01.jpg": good["jpg"], "02.png": good["png"], "trailer.en.vtt": good["vtt"]}
    for number in count():
        films = folder / str(number) / "films"
        texts = {
            f"odd{each}": mutated(chance.choice(written), chance) for each in range(TOGETHER)
        } | {"good": "---\ntitle: Good\n---\nFirst words.\n"}
        for slug, text in texts.items():
            (films / slug).mkdir(parents=True)
            (films / slug / "index_en.md").write_text(text, "utf-8", "surrogatepass", newline="")
            for name, content in media.items():
                (films / slug / name).write_bytes(content)
        yield from _shown(films.parent, texts)
        shutil.rmtree(films.parent)


def mutated(text: str, chance: random.Random) -> str:
    """Change a film file in one to four ways: lines, values, keys, letters."""
    lines = text.split("\n")
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        place = chance.randrange(len(lines))
        line = lines[place]
        match chance.randrange(9):
            case 0:
                del lines[place]
            case 1:
                lines.insert(place, chance.choice(lines))
            case 2:
                lines[place] = line.partition(":")[0] + ": " + chance.choice(ODD)
            case 3:
                lines[place] = chance.choice(KEYS).name + ": " + chance.choice(ODD)
            case 4:
                lines[place] = " " * chance.choice((1, 2, 4)) + line
            case 5:
                lines[place] = line.lstrip()
            case 6:
                at = chance.randrange(len(line) + 1)
                lines[place] = line[:at] + chance.choice(ODD) + line[at:]
            case 7:
                at = chance.randrange(len(line) + 1)
                lines[place] = line[:at] + chr(chance.randrange(0x250)) + line[at + 1 :]
            case _:
                lines[place] = line.partition(":")[0] + ": " + chance.choice(lines).strip()
        lines = lines or [""]
    return "\n".join(lines)


def fault_of(media_type: str, content: bytes) -> str:
    """What a strict parser of its kind has against an answer; empty if there is nothing."""
    try:
        if media_type == "text/html":
            if any(sign in content for sign in b"\0\x0b\x1b\x7f"):
                return "a control character"
            if content.startswith(b"<!doctype"):
                html5lib.HTMLParser(strict=True).parse(content)
            else:
                # The head that a change of language brings along is taken out by the script.
                section = content.rpartition(b"</head>")[2]
                html5lib.HTMLParser(strict=True).parseFragment(section)
        elif media_type.endswith("xml"):
            minidom.parseString(content)
        elif media_type.endswith("json"):
            json.loads(content)
        elif media_type == "text/calendar":
            alone = b"\n" in content.replace(b"\r\n", b"")
            if alone or any(len(line) > 75 for line in content.split(b"\r\n")):
                return "a line that is no calendar's"
    except Exception as fault:  # noqa: BLE001 - whatever a parser says is the answer
        return f"{type(fault).__name__}: {fault}"
    return ""


def _shown(content: Path, texts: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    settings = Settings(
        site_url="https://films.example", content=content, cache=content / "cache", encoders=0
    )
    try:
        site = Publisher(settings)
    except Exception as error:  # noqa: BLE001 - an exception is the finding
        yield "film", f"{type(error).__name__} {error}", repr(texts)
        return
    # A thread for each site would outlive it.
    site.watch = lambda: None  # type: ignore[method-assign]
    there = {address.slug for address in site.edition.addresses}
    for slug in texts:
        yield "film", "good" if slug in there else "told", repr(texts[slug])
    for problem in site.problems:
        if not str(problem).isprintable() or "Error" in str(problem):
            yield "film", f"an exception or no line: {problem}", repr(texts)
    visitor = Client(site)
    for address in site.edition.addresses:
        if address.kind in (Kind.LIVE, Kind.SERVICE):
            continue
        answer = visitor.get(address.path)
        kind = str(answer.mimetype)
        ours = answer.status_code in (200, 301, 302)
        fault = fault_of(kind, answer.data) if ours else f"status {answer.status}"
        yield kind, fault or "good", f"{address.path} of {texts.get(address.slug, texts)!r}"
