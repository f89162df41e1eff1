"""The headers of every answer: for caches, for browsers, and for whoever asks again."""

from __future__ import annotations

import pytest

from microsite.delivery.headers import POLICY
from microsite.web.addresses.routes import Kind
from tests.site.conftest import Reply, Site
from tests.site.walk import stored


def test_no_fragment_is_found_by_search_engines(site: Site) -> None:
    marks = {address.kind: set[str | None]() for address, _ in stored(site)}
    for address, reply in stored(site):
        marks[address.kind].add(reply.headers.get("X-Robots-Tag"))
    told = {Kind.PAGE: {None}, Kind.DATA: {None}, Kind.FILE: {None}}
    hidden = {Kind.FRAGMENT: {"noindex"}, Kind.EMBED: {"noindex"}}
    assert marks == {kind: (told | hidden)[kind] for kind in marks}


def test_every_page_has_a_strong_etag(site: Site) -> None:
    odd = [a.path for a, reply in stored(site) if not reply.headers["ETag"].startswith('"')]
    assert odd == []


def test_every_page_varies_by_its_coding_alone(site: Site) -> None:
    assert {reply.headers["Vary"] for _, reply in stored(site)} == {"Accept-Encoding"}


def test_every_page_is_checked_again_by_every_cache(site: Site) -> None:
    rules = {reply.headers["Cache-Control"] for _, reply in stored(site)}
    assert rules == {"max-age=0, must-revalidate"}


def test_nothing_live_is_stored_by_a_cache(site: Site) -> None:
    live = [site.replies[each.path] for each in site.addresses if each.kind is Kind.LIVE]
    assert {reply.headers["Cache-Control"] for reply in live} == {"no-store"}


def test_every_answer_bears_the_policy(site: Site) -> None:
    found = {path: reply.headers["Content-Security-Policy"] for path, reply in site.replies.items()}
    framed = POLICY.replace("frame-ancestors 'none'", "frame-ancestors *")
    assert found == {a.path: framed if a.kind is Kind.EMBED else POLICY for a in site.addresses}


def test_no_answer_is_sniffed(site: Site) -> None:
    found = {reply.headers.get("X-Content-Type-Options") for reply in site.replies.values()}
    assert found == {"nosniff"}


def test_no_answer_sets_a_cookie(site: Site) -> None:
    assert not any("Set-Cookie" in reply.headers for reply in site.replies.values())


def test_a_page_that_is_known_is_not_sent_again(site: Site) -> None:
    for address, reply in stored(site):
        again = site.ask(address.path, If_None_Match=reply.headers["ETag"])
        assert (again.status, again.body) == (304, b""), address.path


@pytest.mark.parametrize("coding", ["br", "gzip"])
def test_the_etag_of_one_coding_holds_for_another(site: Site, coding: str) -> None:
    for address, reply in stored(site):
        again = site.ask(address.path, If_None_Match=reply.headers["ETag"], Accept_Encoding=coding)
        assert again.status == 304, address.path


def test_head_says_what_get_says(site: Site) -> None:
    for address in site.addresses:
        head = site.ask(address.path, "HEAD")
        assert (head.status, undated(head)) == (
            site.replies[address.path].status,
            undated(site.replies[address.path]),
        ), address.path
        assert head.body == b""


def test_a_query_nobody_knows_changes_no_byte(site: Site) -> None:
    for address, reply in stored(site):
        again = site.ask(address.path + "?utm_source=x&_=1")
        assert (again.status, again.body) == (reply.status, reply.body), address.path
        assert undated(again) == undated(reply), address.path


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_every_address_can_only_be_read(site: Site, method: str) -> None:
    for address in site.addresses:
        refused = site.ask(address.path, method)
        assert (refused.status, refused.headers.get("Allow")) == (405, "GET, HEAD"), address.path


def test_one_connection_serves_the_whole_walk(site: Site) -> None:
    before = site.connection.sock
    for address in site.addresses:
        site.ask(address.path)
    assert site.connection.sock is before


def undated(reply: Reply) -> dict[str, str]:
    """The headers that do not depend on the moment."""
    return {name: value for name, value in reply.headers.items() if name != "Date"}
