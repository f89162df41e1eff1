"""What an operator can set: each setting's name, default, rule and help, in one entry."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Annotated, Any, get_type_hints
from urllib.parse import urlsplit

from microsite.delivery import setting_rules as rules

PREFIX = "MICROSITE_"
_HOMELESS = Path("/var/cache")
"""Where a cache is kept for a user without a home (FHS 3.0, 5.5)."""


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
        rules.site_url,
        "Where the site stands for the world, such as `https://example.org/films`; its path "
        "begins every address. Unset, it is made of host and port.",
    ] = ""
    host: Annotated[
        str,
        rules.host,
        "The address that `microsite serve` listens on: `0.0.0.0` or `*` for all, "
        "`unix:/run/microsite/site.sock` for a socket in a folder.",
    ] = "127.0.0.1"
    port: Annotated[int, rules.port, "The port that `microsite serve` listens on."] = 8080
    keep_alive: Annotated[
        int,
        rules.whole_number,
        "For how many seconds `microsite serve` keeps a silent connection open; more than a "
        "server in front keeps it, or that meets closed ones.",
    ] = 30
    access_log: Annotated[
        str,
        rules.access_log,
        "How `microsite serve` logs requests: `common`, which is also `yes`, `json`, or `no` for "
        "not at all.",
    ] = "common"
    trusted_proxies: Annotated[
        str,
        rules.proxies,
        "The servers in front of `microsite serve` whose `X-Forwarded-For` and `X-Request-ID` are "
        "believed, such as `10.0.0.0/8 ::1`; `unix` for whoever connects by a socket in a folder.",
    ] = ""
    metrics: Annotated[
        str,
        rules.metrics,
        "Where `microsite serve` tells Prometheus how it stands, at `/metrics`: a port of this "
        "machine, or an address and a port. Unset, nowhere.",
    ] = ""
    film_redirect: Annotated[
        bool,
        rules.switch,
        "Whether `/<language>/<film>/` leads to the film's page: `yes` or `no`.",
    ] = True
    robots: Annotated[
        str,
        rules.robots,
        "Lines of your own for `robots.txt`, with semicolons between, such as "
        "`User-agent: GPTBot; User-agent: CCBot; Disallow: /`, which keeps these two away.",
    ] = ""
    embed_hosts: Annotated[
        str,
        rules.hosts,
        "Which sites may show the trailer in a frame (`…/embed/`): `*` for all, or some, such as "
        "`https://example.org https://*.example.com`.",
    ] = "*"
    hsts: Annotated[
        str,
        rules.hsts,
        "For how many seconds browsers shall insist on HTTPS for the site's whole host "
        "(`Strict-Transport-Security`), such as `31536000`; `31536000; includeSubDomains; preload` "
        "where you mean these too, `0` to have it forgotten, `no` to leave it to the server in "
        "front. Unset, a year for an `https` site at the root of a host, and nothing below a path.",
    ] = ""
    shared_max_age: Annotated[
        int,
        rules.whole_number,
        "For how many seconds a cache in front may keep a page without asking; never beyond "
        "the next change that a film announces.",
    ] = 0
    page_store_bytes: Annotated[
        int,
        rules.whole_number,
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
        rules.whole_number,
        "How many processes make missing renditions in the background, at low priority; with "
        "`0` only `microsite media` makes them.",
    ] = 2
    press_keys: Annotated[
        str,
        rules.press_keys,
        "The secrets that sign private links for the press (`microsite press-link`), each of "
        "at least 16 characters, with spaces or commas between, the newest first. Links end "
        "with the secret that signed them; without any there are none.",
    ] = field(default="", repr=False)

    @property
    def robots_lines(self) -> tuple[str, ...]:
        """The operator's lines of robots.txt."""
        return tuple(self.robots.splitlines())

    @property
    def press_secrets(self) -> tuple[str, ...]:
        """The secrets for press links, the newest first."""
        return tuple(rules.secrets(self.press_keys))

    @property
    def cache_folder(self) -> Path:
        """The cache folder, with ~ read as the home of whoever runs this."""
        # Path.expanduser raises where nobody has a home, as in some containers.
        folder = Path(os.path.expanduser(self.cache))  # noqa: PTH111
        return folder if not str(folder).startswith("~") else _HOMELESS / folder.name

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
    def strict_transport(self) -> str:
        """The value of Strict-Transport-Security, or an empty string (RFC 6797, 7.2)."""
        if not self.url.startswith("https:") or self.hsts == "no":
            return ""
        # Below a path, the host belongs to another site too.
        return self.hsts or ("" if self.prefix else "max-age=31536000")

    @property
    def url(self) -> str:
        """The site's URL, or what host and port make of it."""
        return self.site_url or rules.public_url(self.host, self.port)

    def with_given(self, **given: Any) -> Settings:  # noqa: ANN401 - each field has its own type
        """These settings with those of `given` that are not None."""
        return replace(self, **{name: value for name, value in given.items() if value is not None})


def from_environment(environment: Mapping[str, str] = os.environ) -> Settings:
    """Read MICROSITE_* variables; any other name with that prefix is a mistake and refused.

    Raises:
        SettingError: a value cannot be read, or no setting has that name.
    """
    readers = {name: rule for name, _default, rule, _help in _entries()}
    given = {
        name: text
        for name, text in environment.items()
        if name.startswith(PREFIX) and text and not rules.is_service_link(name, text)
    }
    for name in sorted(given.keys() - readers.keys()):
        raise SettingError(f"{name} is no setting; there are {', '.join(sorted(readers))}")
    home = environment.get("XDG_CACHE_HOME")
    values: dict[str, object] = {"cache": Path(home, "microsite") if home else None}
    for name, text in given.items():
        try:
            values[name.removeprefix(PREFIX).lower()] = readers[name](text)
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
