"""Keys that say a part of what another key holds: `imdb` of ids, `kamera` of crew."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from microsite.reading.field import Field
from microsite.reading.keys import Fields
from microsite.reading.meaning.embargoes import embargoes_apart
from microsite.reading.meaning.entries import withholds
from microsite.reading.meaning.findings import Findings
from microsite.reading.meaning.other_builders import unwrapped
from microsite.reading.meaning.spelling import folded
from microsite.reading.recognition import bare, recognise
from microsite.reading.table import KEYS
from microsite.reading.table.crew_words import CREW_WORDS

Shape = Callable[[Field], "str | tuple[Field, ...] | dict[str, Field]"]


@dataclass(frozen=True, slots=True)
class Part:
    """The key that a word says a part of, and how the value becomes that key's."""

    key: str
    shape: Shape


def read_keys(fields: Fields, findings: Findings) -> dict[str, Field]:
    """Return a film file's fields under their keys' own names, with all their parts gathered."""
    fields = unwrapped(fields)
    parts = [(name, field) for name, field in fields.items() if folded(name) in PARTS]
    rest = {name: field for name, field in fields.items() if folded(name) not in PARTS}
    whole, held = embargoes_apart(_with_poster(rest, findings), KEYS_OF_PARTS, findings)
    recognised = {**recognise(whole, KEYS, findings), **held}
    for name, field in parts:
        part = PARTS[folded(name)]
        if field.is_absent or field.suppresses:
            continue
        value = part.shape(field)
        findings.read_as.append((field, name, part.key))
        shaped = replace(field, value=value, key=name)
        [(key, full)] = recognise({part.key: shaped}, KEYS, findings).items()
        if key == "trailers" and "trailers" not in recognised and "trailer_video" in recognised:
            recognised["trailers"] = recognised.pop("trailer_video")
        recognised[key] = _joined(recognised.get(key), full, name, findings)
    return recognised


def _with_poster(fields: Fields, findings: Findings) -> Fields:
    """Return fields with `poster` as the key art, or where there is one, as the one-sheet."""
    keys = {key.name: key for key in KEYS}
    named = {name for name in fields if folded(name) == "poster"}
    others = {folded(name) for name in fields if name not in named}
    for key in (keys["poster_image"], keys["cinema_poster"]):
        if named and others.isdisjoint(map(folded, (key.name, *key.meant))):
            findings.read_as += [(fields[name], name, key.name) for name in named]
            return {key.name if name in named else name: own for name, own in fields.items()}
    return fields


def _joined(own: Field | None, added: Field, name: str, findings: Findings) -> Field:
    """Return a list with more items, or a map with more keys; what the key itself says counts."""
    if own is None or own.is_absent:
        return added
    if isinstance(own.value, dict) and isinstance(added.value, dict):
        for sub, field in added.value.items():
            said = own.value.get(sub)
            if said and bare(said) != bare(field):
                _say_rival(said, field, name, findings)
        return replace(own, value={**added.value, **own.value})
    if isinstance(own.value, tuple) and isinstance(added.value, tuple):
        there = [bare(item) for item in own.value]
        more = tuple(item for item in added.value if bare(item) not in there)
        return replace(own, value=(*own.value, *more))
    return own


def _say_rival(own: Field, other: Field, name: str, findings: Findings) -> None:
    message = f"{own.key} says something else, which counts; delete one of the two"
    findings.warn(other, name, message)


def _within(key: str) -> Shape:
    return lambda field: {key: field}


def _items(field: Field) -> tuple[Field, ...]:
    return field.value if isinstance(field.value, tuple) else (field,)


def _each(**more: str) -> Shape:
    """Shape each text of a list as a map; `given` names the key of the text, or of a map's name."""
    given = more.pop("given")

    def shape(field: Field) -> tuple[Field, ...]:
        fixed = {name: replace(field, value=text) for name, text in more.items()}
        return tuple(
            replace(item, value={**fixed, **_renamed(item.value)})
            if isinstance(item.value, dict)
            else replace(item, value={**fixed, given: item})
            for item in _items(field)
        )

    def _renamed(value: dict[str, Field]) -> dict[str, Field]:
        return {given if folded(name) == "name" else name: own for name, own in value.items()}

    return shape


def _credit(role: str) -> Shape:
    def shape(field: Field) -> tuple[Field, ...]:
        maps = [item.value for item in _items(field) if isinstance(item.value, dict)]
        held = {
            name: own for each in maps for name, own in each.items() if withholds(name, own, ())
        }
        names = [
            next((item.value[key] for key in item.value if folded(key) == "name"), item)
            if isinstance(item.value, dict)
            else item
            for item in _items(field)
        ]
        who = names[0] if len(names) == 1 else replace(field, value=tuple(names))
        return (replace(field, value={"role": replace(field, value=role), "name": who, **held}),)

    return shape


def _video_page(address: str, number: str) -> Shape:
    """Shape a video's number at a service, or its address, as a trailer that is a link."""

    def page(item: Field) -> Field:
        seen = item.value.strip() if isinstance(item.value, str) else ""
        if re.fullmatch(number, seen):
            seen = address + seen
        elif "." in seen and "://" not in seen:
            seen = f"https://{seen.lstrip('/')}"
        return replace(item, value={"url": replace(item, value=seen)}) if seen else item

    return lambda field: tuple(page(item) for item in _items(field))


def _rows() -> Mapping[str, Part]:
    """Return every part by its folded word."""
    rows: list[tuple[str, Part]] = [
        (f"{name} {name}id {name}url {name}link {name}number", Part("ids", _within(name)))
        for name in ("imdb", "tmdb", "wikidata", "eidr", "isan")
    ]
    for name, words in _SPECS.items():
        rows.append((words, Part("technical_specs", _within(name))))
    for board, words in {"FSK": "fsk", "BBFC": "bbfc", "MPA": "mpaa mpa", "CNC": "cnc"}.items():
        shape = _each(given="value", system=board)
        rows.append((f"{words} {words}rating", Part("ratings", shape)))
    for role, words in CREW_WORDS.items():
        rows.append((words, Part("crew", _credit(role))))
    youtube = _video_page("https://www.youtube.com/watch?v=", r"[\w-]{11}")
    vimeo = _video_page("https://vimeo.com/", r"\d{5,12}")
    rows += [
        (
            "youtube youtubeid youtubevideo youtubevideoid youtubeurl youtubelink youtubetrailer "
            "traileryoutube traileryoutubeid traileryoutubeurl ytid yt",
            Part("trailers", youtube),
        ),
        (
            "vimeo vimeoid vimeovideo vimeovideoid vimeourl vimeolink vimeotrailer trailervimeo "
            "trailervimeoid",
            Part("trailers", vimeo),
        ),
        (
            "festivals festival festivalscreenings festivalselections selections officialselection "
            "officialselections festivalteilnahmen festivales фестивали festiwale",
            Part("awards", _each(given="festival")),
        ),
        (
            "distributor distributors verleih filmverleih distributeur distribuidora прокатчик "
            "dystrybutor dystrybucja",
            Part("contacts", _each(given="organisation", role="distribution")),
        ),
        ("presscontact pressekontakt contactpresse pr", Part("contacts", _press)),
        ("email mail contactemail emailaddress", Part("contacts", _each(given="email"))),
        (
            "website homepage officialsite officialwebsite webseite web site siteweb sitioweb "
            "сайт strona stronawww link siteinternet",
            Part("external_links", _each(given="url")),
        ),
    ]
    for service in ("Instagram", "Facebook", "Letterboxd", "MUBI", "TikTok"):
        shape = _each(given="url", name=service)
        rows.append((f"{service.lower()} {service.lower()}url", Part("external_links", shape)))
    return {folded(word): part for words, part in rows for word in words.split()}


_SPECS = {
    "aspect_ratio": "aspectratio ratio bildformat seitenverhaltnis formatimage",
    "sound": "soundformat soundmix tonformat audioformat",
    "frame_rate": "framerate fps bildrate",
    "exhibition": "screeningformat exhibitionformat vorfuhrformat screeningcopy",
}


def _press(field: Field) -> tuple[Field, ...]:
    role = replace(field, value="press")
    return tuple(
        replace(item, value={"role": role, **item.value})
        if isinstance(item.value, dict)
        else replace(item, value={"role": role, _which(item): item})
        for item in _items(field)
    )


def _which(item: Field) -> str:
    return "email" if re.fullmatch(r"\S+@\S+", str(item.value)) else "name"


PARTS = _rows()
KEYS_OF_PARTS = {word: part.key for word, part in PARTS.items()}
