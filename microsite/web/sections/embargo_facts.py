"""What the press may see and not yet publish, as facts of the film."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from microsite.films.film import Film
from microsite.films.press.files import still_files
from microsite.films.text import Text
from microsite.web.contexts.press import Fact
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_

_TEXTS = {
    "logline": N_("Logline"),
    "tagline": N_("Tagline"),
    "synopsis_50": N_("Synopsis in 50 words"),
    "synopsis_short": N_("Short synopsis"),
    "synopsis": N_("Synopsis"),
    "director_statement": N_("Director’s statement"),
    "director_biography": N_("Director’s biography"),
    "director_filmography": N_("Director’s filmography"),
    "additional_info": N_("Production notes"),
    "notice": N_("Note"),
    "credit_block": N_("Credit block"),
}
"""What the interface calls the texts of films.embargo."""


def embargo_facts(film: Film, words: Words) -> Iterator[Fact]:
    """Yield a fact for each moment until which something is held back; of a public film, none."""
    held: dict[datetime, list[str]] = {}
    for name, until in film.embargoes:
        said = words.plain(_TEXTS[name]) if name in _TEXTS else str(film.title)
        held.setdefault(until, []).append(said)
    for each in still_files(film):
        if each.still and each.still.embargo:
            held.setdefault(each.still.embargo, []).append(each.name)
    for until in sorted(held):
        told = f"{words.plain_moment(until)}: {words.listed(held[until])}"
        yield Fact(N_("Embargo until"), Text(told, words.interface))
