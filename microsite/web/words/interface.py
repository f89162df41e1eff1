"""The interface's words in a page's language, and what Babel writes in it.

A language without a catalogue of its own shows English words, each marked as English.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations
from babel.units import format_unit
from markupsafe import Markup, escape

from microsite.films import language as languages

SOURCE_LANGUAGE = "en"


class Words:
    """What the interface says in one language. `interface` is the tag of the words it uses."""

    def __init__(self, language: str, interface: str, translations: NullTranslations) -> None:
        self.language = language
        self.interface = interface
        self._translations = translations
        self._locale = languages.locale(interface if interface == SOURCE_LANGUAGE else language)

    def plain(self, message: str, **values: object) -> str:
        """The words for `message` as text, for attributes and titles."""
        said = self._translations.gettext(message)
        return said % values if values else said

    def __call__(self, message: str, **values: object) -> Markup:
        """The words for `message` as HTML, marked where they are not in the page's language.

        Values are escaped unless they are HTML themselves.
        """
        said = escape(self._translations.gettext(message))
        return self._marked(said % values if values else said)

    def count(self, one: str, many: str, number: int) -> Markup:
        """The words for a number of things, in the language's own plural."""
        return self._marked(self._translations.ngettext(one, many, number) % {"number": number})

    def running_time(self, minutes: int) -> Markup:
        """A running time such as "95 minutes"."""
        return self._marked(format_unit(minutes, "duration-minute", "long", locale=self._locale))

    @property
    def speaks(self) -> str:
        """The tag of the language that these words really are in."""
        return self.language if self._is_own else self.interface

    @property
    def comma(self) -> str:
        """What stands between two parts of a line, with its space."""
        marks = {"Arab": "، ", "Hans": "，", "Hant": "，", "Jpan": "、"}
        return marks.get(languages.script(self.language), ", ")

    def length(self, seconds: int) -> Markup:
        """The length of a clip, such as "1:35"."""
        minutes, rest = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        shown = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
        return Markup('<time datetime="{}s">{}</time>').format(seconds, shown)

    def file_size(self, size: int) -> Markup:
        """A number of bytes as kilobytes or megabytes (powers of 1,000)."""
        large = size >= 1_000_000
        number = round(size / 1_000_000, 1) if large else max(1, round(size / 1000))
        unit = "digital-megabyte" if large else "digital-kilobyte"
        return self._marked(format_unit(number, unit, "short", locale=self._locale))

    def print_size(self, width: int, height: int) -> Markup:
        """How large a picture of so many pixels can be printed at 300 dpi, in centimetres."""
        across, up = (
            format_decimal(pixels / 300 * 2.54, "0.0", locale=self._locale)
            for pixels in (width, height)
        )
        size = f"{across} × {up}"
        return self._marked(self.plain("%(size)s cm at 300 dpi", size=size))

    def countries(self, codes: Iterable[str]) -> Markup:
        """The names of countries (ISO 3166-1 alpha-2), as a list."""
        return self._marked(self.listed(self.country(code) for code in codes))

    def country(self, code: str) -> str:
        """The name of a country, else what stands for it."""
        name: str = self._locale.territories.get(code, code)
        return name

    def day(self, day: date) -> Markup:
        """A day such as "14 February 2027"."""
        return self._marked(self.plain_day(day))

    def plain_day(self, day: date) -> str:
        """The same as text, to stand within other words."""
        return format_date(day, "long", locale=self._locale)

    def plain_moment(self, moment: datetime) -> str:
        """A day and a time with its difference from UTC, as text."""
        zone = f"UTC{moment.isoformat()[-6:]}" if moment.utcoffset() else "UTC"
        return f"{self.plain_day(moment)}, {self.plain_time(moment)} ({zone})"

    def weekday(self, day: date) -> Markup:
        """The name of a day of the week."""
        return self._marked(self.plain_weekday(day))

    def plain_weekday(self, day: date) -> str:
        """The same as text, to stand within other words."""
        return format_date(day, "EEEE", locale=self._locale)

    def plain_when(self, when: str) -> str:
        """A month or a day in ISO 8601 as "February 2027" or "Sunday, February 14, 2027".

        What is neither stays as it is.
        """
        try:
            day = date.fromisoformat(when if len(when) > len("2027-02") else f"{when}-01")
        except ValueError:
            return when
        form = "full" if len(when) > len("2027-02") else "LLLL y"
        return format_date(day, form, locale=self._locale)

    def time(self, moment: datetime) -> Markup:
        """The time of day that the clocks show at a moment, in its own zone."""
        return self._marked(self.plain_time(moment))

    def plain_time(self, moment: datetime) -> str:
        """The same as text, to stand within other words."""
        # Babel would convert what knows its zone.
        return format_time(moment.replace(tzinfo=None), "short", locale=self._locale)

    def language_name(self, tag: str) -> str:
        """What this language calls another one."""
        try:
            name = Locale.parse(tag, sep="-").get_display_name(self._locale)
        except (UnknownLocaleError, ValueError):
            name = None
        return name or tag

    def listed(self, parts: Iterable[str]) -> str:
        """Several things in one line: "a, b and c" as the language has it."""
        return format_list([*parts], locale=self._locale)

    def _marked(self, text: str) -> Markup:
        if self._is_own:
            return escape(text)
        return Markup('<span lang="{}" dir="{}">{}</span>').format(
            self.interface, languages.direction(self.interface), text
        )

    @property
    def _is_own(self) -> bool:
        return self.interface.split("-")[0] == self.language.split("-")[0]


class Interface:
    """The catalogues of the interface, read once from `translations`/<tag>.po."""

    def __init__(self, translations: Path) -> None:
        self._catalogues: Mapping[str, NullTranslations] = {
            SOURCE_LANGUAGE: NullTranslations(),
            **{file.stem: _read(file) for file in sorted(translations.glob("*.po"))},
        }

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags that have a catalogue."""
        return tuple(self._catalogues)

    def words(self, language: str) -> Words:
        """The words for a page in `language`: its own, its base language's, or English."""
        for tag in (language, language.split("-")[0]):
            if tag in self._catalogues:
                return Words(language, tag, self._catalogues[tag])
        return Words(language, SOURCE_LANGUAGE, self._catalogues[SOURCE_LANGUAGE])


def _read(file: Path) -> NullTranslations:
    # Babel's reader and writer in a row spare a compiled copy that could go stale.
    compiled = BytesIO()
    with file.open("rb") as source:
        write_mo(compiled, read_po(source))
    compiled.seek(0)
    return Translations(compiled)
