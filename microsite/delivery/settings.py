"""What an operator can set: each setting's name, default, rule and help, in one entry."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Annotated, Any, get_type_hints
from urllib.parse import urlsplit

PREFIX = "MICROSITE_"


class SettingError(ValueError):
    """A setting holds what it cannot mean; says which, what was seen and what to write."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process, from MICROSITE_* or the command line.

    Each stands with its type, the rule that reads it from text, its help and its default. A rule's
    ValueError says what was seen and what to write; the setting's name comes before that.
    """

    content: Annotated[Path, Path, "The folder that holds `films/` and `site/`."] = Path("content")
    site_url: Annotated[
        str,
        _site_url,
        "Where the site stands for the world, such as `https://example.org/films`; its path "
        "begins every address. Unset, it is made of host and port.",
    ] = ""
    host: Annotated[str, str, "The address that `microsite serve` listens on."] = "127.0.0.1"
    port: Annotated[int, _port, "The port that `microsite serve` listens on."] = 8080
    access_log: Annotated[
        bool,
        _switch,
        "Whether `microsite serve` logs a line for each request: `yes` or `no`.",
    ] = True
    film_redirect: Annotated[
        bool,
        _switch,
        "Whether `/<language>/<film>/` leads to the film's page: `yes` or `no`.",
    ] = True
    embed_hosts: Annotated[
        str,
        _hosts,
        "Which sites may show the trailer in a frame (`…/embed/`): `*` for all, or some, such as "
        "`https://example.org https://*.example.com`.",
    ] = "*"
    shared_max_age: Annotated[
        int,
        _whole_number,
        "For how many seconds a cache in front may keep a page without asking; never beyond "
        "the next change that a film announces.",
    ] = 0
    page_store_bytes: Annotated[
        int,
        _whole_number,
        "How many bytes of rendered pages are kept in memory at the most.",
    ] = 256 * 1024 * 1024
    cache: Annotated[
        Path,
        Path,
        "The folder where renditions of pictures are kept; it may be deleted at any time. "
        "Where XDG_CACHE_HOME is set, the default is `microsite` in there.",
    ] = Path("~/.cache/microsite")
    encoders: Annotated[
        int,
        _whole_number,
        "How many processes make missing renditions in the background, at low priority; with "
        "`0` only `microsite media` makes them.",
    ] = 2
    press_keys: Annotated[
        str,
        _press_keys,
        "The secrets that sign private links for the press (`microsite press-link`), each of "
        "at least 16 characters, with spaces or commas between, the newest first. Links end "
        "with the secret that signed them; without any there are none.",
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
        """What every address begins with: empty, or a path without a slash at its end."""
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
    """Read MICROSITE_* variables; any other name with that prefix is a mistake and refused.

    Raises:
        SettingError: a value cannot be read, or no setting has that name.
    """
    rules = {name: rule for name, _default, rule, _help in _entries()}
    given = {name: text for name, text in environment.items() if name.startswith(PREFIX) and text}
    for name in sorted(given.keys() - rules.keys()):
        raise SettingError(f"{name} is no setting; there are {', '.join(sorted(rules))}")
    home = environment.get("XDG_CACHE_HOME")
    values: dict[str, object] = {"cache": Path(home, "microsite") if home else None}
    for name, text in given.items():
        try:
            values[name.removeprefix(PREFIX).lower()] = rules[name](text)
        except ValueError as error:
            raise SettingError(f"{name} {error}") from error
    return Settings().with_given(**values)


def documented() -> tuple[tuple[str, str, str], ...]:
    """Return the variable, the default as an operator writes it, and the help of each setting."""
    return tuple(
        (name, ("yes" if default else "no") if isinstance(default, bool) else str(default), told)
        for name, default, _rule, told in _entries()
    )


def _entries() -> Iterator[tuple[str, object, Callable[[str], object], str]]:
    """Yield the variable, the default, the rule and the help of each setting."""
    hints = get_type_hints(Settings, include_extras=True)
    for each in fields(Settings):
        yield PREFIX + each.name.upper(), each.default, *hints[each.name].__metadata__


def _site_url(text: str) -> str:
    # Scheme, host, port and plain path segments: this is written into every link and header.
    host = r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?"
    if not re.fullmatch(rf"https?://{host}(/[A-Za-z0-9._~-]+)*/?", text):
        raise ValueError(f'is "{text}"; write for example https://example.org/films')
    return text


def _port(text: str) -> int:
    number = _whole_number(text)
    if not 1 <= number <= 65_535:
        raise ValueError(f'is "{text}"; write a port from 1 to 65535')
    return number


def _whole_number(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise ValueError(f'is "{text}"; write a whole number')
    return int(text)


def _switch(text: str) -> bool:
    if text.lower() not in ("yes", "no"):
        raise ValueError(f'is "{text}"; write yes or no')
    return text.lower() == "yes"


def _hosts(text: str) -> str:
    # This goes into a header.
    host = r"https?://(\*\.)?[A-Za-z0-9.-]+(:[0-9]{1,5})?"
    if not re.fullmatch(rf"\*|{host}( {host})*", text):
        raise ValueError(f'is "{text}"; write * or for example https://example.org')
    return text


def _press_keys(text: str) -> str:
    shortest = 16
    if any(len(secret) < shortest for secret in _secrets(text)):
        # A shorter secret can be guessed; the message must not repeat it.
        raise ValueError(f"holds a secret of fewer than {shortest} characters")
    return text


def _secrets(text: str) -> list[str]:
    return text.replace(",", " ").split()
