"""Sites that hold something back until a moment, and how they answer."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from microsite.reading.problems import Severity
from tests.web.conftest import SETTINGS, Site

END = datetime(2027, 2, 14, 8, tzinfo=UTC)
MOMENT = "2027-02-14T09:00+01:00"
NAMED = re.compile(r"(/media/[^\"'\s,)<>]+|/[a-z]{2}/[^\"'\s,)<>]*)")
QUESTIONS = (
    "/en/?q=moon",
    "/en/fragments/films/?q=comet",
    "/de/?q=kometa",
    "/en/?year=1969",
    "/en/screenings/?when=2027-05",
    "/en/screenings.ics?when=2027-05-01",
    "/oembed?url=https://films.example/en/moon/microsite/",
    "/en/moon/microsite/trailer/?t=1",
    "/en/moon/",
    "/en/apollo/microsite/",
)
"""What is asked beside all addresses, for answers that depend on a query or lead elsewhere."""
FILM = """
~ ---
~ title: Moon
! embargo: MOMENT
~ aliases: [apollo]
~ cast: [{name: Ada Kometa, id: ada, photo: two.jpg}]
~ director: Ada Holm
~ release_year: 1969
~ countries: [KZ]
~ trailer_video: trailer.mp4
~ screenings: [{starts: 2027-05-01 20:00, timezone: Europe/Berlin, venue: Kino}]
~ ---
~ The moon falls.
"""
STILL = """
---
title: Moon
release_year: 1969
trailer_video: trailer.mp4
stills:
~ - {file: comet.jpg, caption: The comet, credit: Ada
!   , embargo: MOMENT
~   }
- two.jpg
---
"""
ONLY_STILL = """
---
title: Moon
~ stills: [{file: comet.jpg, caption: The comet
!   , embargo: MOMENT
~   }]
~ poster_image: comet.jpg
~ trailers: [{file: trailer.mp4, poster: comet.jpg}]
trailer_video: trailer.mp4
---
"""
TEXTS = """
---
title: Moon
logline: A boy looks up.
~ synopsis_short: The comet comes.
~ director_statement: I saw the comet.
! embargoes: {synopsis: MOMENT, synopsis_short: MOMENT, director_statement: MOMENT}
---
~ The comet falls.
"""
ONLY_TEXTS = """
---
title: Moon
~ logline: A comet.
! embargoes: {logline: MOMENT}
---
"""
GERMAN = {
    FILM: "~ ---\n~ title: Mond\n~ ---\n",
    STILL: "---\ntitle: Mond\n~ stills: [{file: comet.jpg, caption: Der Komet}]\n---\n",
    TEXTS: "---\ntitle: Mond\nlogline: Ein Junge.\n"
    "~ synopsis_short: Der Komet kommt.\n---\n~ Der Komet.\n",
}


class Clock:
    """A clock that a test sets; it begins a second before the moment."""

    def __init__(self, now: datetime = END - timedelta(seconds=1)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def site_of(folder: Path, media: Path, written: str, marks: str, clock: Clock) -> Site:
    """A site of `written` and its translation; of lines that bear a mark, those with `marks`."""
    moon = folder / "content" / "films" / "moon"
    moon.mkdir(parents=True)
    for language in ("en", "de"):
        (moon.parent / f"quiet_{language}.md").write_text("---\ntitle: Quiet\n---\n")
    shutil.copy2(media / "trailer.mp4", moon)
    for number, name in enumerate(("comet", "two"), start=1):
        shutil.copy2(media / "stills" / f"0{number}.jpg", moon / f"{name}.jpg")
    for language, text in (("en", written.lstrip()), ("de", GERMAN.get(written, ""))):
        marked = ((line[:2].strip(), line) for line in text.splitlines())
        lines = [
            line[2:] if mark in ("~", "!") else line
            for mark, line in marked
            if mark not in ("~", "!") or mark in marks
        ]
        if lines:
            file = moon / f"index_{language}.md"
            file.write_text("\n".join(lines).replace("MOMENT", MOMENT))
    site = Site(folder / "content", SETTINGS.with_given(cache=folder.parent / "cache"), clock)
    # What only the held-back lines name is said to lie unused; nothing is refused.
    assert {problem.severity for problem in site.publisher.problems} <= {Severity.WARNING}
    return site


def addresses(site: Site) -> list[str]:
    """All that a site has or names, and some questions to it."""
    found = dict.fromkeys(address.path for address in site.publisher.edition.addresses)
    for path in [*found]:
        found.update(dict.fromkeys(NAMED.findall(answer(site, path)[2].decode("latin-1"))))
    return [*found, *QUESTIONS]


def answer(site: Site, path: str) -> tuple[str, list[tuple[str, str]], bytes]:
    with site.get(path) as response:
        return response.status, sorted(response.headers), response.data
