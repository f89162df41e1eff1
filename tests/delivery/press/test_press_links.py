"""Links for the press: how long they hold, who makes them, and that nobody else hears of them."""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from werkzeug.test import create_environ

from microsite.delivery.server.access_log import access_log
from microsite.delivery.server.exchange import observed
from microsite.delivery.server.proxies import Proxies
from microsite.web.pages import press
from tests.delivery.conftest import Clock
from tests.delivery.press.press_link import KEY, is_private, link, named, opened, path_in, run
from tests.web.conftest import SETTINGS, Site

OTHER = "another-secret-of-ours"
PRESS = "/en/lantern/microsite/press/"


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


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "This private link ends: December 6, 2026, 12:00 PM (UTC)"),
        ("de", "Dieser private Link endet: 6. Dezember 2026, 12:00 (UTC)"),
    ],
)
def test_a_link_tells_its_reader_when_it_ends(
    held: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, language: str, says: str
) -> None:
    clock.now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    monkeypatch.setattr("itsdangerous.timed.time.time", clock.now.timestamp)
    site, path = opened(held, clock), link(held, "--language", language)
    (line,) = site.page(path).xpath("//p[@class='link-until']")
    assert line.text_content().replace("\u202f", " ") == says
    assert not site.page(PRESS).xpath("//p[@class='link-until']")


def test_the_command_tells_when_its_link_ends(
    held: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    monkeypatch.setattr("itsdangerous.timed.time.time", clock.now.timestamp)
    assert "It ends at 2026-11-24 12:00 UTC." in run(held, "lantern", "--days", "2")


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
    path = path_in(run(held, "lantern", url=url))
    assert path.startswith("/cinema/en/lantern/microsite/press/private/")
    page = opened(held, clock, url=url).page(path)
    assert {each[:8] for each in named(page) if each.startswith("/")} == {"/cinema/"}


def test_no_cache_in_front_is_told_to_keep_it(held: Path, clock: Clock) -> None:
    settings = SETTINGS.with_given(press_keys=KEY, shared_max_age=3600)
    assert is_private(Site(held, settings, clock).get(link(held)))


@pytest.mark.parametrize("form", ["common", "json"])
def test_no_token_is_logged(
    held: Path,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    form: str,
) -> None:
    caplog.set_level(logging.INFO)
    site, path = opened(held, clock), link(held)
    logged = observed(site.publisher, Proxies("127.0.0.1"), access_log(form))
    seen: list[str] = []

    def start(status: str, *_: Any) -> Any:
        seen.append(status[:3])

    told = {"REMOTE_ADDR": "127.0.0.1", "HTTP_X_REQUEST_ID": path.split("/")[-2]}
    for asked in (path, path[:-1]):
        [*logged(create_environ(asked, environ_overrides=told), start)]
    monkeypatch.setattr(press, "facts", lambda _: 1 / 0)
    [*logged(create_environ(path), start)]
    assert seen == ["200", "302", "500"]
    assert "/en/lantern/microsite/press/private/*/" in caplog.text
    assert re.search(r"private/\*/ could not be answered \(request [0-9a-f]{16}\)", caplog.text)
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
