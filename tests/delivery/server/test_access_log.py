"""The access log: one line for every request, whatever the request says."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.types import StartResponse, WSGIEnvironment

import pytest

from microsite.delivery.press.tokens import hide_token
from microsite.delivery.server.access_log import access_log
from microsite.delivery.server.exchange import observed
from microsite.delivery.server.proxies import Proxies

COMMON = re.compile(
    r"203\.0\.113\.7 - - \[\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d \+0000\] "
    r'"GET (\S+) HTTP/1\.1" (\d{3}) (\d+|-) \d+\.\d ([0-9a-f]{16})'
)


@pytest.fixture(autouse=True)
def _logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "microsite.access")


def test_a_request_is_one_line(caplog: pytest.LogCaptureFixture) -> None:
    ask("/en/baikonur/microsite/")
    match = COMMON.fullmatch(caplog.messages[0])
    assert match
    assert match.groups()[:3] == ("/en/baikonur/microsite/", "200", "5")


def test_a_request_is_an_object_in_json(caplog: pytest.LogCaptureFixture) -> None:
    headers = ask("/en/", form="json")
    told = json.loads(caplog.messages[0])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", told.pop("time"))
    assert told.pop("milliseconds") >= 0
    assert told == {
        "client": "203.0.113.7",
        "method": "GET",
        "path": "/en/",
        "protocol": "HTTP/1.1",
        "status": 200,
        "bytes": 5,
        "request": headers["X-Request-ID"],
        "kind": "unknown",
    }


def test_a_response_bears_the_id_that_its_line_has(caplog: pytest.LogCaptureFixture) -> None:
    told = ask("/")["X-Request-ID"]
    assert caplog.messages[0].endswith(f" {told}")
    assert ask("/")["X-Request-ID"] != told


def test_a_trusted_proxy_names_client_and_id(caplog: pytest.LogCaptureFixture) -> None:
    given: dict[str, Any] = {
        "HTTP_X_FORWARDED_FOR": "198.51.100.9",
        "HTTP_X_REQUEST_ID": "from-in-front",
    }
    assert ask("/", proxies="203.0.113.0/24", **given)["X-Request-ID"] == "from-in-front"
    assert caplog.messages[0].startswith("198.51.100.9 - - [")
    assert caplog.messages[0].endswith(" from-in-front")


def test_a_stranger_names_neither(caplog: pytest.LogCaptureFixture) -> None:
    given: dict[str, Any] = {"HTTP_X_FORWARDED_FOR": "198.51.100.9", "HTTP_X_REQUEST_ID": "made-up"}
    ask("/", **given)
    assert COMMON.fullmatch(caplog.messages[0])


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/cinema/healthz"])
def test_health_is_logged_only_where_it_is_missing(
    caplog: pytest.LogCaptureFixture, path: str
) -> None:
    ask(path)
    assert not caplog.messages
    ask(path, ill)
    assert " 503 " in caplog.messages[0]


@pytest.mark.parametrize("path", ['/"\r\nGET /forged 200 5 0.1', "/\x1b[2J", "/\xd0\x90 b"])
@pytest.mark.parametrize("form", ["common", "json"])
def test_no_path_can_forge_a_line(caplog: pytest.LogCaptureFixture, path: str, form: str) -> None:
    ask(path, form=form)
    assert re.search(r"[ \"]/[%0-9A-Za-z./]+[ \"]", caplog.messages[0])
    assert caplog.messages[0].isascii()
    assert caplog.messages[0].isprintable()


def test_no_server_s_log_tells_a_private_link(caplog: pytest.LogCaptureFixture) -> None:
    log = logging.getLogger("test of a server")
    log.addFilter(hide_token)
    log.warning("Exception while serving %s", "/en/moon/microsite/press/private/abc.d-e/m.zip")
    assert caplog.messages == ["Exception while serving /en/moon/microsite/press/private/*/m.zip"]


def test_a_request_that_fails_is_a_line_too(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ZeroDivisionError):
        ask("/", lambda *_: [b"" * (1 // 0)])
    assert ' "GET / HTTP/1.1" 500 - ' in caplog.messages[0]


def test_a_silent_log_leaves_the_application_as_it_is() -> None:
    assert observed(hello, Proxies(""), access_log("no")) is hello


def hello(_: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    start_response("200 OK", [("Content-Length", "5")])
    return [b"hello"]


def ill(_: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    start_response("503 Service Unavailable", [])
    return []


def ask(
    path: str,
    application: Callable[..., Iterable[bytes]] = hello,
    form: str = "common",
    proxies: str = "",
    **given: str,
) -> dict[str, str]:
    """Ask, and return the headers of the response."""
    headers: dict[str, str] = {}

    def start_response(_status: str, told: list[tuple[str, str]], *_: Any) -> Any:
        headers.update(told)

    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "203.0.113.7",
        **given,
    }
    list(observed(application, Proxies(proxies), access_log(form))(environ, start_response))
    return headers
