"""One edition: what it stores, for how long a cache may keep it, and what it says of a defect."""

from __future__ import annotations

import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug.test import Client, create_environ

from microsite.delivery.edition import Edition
from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.web.pages import landing
from microsite.web.sections.facts import Fact, facts_in_short

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

    from microsite.films.film import Film
    from microsite.web.words.interface import Words
from tests.delivery.conftest import Clock

LANDING = "/en/lantern/microsite/"


def test_a_cache_in_front_never_outlasts_the_next_change(content: Path, clock: Clock) -> None:
    (content / "films" / "secret.md").write_text(
        "---\ntitle: Secret\nembargo: 2026-11-22T12:10+00:00\n---\n"
    )
    visitor = Client(Publisher(Settings(content=content, shared_max_age=3600), clock))
    assert visitor.get(LANDING).headers["Cache-Control"].endswith("s-maxage=600")
    clock.now += timedelta(minutes=9)
    assert visitor.get(LANDING).headers["Cache-Control"].endswith("s-maxage=60")


def test_unknown_queries_neither_miss_nor_grow_the_store(
    publisher: Publisher, visitor: Client
) -> None:
    first = visitor.get(LANDING)
    pages = len(publisher.edition.pages)
    for number in range(20):
        assert visitor.get(f"{LANDING}?utm_source={number}").data == first.data
    assert len(publisher.edition.pages) == pages


def test_wrong_paths_share_one_stored_page_for_each_language_and_film(
    publisher: Publisher, visitor: Client
) -> None:
    for number in range(20):
        assert visitor.get(f"/en/lantern/{number}").status_code == 404
        assert visitor.get(f"/en/no-{number}/microsite/").status_code == 404
    assert len(publisher.edition.pages) == 2


def test_a_defect_in_a_page_is_told_and_not_kept(
    visitor: Client,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(landing, "facts_in_short", lambda *_: 1 / 0)
        response = visitor.get("/de/lantern/microsite/")
        assert (response.status_code, response.headers["Content-Language"]) == (500, "de")
        assert "Content-Security-Policy" in response.headers
        assert "ZeroDivisionError" in caplog.text
    assert visitor.get("/de/lantern/microsite/").status_code == 200


def test_drafts_and_expired_films_are_not_public(content: Path, clock: Clock) -> None:
    films = content / "films"
    (films / "draft.md").write_text("---\ntitle: Draft\ndraft: true\n---\n")
    (films / "gone.md").write_text("---\ntitle: Gone\nexpiry_date: 2026-01-01T00:00Z\n---\n")
    visitor = Client(Publisher(Settings(content=content), clock))
    for slug in ("draft", "gone"):
        assert visitor.get(f"/en/{slug}/microsite/").status_code == 404
        assert slug not in visitor.get("/en/").text


def test_an_expired_film_is_gone_for_the_first_request_already(content: Path, clock: Clock) -> None:
    (content / "films" / "brief.md").write_text(
        "---\ntitle: Brief\nexpiry_date: 2026-11-23T00:00Z\n---\n"
    )
    visitor = Client(Publisher(Settings(content=content), clock))
    clock.now += timedelta(days=30)
    assert visitor.get("/en/brief/microsite/").status_code == 404


def test_a_server_may_change_the_headers_it_is_given(visitor: Client) -> None:
    def appending(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        def start(status: str, headers: list[tuple[str, str]], _info: Any = None) -> Any:
            headers.append(("X-Seen", "yes"))
            return start_response(status, headers)

        answer: Iterable[bytes] = visitor.application(environ, start)
        return answer

    through = Client(appending)
    for _ in range(3):
        assert through.get(LANDING).headers.get_all("X-Seen") == ["yes"]


def test_what_cannot_be_answered_is_told_and_still_secured(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Edition, "__call__", lambda *_: 1 / 0)
    seen: dict[str, str] = {}

    def start(status: str, headers: list[tuple[str, str]], _info: Any = None) -> Any:
        seen.update(headers, status=status)

    publisher(create_environ(LANDING), start)
    assert seen["status"].startswith("500")
    assert seen["Cache-Control"] == "no-store"
    assert "Content-Security-Policy" in seen
    assert "ZeroDivisionError" in caplog.text


def test_of_many_who_ask_at_once_for_a_page_one_has_it_rendered(
    publisher: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    rendered: list[str] = []

    def slowly(film: Film, words: Words) -> tuple[Fact, ...]:
        rendered.append(film.slug)
        time.sleep(0.2)
        return facts_in_short(film, words)

    monkeypatch.setattr(landing, "facts_in_short", slowly)
    with ThreadPoolExecutor(64) as visitors:
        replies = [*visitors.map(lambda _: Client(publisher).get(LANDING).data, range(64))]
    assert len(set(replies)) == 1
    assert rendered == ["lantern"]
