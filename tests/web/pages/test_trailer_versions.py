"""Versions of a trailer: which video plays, and where the links to the others lead."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from lxml import html
from PIL import Image

from tests.videos import write_video
from tests.web.conftest import Site

LANDING = "/en/moon/microsite/"
PAGE = LANDING + "trailer/"
VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\nLight.\n"
CHAPTERS = "WEBVTT\n\n00:02.000 --> 00:03.000\nThe sea\n"


@pytest.fixture
def moon(film: Path) -> Path:
    """The film file of a film with two trailers of five seconds, each described, one signed too."""
    write_video(film.with_name("trailer.mp4"), [Image.new("RGB", (160, 90), "navy")] * 50)
    for name in ("trailer.ad", "trailer.dgs", "teaser", "teaser.ad"):
        shutil.copy(film.with_name("trailer.mp4"), film.with_name(f"{name}.mp4"))
    write(film)
    return film


def write(film: Path, keys: str = "language: en") -> None:
    film.write_text(
        f"---\ntitle: Moon\ntrailers:\n  - {{file: trailer.mp4, {keys}}}\n  - teaser.mp4\n---\n"
    )


def page(film: Path, query: str = "") -> html.HtmlElement:
    return Site(film.parents[2]).page(PAGE + query)


def playing(page: html.HtmlElement) -> list[str]:
    """The file of each player, without its hash, and its moment."""
    names = [src.removeprefix("/media/moon/") for src in page.xpath("//video/source[1]/@src")]
    return [re.sub(r"\.[0-9a-f]{12}\.", ".", name) for name in names]


def links(page: html.HtmlElement, number: int) -> list[tuple[str, str | None, str | None]]:
    """The links to the versions of a trailer: what they say, where they lead, whether here."""
    found = page.xpath(f"//*[@id='trailer-{number}']//div[@role='group']//a")
    return [(a.text_content(), a.get("href"), a.get("aria-current")) for a in found]


def test_below_a_player_are_plain_links_to_its_versions(moon: Path) -> None:
    assert links(page(moon), 1) == [
        ("Standard version", PAGE, "true"),
        ("Audio description", f"{PAGE}?version=audio-description", None),
        ("Sign language", f"{PAGE}?version=sign-language", None),
    ]


def test_the_links_keep_the_moment_of_the_address(moon: Path) -> None:
    hrefs = [href for _, href, _ in links(page(moon, "?t=2&version=sign-language"), 1)]
    assert hrefs == [
        f"{PAGE}?t=2",
        f"{PAGE}?t=2&version=audio-description",
        f"{PAGE}?t=2&version=sign-language",
    ]


def test_another_trailer_is_named_by_its_number(moon: Path) -> None:
    shown = page(moon, "?trailer=2&t=3&version=audio-description")
    assert links(shown, 2) == [
        ("Standard version", f"{PAGE}?trailer=2&t=3#trailer-2", None),
        (
            "Audio description",
            f"{PAGE}?trailer=2&t=3&version=audio-description#trailer-2",
            "true",
        ),
    ]
    assert playing(shown) == ["trailer.mp4", "teaser-ad.mp4#t=3"]


def test_a_version_plays_in_the_place_of_the_trailer(moon: Path) -> None:
    assert playing(page(moon, "?version=sign-language&t=2"))[0] == "trailer-dgs.mp4#t=2"


def test_a_version_that_there_is_not_is_no_error(moon: Path) -> None:
    shown = page(moon, "?version=colour&t=2")
    assert playing(shown)[0] == "trailer.mp4#t=2"
    assert links(shown, 1)[0] == ("Standard version", f"{PAGE}?t=2", "true")


def test_one_page_stands_for_all_versions(moon: Path) -> None:
    shown = page(moon, "?version=sign-language")
    assert shown.xpath("//link[@rel='canonical']/@href") == [f"https://films.example{PAGE}"]


def test_the_picture_before_it_stays_that_of_the_trailer(moon: Path) -> None:
    posters = [
        page(moon, query).xpath("//video/@poster") for query in ("", "?version=sign-language")
    ]
    assert posters[0] == posters[1] != []


def test_tracks_and_chapters_go_along(moon: Path) -> None:
    moon.with_name("trailer.en.vtt").write_text(VTT)
    moon.with_name("parts.vtt").write_text(CHAPTERS)
    write(moon, "tracks: [{file: parts.vtt, kind: chapters, lang: en}]")
    shown = page(moon, "?version=audio-description")
    assert shown.xpath("//*[@id='player']//track/@kind") == ["chapters", "subtitles"]
    assert shown.xpath("//ol[@class='chapters']//a/@href") == [
        f"{PAGE}?t=2&version=audio-description"
    ]


def test_over_captions_in_the_picture_nothing_is_written(moon: Path) -> None:
    moon.with_name("trailer.en.vtt").write_text(VTT)
    write(moon, "language: ru, versions: {captions: trailer.ad.mp4}")
    assert page(moon).xpath("//*[@id='player']//track/@srclang") == ["en"]
    assert page(moon, "?version=captions").xpath("//*[@id='player']//track") == []


def test_a_longer_version_has_no_tracks_of_another_time(moon: Path) -> None:
    moon.with_name("trailer.en.vtt").write_text(VTT)
    write_video(moon.with_name("trailer.ad.mp4"), [Image.new("RGB", (160, 90), "navy")] * 90)
    assert page(moon, "?version=audio-description").xpath("//*[@id='player']//track") == []


def test_a_second_of_a_kind_is_called_by_its_language(moon: Path) -> None:
    write(
        moon,
        "versions: [{kind: ad, file: trailer.ad.mp4}, {kind: ad, file: trailer.dgs.mp4, lang: de}]",
    )
    assert links(page(moon), 1)[1:] == [
        ("Audio description", f"{PAGE}?version=audio-description", None),
        ("Audio description (German)", f"{PAGE}?version=audio-description-de", None),
    ]


def test_the_landing_page_leads_to_the_versions_of_its_trailer(moon: Path) -> None:
    landing = Site(moon.parents[2]).page(LANDING)
    assert landing.xpath("//section[@id='trailer']//div[@role='group']//a/@href") == [
        f"{PAGE}?version=audio-description",
        f"{PAGE}?version=sign-language",
    ]


def test_the_bare_player_has_them_too(moon: Path) -> None:
    embedded = Site(moon.parents[2]).page(LANDING + "embed/?version=sign-language&t=2")
    assert playing(embedded) == ["trailer-dgs.mp4#t=2"]


def test_the_press_can_download_every_version(moon: Path) -> None:
    moon.write_text(moon.read_text().replace("title: Moon", "title: Moon\nlogline: A night."))
    press = Site(moon.parents[2]).page(LANDING + "press/")
    names = press.xpath("//section[@id='trailers']//a/@download")
    assert "moon-trailer-1-audio-description.mp4" in names
    assert "moon-trailer-1-sign-language.mp4" in names
    assert press.xpath("//ul[@class='names']/li[contains(., 'trailer-1-sign-language')]")


def test_film_json_tells_the_versions(moon: Path) -> None:
    told = Site(moon.parents[2]).get(LANDING + "film.json").json
    assert told
    kinds = [each["kind"] for each in told["trailers"][0]["versions"]]
    assert kinds == ["audio_description", "sign_language"]


@pytest.mark.parametrize("held", ["embargo: 2099-01-01T00:00Z", "hidden: true"])
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_version_that_any_language_holds_back_is_nowhere_and_its_trailer_plays(
    moon: Path, held: str, language: str
) -> None:
    # Files of the same bytes would be held back with it.
    write_video(moon.with_name("trailer.dgs.mp4"), [Image.new("RGB", (160, 90), "red")] * 50)
    file = moon.with_name(f"index_{language}.md")
    write(file, f"versions: [trailer.ad.mp4, {{file: trailer.dgs.mp4, {held}}}]")
    file.write_text(file.read_text().replace("title: Moon", "title: Moon\nmain_language: en"))
    site = Site(moon.parents[2])
    assert [text for text, _, _ in links(site.page(PAGE), 1)] == [
        "Standard version",
        "Audio description",
    ]
    assert playing(site.page(f"{PAGE}?version=sign-language"))[0] == "trailer.mp4"
    assert "trailer-dgs" not in site.get(LANDING + "film.json").text
