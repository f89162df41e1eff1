"""What is odd about a request: its method, target, query, headers, or any of its bytes."""

from __future__ import annotations

import random

STRANGER = "stranger.example"
"""The host that headers name; no answer may repeat it."""
METHODS: tuple[str, ...] = (
    "GET",
    "GET",
    "GET",
    "GET",
    "HEAD",
    "POST",
    "OPTIONS",
    "PUT",
    "TRACE",
    "get",
    "\xff",
    "",
)
PIECES: tuple[str, ...] = (
    "..",
    "%2e%2e",
    "//",
    "\\",
    "%00",
    "%0d%0aSet-Cookie:%20a=b",
    "%ff",
    "\xe9",
    "é",
    ";",
    "?",
)
PIECES += (
    "#",
    "//" + STRANGER + "/",
    "http://" + STRANGER + "/",
    "%252e",
    "A" * 3_000,
    "index.html",
)
QUERIES: tuple[str, ...] = (
    "q=moon",
    "q=%00%ff",
    "q=" + "%2a" * 900,
    "year=9e9",
    "country=<script>",
    "t=-1",
)
QUERIES += ("t=9" * 200, "&" * 500, "url=http://{host}/en/zugzwang/microsite/", "director=%0d%0a")
QUERIES += (
    "url=//" + STRANGER,
    "format=xml&maxwidth=0&url=http://{host}/en/baikonur/microsite/",
)
RANGES: tuple[str, ...] = (
    "bytes=0-0",
    "bytes=5-",
    "bytes=-1",
    "bytes=9-1",
    "bytes=" + "9" * 40 + "-",
    "bytes=0-1,3-4",
)
RANGES += ("bytes=" + "0-1," * 999, "items=1-2", "bytes=-0", "bytes=0-" + "9" * 18)
TAGS: tuple[str, ...] = ("*", 'W/"a"', '"a", ' * 500, '"', "\xff", '"zugzwan')
HEADERS: dict[str, tuple[str, ...]] = {
    "Host": (STRANGER, "..", "", "a" * 300, "[::1", "x:99999", "\xff", "a b"),
    "X-Forwarded-Host": (STRANGER,),
    "X-Forwarded-Proto": ("javascript", "https"),
    "Forwarded": (f"host={STRANGER};proto=https",),
    "X-Original-URL": ("/en/zugzwang/microsite/", f"//{STRANGER}/"),
    "X-HTTP-Method-Override": ("POST", "DELETE"),
    "Range": RANGES,
    "If-Range": TAGS,
    "If-None-Match": TAGS,
    "If-Modified-Since": ("Sat, 01 Jan 2000 00:00:00 GMT", "x" * 99),
    "Accept-Encoding": ("gzip", "br;q=0", "*;q=0", "gzip;q=nan", "a," * 800, "identity;q=0"),
    "Accept-Language": ("de", "x" * 5_000, "*", f"//{STRANGER}", "en;q=inf"),
    "Content-Length": ("0", "-1", "5", "9" * 30, "1_0", "+5"),
    "Transfer-Encoding": ("chunked", "gzip, chunked", "xchunked", "chunked\x0b"),
    "Expect": ("100-continue", "x"),
    "Upgrade": ("h2c", "websocket"),
    "Connection": ("keep-alive", "close, TE", "upgrade"),
    "Cookie": (f"a=b; session={STRANGER}",),
    "Authorization": ("Basic " + "A" * 5_000,),
    "Cache-Control": ("only-if-cached", "max-age=-1"),
    "Sec-Fetch-Dest": ("video",),
    "Bad Name": ("x",),
    "X": ("\x00", "a\rb", "y" * 60_000),
}


def odd_request(chance: random.Random, paths: list[str], host: str) -> tuple[str, bytes]:
    """Return what is odd about a request, and its bytes."""
    method, target, version = "GET", chance.choice(paths), "HTTP/1.1"
    headers = [("Host", host), ("Connection", "close")]
    kind = chance.choice(("method", "target", "query", "header", "headers", "range", "bytes"))
    match kind:
        case "method":
            method = chance.choice(METHODS)
            version = chance.choice(("HTTP/1.1", "HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "", "x"))
        case "target":
            at = chance.randrange(len(target) + 1)
            cut = chance.choice((0, 0, 1, len(target)))
            target = target[:at] + chance.choice(PIECES) + target[at + cut :]
        case "query":
            asked = [chance.choice(QUERIES) for _ in range(chance.choice((1, 1, 2, 5)))]
            place = chance.choice((target, "/en/", "/oembed", "/en/fragments/films/"))
            target = f"{place}?{'&'.join(asked)}".format(host=host)
        case "header" | "headers":
            for _ in range(1 if kind == "header" else chance.randrange(2, 9)):
                name = chance.choice([*HEADERS])
                headers.append((name, chance.choice(HEADERS[name])))
        case "range":
            target = chance.choice([path for path in paths if path.startswith("/media/")])
            names = ("Range", "If-Range", "If-None-Match", "Sec-Fetch-Dest")
            headers += [
                (name, chance.choice(HEADERS[name])) for name in names[: chance.randint(1, 4)]
            ]
            method = chance.choice(("GET", "HEAD"))
    lines = [f"{method} {target} {version}", *(f"{name}: {value}" for name, value in headers)]
    request = "\r\n".join([*lines, "", ""]).encode("utf-8", "surrogateescape")
    if kind == "bytes":
        broken = bytearray(request)
        for _ in range(chance.choice((1, 2, 5, 20))):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        request = bytes(broken)
    return kind, request
