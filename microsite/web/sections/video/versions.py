"""The versions of a trailer for people who hear or see little, as links below its player."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.access import in_version, versions_by_name
from microsite.films.media.trailers import Trailer
from microsite.web.sections.video.place import Place
from microsite.web.words.labels import ACCESS, N_

_WITHOUT = N_("Standard version")


@dataclass(frozen=True, slots=True)
class VersionLink:
    """The way to a version, or to the trailer without; `label` is one of the interface's messages.

    `id` is that of the link; `language` is a tag, empty where it is the trailer's own or unknown.
    """

    id: str
    label: str
    language: str
    href: str
    current: bool


def version_links(
    trailer: Trailer, place: Place, start: int = 0, shown: str | None = ""
) -> tuple[VersionLink, ...]:
    """The trailer and all its versions, from a moment in seconds; nothing where it has no version.

    `shown` names the one that is played, and is None where none of them is: then the trailer as it
    is needs no link of its own.
    """
    named = versions_by_name(trailer)
    if not named:
        return ()
    every = [*([] if shown is None else [("", _WITHOUT, "")])]
    for name, version in named.items():
        language = version.language if version.language != trailer.language else ""
        every.append((name, ACCESS[version.kind], language))
    return tuple(
        VersionLink(
            id=f"version-{place.number}-{name or 'standard'}",
            label=label,
            language=language,
            href=place.href(start, name),
            current=name == shown,
        )
        for name, label, language in every
    )


def played(trailer: Trailer, version: str) -> Trailer:
    """The trailer in the version of a name, or as it is where it has no such version."""
    found = versions_by_name(trailer).get(version)
    return in_version(trailer, found) if found else trailer
