"""Requests as no browser sends them, to a real server, with films that must not be told yet."""

from __future__ import annotations

import os
import random
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPException, HTTPResponse
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from werkzeug.test import Client

from microsite.delivery.press.tokens import PressLinks
from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import Settings
from microsite.films.film import Film
from microsite.films.text import Text
from tools.fuzzing.odd_requests import STRANGER, odd_request

CONTENT = Path(__file__).resolve().parents[2] / "content"
SECRETS = (b"Quixotry", b"Zyzzyva", b"zugzwang")
"""Words of the film under embargo, its name among them; no query that is tried has them."""
EMBARGOED = """---
title: Quixotry
embargo: 2999-01-01T00:00Z
director: Ada Zyzzyva
logline: A zugzwang of Quixotry.
stills: [{file: zugzwang.jpg, credit: Zyzzyva}]
---
Zyzzyva's Quixotry.
"""
ODD_FILM = """---
title: "<b>Odd</b> & \\u202e"
director: "{{ 7 * 7 }}"
tagline: "</script><script>alert(1)</script>"
screenings: [{starts: 2999-01-01 20:00, timezone: Europe/Berlin, venue: "\\r\\nX: y"}]
---
[a](javascript:alert(1)) <img src=x onerror=alert(1)>
"""


def requests_tried(folder: Path, seed: int) -> Iterator[tuple[str, str, str]]:
    """Yield the kind of a request, what came of it, and the request itself."""
    chance = random.Random(seed)
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    for slug, text in (("zugzwang", EMBARGOED), ("odd", ODD_FILM)):
        (content / "films" / slug).mkdir()
        (content / "films" / slug / "index_en.md").write_text(text)
    shutil.copy(content / "films/baikonur/poster.jpg", content / "films/zugzwang/zugzwang.jpg")
    # A token of a key that the site does not have: it admits nobody, and no log may hold it.
    film = Film("zugzwang", "en", "en", Text("Quixotry", "en"))
    token = PressLinks(("another-secret-of-whoever-asks",)).made(film, 9).path
    paths = [*_paths(content), token, "/en/zugzwang/microsite/", "/media/zugzwang/zugzwang.jpg"]
    signature = token.rstrip("/").rpartition(".")[2]
    with _served(content, folder / "log") as (server, port):
        for number in count(1):
            kind, request = odd_request(chance, paths, f"127.0.0.1:{port}")
            began = time.monotonic()
            what = _fault(port, request, head=request.startswith(b"HEAD "), broken=kind == "bytes")
            if server.poll() is not None:
                what = "the server has ended"
            elif number % 500 == 0 and (fault := _fault_of_log(folder / "log", signature)):
                what = fault
            slow = time.monotonic() - began > 1
            yield kind, what or ("slow" if slow else "good"), repr(request[:3_000])


def _fault(port: int, request: bytes, *, head: bool, broken: bool) -> str:
    """What is wrong with the answer to a request; empty if nothing is."""
    # Of these a server may wait for more.
    open_ended = broken or b"Content-Length" in request or b"Transfer-Encoding" in request
    try:
        with socket.create_connection(("127.0.0.1", port), 3 if open_ended else 20) as connection:
            # The end of a body, of a last chunk, or of a head whose own end is broken.
            connection.sendall(request + b"0\r\n\r\n")
            answer = HTTPResponse(connection, method="HEAD" if head else "GET")
            answer.begin()
            body = answer.read()
    except TimeoutError:
        return "waits" if open_ended else "no answer within 20 seconds"
    except ConnectionError:
        # The server may refuse by closing, before all of a request was sent.
        return "closed"
    except HTTPException as error:
        return "" if b" HTTP/0.9" in request else repr(error)
    told = str(answer.headers).encode("utf-8", "replace")
    place = urlsplit(answer.headers.get("Location", "/en/"))
    if answer.status >= 500 and answer.status not in (501, 505):
        return f"status {answer.status}"
    if place[:2] != ("", "") or not place.path:
        return "a Location off the site"
    if answer.headers.get("Set-Cookie"):
        return "a cookie"
    if "default-src 'none'" not in answer.headers.get("Content-Security-Policy", ""):
        return f"{answer.status} without the policy"
    if secret := [word for word in SECRETS if word in told + body]:
        return f"{secret[0].decode()} is told"
    asked_for = request.partition(b"\r\n")[0]
    if STRANGER.encode() in told or (STRANGER.encode() in body and b"?" not in asked_for):
        return "a host of the request's is repeated"
    return ""


def _fault_of_log(log: Path, signature: str) -> str:
    """What is wrong with the lines that the server has logged, which are taken away."""
    text = log.read_text("utf-8", "replace")
    os.truncate(log, 0)
    if "Traceback" in text:
        return f"a traceback: {text[text.index('Traceback') :][:3_000]}"
    if signature in text:
        return "a token in the log"
    return "" if all(line.isprintable() for line in text.split("\n")) else "an odd line in the log"


def _paths(content: Path) -> list[str]:
    """Every address of the site, and the files that its pages name."""
    site = Publisher(Settings(content=content, cache=content / "cache", encoders=0))
    site.watch = lambda: None  # type: ignore[method-assign]
    addresses = [address.path for address in site.edition.addresses]
    pages = [path for path in addresses if path.endswith("/")]
    told = "".join(Client(site).get(path).text for path in pages)
    return addresses + sorted({*re.findall(r"/(?:media|static)/[\w./-]+", told)})


@contextmanager
def _served(content: Path, log: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "microsite", "serve", "--content", str(content)]
    environment = {"MICROSITE_ENCODERS": "0", "MICROSITE_CACHE": str(content / "cache")}
    environment |= {"MICROSITE_PRESS_KEYS": "the-secret-of-the-site-itself"}
    with (
        log.open("ab") as lines,
        subprocess.Popen(
            [*command, "--port", str(port)], env={**os.environ, **environment}, stderr=lines
        ) as server,
    ):
        try:
            while b"Serving" not in log.read_bytes() and server.poll() is None:
                time.sleep(0.1)
            yield server, port
        finally:
            server.terminate()
