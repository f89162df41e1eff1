"""People by their names, with links to their pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from microsite.films.records import Person
from microsite.web.microsite import Microsite

_LINK = Markup('<a href="{}">{}</a>')


@dataclass(frozen=True, slots=True)
class Named:
    """A name; `href` is the person's page, or empty."""

    name: str
    href: str

    @property
    def html(self) -> Markup:
        """The name, which leads to the page where there is one."""
        return _LINK.format(self.href, self.name) if self.href else escape(self.name)


def named(microsite: Microsite, people: Iterable[Person]) -> tuple[Named, ...]:
    """People whom a film names."""
    return tuple(Named(who.name, microsite.person(who)) for who in people)


def names_listed(microsite: Microsite, people: Iterable[Person]) -> Markup:
    """The same in one line: "a, b and c" as the language has it."""
    # Babel's own words between them are plain text in every language.
    names = [str(each.html) for each in named(microsite, people)]
    return Markup(microsite.words.listed(names))  # noqa: S704 - each name is escaped above
