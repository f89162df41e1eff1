"""How each setting is read from the text that an operator wrote.

A rule's ValueError says what was seen and what to write; the setting's name comes before that.
"""

from __future__ import annotations

import re

from microsite.delivery.server.proxies import Proxies

UNIX = "unix:"
"""What a host begins with that is a socket in a folder."""
EVERYWHERE = frozenset({"", "*", "0.0.0.0", "::"})  # noqa: S104 - what an operator may write
"""Hosts that stand for every address of a machine, and are an address for nobody else."""

_LINK = re.compile(
    r"MICROSITE_(?:\w+_)?(?:"
    r"SERVICE_HOST=[0-9A-Fa-f.:]+"
    r"|SERVICE_PORT(?:_\w+)?=[0-9]+"
    r"|PORT=(?:tcp|udp|sctp)://.*"
    r"|PORT_[0-9]+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?=.*"
    r"|NAME=/.*)"
)


def is_service_link(name: str, text: str) -> bool:
    """Tell whether a variable was set by Kubernetes for a Service, or by Docker for a link.

    They do so for one that is called microsite, or microsite-something, without being asked. Only
    names and values of exactly their shape count: a misspelt setting has none of them.

    Source: Kubernetes, "Accessing the Service"; Docker, "Legacy container links".
    """
    return _LINK.fullmatch(f"{name}={text}") is not None


def site_url(text: str) -> str:
    """Read scheme, host, port and plain path segments: they are written into every link."""
    host = r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?"
    if not re.fullmatch(rf"https?://{host}(/[A-Za-z0-9._~-]+)*/?", text):
        raise ValueError(f'is "{text}"; write for example https://example.org/films')
    return text


def port(text: str) -> int:
    """Read the number of a port."""
    number = whole_number(text)
    if not 1 <= number <= 65_535:
        raise ValueError(f'is "{text}"; write a port from 1 to 65535')
    return number


def whole_number(text: str) -> int:
    """Read a whole number, not negative."""
    if not re.fullmatch("[0-9]{1,18}", text):
        raise ValueError(f'is "{text}"; write a whole number')
    return int(text)


def hsts(text: str) -> str:
    """Read what browsers are told of HTTPS, as the header's value; "no" for nothing."""
    if text.lower() == "no":
        return "no"
    # This goes into a header.
    seconds, *words = (part.strip() for part in text.split(";"))
    known = [each for each in ("includeSubDomains", "preload") if each in words]
    if not re.fullmatch("[0-9]{1,10}", seconds) or len(known) != len(words):
        told = "write no, or seconds, for example 31536000; includeSubDomains"
        raise ValueError(f'is "{text}"; {told}')
    return "; ".join((f"max-age={seconds}", *known))


def switch(text: str) -> bool:
    """Read yes or no."""
    if text.lower() not in ("yes", "no"):
        raise ValueError(f'is "{text}"; write yes or no')
    return text.lower() == "yes"


def access_log(text: str) -> str:
    """Read the form of a log; "yes" is the common one."""
    forms = {"no": "no", "yes": "common", "common": "common", "json": "json"}
    if text.lower() not in forms:
        raise ValueError(f'is "{text}"; write common, json or no')
    return forms[text.lower()]


def metrics(text: str) -> str:
    """Read a port, or an address and a port, as the latter."""
    found = re.fullmatch(r"(?:(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+):)?([0-9]{1,5})", text)
    if not found or not 1 <= int(found[2]) <= 65_535:
        raise ValueError(f'is "{text}"; write for example 9100 or 10.0.0.1:9100')
    return f"{found[1] or '127.0.0.1'}:{found[2]}"


def proxies(text: str) -> str:
    """Read the addresses of servers in front."""
    Proxies(text)
    return text


def hosts(text: str) -> str:
    """Read the hosts that may frame, as a policy writes them."""
    # This goes into a header.
    host = r"https?://(\*\.)?[A-Za-z0-9.-]+(:[0-9]{1,5})?"
    if not re.fullmatch(rf"\*|{host}( {host})*", text):
        raise ValueError(f'is "{text}"; write * or for example https://example.org')
    return text


def robots(text: str) -> str:
    """Read lines of a robots.txt, parted by semicolons or line breaks (RFC 9309, 2.2)."""
    lines = [part.strip() for part in re.split("[;\r\n]", text) if part.strip()]
    for line in lines:
        if not re.fullmatch(r"[A-Za-z-]+: ?[!-~]*", line):
            raise ValueError(f'has the line "{line}"; write for example User-agent: GPTBot')
    return "\n".join(lines)


def press_keys(text: str) -> str:
    """Read the secrets of private links; a message never repeats one."""
    shortest = 16
    if any(len(secret) < shortest for secret in secrets(text)):
        # A shorter secret can be guessed; the message must not repeat it.
        raise ValueError(f"holds a secret of fewer than {shortest} characters")
    return text


def secrets(text: str) -> list[str]:
    """Take several secrets apart."""
    return text.replace(",", " ").split()


def host(text: str) -> str:
    """Read an address to listen on: a name, an IPv4 or IPv6 address, or `unix:` and a path."""
    if text.startswith(UNIX):
        if not text.removeprefix(UNIX).startswith("/"):
            raise ValueError(f'is "{text}"; write the whole path, such as unix:/run/site.sock')
        return text
    bare = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    if re.fullmatch(r"[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%[A-Za-z0-9]+)?", bare):
        return bare
    if found := re.fullmatch(r"\[?([^\]]*)\]?:([0-9]+)", text):
        raise ValueError(f'is "{text}"; write {found[1]}, and {found[2]} as the port')
    if not re.fullmatch(r"\*|[A-Za-z0-9._-]{1,253}", text):
        raise ValueError(f'is "{text}"; write for example 127.0.0.1, 0.0.0.0 or ::1')
    return text


def public_url(host: str, port: int) -> str:
    """What host and port make of a site's URL, where no other is known."""
    if host in EVERYWHERE or host.startswith(UNIX):
        host = "localhost"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
