"""Varnish keeps what the site lets it keep, and pages outlive a site that is down."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

from tests.delivery.server.any_server import BIN, SERVERS, started
from tests.delivery.server.running_site import RunningSite
from tests.deploy.tiers import eventually, in_front

PAGE = "/en/lantern/microsite/"
PROGRAM, *ARGUMENTS = SERVERS["waitress"]


def is_from_the_cache(visitor: RunningSite, path: str) -> bool:
    # Varnish then names two requests: this one, and that which filled the cache.
    return len(visitor.ask(path).headers["X-Varnish"].split()) == 2


def test_a_page_is_kept_as_the_site_allows(ports: dict[str, int], tmp_path: Path) -> None:
    with in_front("varnish", ports[""], tmp_path) as visitor:
        # The start depends on a visitor's languages; nobody may keep it.
        kept = {
            path: (visitor.ask(path), is_from_the_cache(visitor, path))[1] for path in (PAGE, "/")
        }
        assert kept == {PAGE: True, "/": False}


def test_pages_outlive_a_site_that_is_down(films: Path, tmp_path: Path) -> None:
    with ExitStack() as tier:
        with started([str(BIN / PROGRAM), *ARGUMENTS], films, MICROSITE_SHARED_MAX_AGE="1") as url:
            visitor = tier.enter_context(in_front("varnish", urlsplit(url).port or 0, tmp_path))
            assert visitor.ask(PAGE).status == 200
        seen: list[tuple[int, int]] = []

        def is_stale() -> bool:
            reply = visitor.ask(PAGE)
            seen.append((reply.status, int(reply.headers["Age"])))
            # Older than it may be, and than Varnish needs to find out that the site is down.
            return seen[-1][1] > 6

        assert eventually(is_stale)
        assert {status for status, _ in seen} == {200}
        assert visitor.ask(PAGE + "cast/").status == 503
