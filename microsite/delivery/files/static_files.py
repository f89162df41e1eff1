"""The site's own files: joined, names hashed, compressed once; WhiteNoise serves them.

A plain name such as "site.css" becomes /static/site.<hash>.css. The hashed files lie in a
temporary folder, because the package's own may be read-only.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
import weakref
from pathlib import Path
from typing import TYPE_CHECKING, Any

from whitenoise import WhiteNoise
from whitenoise.compress import Compressor

if TYPE_CHECKING:
    from collections.abc import Iterable
    from wsgiref.types import StartResponse, WSGIEnvironment

PATH = "/static/"
_STYLESHEET, _SCRIPT = "site.css", "site.js"
_SERVED = {".svg", ".png", ".ico", ".woff2"}
_CSS_FILE = re.compile(rb'url\("([^":/]+)"\)')
_CSS_COMMENT = re.compile(rb"/\*.*?\*/\s*", re.DOTALL)


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
        self._folder = Path(tempfile.mkdtemp(prefix="microsite-static-"))
        weakref.finalize(self, _remove, self._folder, os.getpid())
        self._names: dict[str, str] = {}
        self._contents: dict[str, bytes] = {}
        for file in sorted(file for file in source.rglob("*") if file.suffix in _SERVED):
            self._add(file.name, file.read_bytes())
        self._add(_STYLESHEET, self._stylesheet(source / "css"))
        self._add(_SCRIPT, _script(source))
        self._write()
        self._served = _WhiteNoise(
            None,
            root=str(self._folder),
            prefix=PATH,
            allow_all_origins=False,
            immutable_file_test=lambda _path, _url: True,
        ).files

    def path(self, name: str) -> str:
        """The public path of the file called `name`.

        Raises:
            KeyError: there is no such file.
        """
        return PATH + self._names[name]

    def respond(
        self, path: str, environ: WSGIEnvironment, start_response: StartResponse
    ) -> Iterable[bytes] | None:
        """Answer for `path`, or return None without starting a response where it is not ours."""
        file = self._served.get(path)
        if file is None:
            return None
        try:
            return _served(file, environ, start_response)
        except OSError:
            # Temporary folders are swept; what stood there is written anew.
            self._write()
            return _served(file, environ, start_response)

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
        self._contents[self._names[name]] = content

    def _write(self) -> None:
        self._folder.mkdir(exist_ok=True)
        compressor = Compressor(quiet=True)
        for name, content in self._contents.items():
            file = self._folder / name
            file.write_bytes(content)
            # Equal times make equal validators on every replica.
            os.utime(file, (0, 0))
            if compressor.should_compress(name):
                compressor.compress(str(file))


def _script(source: Path) -> bytes:
    # htmx must find the policy made, and our script needs neither of them to load.
    names = ("js/policy.js", "vendor/htmx.js", "js/site.js")
    return b";\n".join((source / name).read_bytes() for name in names)


class _WhiteNoise(WhiteNoise):  # type: ignore[misc]
    FOREVER = 31_536_000
    """Seconds that a hashed file may be kept: a year, which every cache understands."""


def _served(
    file: Any,  # noqa: ANN401 - WhiteNoise has no types
    environ: WSGIEnvironment,
    start_response: StartResponse,
) -> Iterable[bytes]:
    answer: Iterable[bytes] = WhiteNoise.serve(file, environ, start_response)
    return answer


def _remove(folder: Path, owner: int) -> None:
    # A forked worker must not take the files away from its siblings when it ends.
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)
