"""Whatever key an author writes is seen on the pages that its documentation names."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from PIL import Image

from microsite.reading.meaning.embargoes import HOLDABLE
from microsite.reading.table.publishing import EMBARGO
from tests.documents import pdf
from tests.web.conftest import Site
from tests.web.places import Place, files_named, places, written
from tests.web.visitor import kit, told

HOME = "/en/moon/microsite/"
PAGES: Mapping[str, str] = {
    "landing": HOME,
    "every page": HOME,
    "trailer": f"{HOME}trailer/",
    "cast": f"{HOME}cast/",
    "gallery": f"{HOME}gallery/",
    "screenings": f"{HOME}screenings/",
    "press": f"{HOME}press/",
    "calendar": f"{HOME}screenings.ics",
    "catalogue": "/en/",
}
SHOWN: Mapping[str, str] = {
    "duration": "95 minutes",
    "status": "In production",
    "countries": "Germany, Kazakhstan, and Russia",
    "spoken_languages": "Russian and French",
    "subtitles": "English and German",
    "genres": "love story and comedy",
    "trailers.kind": "Teaser",
    "trailers.duration": "1:35",
    "trailers.uploaded": "May 1, 2026",
    "trailers.language": "English",
    "trailers.tracks.kind": "Captions",
    "trailers.tracks.lang": "Kazakh",
    "trailers.versions.kind": "Audio description",
    "trailers.versions.language": "German",
    "screenings.starts": "7:45\u202fPM",
    "screenings.time": "6:15\u202fPM",
    "screenings.doors": "Doors 7:00\u202fPM",
    "screenings.ends": "Ends 9:45\u202fPM",
    "screenings.country": "Germany",
    "screenings.language": "In Russian",
    "screenings.subtitles": "With German subtitles",
    "screenings.access.kind": "Captions",
    "screenings.premiere": "World premiere",
    "screenings.status": "Sold out",
    "access.kind": "Captions",
    "releases.country": "Germany",
    "awards.country": "Germany",
    "releases.date": "September 1, 2011",
    "watch.kind": "To rent",
    "watch.countries": "Austria and Germany",
    "watch.from": "from March 1, 2027",
    "watch.until": "until December 31, 2027",
    "contacts.role": "World sales",
    "documents.language": "German",
    "partners.role": "Funding",
    **dict.fromkeys(("director.id", "cast.id", "crew.id"), "/en/people/marie-de-villepin/"),
}
"""What stands on a page where a value is not shown as it is written."""
# Until a moment that no test sees, or never.
LATER = "2099-01-01T00:00Z"
PLACES = {place.name: place for place in places()}
IN_THE_KIT = [
    place for place in PLACES.values() if "press" in place.seen and not place.is_said_of_a_file
]
HELD = [place for place in PLACES.values() if place.chain[0] in HOLDABLE]
"""What can be held back: with the map that it stands in, or with its key."""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, media: Path) -> Path:
    """A folder with every file that an example names, each unlike the others."""
    folder = tmp_path_factory.mktemp("files")
    shutil.copytree(media, folder, dirs_exist_ok=True)
    named = {name for place in PLACES.values() for name in files_named(place.value)}
    for number, name in enumerate(sorted(named)):
        file = folder / name
        if file.exists() or " " in name or "://" in name:
            continue
        if name.endswith(".jpg"):
            Image.new("RGB", (64, 96), (number, 90, 2 * number)).save(file)
        elif name.endswith(".svg"):
            file.write_text(
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30">'
                f'<path d="M0 0H{number + 20}V30H0Z" fill="#fff"/></svg>'
            )
        elif name.endswith(".pdf"):
            file.write_bytes(pdf(number))
        elif name.endswith(".mp4"):
            shutil.copy(folder / "trailer.mp4", file)
        elif name.endswith(".vtt"):
            file.write_text("WEBVTT\n\n00:00.000 --> 00:01.000\nNight.\n")
    return folder


def site_of(text: str, film: Path, files: Path) -> Site:
    """A site whose one film is written so, with the files that it names."""
    fields = yaml.load(text.split("---\n")[1], yaml.BaseLoader)
    for name in files_named(fields):
        if (files / name).is_file():
            (film.parent / name).parent.mkdir(exist_ok=True)
            shutil.copy(files / name, film.parent / name)
    film.write_text(text)
    return Site(film.parents[2])


def shown(place: Place) -> re.Pattern[str]:
    """What is looked for: the value as it is shown, a file's address, a person's."""
    name = place.name.replace("trailer_video", "trailers")
    value = SHOWN.get(name, place.value)
    first = value if isinstance(value, str) else next(files_named(value))
    if re.search(r"\.(jpg|svg|mp4|vtt|pdf)$", first):
        stem = first.rpartition(".")[0].replace("/", "-")
        return re.compile(rf"/media/moon/{re.escape(stem)}[.-]")
    return re.compile(re.escape(" ".join(first.split())))


def at(site: Site, page: str) -> str:
    if page != "person":
        return told(site, PAGES[page])
    people = (each.path for each in site.publisher.edition.addresses if "/people/" in each.path)
    return " ".join(f"{path} {told(site, path)}" for path in people)


@dataclass(frozen=True)
class Pair:
    """A site whose one film has a key, and one that lacks nothing but that."""

    place: Place
    site: Site
    without: Site


@pytest.fixture(
    scope="module",
    params=[place for place in PLACES.values() if place.seen],
    ids=lambda place: place.name,
)
def pair(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, files: Path
) -> Pair:
    place: Place = request.param
    # What is seen elsewhere anyway needs no press page; with a text there is one.
    round_it = {"logline": "A night."} if place.seen != ("press",) else {}
    sites = []
    for whole in (True, False):
        film = tmp_path_factory.mktemp("site") / "content" / "films" / "moon" / "index_en.md"
        film.parent.mkdir(parents=True)
        sites.append(site_of(written(place, whole=whole, round_it=round_it), film, files))
    return Pair(place, *sites)


def test_a_key_is_seen_where_its_documentation_says(pair: Pair) -> None:
    looked_for, pages = shown(pair.place), pair.place.seen
    assert {page for page in pages if looked_for.search(at(pair.site, page))} == {*pages}
    # Words that stand there anyway would prove nothing.
    assert {page for page in pages if looked_for.search(at(pair.without, page))} == set()


def test_with_any_key_every_page_is_there(pair: Pair) -> None:
    every = [each.path for each in pair.site.publisher.edition.addresses if each.slug == "moon"]
    assert [path for path in every if pair.site.get(path).status_code != 200] == []


def test_a_key_is_in_film_json_if_it_is_public(pair: Pair) -> None:
    found: Any = pair.site.get(f"{HOME}film.json").json
    for attribute in pair.place.attributes:
        found = (found[0] if isinstance(found, list) else found or {}).get(attribute)
    assert bool(found) == pair.place.is_public


@pytest.mark.parametrize("pair", IN_THE_KIT, indirect=True, ids=lambda place: place.name)
def test_what_the_press_page_says_the_kit_says_too(pair: Pair) -> None:
    names, words = kit(pair.site, "moon")
    fewer, other = kit(pair.without, "moon")
    if "/media/" in shown(pair.place).pattern:
        assert len(names) > len(fewer)
    else:
        assert shown(pair.place).search(words)
        assert not shown(pair.place).search(other)


@pytest.mark.parametrize("place", HELD, ids=lambda place: place.name)
def test_what_is_held_back_is_nowhere(place: Place, film: Path, files: Path) -> None:
    ways = [written(place, round_it={"embargoes": {place.chain[0].name: LATER}})]
    if place.beside and place.key is not EMBARGO:
        ways.append(written(place, beside={"embargo": LATER}))
    for text in ways:
        site = site_of(text, film, files)
        paths = [address.path for address in site.publisher.edition.addresses]
        assert HOME in paths, site.publisher.problems
        found = [path for path in paths if shown(place).search(told(site, path))]
        assert found == [], text


def test_whatever_is_public_is_seen_somewhere() -> None:
    assert [name for name, place in PLACES.items() if place.is_public and not place.seen] == []
