"""A small site on our server: the media of one film and a few pages. Prints its URL.

Usage: python small_site.py <folder of media>
"""

import hashlib
import json
import logging
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from wsgiref.types import StartResponse, WSGIEnvironment

from microsite.delivery.files.film_media import FilmMedia
from microsite.delivery.server.access_log import access_log
from microsite.delivery.server.exchange import observed
from microsite.delivery.server.proxies import Proxies
from microsite.delivery.server.serving import serve
from microsite.films.film import Film
from microsite.films.media.files import MediaFile, MediaKind, Still
from microsite.films.text import Text

SLOW = 1.0
MEDIA_TYPES = {".jpg": "image/jpeg", ".mp4": "video/mp4", ".svg": "image/svg+xml"}


def film_with(folder: Path) -> Film:
    files = [_media_file(path, folder) for path in sorted(folder.rglob("*.*"))]
    return Film(
        slug="baikonur",
        language="en",
        main_language="en",
        title=Text("Baikonur", "en"),
        stills=tuple(Still(file) for file in files),
    )


def _media_file(path: Path, folder: Path) -> MediaFile:
    data = path.read_bytes()
    return MediaFile(
        path=path,
        name=path.relative_to(folder).as_posix(),
        kind=MediaKind.VIDEO if path.suffix == ".mp4" else MediaKind.IMAGE,
        media_type=MEDIA_TYPES[path.suffix.lower()],
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        mtime_ns=path.stat().st_mtime_ns,
    )


def main(folder: Path) -> None:
    film = film_with(folder)
    media = FilmMedia([film], folder, prefix="/site")
    paths = {still.file.name: media.path(film.slug, still.file) for still in film.stills}

    def site(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        if (answer := media.respond(path, environ, start_response)) is not None:
            return answer
        match path:
            case "/not-modified":
                start_response("304 Not Modified", [("ETag", '"a"')])
                return []
            case "/no-content":
                start_response("204 No Content", [])
                return []
            case "/moved":
                start_response("302 Found", [("Location", "/")])
                return []
            case "/unmeasured":
                start_response("200 OK", [])
                return iter([b"of ", b"unknown ", b"length"])
            case "/large":
                start_response("200 OK", [("Content-Length", "900000")])
                return [b"x" * 900_000]
            case "/slow":
                time.sleep(SLOW)
                body = b"slow"
            case "/endless":
                time.sleep(600)
                body = b""
            case "/cpu":
                body = str(time.process_time()).encode()
            case "/":
                body = json.dumps(paths).encode()
            case _:
                start_response("404 Not Found", [("Content-Length", "0")])
                return []
        start_response("200 OK", [("Content-Length", str(len(body)))])
        return [body]

    logging.basicConfig(level=logging.INFO)
    logged = observed(site, Proxies(""), access_log("common"))
    serve(logged, "127.0.0.1", 0, ready=lambda url: print(url, flush=True))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]))
