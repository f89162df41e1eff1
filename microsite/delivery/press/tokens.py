"""Signed links for the press: whom a token lets in, and how it is kept out of logs."""

from __future__ import annotations

import hashlib
import logging
import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from itsdangerous import BadData, URLSafeTimedSerializer

from microsite.films.film import Film
from microsite.web.pages.press import PRESS

_SALT = "microsite.press-link"
_SIGNER = {"key_derivation": "hmac", "digest_method": hashlib.sha256}
# itsdangerous overlooks signs that are none of its alphabet; a link with such is not ours.
_PATH = re.compile(r"/([^/]+)/([^/]+)/microsite/press/private/([A-Za-z0-9_.-]+)(?:/(.*))?")
_AFTER_PRIVATE = re.compile(r"(/private/+)[^/\s]+", re.IGNORECASE)
# What itsdangerous signs, wherever a visitor puts it: a text, a time and a signature.
_SIGNED = re.compile(r"(?<![\w.-])\.?[\w-]{1,999}\.[\w-]{4,12}\.[\w-]{43}(?![\w-])")


@dataclass(frozen=True, slots=True)
class PrivatePath:
    """A path that a private link leads to; `below` is None where even the slash is missing."""

    language: str
    slug: str
    token: str
    below: str | None


@dataclass(frozen=True, slots=True)
class PrivateLink:
    """A link's path, below the site's prefix, and the moment (aware) at which it ends."""

    path: str
    until: datetime


def private_path(path: str) -> PrivatePath | None:
    """Return the parts of a private path, None for any other path."""
    found = _PATH.fullmatch(path)
    return PrivatePath(*found.groups()) if found else None


def without_token(text: str) -> str:
    """Return a line for a log with a star in place of every token."""
    return _AFTER_PRIVATE.sub(r"\1*", _SIGNED.sub("*", text))


def hide_token(record: logging.LogRecord) -> bool:
    """Take tokens out of what a server logs; a filter for its logger."""
    record.msg, record.args = without_token(record.getMessage()), ()
    return True


class PressLinks:
    """Makes and reads the tokens of private links.

    `keys` are secrets, the newest first: the newest signs, and all of them are accepted. A key
    that is taken away takes its links with it. Without keys there are no private links.
    """

    def __init__(self, keys: tuple[str, ...]) -> None:
        # itsdangerous wants the newest last.
        self._serializer = (
            URLSafeTimedSerializer([*reversed(keys)], salt=_SALT, signer_kwargs=_SIGNER)
            if keys
            else None
        )

    def made(self, film: Film, days: int) -> PrivateLink:
        """Make a link that shows a film for `days` from now on.

        Raises:
            ValueError: there is no key.
        """
        if self._serializer is None:
            raise ValueError("without a key nothing can be signed")
        token = self._serializer.dumps([film.slug, film.language, days])
        press = PRESS.row.route.path(film.language, film.slug)
        token = token if isinstance(token, str) else token.decode()
        _, signed = self._serializer.loads(token, return_timestamp=True)
        return PrivateLink(f"{press}private/{token}/", signed + timedelta(days=days))

    def until(self, private: PrivatePath, now: datetime) -> datetime | None:
        """Return the moment (aware) at which a token ends.

        None where it is over, not ours, or not meant for its film and language.
        """
        if self._serializer is None:
            return None
        try:
            said, signed = self._serializer.loads(private.token, return_timestamp=True)
        except BadData:
            return None
        slug, language, days = said
        meant = (slug, language) == (private.slug, private.language)
        until: datetime = signed + timedelta(days=days)
        return until if meant and now < until else None
