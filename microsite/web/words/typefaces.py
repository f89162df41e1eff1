"""The typefaces: which voice a film's titles have, and the files that a page is sure to need."""

from __future__ import annotations

from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.language import script
from microsite.films.lore import BASIC_CYRILLIC


@dataclass(frozen=True, slots=True)
class Voice:
    """A display face: its family, the weight of its titles, whether they stand in capitals.

    `scale` makes its titles as wide as those of the condensed face, which is 1. `tilt`, in degrees,
    is how far a tagline above such a title climbs.
    """

    name: str
    face: str
    weight: int
    capitals: bool
    scale: float
    tilt: int


VOICES = (
    Voice("condensed", "oswald", 600, capitals=True, scale=1.0, tilt=2),
    Voice("serif", "cormorant", 600, capitals=False, scale=1.0, tilt=0),
    Voice("wide", "montserrat", 800, capitals=True, scale=0.62, tilt=2),
)
_CONDENSED, _SERIF, _WIDE = VOICES

# Beginnings of genres and categories as authors write them, in the languages that we know.
_HEARD = {
    "drama": _SERIF,
    "драм": _SERIF,
    "roman": _SERIF,
    "liebes": _SERIF,
    "мелодрам": _SERIF,
    "period": _SERIF,
    "histor": _SERIF,
    "istor": _SERIF,
    "истор": _SERIF,
    "experiment": _SERIF,
    "essay": _SERIF,
    "documentary": _WIDE,
    "dokument": _WIDE,
    "documentaire": _WIDE,
    "докумен": _WIDE,
    "anima": _WIDE,
    "анима": _WIDE,
    "trick": _WIDE,
    "famil": _WIDE,
    "kinder": _WIDE,
    "child": _WIDE,
    "science": _WIDE,
    "sci-fi": _WIDE,
    "фантаст": _WIDE,
}


def voice(film: Film) -> Voice:
    """The display face of a film in its main language: its author's choice, else by its kind."""
    if film.theme.voice:
        return next(each for each in VOICES if each.name == film.theme.voice)
    said = [str(word).casefold() for word in (*film.genres, film.category or "")]
    heard = (_HEARD[start] for word in said for start in _HEARD if word.startswith(start))
    return next(heard, _CONDENSED)


def voice_tokens(spoken: Voice) -> dict[str, str]:
    """A voice as values of the site's tokens."""
    return {
        "--face-display": f"{spoken.face},{spoken.face}-fallback",
        "--title-weight": str(spoken.weight),
        "--title-case": "uppercase" if spoken.capitals else "none",
        "--title-scale": str(spoken.scale),
        "--tilt": f"{spoken.tilt}deg",
    }


def faces(language: str, face: str) -> tuple[str, ...]:
    """Name what a browser may fetch before it has read the stylesheet; `face` is that of titles.

    Letters that came later than the words would push these about.
    """
    written_in = script(language)
    families = ("onest", face)
    # On every page: digits, spaces and punctuation are in them.
    subsets = ["latin"]
    if written_in == "Arab":
        return (*(f"{family}-latin.woff2" for family in families), "kufi-arabic.woff2")
    if written_in == "Cyrl":
        subsets.append("cyrillic")
        if language.split("-")[0] not in BASIC_CYRILLIC:
            subsets.append("cyrillic-ext")
    return tuple(f"{family}-{subset}.woff2" for subset in subsets for family in families)
