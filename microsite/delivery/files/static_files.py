"""The site's own files: joined, names hashed, compressed once; WhiteNoise serves them.

A plain name such as "site.css" becomes /static/site.<hash>.css. The hashed files are kept in
memory: no disk needs to be writable, and nobody can sweep them away.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

from whitenoise import WhiteNoise
from whitenoise.compress import Compressor

from microsite.delivery.files.file_response import respond_empty
from microsite.delivery.files.memory_file import MemoryFile
from microsite.web.addresses.redirects import location

if TYPE_CHECKING:
    from collections.abc import Iterable
    from wsgiref.types import StartResponse, WSGIEnvironment

PATH = "/static/"
_STYLESHEET, _SCRIPT = "site.css", "site.js"
_COMPRESSOR = Compressor(quiet=True)
_SERVED = {".svg", ".png", ".ico", ".woff2"}
_CSS_FILE = re.compile(rb'url\("([^":/]+)"\)')
_CSS_COMMENT = re.compile(rb"/\*.*?\*/\s*", re.DOTALL)
_HASHED = re.compile(rf"{PATH}([A-Za-z0-9._-]+)\.[0-9a-f]{{12}}(\.[a-z0-9]+)")


class NotBuiltError(RuntimeError):
    """A checkout lacks the files that its installation brings; says how to get them."""


class StaticFiles:
    """The static files of an Edition under their hashed names.

    Raises:
        NotBuiltError: `source` has no folder of htmx and fonts.
    """

    def __init__(self, source: Path) -> None:
        if not (vendor := source / "vendor").is_dir():
            raise NotBuiltError(f"{vendor} is missing; run `make serve`, or `pip install -e .`")
        self._names: dict[str, str] = {}
        self._served: dict[str, MemoryFile] = {}
        for file in sorted(file for file in source.rglob("*") if file.suffix in _SERVED):
            self._add(file.name, file.read_bytes())
        self._add(_STYLESHEET, self._stylesheet(source / "css"))
        self._add(_SCRIPT, _script(source))

    def path(self, name: str) -> str:
        """The public path of the file called `name`.

        Raises:
            KeyError: there is no such file.
        """
        return PATH + self._names[name]

    def respond(
        self, path: str, environ: WSGIEnvironment, start_response: StartResponse, prefix: str = ""
    ) -> Iterable[bytes] | None:
        """Answer for `path`, or return None without starting a response where it is not ours.

        A name with the hash of another version leads to the file of this one, below the site's
        `prefix`: pages outlive a release in caches and open tabs, and two versions stand side by
        side while it lasts.
        """
        if file := self._served.get(path):
            answer: Iterable[bytes] = WhiteNoise.serve(file, environ, start_response)
            return answer
        found = _HASHED.fullmatch(path)
        name = self._names.get("".join(found.groups())) if found else None
        if name is None:
            return None
        return respond_empty("302 Found", start_response, location(prefix, PATH + name))

    def _stylesheet(self, folder: Path) -> bytes:
        # layers.css names the order of the layers, so it goes first; the others may stand anyhow.
        files = sorted(
            folder.rglob("*.css"), key=lambda file: (file.name != "layers.css", file.parts)
        )
        # Comments are for those who read the source; a visitor would only load them.
        joined = b"\n".join(_CSS_COMMENT.sub(b"", file.read_bytes()) for file in files)
        return _CSS_FILE.sub(lambda found: b'url("%b")' % self._hashed(found[1]), joined)

    def _hashed(self, name: bytes) -> bytes:
        return self._names[name.decode()].encode()

    def _add(self, name: str, content: bytes) -> None:
        if name in self._names:
            raise ValueError(f"two static files are called {name}")
        stem, dot, suffix = name.rpartition(".")
        self._names[name] = f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}{dot}{suffix}"
        bodies = {"identity": content}
        if _COMPRESSOR.should_compress(name):
            bodies |= {
                "br": _COMPRESSOR.compress_brotli(content),
                "gzip": _COMPRESSOR.compress_gzip(content),
            }
        self._served[PATH + self._names[name]] = MemoryFile(name, bodies)


def _script(source: Path) -> bytes:
    # htmx must find the policy made, and our script needs neither of them to load.
    names = ("js/policy.js", "vendor/htmx.js", "js/site.js")
    return b";\n".join((source / name).read_bytes() for name in names)
