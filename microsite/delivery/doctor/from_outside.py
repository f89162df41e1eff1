"""The site as its visitors meet it, through whatever stands in front of it."""

from __future__ import annotations

import http.client
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from urllib.parse import urljoin, urlsplit

from microsite.delivery.doctor.finding import Finding
from microsite.delivery.settings import Settings
from microsite.version import __version__

_PATIENCE = 10.0
"""Seconds until a server that says nothing is given up."""
_MOST = 2_000_000
"""Bytes of an answer that are read."""
_CANONICAL = re.compile(r'<link[^>]* rel="canonical" href="([^"]*)"')
_MEDIA = re.compile(r'[ "=]([^" ]*/media/[^" ]+\.[0-9a-f]{12}\.[a-z0-9]+)')
_ALONE = (
    "Content-Security-Policy",
    "Strict-Transport-Security",
    "Referrer-Policy",
    "X-Frame-Options",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said; no redirect was followed."""

    status: int
    headers: Message
    body: bytes


def asked(url: str, **headers: str) -> Answer:
    """Ask for a URL; `If_None_Match="…"` becomes If-None-Match.

    Raises:
        OSError: nobody answers, or not in HTTP; a certificate is not to be trusted.
    """
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    connection = kind(parts.netloc, timeout=_PATIENCE)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request("GET", target, headers=named)
        answer = connection.getresponse()
        return Answer(answer.status, answer.headers, answer.read(_MOST))
    except http.client.HTTPException as error:
        raise OSError(f"{type(error).__name__} is no answer in HTTP") from error
    finally:
        connection.close()


def from_outside(url: str, settings: Settings) -> Iterator[Finding]:
    """Ask the site at `url` a few questions, and yield what its servers make of them."""
    url = url.rstrip("/")
    try:
        health = asked(f"{url}/healthz")
        if (health.status, health.body) != (200, b"ok\n"):
            yield Finding(
                "way",
                f"{url}/healthz answers {health.status}, and not as this program does",
                "let the server in front pass on this path; below a path of its own, "
                "MICROSITE_SITE_URL must name that path",
            )
            return
        yield Finding("way", f"{url} leads to this program")
        yield from _state(url)
        yield from _start(url, settings)
    except OSError as error:
        yield Finding(
            "way",
            f"{url} cannot be asked: {error}",
            "see whether name, port and certificate are right, and whether the site runs",
        )


def _state(url: str) -> Iterator[Finding]:
    ready = asked(f"{url}/readyz")
    said = ready.body.decode("utf-8", "replace").strip().replace("\n", "; ")
    advice = "run microsite check, which says where and what"
    yield Finding("readiness", said, advice if ready.status != 200 or "refused" in said else "")
    version = asked(f"{url}/version").body.decode("utf-8", "replace").split("\n")[0]
    other = f"this is microsite {__version__}; restart the site after an update"
    yield Finding("version", version, "" if version == f"microsite {__version__}" else other)


def _start(url: str, settings: Settings) -> Iterator[Finding]:
    path = urlsplit(url).path
    location = asked(f"{url}/").headers.get("Location", "")
    led = urlsplit(location)
    if led.netloc or not led.path.startswith(f"{path}/"):
        yield Finding(
            "prefix",
            f"/ leads to {location or 'nowhere'}",
            f"MICROSITE_SITE_URL of the running site must end with {path or 'no path'}, "
            "and the server in front must leave Location as it is",
        )
        return
    yield Finding("prefix", f"/ leads to {location}")
    target = urljoin(f"{url}/", location)
    request_id = f"doctor-{secrets.token_hex(4)}"
    page = asked(target, Accept_Encoding="br, gzip", X_Request_ID=request_id)
    yield from _headers(url, page)
    yield from _passed_on(target, page)
    yield from _request_id(page, request_id)
    yield from _content(url, asked(target, Accept_Encoding="identity"), settings)


def _headers(url: str, page: Answer) -> Iterator[Finding]:
    for name in _ALONE:
        values = page.headers.get_all(name) or []
        if len(values) > 1:
            yield Finding(
                "headers",
                f"{name} comes {len(values)} times",
                "let the server in front add none of its own"
                + (", or set MICROSITE_HSTS=no" if name.startswith("Strict") else ""),
            )
    if "Content-Security-Policy" not in page.headers:
        yield Finding("headers", "Content-Security-Policy is lost", "do not take it off in front")
    is_bound = "Strict-Transport-Security" in page.headers
    if url.startswith("https:"):
        no = "visitors may be led to HTTP once: set MICROSITE_HSTS, or let the server in front say"
        below = bool(urlsplit(url).path)
        said = "said" if is_bound else "not said"
        yield Finding(
            "HTTPS", f"Strict-Transport-Security is {said}", "" if is_bound or below else no
        )


def _passed_on(target: str, page: Answer) -> Iterator[Finding]:
    coding = page.headers.get("Content-Encoding", "")
    yield Finding(
        "compression",
        f"pages come in {coding}" if coding else "pages come uncompressed",
        "" if coding else "let the server in front pass Accept-Encoding on, or compress itself",
    )
    tag = page.headers.get("ETag", "")
    known = asked(target, Accept_Encoding="br, gzip", If_None_Match=tag or '"none"')
    yield Finding(
        "validators",
        f"a page that is known, {tag or 'which has no ETag'}, is answered with {known.status}",
        "" if known.status == 304 else "let the server in front pass ETag and If-None-Match on",
    )


def _request_id(page: Answer, request_id: str) -> Iterator[Finding]:
    given = page.headers.get("X-Request-ID", "")
    if not given:
        yield Finding("request", "bears no id: its log is off, or another server's")
    else:
        taken = " (taken from the visitor: have the server in front set its own)"
        yield Finding(
            "request",
            f"{given} is this one's id{taken * (given == request_id)}; its line in the log "
            "names the client: if that is no address of yours, see MICROSITE_TRUSTED_PROXIES",
        )


def _content(url: str, page: Answer, settings: Settings) -> Iterator[Finding]:
    text = page.body.decode("utf-8", "replace")
    if found := _CANONICAL.search(text):
        fits = found[1].startswith(f"{url}/")
        yield Finding(
            "address",
            f"a page says that it stands at {found[1]}",
            ""
            if fits
            else f"set MICROSITE_SITE_URL={url} where the site runs; "
            f"here it is {settings.site_url or 'not set'}",
        )
    if media := _MEDIA.search(text):
        part = asked(urljoin(f"{url}/", media[1]), Range="bytes=0-0")
        if part.status == 302:
            part = asked(urljoin(url, part.headers.get("Location", "")), Range="bytes=0-0")
        yield Finding(
            "ranges",
            f"a part of a file is answered with {part.status}",
            ""
            if part.status == 206
            else "let the server in front pass Range on; without it, "
            "downloads do not resume, and players cannot seek",
        )
