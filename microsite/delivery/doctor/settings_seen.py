"""The settings as the program sees them, where each came from, and which do not fit together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import NamedTuple
from urllib.parse import urlsplit

from microsite.delivery.doctor.finding import Finding
from microsite.delivery.setting_rules import EVERYWHERE, UNIX, is_service_link
from microsite.delivery.settings import PREFIX, Settings

_HERE = ("localhost", "127.0.0.1", "::1")


class Seen(NamedTuple):
    """A setting: its variable, its value as a word, and where that came from."""

    name: str
    value: str
    source: str


def settings_seen(settings: Settings, environment: Mapping[str, str]) -> Iterator[Seen]:
    """Yield every setting; secrets are counted and not told."""
    read = {name for name, text in environment.items() if text and not is_service_link(name, text)}
    for field in fields(Settings):
        name, value = PREFIX + field.name.upper(), getattr(settings, field.name)
        source = "default"
        if name in read:
            source = "environment"
        elif field.name == "cache" and "XDG_CACHE_HOME" in read:
            source = "XDG_CACHE_HOME"
        elif value != field.default:
            source = "command line"
        elif environment.get(name):
            source = "default; what Kubernetes or Docker set is passed over"
        if not field.repr:
            value = f"{len(settings.press_secrets)} secrets" if value else ""
        if isinstance(value, bool):
            value = "yes" if value else "no"
        yield Seen(name, str(value).replace("\n", "; "), source)


def consistency(settings: Settings) -> Iterator[Finding]:
    """Yield what of the settings does not fit together."""
    url = urlsplit(settings.url)
    is_public = settings.site_url and url.hostname not in _HERE
    by_socket = settings.host.startswith(UNIX)
    if not settings.site_url:
        if by_socket or settings.host not in _HERE:
            yield Finding(
                "address",
                f"search engines and shared links are told {settings.url}",
                "set MICROSITE_SITE_URL to the address where visitors find the site",
            )
    elif is_public and url.scheme == "http":
        yield Finding(
            "HTTPS",
            f"every link says {settings.url}",
            "write https in MICROSITE_SITE_URL, and let the server in front speak it",
        )
    else:
        yield Finding("address", f"{settings.url} begins every link")
    if settings.hsts not in ("", "no") and not settings.strict_transport:
        yield Finding(
            "HTTPS",
            f"MICROSITE_HSTS has no effect, since the site is {settings.url}",
            "write https in MICROSITE_SITE_URL, or take MICROSITE_HSTS away",
        )
    if settings.prefix and settings.strict_transport:
        yield Finding("HTTPS", f"MICROSITE_HSTS binds all of {url.netloc}, also beside the site")
    yield from _in_front(settings, is_behind=bool(is_public and url.scheme == "https"))
    host = settings.metrics.rpartition(":")[0].strip("[]")
    if settings.metrics and host in EVERYWHERE:
        yield Finding(
            "metrics",
            f"whoever reaches {settings.metrics} reads them",
            "name an address of your own network in MICROSITE_METRICS, or 127.0.0.1",
        )


def _in_front(settings: Settings, *, is_behind: bool) -> Iterator[Finding]:
    words = settings.trusted_proxies.replace(",", " ").split()
    if any(word.endswith("/0") for word in words):
        yield Finding(
            "proxies",
            "everybody is believed about where a request came from",
            "name only your own servers in MICROSITE_TRUSTED_PROXIES",
        )
    elif is_behind and not words and settings.access_log != "no":
        likely = "unix" if settings.host.startswith(UNIX) else "127.0.0.1"
        yield Finding(
            "proxies",
            "HTTPS ends in front, and no server there is believed: the log names it as the client",
            f"set MICROSITE_TRUSTED_PROXIES to its address, such as {likely}",
        )
    elif words:
        yield Finding("proxies", f"{' '.join(words)} may name the client and the request")
