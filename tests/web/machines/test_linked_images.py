"""Pictures as search engines are told of them, by Google's rules for the licence badge."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.web.conftest import SETTINGS, Site

HOME = "https://films.example"
PRESS = f"{HOME}/en/moon/microsite/press/"
# Source: developers.google.com, "Image metadata in Google Images", structured data.
NEEDED = {"creator", "creditText", "copyrightNotice", "license"}
URLS = {"contentUrl", "license", "acquireLicensePage"}


@pytest.fixture
def moon(film: Path, media: Path) -> Path:
    """A film file with a poster and a picture beside it."""
    for name in ("poster.jpg", "trailer.jpg"):
        (film.parent / name).write_bytes((media / name).read_bytes())
    return film


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every node of a graph, the inner ones too."""
    if isinstance(value, list):
        for each in value:
            yield from nodes(each)
    elif isinstance(value, dict):
        yield value
        yield from nodes([*value.values()])


def images(site: Site, path: str) -> list[dict[str, Any]]:
    [block] = site.page(path).xpath("//script[@type='application/ld+json']")
    return [node for node in nodes(json.loads(block.text)) if node.get("@type") == "ImageObject"]


def check(image: dict[str, Any]) -> None:
    assert image["contentUrl"]
    assert image.keys() & NEEDED, image
    for name in URLS & image.keys():
        assert image[name].startswith(f"{HOME}/"), image
    if "creator" in image:
        assert image["creator"]["@type"] in {"Person", "Organization"}
        assert image["creator"]["name"]
    for name in ("creditText", "copyrightNotice"):
        assert isinstance(image.get(name, "x"), str)


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_picture_that_is_told_of_keeps_the_rules(site: Site, language: str) -> None:
    addresses = site.publisher.edition.addresses
    paths = [each.path for each in addresses if each.language == language]
    told = [
        image
        for path in paths
        if path.endswith(("/microsite/gallery/", "/microsite/"))
        for image in images(site, path)
    ]
    assert told
    for image in told:
        check(image)


def test_a_still_tells_whose_it_is_and_where_its_terms_stand(moon: Path) -> None:
    moon.write_text(
        "---\ntitle: Moon\nusage: For reviews.\ncontacts: [{name: Ann, role: press}]\n"
        "stills: [{file: trailer.jpg, creator: Ann Lee, credit: Ann Lee / E, copyright: © E}]\n"
        "---\n"
    )
    site = Site(moon.parents[2])
    [still] = images(site, "/en/moon/microsite/gallery/")
    check(still)
    assert still["license"] == f"{PRESS}#usage"
    assert still["acquireLicensePage"] == f"{PRESS}#contacts"
    assert still["creator"] == {"@type": "Person", "name": "Ann Lee"}
    assert (still["creditText"], still["copyrightNotice"]) == ("Ann Lee / E", "© E")
    page = site.page("/en/moon/microsite/press/")
    assert page.xpath("//*[@id='usage']//p")[0].text_content() == "For reviews."
    assert page.xpath("//*[@id='contacts']")


def test_a_poster_says_whose_it_is(moon: Path) -> None:
    moon.write_text(
        "---\ntitle: Moon\nposter_image: {file: poster.jpg, creator: Ann Lee, usage: Ask.}\n---\n"
    )
    [poster] = images(Site(moon.parents[2]), "/en/moon/microsite/")
    check(poster)
    assert poster["license"] == f"{PRESS}#posters"


def test_several_authors_are_a_credit_and_no_person(moon: Path) -> None:
    moon.write_text(
        "---\ntitle: Moon\nstills: [{file: trailer.jpg, creator: Ann Lee and Bob Ray}]\n---\n"
    )
    [still] = images(Site(moon.parents[2]), "/en/moon/microsite/gallery/")
    assert (still["creditText"], "creator" in still) == ("Ann Lee and Bob Ray", False)


def test_a_picture_of_nobody_is_its_address(moon: Path) -> None:
    moon.write_text("---\ntitle: Moon\nstills: [{file: trailer.jpg, caption: Night.}]\n---\n")
    site = Site(moon.parents[2])
    assert images(site, "/en/moon/microsite/gallery/") == []
    told = site.get("/en/moon/microsite/gallery/").text
    assert f'"associatedMedia":["{HOME}/media/moon/' in told


def test_without_https_no_terms_are_told_of(moon: Path) -> None:
    moon.write_text(
        "---\ntitle: Moon\nusage: For reviews.\nstills: [{file: trailer.jpg, credit: Ann}]\n---\n"
    )
    site = Site(moon.parents[2], SETTINGS.with_given(site_url="http://films.example"))
    [still] = images(site, "/en/moon/microsite/gallery/")
    assert still.keys() & {"license", "acquireLicensePage"} == set()
