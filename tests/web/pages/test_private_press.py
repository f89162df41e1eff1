"""A private link shows the press a film as its file has it, and to nobody else."""

from __future__ import annotations

import io
import logging
import re
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest
from click.testing import CliRunner
from lxml import html
from werkzeug.test import create_environ
from werkzeug.wrappers import Response

from microsite.cli import main
from microsite.delivery.server.access_log import with_access_log
from microsite.web.pages import press
from tests.web.conftest import SETTINGS, Site

KEY, OTHER = "a secret that is long enough".replace(" ", "-"), "another-secret-of-ours"
PRESS = "/en/lantern/microsite/press/"
HELD = "2100-01-01T00:00Z"


class Clock:
    def __init__(self) -> None:
        self.now = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def held(content: Path) -> Path:
    """The small site with a still and the synopsis under embargo, in a content folder."""
    file = content / "films" / "lantern" / "index_en.md"
    text = file.read_text().replace(
        "caption: Step 214.", f"caption: Step 214.\n    embargo: {HELD}"
    )
    file.write_text(text.replace("---\n", f"---\nembargoes: {{synopsis: {HELD}}}\n", 1))
    return content


def opened(
    content: Path, clock: Clock, keys: str = KEY, url: str = "https://films.example"
) -> Site:
    cache = content.parent / "cache"
    settings = SETTINGS.with_given(press_keys=keys, cache=cache, site_url=url)
    return Site(content, settings, clock)


def run(content: Path, *arguments: str, keys: str = KEY, url: str = "https://films.example") -> str:
    environment = {"MICROSITE_PRESS_KEYS": keys, "MICROSITE_SITE_URL": url}
    command = ["press-link", *arguments, "--content", str(content)]
    result = CliRunner().invoke(main, command, env=environment)
    return f"{result.exit_code} {result.output.strip()}"


def link(content: Path, *arguments: str, keys: str = KEY) -> str:
    """The path of a private link, as the command prints it."""
    code, url = run(content, "lantern", *arguments, keys=keys).split()
    assert (code, url[:22]) == ("0", "https://films.example/")
    return urlsplit(url).path


def is_private(response: Response) -> bool:
    headers = response.headers
    said = [headers.get_all(name) for name in ("Cache-Control", "Referrer-Policy", "X-Robots-Tag")]
    return said == [["private, no-store"], ["no-referrer"], ["noindex"]]


def named(page: html.HtmlElement) -> set[str]:
    """Every address that a page names in whatever attribute, fragments of itself left out."""
    found: set[str] = set(page.xpath("//@href | //@src"))
    for srcset in page.xpath("//@srcset"):
        found.update(each.split()[0] for each in srcset.split(", "))
    foreign = ("#", "mailto:", "tel:", "https:", "/imprint")
    return {each for each in found if not each.startswith(foreign)}


def test_a_link_shows_what_is_under_embargo(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    assert "Step 214" not in site.get(PRESS).text
    assert "Every evening" not in site.get(PRESS).text
    response = site.get(path)
    assert (response.status_code, is_private(response)) == (200, True)
    assert "Step 214" in response.text
    assert "Every evening" in response.text
    assert "Content-Security-Policy" in response.headers


def test_a_link_shows_a_film_that_nobody_else_sees(held: Path, clock: Clock) -> None:
    (held / "films" / "quiet" / "index_en.md").write_text(
        f"---\ntitle: Quiet\nlogline: Not a sound.\nembargo: {HELD}\n---\n"
    )
    site = opened(held, clock)
    path = urlsplit(run(held, "quiet").split()[1]).path
    assert site.get("/en/quiet/microsite/press/").status_code == 404
    assert "Not a sound." in site.get(path).text


def test_the_page_and_the_kit_say_what_must_not_be_published_yet(held: Path, clock: Clock) -> None:
    file = held / "films" / "lantern" / "index_en.md"
    file.write_text(file.read_text().replace("---\n", "---\nembargo: 2099-02-01T09:00+01:00\n", 1))
    site, path = opened(held, clock), link(held)
    (line,) = site.page(path).xpath("//*[@id='fact-line']")
    said = " ".join(line.text_content().split())
    assert said.replace("\u202f", " ").startswith(
        "Embargo until: February 1, 2099, 9:00 AM (UTC+01:00): The Lantern Keeper"
        " · Embargo until: January 1, 2100, 12:00 AM (UTC): Synopsis and lantern-still-03.jpg"
        " · The Lantern Keeper · Original title"
    )
    with site.get(path + "lantern-press-en.zip") as response:
        kit = zipfile.ZipFile(io.BytesIO(response.data))
    facts = kit.read("lantern-press-en/lantern-facts-en.txt").decode().splitlines()
    assert [line.partition(":")[0] for line in facts[:3]] == [*["Embargo until"] * 2, "Title"]


def test_what_is_no_longer_held_back_bears_no_mark(held: Path, clock: Clock) -> None:
    clock.now = datetime(2100, 1, 1, tzinfo=UTC)
    assert "Embargo" not in opened(held, clock).get(PRESS).text


def test_everything_beneath_is_linked_relatively_and_private(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    beneath = {each for each in named(site.page(path)) if not each.startswith("/")}
    assert {each.partition("/")[0] for each in beneath} == {".", "media", "lantern-press-en.zip"}
    for each in beneath:
        with site.get(urljoin(path, each)) as response:
            assert response.status_code in (200, 302)
            assert is_private(response), each
            if response.status_code == 302:
                target = urljoin(urljoin(path, each), response.headers["Location"])
                assert target.startswith(path)
                with site.get(target) as original:
                    assert original.status_code == 200


def test_what_the_page_links_to_elsewhere_is_there_for_all(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    for each in named(site.page(path)):
        if each.startswith("/"):
            with site.get(each) as response:
                assert response.status_code == 200, each


def test_the_kit_beneath_holds_what_is_under_embargo(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    with site.get(path + "lantern-press-en.zip") as response:
        private = zipfile.ZipFile(io.BytesIO(response.data))
    with site.get(PRESS + "lantern-press-en.zip") as response:
        public = zipfile.ZipFile(io.BytesIO(response.data))
    more = set(private.namelist()) - set(public.namelist())
    assert {name.rpartition("/")[2] for name in more} == {
        "lantern-still-03.jpg",
        "lantern-synopsis-en.txt",
        "lantern-synopsis-en.md",
    }
    assert private.testzip() is None
    token = path.split("/")[-2]
    assert all(token.encode() not in private.read(name) for name in private.namelist())


def test_nothing_private_is_to_be_had_without_the_link(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    for each in named(site.page(path)):
        if each.startswith("media/lantern/stills-03"):
            assert site.get(f"/{each}").status_code == 404
    token = path.split("/")[-2]
    for address in site.publisher.edition.addresses:
        assert "private" not in address.path
        with site.get(address.path) as response:
            assert token.encode() not in response.data


def test_a_link_in_another_language_is_that_page_alone(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held, "--language", "de")
    page = site.page(path)
    assert page.get("lang") == "de"
    assert not page.xpath("//nav[@class='tabs'] | //nav[@class='languages']")
    assert site.get(path.replace("/de/", "/en/", 1)).status_code == 404


@pytest.mark.parametrize(("days", "status"), [(13.9, 200), (14.1, 404)])
def test_a_link_ends_after_its_days(held: Path, clock: Clock, days: float, status: int) -> None:
    site, path = opened(held, clock), link(held)
    clock.now += timedelta(days=days)
    assert site.get(path).status_code == status


def test_a_link_says_itself_how_long_it_lasts(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held, "--days", "2")
    clock.now += timedelta(days=2, minutes=1)
    assert site.get(path).status_code == 404


def test_an_older_key_is_believed_until_it_is_taken_away(held: Path, clock: Clock) -> None:
    path = link(held)
    assert opened(held, clock, f"{OTHER}, {KEY}").get(path).status_code == 200
    assert opened(held, clock, OTHER).get(path).status_code == 404
    newer = link(held, keys=f"{OTHER} {KEY}")
    assert opened(held, clock, OTHER).get(newer).status_code == 200


def test_a_link_that_does_not_hold_is_like_any_unknown_path(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    unknown = site.get(PRESS + "nothing/")
    token = path.split("/")[-2]
    for wrong in (
        path.replace(token, token[:-2] + "zz"),
        path.replace(token, "zz"),
        path.replace("/lantern/", "/quiet/"),
        path + "media/lantern/nothing.jpg",
        path + "lantern-press-de.zip",
        path + "..",
    ):
        response = site.get(wrong)
        assert response.status_code == 404, wrong
        if "/lantern/" in wrong:
            assert (response.data, response.headers) == (unknown.data, unknown.headers)
    assert opened(held, clock, "").get(path).data == unknown.data


def test_a_missing_last_slash_is_added(held: Path, clock: Clock) -> None:
    site, path = opened(held, clock), link(held)
    response = site.get(path[:-1])
    assert (response.status_code, is_private(response)) == (302, True)
    assert urljoin(path[:-1], response.headers["Location"]) == path


def test_a_link_stands_below_the_site_s_prefix(held: Path, clock: Clock) -> None:
    url = "https://films.example/cinema"
    path = urlsplit(run(held, "lantern", url=url).split()[1]).path
    assert path.startswith("/cinema/en/lantern/microsite/press/private/")
    page = opened(held, clock, url=url).page(path)
    assert {each[:8] for each in named(page) if each.startswith("/")} == {"/cinema/"}


def test_no_cache_in_front_is_told_to_keep_it(held: Path, clock: Clock) -> None:
    settings = SETTINGS.with_given(press_keys=KEY, shared_max_age=3600)
    assert is_private(Site(held, settings, clock).get(link(held)))


def test_no_token_is_logged(
    held: Path, clock: Clock, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    site, path = opened(held, clock), link(held)
    logged = with_access_log(site.publisher, enabled=True)
    seen: list[str] = []

    def start(status: str, *_: Any) -> Any:
        seen.append(status[:3])

    for asked in (path, path[:-1]):
        [*logged(create_environ(asked), start)]
    monkeypatch.setattr(press, "facts", lambda _: 1 / 0)
    [*logged(create_environ(path), start)]
    assert seen == ["200", "302", "500"]
    assert re.search(r"GET /en/lantern/microsite/press/private/\*/ 200 \d+", caplog.text)
    assert "private/*/ could not be answered" in caplog.text
    assert path.split("/")[-2] not in caplog.text


@pytest.mark.parametrize(
    ("arguments", "keys", "says"),
    [
        (["nowhere"], KEY, "there is no film nowhere"),
        (["lantern", "--language", "fr"], KEY, "lantern is there in en, ar, de"),
        (["quiet"], KEY, "quiet has nothing for the press yet"),
        (["lantern"], "", "set MICROSITE_PRESS_KEYS"),
        (["lantern"], "short", "MICROSITE_PRESS_KEYS holds a secret of fewer than 16 characters"),
    ],
)
def test_the_command_says_why_there_is_no_link(
    content: Path, arguments: list[str], keys: str, says: str
) -> None:
    told = run(content, *arguments, keys=keys)
    assert says in told
    assert told[0] != "0"
