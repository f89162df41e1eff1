"""A static file in memory, with its codings, as WhiteNoise serves one from a disk."""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from whitenoise.media_types import MediaTypes
from whitenoise.responders import NOT_ALLOWED_RESPONSE, Response, StaticFile

from microsite.delivery.page_store import IDENTITY, best_coding
from microsite.delivery.validators import is_known

_FOREVER = "max-age=31536000, public, immutable"
"""A year, which every cache understands."""
_TYPES = MediaTypes()


class MemoryFile(StaticFile):  # type: ignore[misc]
    """A file called `name` whose bytes never change under their address.

    `bodies` holds its bytes by coding: "identity", and where it is worth it "br" and "gzip".
    """

    def __init__(self, name: str, bodies: Mapping[str, bytes]) -> None:
        self._tag = hashlib.sha256(bodies[IDENTITY]).hexdigest()[:20]
        self._bodies = bodies
        kind = _TYPES.get_type(name)
        charset = "; charset=utf-8" if kind.startswith("text/") else ""
        headers = [
            ("Content-Type", kind + charset),
            ("Cache-Control", _FOREVER),
            ("ETag", f'"{self._tag}"'),
        ]
        codings = {coding: coding for coding in bodies if coding != IDENTITY}
        sizes = {coding: _of_size(len(body)) for coding, body in bodies.items()}
        super().__init__(IDENTITY, headers, codings, sizes)

    def get_response(self, method: str, request_headers: Mapping[str, str]) -> Any:  # noqa: ANN401
        """Answer a GET or HEAD as WhiteNoise does, but with bytes from memory."""
        if method not in ("GET", "HEAD"):
            return NOT_ALLOWED_RESPONSE
        if is_known(self._tag, request_headers.get("HTTP_IF_NONE_MATCH", "")):
            return self.not_modified_response
        coding, headers = self.get_path_and_headers(request_headers)
        body = None if method == "HEAD" else io.BytesIO(self._bodies[coding])
        return Response(HTTPStatus.OK, headers, body)

    def get_path_and_headers(self, request_headers: Mapping[str, str]) -> tuple[str, Any]:
        """Choose a coding by quality: WhiteNoise takes "gzip;q=0" for a wish (RFC 9110, 12.5.3)."""
        coding = IDENTITY
        if len(self._bodies) > 1:
            coding = best_coding(request_headers.get("HTTP_ACCEPT_ENCODING", "")[:1024])
        return next((path, headers) for _, path, headers in self.alternatives if path == coding)


def _of_size(size: int) -> os.stat_result:
    return os.stat_result((stat.S_IFREG, 0, 0, 1, 0, 0, size, 0, 0, 0))
