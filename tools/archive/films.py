"""The films of the archive: two files each, with what lies beside them."""

from __future__ import annotations

import random
from pathlib import Path

from microsite.reading.folders.slug import slug_of
from tools.archive import words
from tools.archive.media import document, picture, trailer

_LANGUAGES = ("en", "de")
_COUNTRIES = (
    ("Germany / Kazakhstan / Russia", "Deutschland / Kasachstan / Russland"),
    ("Germany", "Deutschland"),
    ("Germany, Azerbaijan", "Deutschland, Aserbaidschan"),
)
_SPECS = (("Color", "Farbe"), ("35 mm, black and white", "35 mm, Schwarzweiß"))
_TRAILERS = range(18, 27)
"""The numbers of the films that have one."""
_DOCUMENTS = {
    18: ("For schools", "Für Schulen"),
    21: ("A workbook", "Ein Arbeitsheft"),
    26: ("Press booklet", "Presseheft"),
}


def write_film(folder: Path, number: int) -> None:
    """Write the film of that number, from 0."""
    english, _, year, *_ = words.FILMS[number]
    place = folder / "films" / slug_of(english, "en")
    place.mkdir(parents=True)
    chance = random.Random(number)
    story = (chance.randrange(5), chance.sample(words.PEOPLE, 5), chance.randrange(11, 40))
    seeds = chance.randrange(10**6)
    width = chance.choice((200, 420, 600, 800, 1200))
    picture(place / "poster.jpg", english.upper(), width, upright=True, seed=seeds)
    if number % 3 == 0:
        picture(place / "cinema-poster.jpg", english.upper(), 600, upright=True, seed=seeds + 1)
    for still in range(number % 5):
        (place / "stills").mkdir(exist_ok=True)
        picture(place / "stills" / f"{still + 1}.jpg", "", 1000, upright=False, seed=seeds + still)
    if number in _TRAILERS:
        trailer(place / "trailer.mp4", seeds)
        picture(place / "trailer.jpg", "", 640, upright=False, seed=seeds + 7)
    if number in _DOCUMENTS:
        document(place / "material.pdf", english, pages=1 + number % 3)
    for at, language in enumerate(_LANGUAGES):
        text = _film_file(number, at, year, *story)
        (place / f"index_{language}.md").write_text(text, "utf-8")
        if number % 6 == 0:
            notes = words.NOTES[number % 2][at].format("", "", story[2])
            (place / f"notes_{language}.md").write_text(f"{notes}\n", "utf-8")


def _film_file(number: int, at: int, year: int, where: int, people: list[str], days: int) -> str:
    """One of a film's files; `at` is the place of its language."""
    english = at == 0
    title = words.FILMS[number][at]
    told = (words.PLACES[where][at], words.HEROES[number % len(words.HEROES)], days)
    names = words.CHARACTERS if english else words.GERMAN_CHARACTERS
    lines = [
        f"title: {_quoted(title)}",
        "type: film",
        f"category: {words.FILMS[number][3]}",
        f"language: {_LANGUAGES[at]}",
        f"description: {_quoted(words.LOGLINES[number % 3][at].format(*told))}",
        f"genres: [{words.FILMS[number][4 + at]}]",
        f"director: {words.DIRECTOR}",
        "cast:",
        *(f"  - {name} ({names[i]})" if i < 2 else f"  - {name}" for i, name in enumerate(people)),
        f"release_year: {year}",
        f"duration: {7 + 4 * number} {'minutes' if english else 'Minuten'}",
        f"country: {_COUNTRIES[number % 3][at]}",
        f"technical_specs: {_SPECS[number % 2][at]}",
        "crew:",
    ]
    for i, role in enumerate((("Director", "Regie"), *words.ROLES[: 2 + number % 6])):
        name = words.DIRECTOR if i == 0 else words.PEOPLE[(number + i) % len(words.PEOPLE)]
        lines += [f"  - role: {role[at]}", f"    name: {name}"]
    lines.append("poster_image: poster.jpg")
    if number % 3 == 0:
        lines.append("cinema_poster: cinema-poster.jpg")
    if number in _TRAILERS:
        lines += ["trailer_video: trailer.mp4", "trailer_poster: trailer.jpg"]
    if number % 4 == 0:
        award = "Audience Award" if english else "Publikumspreis"
        lines += ["awards:", f"  - Filmfest Example {year + 1}: {award}"]
    if number % 5 == 0:
        quote = "A small wonder: see it twice." if english else "Ein kleines Wunder: zweimal sehen."
        lines += ["press_quotes:", f"  - quote: {_quoted(quote)}", "    outlet: The Example"]
    lines += _sections(number, at, told)
    if number in _DOCUMENTS:
        lines += ["documents:", "  - file: material.pdf", f"    title: {_DOCUMENTS[number][at]}",
                  f"    language: {_LANGUAGES[0]}"]  # fmt: skip
    slug = slug_of(words.FILMS[number][0], "en")
    lines += ["external_links:", f"  - name: {'Movie Website' if english else 'Website zum Film'}",
              f"    url: /{_LANGUAGES[at]}/{slug}/microsite/"]  # fmt: skip
    body = "\n\n".join(each[at].format(*told) for each in words.STORY)
    return "---\n" + "\n".join(lines) + f"\n---\n{body}\n"


def _sections(number: int, at: int, told: tuple[str, str, int]) -> list[str]:
    lines = []
    if number % 6 == 0:
        title = ("Production notes", "Produktionsnotizen")[at]
        lines += [f"  - title: {title}", f"    text: notes_{_LANGUAGES[at]}.md"]
    if number % 9 == 0:
        title = ("Music", "Musik")[at]
        lines += [f"  - title: {title}", f"    text: {_quoted(words.MUSIC[at].format(*told))}"]
    return ["sections:", *lines] if lines else []


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'
