"""A film as JSON: all of films.film.Film that visitors may see, under the same names.

Addresses are absolute, running times in minutes, durations in seconds, days and moments as in
ISO 8601. Every text is `{"text", "language"}`, Markdown has `"html"` and `"markdown"` too; a file
is `{"url", "type", "bytes"}` with its pixels and seconds where it has some. What is unknown is
left out with its key.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date

from microsite.films.film import Film
from microsite.films.media import MediaFile
from microsite.films.text import Prose, Text
from microsite.web.addresses.links import Links

Json = dict[str, object]

_ABOUT_THE_FILE = {
    "theme",
    "aliases",
    "draft",
    "publish_date",
    "expiry_date",
    "embargo",
    "embargoes",
}
"""What authors tell the site and not its visitors."""
_ADDRESSES = {"url", "tickets", "full_video_url"}


def film_json(film: Film, translations: tuple[Film, ...], links: Links) -> Json:
    """All that the film's pages show in one language, and where they are."""
    addresses = {
        "url": links.absolute(links.film(film)),
        "translations": {
            other.language: links.absolute(links.film(other, "json"))
            for other in translations
            if other is not film
        },
    }
    shown = _fields(film, lambda file: _file(film, file, links), links)
    return {**{key: value for key, value in addresses.items() if value}, **shown}


def _written(value: object, file: Callable[[MediaFile], Json], links: Links) -> object:
    """A value as JSON; None and empty values are taken out of whatever holds them."""
    match value:
        case MediaFile():
            return file(value)
        case Text():
            return {"text": value.value, "language": value.language}
        case Prose():
            texts = {"text": value.plain, "html": value.html, "markdown": value.source}
            return {**texts, "language": value.language}
        case date():
            return value.isoformat()
        case tuple():
            return [_written(item, file, links) for item in value]
    is_record = dataclasses.is_dataclass(value) and not isinstance(value, type)
    return _fields(value, file, links) if is_record else value


def _fields(record: object, file: Callable[[MediaFile], Json], links: Links) -> Json:
    """The fields of a dataclass that hold something."""
    found: Json = {}
    for name in getattr(record, "__dataclass_fields__", ()):
        own = getattr(record, name)
        if not own or name in _ABOUT_THE_FILE:
            continue
        if name in _ADDRESSES:
            found[name] = links.elsewhere(own)
        else:
            found[name] = dict(own) if name == "ids" else _written(own, file, links)
    return found


def _file(film: Film, file: MediaFile, links: Links) -> Json:
    facts = {
        "url": links.absolute(links.media(film, file)),
        "type": file.media_type,
        "bytes": file.size,
        "width": file.width,
        "height": file.height,
        "duration": round(file.duration, 3),
        "sha256": file.sha256,
    }
    return {key: value for key, value in facts.items() if value}
