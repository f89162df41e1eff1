"""A film as JSON: what its key table calls public, under the names of films.film.Film.

Addresses are absolute, running times in minutes, durations in seconds, days and moments as in
ISO 8601. Every text is `{"text", "language"}`, Markdown has `"html"` and `"markdown"` too; a file
is `{"url", "type", "bytes"}` with its pixels, seconds and pages where it has some, and with what is
said of a picture. What is unknown is left out with its key. `read_as` has the author's words for
what was read by its meaning.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date

from flask import Response

from microsite.films.film import Year
from microsite.films.media.files import MediaFile
from microsite.films.text import Prose, Text
from microsite.web import rendering
from microsite.web.addresses.routes import Kind, Route, always
from microsite.web.microsite import Microsite
from microsite.web.row import Row

Json = dict[str, object]

_OF_NO_KEY = ("slug", "language", "main_language")
"""Attributes of a film that no key holds; its addresses tell them anyway."""
_ADDRESSES = {"url", "tickets", "full_video_url"}


def film_json(microsite: Microsite) -> Json:
    """All that the film's pages show in one language, and where they are."""
    addresses = {
        "url": microsite.url(),
        "translations": {
            twin.film.language: twin.url("json")
            for twin in microsite.translations
            if twin.film.language != microsite.film.language
        },
    }
    known = {key: value for key, value in addresses.items() if value}
    told = dict(_fields(microsite.film, "", microsite))
    # What is held back is not told by the word that its author has for it.
    words = {name: word for name, word in microsite.film.read_as if name in told}
    return {**known, **told, **({"read_as": words} if words else {})}


def _fields(record: object, path: str, microsite: Microsite) -> Iterator[tuple[str, object]]:
    """Yield the public fields of a dataclass that hold something; `path` is where it stands."""
    for name in getattr(record, "__dataclass_fields__", ()):
        own, place = getattr(record, name), f"{path}{name}"
        if own and (place in microsite.parts.public or place in _OF_NO_KEY):
            yield name, _written(own, place, microsite)


def _written(value: object, place: str, microsite: Microsite) -> object:
    """A value as JSON; None and empty values are taken out of whatever holds them."""
    name = place.rpartition(".")[2]
    if name in _ADDRESSES:
        return microsite.links.elsewhere(str(value))
    match value:
        case MediaFile():
            said = dict(_fields(value.words, f"{place}.", microsite))
            return _file(value, microsite) | said
        case Text():
            return {"text": value.value, "language": value.language}
        case Prose():
            texts = {"text": value.plain, "html": value.html, "markdown": value.source}
            return {**texts, "language": value.language}
        case date():
            return value.isoformat()
        case Year():
            return dataclasses.asdict(value)
        case tuple() if name == "ids":
            return dict(value)
        case tuple():
            public = (item for item in value if not getattr(item, "press_only", False))
            return [_written(item, place, microsite) for item in public]
    is_record = dataclasses.is_dataclass(value) and not isinstance(value, type)
    return dict(_fields(value, f"{place}.", microsite)) if is_record else value


def _file(file: MediaFile, microsite: Microsite) -> Json:
    facts = {
        "url": microsite.links.absolute(microsite.media(file)),
        "type": file.media_type,
        "bytes": file.size,
        "width": file.width,
        "height": file.height,
        "duration": round(file.duration, 3),
        "pages": file.pages,
        "sha256": file.sha256,
    }
    return {key: value for key, value in facts.items() if value}


def _respond(microsite: Microsite, _: str) -> Response:
    return rendering.data(film_json(microsite), microsite.film.language)


FILM_JSON = Row(Route("json", "film.json", Kind.DATA, always), _respond)
