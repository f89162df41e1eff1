"""Before its moment a site is as if what is held back had never been written; then it is all there.

Three sites are compared: the one with the embargo, whose clock moves; one that holds nothing back;
and one that lacks what is held back. They are asked for whatever the second one has or names.
"""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from microsite.delivery.renditions.sizes import renditions_of
from tests.web.conftest import SETTINGS, Site

END = datetime(2027, 2, 14, 8, tzinfo=UTC)
MOMENT = "2027-02-14T09:00+01:00"
NAMED = re.compile(r"(/media/[^\"'\s,)<>]+|/[a-z]{2}/[^\"'\s,)<>]*)")
QUESTIONS = (
    "/en/?q=moon",
    "/en/fragments/films/?q=comet",
    "/de/?q=kometa",
    "/en/?year=1969",
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
    TEXTS: "---\ntitle: Mond\n~ synopsis_short: Der Komet kommt.\n---\n~ Der Komet.\n",
}


class Clock:
    """A clock that a test sets; it begins a second before the moment."""

    def __init__(self, now: datetime = END - timedelta(seconds=1)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture(params=[FILM, STILL, ONLY_STILL, TEXTS, ONLY_TEXTS])
def written(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


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
    assert not site.publisher.problems
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


def pretend_renditions(site: Site, cache: Path) -> None:
    """Put something in place of every rendition, as if all had been made beforehand."""
    for picture in site.publisher.edition.pictures:
        for rendition in renditions_of(picture):
            file = rendition.file_in(cache)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"made")


def test_what_is_held_back_leaves_no_trace_and_then_is_there(
    tmp_path: Path, media: Path, written: str
) -> None:
    clock = Clock()
    held = site_of(tmp_path / "held", media, written, "~!", clock)
    rich = site_of(tmp_path / "rich", media, written, "~", Clock(END))
    poor = site_of(tmp_path / "poor", media, written, "", Clock())
    pretend_renditions(rich, tmp_path / "cache")
    asked = addresses(rich)
    hidden = [path for path in asked if answer(poor, path) != answer(rich, path)]
    assert hidden
    for path in asked:
        assert answer(held, path) == answer(poor, path), path
    clock.now = END
    # A film that is held back has a day on which it appears, and the feed tells of it.
    for path in asked:
        if path != "/feed.xml":
            assert answer(held, path) == answer(rich, path), path


def test_a_picture_that_is_taken_back_cannot_be_fetched_by_its_old_name(
    tmp_path: Path, media: Path
) -> None:
    site = site_of(tmp_path, media, STILL, "~", Clock())
    named = [path for path in addresses(site) if path.startswith("/media/moon/comet")]
    assert {site.get(path).status_code for path in named} <= {200, 302}
    file = tmp_path / "content" / "films" / "moon" / "index_de.md"
    file.write_text(file.read_text().replace("comet.jpg,", f"comet.jpg, embargo: {MOMENT},"))
    site.publisher.refresh()
    assert {site.get(path).status_code for path in named} == {404}


def test_a_last_good_version_holds_back_what_it_held_back(tmp_path: Path, media: Path) -> None:
    site = site_of(tmp_path, media, TEXTS, "~!", Clock())
    good = site.get("/de/moon/microsite/press/").text
    file = tmp_path / "content" / "films" / "moon" / "index_en.md"
    file.write_text("---\ntitle: [\n---\n")
    site.publisher.refresh()
    assert site.get("/de/moon/microsite/press/").text == good
    assert "comet" not in good


@pytest.mark.parametrize("written", [STILL, TEXTS, FILM])
def test_no_cache_in_front_outlasts_an_embargo(tmp_path: Path, media: Path, written: str) -> None:
    clock = Clock(END - timedelta(minutes=10))
    site_of(tmp_path, media, written, "~!", clock)
    settings = SETTINGS.with_given(content=tmp_path / "content", shared_max_age=3600)
    site = Site(tmp_path / "content", settings, clock)
    for path in ("/en/", "/sitemap.xml", "/en/nowhere/"):
        assert site.get(path).headers["Cache-Control"].endswith("s-maxage=600")
    clock.now = END
    assert site.get("/en/").headers["Cache-Control"].endswith("s-maxage=3600")
