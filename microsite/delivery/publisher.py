"""The WSGI callable that is always there: it holds the current Edition and swaps it."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from microsite.delivery.asking import REQUEST_ID
from microsite.delivery.edition import Clock, Edition
from microsite.delivery.exclusion import Exclusions
from microsite.delivery.folders import STATIC, TEMPLATES, TRANSLATIONS
from microsite.delivery.headers import security_headers
from microsite.delivery.press.tokens import without_token
from microsite.delivery.settings import Settings
from microsite.delivery.watch import Snapshot, settled, snapshot
from microsite.films.catalog import Catalog
from microsite.films.media.files import MediaFile
from microsite.reading.library import Library, Reading
from microsite.reading.problems import Problem, Severity

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

_LOG = logging.getLogger("microsite")
_PAUSE = 0.3
"""Seconds between two looks at the folders; a change is on air after two looks and a build."""
_REST = 4
"""How many times as long as looking took the watcher rests, where that is longer than a pause."""


class Publisher:
    """Builds Editions and answers with the current one.

    `clock` gives the present as an aware datetime. All problems of the first reading are logged,
    and those of later readings that are new. The watching thread calls `aired` with each Edition
    soon after that has gone on air, and requests call `missed` with pictures that lack a rendition;
    both must return at once. `reloads` and `failed_reloads` count the Editions after the first;
    `last_good` is when one was built and no film refused, in seconds since 1970, or 0.
    """

    def __init__(
        self,
        settings: Settings,
        clock: Clock = lambda: datetime.now(UTC),
        aired: Callable[[Edition], None] = lambda _: None,
        missed: Callable[[MediaFile], None] = lambda _: None,
    ) -> None:
        self._missed = missed
        self._settings = settings
        self._clock = clock
        self._aired = aired
        self._folders = (settings.content, TEMPLATES, STATIC, TRANSLATIONS)
        self._library = Library(settings.content)
        self._exclusions = Exclusions()
        self._building = threading.Lock()
        self._watcher_process = 0
        self._told: Edition | None = None
        self._seen = snapshot(self._folders)
        self._last_seen = self._seen
        self._reading = self._library.read()
        self._catalog = self._reading.catalog
        self._on_air: frozenset[str] | None = None
        self.reloads = self.failed_reloads = 0
        self.last_good = 0.0
        self.problems: tuple[Problem, ...] = ()
        self.edition = self._built(self._reading)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request (PEP 3333), whole from one Edition."""
        # Threads do not survive a fork, so each worker process starts its own watcher.
        if self._watcher_process != os.getpid():
            self.watch()
        try:
            if self._is_over(self.edition):
                self._turn()
            return self.edition(environ, start_response)
        except Exception:  # noqa: BLE001 - a visitor gets an answer, whatever it is
            path = without_token(environ.get("PATH_INFO", ""))
            asked = environ.get(REQUEST_ID, "-")
            _LOG.exception("%s could not be answered (request %s)", path, asked)
            headers = security_headers(self._settings.strict_transport)
            own = [("Content-Type", "text/plain"), ("Cache-Control", "no-store"), *headers]
            start_response("500 Internal Server Error", own, sys.exc_info())
            return (b"Something went wrong here.\n",)

    @property
    def refused(self) -> int:
        """How many films are refused because of an error, each language counted."""
        return len(self._reading.refused)

    def watch(self) -> None:
        """Watch the folders from now on, and not only from the first request of this process on."""
        with self._building:
            if self._watcher_process == os.getpid():
                return
            self._watcher_process = os.getpid()
        # A watcher must not keep alive what nobody asks any more.
        own = (weakref.ref(self),)
        threading.Thread(target=_watch, args=own, name="watcher", daemon=True).start()

    def refresh(self) -> None:
        """Put on air what the folders hold now; if that fails, log it and leave what is on air."""
        with self._building:
            try:
                self.edition = self._built(self._library.read())
                self.reloads += 1
            except Exception:  # noqa: BLE001 - whatever it is, the Edition on air is whole
                self.failed_reloads += 1
                _LOG.exception("the last edition stays on air")

    def _turn(self) -> None:
        """Build the next Edition of the same files, since the instant of a change has come."""
        with self._building:
            if self._is_over(self.edition):
                self.edition = self._built(self._reading)
                self.reloads += 1

    def _is_over(self, edition: Edition) -> bool:
        """Tell whether a change has come, or a clock that was set back has undone the last."""
        now = self._clock()
        come = edition.next_change is not None and edition.next_change <= now
        return come or (edition.last_change is not None and now < edition.last_change)

    def _built(self, reading: Reading) -> Edition:
        self._report(reading.problems)
        catalog = reading.catalog.keeping(self._catalog, reading.refused)

        def build(films: Catalog) -> Edition:
            return Edition(self._settings, films, reading, self._clock, self._missed)

        try:
            edition = build(self._exclusions.without(catalog))
        except Exception:
            # Whatever it is, it may be that of one film.
            if not self._exclusions.find(catalog, build):
                raise
            edition = build(self._exclusions.without(catalog))
        self._catalog, self._reading, self._build = catalog, reading, build
        self._announce(edition)
        if not (reading.refused or reading.unready):
            self.last_good = self._clock().timestamp()
        return edition

    def _exclude(self, path: str) -> None:
        """Build the Edition on air anew without the films that fail a page of all films."""
        with self._building:
            on_air = self._exclusions.without(self._catalog)
            if self._exclusions.find(on_air, self._build, path):
                self.edition = self._build(self._exclusions.without(self._catalog))
                self._announce(self.edition)

    def _announce(self, edition: Edition) -> None:
        """Log which films go on the air and off it, of the first Edition how many there are."""
        if (known := self._on_air) is None:
            _LOG.info("%d on air, each language of a film counted", len(edition.films))
        else:
            for film in sorted(edition.films - known):
                _LOG.info("on air: %s", film)
            for film in sorted(known - edition.films):
                _LOG.warning("off the air: %s", film)
        self._on_air = edition.films

    def _report(self, told: tuple[Problem, ...]) -> None:
        problems = tuple(each for each in told if each.severity is not Severity.NOTE)
        known = set(self.problems)
        for problem in problems:
            if problem not in known:
                error = problem.severity is Severity.ERROR
                _LOG.log(logging.ERROR if error else logging.WARNING, "%s", problem)
        self.problems = problems

    def _look(self) -> float:
        """Put on air what has changed; return after how many seconds to look again."""
        if self._told is not self.edition:
            self._told = self.edition
            self._aired(self._told)
        started = time.monotonic()
        seen = snapshot(self._folders)
        looked = time.monotonic() - started
        try:
            self._act_on(seen)
        except Exception:  # noqa: BLE001 - without the watcher, no edit would come on air
            _LOG.exception("the last edition stays on air")
        # A folder of many files must not keep a core busy with being looked at.
        return max(_PAUSE, _REST * looked)

    def _act_on(self, seen: Snapshot) -> None:
        # A file that still moves counts as it was before: a long copy holds back no other film.
        still = settled(seen, self._last_seen, self._seen)
        self._last_seen = seen
        if still != self._seen:
            self._seen = still
            self.refresh()
        elif self._is_over(self.edition):
            self._turn()
        elif path := self.edition.failed:
            self.edition.failed = ""
            self._exclude(path)


def _watch(known: weakref.ref[Publisher]) -> None:
    """Look at a Publisher's folders for as long as it lives."""
    while publisher := known():
        pause = publisher._look()
        del publisher
        time.sleep(pause)
