"""Words with which somebody means that something shall not, or not yet, or no longer be seen.

A key that looks like one of these and is not read refuses what it stands in: a slip of the hand
must never publish a film. Words are folded as in `key_words`.
"""

from __future__ import annotations

from microsite.reading.meaning.spelling import words

WITHHOLDING = words(
    "embargo embargoes embargos draft drafts publish published publishdate publishing publication "
    "unpublish unpublished expiry expirydate expires expire expired expiration hidden hide "
    "private unlisted visible visibility scheduled releaseon releaseat golive public online "
    "offline confidential secret publikowac entwurf sperrfrist gesperrt veroffentlicht "
    "veroffentlichen veroffentlichung freigegeben offentlich sichtbar unsichtbar versteckt geheim "
    "vertraulich nichtoffentlich freischalten brouillon publie publier publique visibilite masque "
    "prive confidentiel enligne borrador publicado publicar publico oculto privado visibilidad "
    "confidencial черновик эмбарго опубликовано опубликован публиковать публично публикация скрыт "
    "скрыто скрытый видимость приватно секретно szkic opublikowany opublikowane opublikowano "
    "publikacja publiczny publiczne ukryty ukryte prywatny prywatne widoczny widocznosc"
)
STEMS = (
    "embargo", "sperrfrist", "unpublish", "publishon", "publishat", "publishdate", "expir",
    "veroffentlich", "unveroffentlich", "эмбарго", "опубликов", "публикац", "opublikow",
)  # fmt: skip
"""Whatever holds one of these looks like a word of withholding, with anything round it."""

AROUND = ("is", "not", "until", "till", "from", "on", "at", "date", "time", "after", "before",
    "since", "page", "film", "status", "state", "now", "bis", "ab", "am")  # fmt: skip
"""What may stand before or after a word without making another of it: `is_private`."""

DENIALS = words(
    "not never no until till before nicht nie bis vor ne pas non avant jusqua hasta antes przed do "
    "не до нет"
)
"""With one of these beside it, a word of withholding is a sentence: `do not publish before`."""

PUBLIC_IF_TRUE = words(
    "active isactive enabled aktiv actif activo "
    "publish published ispublished public ispublic visible isvisible online isonline islive "
    "veroffentlicht offentlich sichtbar freigegeben publie publique publicado publico "
    "опубликовано опубликован публично opublikowany opublikowane opublikowano publiczny publiczne "
    "widoczny"
)
STATUS = words(
    "status state visibility publishstatus publicationstatus sichtbarkeit visibilite visibilidad "
    "видимость access poststatus pagestatus"
)
"""Keys whose value is a word of its own, such as `status: draft`."""

SAYS_PUBLIC = words(
    "published public publish live visible online everyone all open released veroffentlicht "
    "offentlich sichtbar publie publique publicado publico опубликовано опубликован публично "
    "opublikowany publiczny"
)
SAYS_WITHHELD = words(
    "draft private hidden unlisted unpublished pending scheduled future archived trash offline "
    "embargoed confidential secret inactive review inreview password internal members entwurf "
    "versteckt privat gesperrt unveroffentlicht brouillon prive masque borrador privado oculto "
    "черновик скрыто приватно szkic ukryty prywatny"
)
HARMLESS = words(
    "publisher publishers publicist publicity publicdomain publications releases releasedate "
    "releaseyear released releasetitle craft crafts polish polished experts privacy privacypolicy "
    "publishedin accessibility livesound pubs primate online livestream releasecountry "
    "releaseformat"
)
