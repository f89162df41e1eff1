"""What somebody did in a film, in the words of a page."""

from __future__ import annotations

from collections.abc import Iterable

from microsite.films.records import Credit, Performer, Person
from microsite.films.text import Text
from microsite.web.words.interface import Words
from microsite.web.words.labels import N_, known_role


def parts_played(parts: Iterable[Person], words: Words) -> tuple[Text, ...]:
    """Each thing that somebody did once, in the order of the credits."""
    told = {said.value: said for said in (_said(part, words) for part in parts)}
    return tuple(told.values())


def _said(part: Person, words: Words) -> Text:
    if isinstance(part, Credit):
        known = known_role(part.role.value)
        return Text(words.plain(known), words.speaks) if known else part.role
    if not isinstance(part, Performer):
        return Text(words.plain(N_("Director")), words.speaks)
    if not part.character:
        return Text(words.plain(N_("Cast")), words.speaks)
    if part.character.language != words.speaks:
        # Words of two languages do not make one line.
        return part.character
    return Text(words.plain(N_("as %(character)s"), character=part.character), words.speaks)
