"""Whose word is taken for where a request came from, and what it is called."""

from __future__ import annotations

import pytest

from microsite.delivery.server.proxies import Proxies
from microsite.delivery.settings import SettingError, from_environment


def client(trusted: str, peer: str, told: str = "") -> str:
    environ = {"REMOTE_ADDR": peer, "HTTP_X_FORWARDED_FOR": told}
    return Proxies(trusted).client(environ)


@pytest.mark.parametrize(
    ("trusted", "peer", "told", "found"),
    [
        ("", "10.0.0.1", "198.51.100.9", "10.0.0.1"),
        ("10.0.0.0/8", "203.0.113.7", "198.51.100.9", "203.0.113.7"),
        ("10.0.0.0/8", "10.0.0.1", "198.51.100.9", "198.51.100.9"),
        ("10.0.0.0/8", "10.0.0.1", "1.2.3.4, 198.51.100.9, 10.0.0.2", "198.51.100.9"),
        ("10.0.0.0/8", "10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ("10.0.0.0/8", "10.0.0.1", "", "10.0.0.1"),
        ("10.0.0.0/8", "10.0.0.1", "1.2.3.4, nonsense", "10.0.0.1"),
        ("10.0.0.0/8", "::ffff:10.0.0.1", "198.51.100.9:4711", "198.51.100.9"),
        ("::1", "::1", "[2001:db8::7]:4711", "2001:db8::7"),
        ("fd00::/8, unix", "localhost", "2001:DB8::7", "2001:db8::7"),
        ("10.0.0.0/8", "localhost", "198.51.100.9", "-"),
        ("", "localhost", "198.51.100.9", "-"),
    ],
)
def test_the_client_is_the_first_that_is_no_proxy(
    trusted: str, peer: str, told: str, found: str
) -> None:
    assert client(trusted, peer, told) == found


def test_a_long_row_of_addresses_keeps_nobody_busy() -> None:
    row = ", ".join(["10.0.0.2"] * 50_000)
    assert client("10.0.0.0/8", "10.0.0.1", row) == "10.0.0.2"


@pytest.mark.parametrize("given", ["6f1c-22", "Root=1-67891233:abc", "x" * 128])
def test_an_id_of_a_proxy_is_taken(given: str) -> None:
    environ = {"REMOTE_ADDR": "10.0.0.1", "HTTP_X_REQUEST_ID": given}
    assert Proxies("10.0.0.1").request_id(environ) == given
    assert Proxies("10.0.0.2").request_id(environ) == ""


@pytest.mark.parametrize("given", ["", "a b", "a\r\nb", '"', "x" * 129, "\xe9", "{}"])
def test_an_id_that_is_unfit_for_a_log_is_not(given: str) -> None:
    environ = {"REMOTE_ADDR": "10.0.0.1", "HTTP_X_REQUEST_ID": given}
    assert Proxies("10.0.0.1").request_id(environ) == ""


def test_a_mistaken_address_is_refused() -> None:
    with pytest.raises(SettingError) as caught:
        from_environment({"MICROSITE_TRUSTED_PROXIES": "10.0.0.0/8 nginx"})
    assert str(caught.value) == (
        'MICROSITE_TRUSTED_PROXIES holds "nginx"; '
        "write addresses such as 10.0.0.0/8 or ::1, or unix"
    )
