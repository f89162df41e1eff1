"""The bare player for frames on other sites, and the moments at which it begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import SETTINGS, Site

HOME = "https://films.example"
LANDING = "/en/lantern/microsite/"
TRAILER = f"{LANDING}trailer/"
EMBED = f"{LANDING}embed/"


def sources(site: Site, path: str) -> list[str]:
    return [str(each) for each in site.page(path).xpath("//video/source/@src")]


def test_the_bare_player_shows_the_trailer_and_nothing_to_leave_by(site: Site) -> None:
    page = site.page(EMBED)
    assert sources(site, EMBED) == sources(site, TRAILER)
    assert not page.xpath("//a | //script | //header | //footer")
    assert page.xpath("//link[@rel='canonical']/@href") == [HOME + TRAILER]
    assert site.get(EMBED).headers["X-Robots-Tag"] == "noindex"


def test_anybody_may_frame_the_player_and_no_other_page(site: Site) -> None:
    player, page = site.get(EMBED), site.get(TRAILER)
    assert "frame-ancestors *;" in player.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in player.headers
    assert "frame-ancestors 'none';" in page.headers["Content-Security-Policy"]
    assert page.headers["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none';" in site.open(EMBED, "POST").headers["Content-Security-Policy"]


def test_a_setting_names_those_who_may(content: Path) -> None:
    hosts = "https://example.org https://*.example.com"
    site = Site(content, SETTINGS.with_given(embed_hosts=hosts))
    assert f"frame-ancestors {hosts};" in site.get(EMBED).headers["Content-Security-Policy"]


@pytest.mark.parametrize("page", ["trailer/", "embed/"])
@pytest.mark.parametrize("asked", ["t=42", "t=42s", "utm=x&t=42&t=7", "t=%2042"])
def test_a_moment_of_the_trailer_has_an_address(long: Site, page: str, asked: str) -> None:
    path = f"/en/moon/microsite/{page}"
    assert [src.partition("#")[2] for src in sources(long, f"{path}?{asked}")] == ["t=42"]
    canonical = long.page(f"{path}?{asked}").xpath("//link[@rel='canonical']/@href")
    assert canonical == [f"{HOME}/en/moon/microsite/trailer/"]


@pytest.mark.parametrize(
    "asked", ["t=0", "t=-3", "t=x", "t=", "t=99999999999", "t=91", "t=4e1", "t=٤"]
)
def test_what_is_no_moment_of_it_begins_at_the_beginning(long: Site, asked: str) -> None:
    page = long.get("/en/moon/microsite/trailer/")
    assert long.get(f"/en/moon/microsite/trailer/?{asked}").text == page.text


def test_a_moment_is_not_kept_for_the_next_visitor(long: Site) -> None:
    long.get("/en/moon/microsite/trailer/?t=42")
    assert "#t=" not in long.get("/en/moon/microsite/trailer/").text


def test_a_moment_means_nothing_to_other_pages(long: Site) -> None:
    assert "t=42" not in long.get("/en/moon/microsite/?t=42").text
