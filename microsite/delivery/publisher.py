"""The WSGI callable that is always there: it holds the current Edition and swaps it."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from microsite.delivery import site_files
from microsite.delivery.edition import Clock, Edition
from microsite.delivery.settings import Settings
from microsite.delivery.watch import Snapshot, snapshot
from microsite.films.library import Library, Reading
from microsite.films.problems import Problem, Severity

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

_LOG = logging.getLogger("microsite")
_PAUSE = 0.3
"""Seconds between two looks at the folders; a change is on air after two looks and a build."""


class Publisher:
    """Builds Editions and answers with the current one.

    `clock` gives the present as an aware datetime. Problems of the first reading are logged, of
    later readings only those that are new.
    """

    def __init__(self, settings: Settings, clock: Clock = lambda: datetime.now(UTC)) -> None:
        self._settings = settings
        self._clock = clock
        self._folders = (
            settings.content,
            site_files.TEMPLATES,
            site_files.STATIC,
            site_files.TRANSLATIONS,
        )
        self._library = Library(settings.content)
        self._watcher_process = 0
        self._seen = snapshot(self._folders)
        reading = self._library.read()
        self._catalog = reading.catalog
        self.problems: tuple[Problem, ...] = ()
        self.edition = self._built(reading)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request (PEP 3333), whole from one Edition."""
        # Threads do not survive a fork, so each worker process starts its own watcher.
        if self._watcher_process != os.getpid():
            self._watch()
        return self.edition(environ, start_response)

    def refresh(self) -> None:
        """Put on air what the folders hold now; what fails stays off it and is logged."""
        try:
            self.edition = self._built(self._library.read())
        except Exception:  # noqa: BLE001 - whatever it is, the Edition on air is whole
            _LOG.exception("the last edition stays on air")

    def _built(self, reading: Reading) -> Edition:
        self._report(reading.problems)
        catalog = reading.catalog.keeping(self._catalog, reading.refused)
        edition = Edition(self._settings, catalog, reading, self._clock)
        self._catalog = catalog
        return edition

    def _report(self, problems: tuple[Problem, ...]) -> None:
        known = set(self.problems)
        for problem in problems:
            if problem not in known:
                error = problem.severity is Severity.ERROR
                _LOG.log(logging.ERROR if error else logging.WARNING, "%s", problem)
        self.problems = problems

    def _watch(self) -> None:
        self._watcher_process = os.getpid()
        threading.Thread(target=self._watching, name="watcher", daemon=True).start()

    def _watching(self) -> None:
        last = self._seen
        while True:
            started = time.monotonic()
            now_seen = snapshot(self._folders)
            # A folder of many files must not keep a core busy with being looked at.
            cost = time.monotonic() - started
            # Only what has stood still for a whole pause is read; a copy may be under way.
            if self._due(now_seen if now_seen == last else self._seen):
                self._seen = now_seen
                self.refresh()
            last = now_seen
            time.sleep(max(_PAUSE, 10 * cost))

    def _due(self, settled: Snapshot) -> bool:
        change = self.edition.next_change
        return settled != self._seen or (change is not None and change <= self._clock())
