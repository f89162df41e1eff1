"""What an operator can set: each setting's name, default and help stand here and nowhere else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PREFIX = "MICROSITE_"


class SettingError(ValueError):
    """A setting holds what it cannot mean; says which, what was seen and what to write."""


def _setting(default: Any, text: str) -> Any:  # noqa: ANN401 - a field takes the type of its line
    return field(default=default, metadata={"help": text})


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process, from MICROSITE_* or the command line."""

    content: Path = _setting(Path("content"), "The folder that holds films/ and site/.")
    site_url: str = _setting(
        "",
        "Where the site stands for the world, such as https://example.org or "
        "https://example.org/films; its path becomes the prefix of every address.",
    )
    host: str = _setting("127.0.0.1", "The address that `microsite serve` listens on.")
    port: int = _setting(8080, "The port that `microsite serve` listens on, 0 for any free one.")
    access_log: bool = _setting(True, "Whether one line is logged for each request: yes or no.")
    film_redirect: bool = _setting(
        True, "Whether /<language>/<film>/ leads to the film's page below it: yes or no."
    )
    shared_max_age: int = _setting(
        0,
        "For how many seconds a cache in front may keep a page without asking; never beyond "
        "the next change that the films themselves announce.",
    )
    page_store_bytes: int = _setting(
        256 * 1024 * 1024, "How many bytes of rendered pages are kept in memory at the most."
    )

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

    def with_given(self, **given: object) -> Settings:
        """These settings with those of `given` that are not None."""
        return replace(self, **{key: value for key, value in given.items() if value is not None})


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read MICROSITE_* variables; others of that prefix are mistakes and refused.

    Raises:
        SettingError: a value cannot be read, or no setting has that name.
    """
    known = {PREFIX + setting.name.upper(): setting for setting in fields(Settings)}
    given = {name: text for name, text in environment.items() if name.startswith(PREFIX)}
    for name in sorted(given.keys() - known.keys()):
        raise SettingError(f"{name} is no setting; there are {', '.join(sorted(known))}")
    return Settings(
        **{
            known[name].name: _read(name, text, known[name].default)
            for name, text in given.items()
            if text
        }
    )


def _read(name: str, text: str, default: object) -> object:
    if isinstance(default, bool):
        if text.lower() not in ("yes", "no", "1", "0", "true", "false", "on", "off"):
            raise SettingError(f'{name} is "{text}"; write yes or no')
        return text.lower() in ("yes", "1", "true", "on")
    if isinstance(default, int):
        if not text.isascii() or not text.isdecimal():
            raise SettingError(f'{name} is "{text}"; write a whole number')
        return int(text)
    if isinstance(default, Path):
        return Path(text)
    if name == PREFIX + "SITE_URL":
        return _site_url(name, text)
    return text


def _site_url(name: str, text: str) -> str:
    url = urlsplit(text)
    if url.scheme not in ("http", "https") or not url.hostname or url.query or url.fragment:
        raise SettingError(f'{name} is "{text}"; write for example https://example.org/films')
    return text
