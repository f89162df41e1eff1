"""For whom a screening is the first, in the words of seven languages."""

from __future__ import annotations

from collections.abc import Mapping

from microsite.films.text import Text
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.meaning.spelling import folded
from microsite.reading.values.choices import FALSE, TRUE
from microsite.reading.values.text import text

_WORDS: Mapping[str, str] = {
    "premiere": (
        "premiere; première; premiera; estreno; премьера; тұсаукесер; première séance; "
        "erstaufführung; العرض الأول; عرض أول"
    ),
    "world": (
        "world; world premiere; global; weltpremiere; uraufführung; welturaufführung; "
        "première mondiale; mondiale; mondial; estreno mundial; premiere mundial; mundial; "
        "мировая премьера; мировая; światowa premiera; premiera światowa; "
        "әлемдік премьера; әлемдік тұсаукесер; العرض العالمي الأول; العرض الأول عالميا"
    ),
    "international": (
        "international; international premiere; internationale premiere; "
        "première internationale; internationale; estreno internacional; premiere internacional; "
        "internacional; международная премьера; международная; premiera międzynarodowa; "
        "międzynarodowa; халықаралық премьера; халықаралық тұсаукесер; العرض الدولي الأول"
    ),
    "european": (
        "european; european premiere; europe; europapremiere; europäische premiere; europa; "
        "europäische erstaufführung; première européenne; européenne; estreno europeo; "
        "premiere europea; europea; европейская премьера; европейская; premiera europejska; "
        "europejska; еуропалық премьера; еуропалық тұсаукесер; العرض الأوروبي الأول"
    ),
    "national": (
        "national; national premiere; nationale premiere; landespremiere; première nationale; "
        "nationale; estreno nacional; premiere nacional; nacional; национальная премьера; "
        "национальная; premiera krajowa; krajowa; ұлттық премьера; ұлттық тұсаукесер; "
        "العرض الوطني الأول"
    ),
}
_BY_WORD = {
    folded(word): premiere for premiere, words in _WORDS.items() for word in words.split(";")
}


def premiere(field: Field, desk: Desk) -> Text | str:
    """Read for whom a screening is the first.

    A word that is known comes back as one of films.screenings.PREMIERES, another as it is written,
    such as "Berlin premiere"; one that denies it is empty.
    """
    written = text(field, desk)
    said = written.value.casefold()
    if said in TRUE | FALSE:
        return "premiere" if said in TRUE else ""
    return premiere_named(written.value) or written


def premiere_named(word: str) -> str:
    """Return which premiere a word or two say; empty where none."""
    return _BY_WORD.get(folded(word), "")
