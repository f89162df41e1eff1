"""The access log: one line for every request, whatever the request says."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest

from microsite.delivery.press.tokens import hide_token
from microsite.delivery.server.access_log import with_access_log


@pytest.fixture(autouse=True)
def _logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "microsite.access")


def test_a_request_is_one_line(caplog: pytest.LogCaptureFixture) -> None:
    ask("/en/baikonur/microsite/")
    assert re.fullmatch(r"GET /en/baikonur/microsite/ 200 5 \d+\.\d", caplog.messages[0])


@pytest.mark.parametrize("path", ['/"\r\nGET /forged 200 5 0.1', "/\x1b[2J", "/\xd0\x90 b"])
def test_no_path_can_forge_a_line(caplog: pytest.LogCaptureFixture, path: str) -> None:
    ask(path)
    assert re.fullmatch(r"GET /[%0-9A-Za-z./]+ 200 5 \d+\.\d", caplog.messages[0])


def test_no_server_s_log_tells_a_private_link(caplog: pytest.LogCaptureFixture) -> None:
    log = logging.getLogger("test of a server")
    log.addFilter(hide_token)
    log.warning("Exception while serving %s", "/en/moon/microsite/press/private/abc.d-e/m.zip")
    assert caplog.messages == ["Exception while serving /en/moon/microsite/press/private/*/m.zip"]


def test_a_request_that_fails_is_a_line_too(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ZeroDivisionError):
        ask("/", lambda *_: [b"" * (1 // 0)])
    assert caplog.messages[0].startswith("GET / 500 - ")


def test_a_silent_log_leaves_the_application_as_it_is() -> None:
    assert with_access_log(hello, enabled=False) is hello


def hello(_: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Length", "5")])
    return [b"hello"]


def ask(path: str, application: Callable[..., Iterable[bytes]] = hello) -> None:
    def start_response(*_: Any) -> Callable[[bytes], object]:
        return lambda _: None

    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": path}
    list(with_access_log(application, enabled=True)(environ, start_response))
