"""What the program knows of single human languages, an entry for each.

A new interface language needs an entry here and its words in translations/<tag>.po; a test names
what an entry lacks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Lore:
    """What is known of one language; words are in small letters.

    `joiners` stand between two names ("and"), `companions` before further ones ("with"), `about`
    before a number that is not exact. `hours`, `minutes` and `seconds` follow a number, in every
    form and short form. `yes` and `no` answer a question. `plain` holds letters that no accent can
    be taken off, each with what people type instead. `latin` holds letters that are spelled in
    another way where only the 26 of the alphabet may stand, as in addresses.

    `spaces`: it parts words with spaces. `menu_capital`: it writes the names of languages small in
    a sentence but capitalised in a menu. `own_capitals`: Python makes wrong capitals of its small
    letters. `basic_cyrillic`: it needs no Cyrillic letters beyond U+0400 to U+045F and Ґ.
    """

    joiners: tuple[str, ...] = ()
    companions: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    hours: tuple[str, ...] = ()
    minutes: tuple[str, ...] = ()
    seconds: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    plain: Mapping[str, str] = field(default_factory=dict)
    latin: Mapping[str, str] = field(default_factory=dict)
    spaces: bool = True
    menu_capital: bool = False
    own_capitals: bool = False
    basic_cyrillic: bool = False


# Source of menu_capital: CLDR, contextTransforms, languages, uiListOrMenu: titlecase-firstword.
LORE: Mapping[str, Lore] = {
    "ar": Lore(
        joiners=("و",),
        hours=("ساعة", "ساعات"),
        minutes=("دقيقة", "دقائق"),
        seconds=("ثانية", "ثوان"),
        yes=("نعم",),
        no=("لا",),
        # It only draws a word longer.
        plain={"\u0640": ""},
    ),
    "az": Lore(own_capitals=True, plain={"ə": "a"}),
    "be": Lore(basic_cyrillic=True),
    "bg": Lore(basic_cyrillic=True),
    "bo": Lore(spaces=False),
    "cs": Lore(menu_capital=True, minutes=("minuty", "minut")),
    "da": Lore(menu_capital=True, minutes=("minutter",), plain={"ø": "o", "æ": "ae"}),
    "de": Lore(
        joiners=("und",),
        companions=("mit",),
        about=("ca", "etwa", "circa"),
        hours=("std", "stunde", "stunden"),
        minutes=("minute", "minuten"),
        seconds=("sek", "sekunde", "sekunden"),
        yes=("ja",),
        no=("nein",),
        latin={"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"},
    ),
    "dz": Lore(spaces=False),
    "el": Lore(own_capitals=True),
    "en": Lore(
        joiners=("and",),
        companions=("with",),
        about=("ca", "circa", "approx"),
        hours=("hr", "hrs", "hour", "hours"),
        minutes=("mn", "mins", "minute", "minutes"),
        seconds=("sec", "secs", "second", "seconds"),
        yes=("yes", "true", "on"),
        no=("no", "false", "off"),
    ),
    "es": Lore(
        joiners=("y",),
        hours=("hora", "horas"),
        minutes=("minuto", "minutos"),
        seconds=("segundo", "segundos"),
        yes=("sí", "si"),
        no=("no",),
        menu_capital=True,
    ),
    "fi": Lore(minutes=("minuuttia",)),
    "fr": Lore(
        joiners=("et",),
        hours=("heure", "heures"),
        minutes=("mn", "minute", "minutes"),
        seconds=("seconde", "secondes"),
        yes=("oui",),
        no=("non",),
        plain={"œ": "oe"},
        menu_capital=True,
    ),
    "hr": Lore(menu_capital=True, plain={"đ": "d"}),
    "hu": Lore(hours=("óra",), minutes=("perc",)),
    "is": Lore(plain={"ð": "d", "þ": "th"}),
    "it": Lore(menu_capital=True, hours=("ora", "ore"), minutes=("minuti", "minuto")),
    "ja": Lore(spaces=False, hours=("時間",), minutes=("分",), seconds=("秒",)),
    "kk": Lore(
        joiners=("және",),
        hours=("сағ", "сағат"),
        minutes=("минут",),
        seconds=("секунд",),
        yes=("иә",),
        no=("жоқ",),
        menu_capital=True,
        # As they are typed on a Russian keyboard.
        plain=dict(zip("әғқңөұүһі", "агкноуухи", strict=True)),
    ),
    "km": Lore(spaces=False),
    "ko": Lore(minutes=("분",)),
    "lo": Lore(spaces=False),
    "lt": Lore(own_capitals=True),
    "mk": Lore(basic_cyrillic=True),
    "my": Lore(spaces=False),
    "no": Lore(hours=("timer",), minutes=("minutter",), plain={"ø": "o", "æ": "ae"}),
    "pl": Lore(
        minutes=("minuta", "minuty", "minut"),
        yes=("tak",),
        no=("nie",),
        plain={"ł": "l"},
    ),
    "pt": Lore(menu_capital=True, hours=("hora", "horas"), minutes=("minuto", "minutos")),
    "ro": Lore(hours=("ora", "ore"), minutes=("minute",)),
    "ru": Lore(
        joiners=("и",),
        hours=("ч", "час", "часа", "часов"),
        minutes=("мин", "минут", "минута", "минуты", "мину́т"),
        seconds=("с", "сек", "секунд"),
        yes=("да",),
        no=("нет",),
        menu_capital=True,
        basic_cyrillic=True,
    ),
    "sr": Lore(basic_cyrillic=True),
    "sv": Lore(menu_capital=True, hours=("tim", "timmar"), minutes=("minuter",)),
    "th": Lore(spaces=False, minutes=("นาที",)),
    "tr": Lore(hours=("saat",), minutes=("dk", "dakika"), own_capitals=True, plain={"ı": "i"}),
    "uk": Lore(
        minutes=("хв", "хвилина", "хвилини", "хвилин"), menu_capital=True, basic_cyrillic=True
    ),
    "yue": Lore(spaces=False),
    "zh": Lore(
        spaces=False, hours=("小时", "小時"), minutes=("分钟", "分鐘", "分"), seconds=("秒",)
    ),
}


def any_of(words: Iterable[str]) -> str:
    """Return a regular expression for any of these words, in capitals or small letters.

    A word of one letter counts only if it is small: "John Y. Doe" is one person.
    """
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(
        re.escape(word) if len(word) == 1 else f"(?i:{re.escape(word)})" for word in longest_first
    )


def _words(of: Callable[[Lore], Iterable[str]]) -> frozenset[str]:
    return frozenset(word for lore in LORE.values() for word in of(lore))


def _languages(has: Callable[[Lore], bool]) -> frozenset[str]:
    return frozenset(tag for tag, lore in LORE.items() if has(lore))


# Authors mix languages, so that a word counts in every file.
JOINERS = _words(lambda lore: lore.joiners)
COMPANIONS = _words(lambda lore: lore.companions)
ABOUT = _words(lambda lore: lore.about)
HOURS = _words(lambda lore: lore.hours)
MINUTES = _words(lambda lore: lore.minutes)
SECONDS = _words(lambda lore: lore.seconds)
YES = _words(lambda lore: lore.yes)
NO = _words(lambda lore: lore.no)
PLAIN_LETTERS = {letter: typed for lore in LORE.values() for letter, typed in lore.plain.items()}

WITHOUT_SPACES = _languages(lambda lore: not lore.spaces)
MENU_CAPITALS = _languages(lambda lore: lore.menu_capital)
OWN_CAPITALS = _languages(lambda lore: lore.own_capitals)
BASIC_CYRILLIC = _languages(lambda lore: lore.basic_cyrillic)
