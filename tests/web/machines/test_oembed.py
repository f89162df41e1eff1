"""oEmbed: another site asks for the player of a page, and gets it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from lxml import etree, html
from werkzeug.test import TestResponse

from tests.web.conftest import Site

HOME = "https://films.example"
LANDING = "/en/lantern/microsite/"
TRAILER = f"{LANDING}trailer/"
EMBED = f"{LANDING}embed/"


def ask(site: Site, url: str = HOME + LANDING, **more: Any) -> TestResponse:
    return site.get(f"/oembed?{urlencode({'url': url, **more})}")


def answer(site: Site, url: str = HOME + LANDING, **more: Any) -> Any:
    response = ask(site, url, **more)
    assert (response.status_code, response.content_type) == (200, "application/json")
    return json.loads(response.text)


def test_a_film_without_a_trailer_has_no_player(site: Site) -> None:
    assert site.get("/ar/lantern/microsite/embed/").status_code == 404
    assert ask(site, f"{HOME}/ar/lantern/microsite/").status_code == 404


def test_a_site_without_trailers_has_no_oembed(film: Path) -> None:
    film.write_text("---\ntitle: Moon\n---\n")
    site = Site(film.parents[2])
    assert site.get("/oembed").status_code == 404
    assert not site.page("/en/moon/microsite/").xpath("//link[contains(@type, 'oembed')]")


@pytest.mark.parametrize("path", [LANDING, TRAILER, EMBED, "/en/lantern/microsite/trailer"])
def test_each_page_of_the_trailer_gives_its_player(site: Site, path: str) -> None:
    told = answer(site, HOME + path)
    assert (told["type"], told["version"], told["title"]) == ("video", "1.0", "The Lantern Keeper")
    assert told["provider_name"] == "Test Cinema"
    assert (told["width"], told["height"]) == (160, 90)
    frame = html.fragment_fromstring(told["html"])
    assert (frame.tag, frame.get("src"), frame.get("width")) == ("iframe", HOME + EMBED, "160")
    assert frame.get("title") == "The Lantern Keeper"


def test_the_player_speaks_the_language_of_the_page(site: Site) -> None:
    told = answer(site, f"{HOME}/de/lantern/microsite/")
    assert told["title"] == "Der Leuchtturmwärter"
    assert f"{HOME}/de/lantern/microsite/embed/" in told["html"]


@pytest.mark.parametrize(
    ("bounds", "size"),
    [
        ({"maxwidth": 80}, (80, 45)),
        ({"maxheight": 45}, (80, 45)),
        ({"maxwidth": 80, "maxheight": 18}, (32, 18)),
        ({"maxwidth": 9999}, (160, 90)),
        ({"maxwidth": 0}, (160, 90)),
        ({"maxwidth": "wide"}, (160, 90)),
        ({"maxwidth": 1}, (1, 1)),
    ],
)
def test_the_player_keeps_its_ratio_within_the_bounds(
    site: Site, bounds: dict[str, Any], size: tuple[int, int]
) -> None:
    told = answer(site, **bounds)
    assert (told["width"], told["height"]) == size
    assert f'width="{size[0]}" height="{size[1]}"' in told["html"]


def test_a_picture_comes_along_where_one_fits(site: Site) -> None:
    told = answer(site, maxwidth=200)
    assert told["thumbnail_url"].startswith(f"{HOME}/media/lantern/trailer")
    assert (told["thumbnail_width"], told["thumbnail_height"]) == (160, 90)
    assert "thumbnail_url" not in answer(site, maxwidth=20)


def test_xml_says_what_json_says(site: Site) -> None:
    response = ask(site, format="xml")
    assert response.content_type == "text/xml; charset=utf-8"
    root = etree.fromstring(response.data)
    told = {str(each.tag): each.text for each in root}
    assert told == {name: str(value) for name, value in answer(site).items()}


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "https://[",
        f"{HOME}/",
        f"{HOME}/en/",
        f"{HOME}/en/quiet/microsite/",
        f"{HOME}{LANDING}cast/",
        f"https://elsewhere.example{LANDING}",
        f"http://films.example{LANDING}",
        f"{HOME}.evil.example{LANDING}",
    ],
)
def test_an_unknown_address_is_not_found(site: Site, url: str) -> None:
    assert ask(site, url).status_code == 404


def test_another_format_is_not_implemented(site: Site) -> None:
    assert ask(site, format="yaml").status_code == 501


def test_scripts_of_any_site_may_ask(site: Site) -> None:
    for response in (ask(site), ask(site, format="xml"), ask(site, "x"), ask(site, format="x")):
        assert response.headers["Access-Control-Allow-Origin"] == "*"


def test_nobody_is_answered_with_the_host_they_name(site: Site) -> None:
    asked = f"/oembed?{urlencode({'url': HOME + LANDING})}"
    assert "evil" not in site.get(asked, Host="evil.example").text


@pytest.mark.parametrize("path", [LANDING, TRAILER])
def test_a_page_says_where_to_ask(site: Site, path: str) -> None:
    for form, media_type in (("json", "application/json"), ("xml", "text/xml")):
        link = f"//link[@rel='alternate'][@type='{media_type}+oembed']/@href"
        (url,) = site.page(path).xpath(link)
        response = site.get(url.removeprefix(HOME))
        assert response.content_type.startswith(media_type)
        assert f"{HOME}{EMBED}" in response.text, form


def test_no_title_can_break_out_of_the_frame(film: Path, media: Path) -> None:
    (film.parent / "trailer.mp4").write_bytes((media / "trailer.mp4").read_bytes())
    film.write_text("---\ntitle: '\"><script>alert(1)</script>'\ntrailer_video: trailer.mp4\n---\n")
    told = answer(Site(film.parents[2]), f"{HOME}/en/moon/microsite/")
    assert "<script" not in told["html"]
    assert html.fragment_fromstring(told["html"]).get("title") == told["title"]


def test_a_moment_goes_along_into_a_frame(long: Site) -> None:
    told = answer(long, f"{HOME}/en/moon/microsite/trailer/?t=42")
    assert f'src="{HOME}/en/moon/microsite/embed/?t=42"' in told["html"]


def test_a_version_that_there_is_not_stays_behind(long: Site) -> None:
    told = answer(long, f"{HOME}/en/moon/microsite/trailer/?version=sign-language")
    assert f'src="{HOME}/en/moon/microsite/embed/"' in told["html"]


def test_a_version_goes_along(film: Path, media: Path) -> None:
    for name in ("trailer", "trailer.dgs"):
        film.with_name(f"{name}.mp4").write_bytes((media / "trailer.mp4").read_bytes())
    film.write_text("---\ntitle: Moon\n---\n")
    address = f"{HOME}/en/moon/microsite/trailer/?version=sign-language"
    told = answer(Site(film.parents[2]), address)
    assert f'src="{HOME}/en/moon/microsite/embed/?version=sign-language"' in told["html"]
