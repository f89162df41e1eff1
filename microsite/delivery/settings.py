"""What an operator can set: each setting's name, default and help stand here and nowhere else."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

PREFIX = "MICROSITE_"
# Scheme, host, port and plain path segments: what follows is written into every link and header.
_SITE_URL = re.compile(
    r"https?://([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?"
)
# What stands here goes into a header.
_HOST = r"https?://(\*\.)?[A-Za-z0-9.-]+(:[0-9]{1,5})?"
_HOSTS = re.compile(rf"\*|{_HOST}( {_HOST})*")
_SHORTEST_KEY = 16
"""Characters; a shorter secret can be guessed."""


class SettingError(ValueError):
    """A setting holds what it cannot mean; says which, what was seen and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process, from MICROSITE_* or the command line."""

    content: Annotated[Path, "The folder that holds `films/` and `site/`."] = Path("content")
    site_url: Annotated[
        str,
        "Where the site stands for the world, such as `https://example.org/films`; its path "
        "begins every address. Unset, it is made of host and port.",
    ] = ""
    host: Annotated[str, "The address that `microsite serve` listens on."] = "127.0.0.1"
    port: Annotated[int, "The port that `microsite serve` listens on."] = 8080
    access_log: Annotated[
        bool, "Whether `microsite serve` logs a line for each request: `yes` or `no`."
    ] = True
    film_redirect: Annotated[
        bool, "Whether `/<language>/<film>/` leads to the film's page: `yes` or `no`."
    ] = True
    embed_hosts: Annotated[
        str,
        "Which sites may show the trailer in a frame (`…/embed/`): `*` for all, or some, such as "
        "`https://example.org https://*.example.com`.",
    ] = "*"
    shared_max_age: Annotated[
        int,
        "For how many seconds a cache in front may keep a page without asking; never beyond the "
        "next change that a film announces.",
    ] = 0
    page_store_bytes: Annotated[
        int, "How many bytes of rendered pages are kept in memory at the most."
    ] = 256 * 1024 * 1024
    cache: Annotated[
        Path,
        "The folder where renditions of pictures are kept; it may be deleted at any time. Where "
        "XDG_CACHE_HOME is set, the default is `microsite` in there.",
    ] = Path("~/.cache/microsite")
    encoders: Annotated[
        int,
        "How many processes make missing renditions in the background, at low priority; with `0` "
        "only `microsite media` makes them.",
    ] = 2

    press_keys: Annotated[
        str,
        "The secrets that sign private links for the press (`microsite press-link`), each of at "
        "least 16 characters, with spaces or commas between, the newest first. Links end with the "
        "secret that signed them; without any there are none.",
    ] = field(default="", repr=False)

    @property
    def press_secrets(self) -> tuple[str, ...]:
        """The secrets for press links, the newest first."""
        return tuple(_secrets(self.press_keys))

    @property
    def cache_folder(self) -> Path:
        """The cache folder, with ~ read as the home of whoever runs this."""
        # Path.expanduser raises where nobody has a home, as in some containers.
        return Path(os.path.expanduser(self.cache))  # noqa: PTH111

    @property
    def origin(self) -> str:
        """Scheme and host of the site's URL."""
        url = urlsplit(self.url)
        return f"{url.scheme}://{url.netloc}"

    @property
    def prefix(self) -> str:
        """What every address begins with; empty or a path without a last slash."""
        return urlsplit(self.url).path.rstrip("/")

    @property
    def url(self) -> str:
        """The site's URL, or what host and port make of it."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.site_url or f"http://{host}:{self.port}"

    def with_given(self, **given: Any) -> Settings:  # noqa: ANN401 - each field has its own type
        """These settings with those of `given` that are not None."""
        return replace(self, **{name: value for name, value in given.items() if value is not None})


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read MICROSITE_* variables; others of that prefix are mistakes and refused.

    Raises:
        SettingError: a value cannot be read, or no setting has that name.
    """
    known = {PREFIX + setting.name.upper(): setting for setting in fields(Settings)}
    given = {name: text for name, text in environment.items() if name.startswith(PREFIX) and text}
    for name in sorted(given.keys() - known.keys()):
        raise SettingError(f"{name} is no setting; there are {', '.join(sorted(known))}")
    values = {
        known[name].name: _read(name, text, known[name].default) for name, text in given.items()
    }
    home = environment.get("XDG_CACHE_HOME")
    return Settings().with_given(**{"cache": Path(home, "microsite") if home else None, **values})


def _read(name: str, text: str, default: object) -> object:
    if isinstance(default, bool):
        if text.lower() not in ("yes", "no"):
            raise SettingError(f'{name} is "{text}"; write yes or no')
        return text.lower() == "yes"
    if isinstance(default, int):
        if not text.isascii() or not text.isdecimal():
            raise SettingError(f'{name} is "{text}"; write a whole number')
        if name == PREFIX + "PORT" and not 1 <= int(text) <= 65_535:
            raise SettingError(f'{name} is "{text}"; write a port from 1 to 65535')
        return int(text)
    if isinstance(default, Path):
        return Path(text)
    if name == PREFIX + "EMBED_HOSTS" and not _HOSTS.fullmatch(text):
        raise SettingError(f'{name} is "{text}"; write * or for example https://example.org')
    if name == PREFIX + "PRESS_KEYS" and any(len(key) < _SHORTEST_KEY for key in _secrets(text)):
        # The message must not repeat a secret.
        raise SettingError(f"{name} holds a secret of fewer than {_SHORTEST_KEY} characters")
    return _site_url(name, text) if name == PREFIX + "SITE_URL" else text


def _secrets(text: str) -> list[str]:
    return text.replace(",", " ").split()


def _site_url(name: str, text: str) -> str:
    if not _SITE_URL.fullmatch(text):
        raise SettingError(f'{name} is "{text}"; write for example https://example.org/films')
    return text
