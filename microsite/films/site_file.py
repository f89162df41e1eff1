"""The site's own words: content/site/index_<language>.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from microsite.films.desk import Desk
from microsite.films.field import Field
from microsite.films.film import Prose
from microsite.films.front_matter import read_front_matter
from microsite.films.inheritance import inherit
from microsite.films.keys import Fields, Key, read_fields, recognise
from microsite.films.problems import Problem, ProblemError
from microsite.films.prose import is_safe_link
from microsite.films.shelf import NO_SHELF
from microsite.films.values import line, markdown


@dataclass(frozen=True, slots=True)
class Site:
    """What the site says of itself in one language; an imprint is a link (str) or a text."""

    language: str
    name: str = "Films"
    description: str = ""
    contact: str = ""
    imprint: Prose | str | None = None
    privacy: Prose | str | None = None


class SiteTexts:
    """The site's words in all their languages."""

    def __init__(self, sites: Iterable[Site] = ()) -> None:
        self._sites = {site.language: site for site in sites}

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the site has words in."""
        return tuple(sorted(self._sites))

    def in_language(self, tag: str) -> Site:
        """Return the words in a language, else in the nearest there is, else built-in ones."""
        for candidate in (tag, tag.split("-")[0], "en", *self.languages):
            if candidate in self._sites:
                return self._sites[candidate]
        return Site("en")


def read_site(files: Sequence[tuple[Path, Path, str]]) -> tuple[SiteTexts, list[Problem]]:
    """Read the files (file, its name in messages, tag); what one lacks comes from English."""
    problems: list[Problem] = []
    written: dict[str, Fields] = {}
    for file, path, tag in files:
        try:
            fields = recognise(read_front_matter(file, path).fields, SITE_KEYS, problems)
        except ProblemError as error:
            problems.append(error.problem)
        except OSError as error:
            problems.append(Problem(path, 0, 0, "", f"the file cannot be opened: {error.strerror}"))
        else:
            language = tag or "en"
            written[language] = {name: field.written_in(language) for name, field in fields.items()}
    main = written.get("en") or next((written[tag] for tag in sorted(written)), {})
    sites = []
    for tag, own in written.items():
        desk = Desk("", tag, frozenset(written), NO_SHELF, problems)
        sites.append(Site(tag, **read_fields(inherit(own, main, SITE_KEYS), SITE_KEYS, desk)))
    return SiteTexts(sites), problems


def _link_or_text(field: Field, desk: Desk) -> Prose | str:
    seen = line(field, desk)
    is_link = is_safe_link(seen) and seen.startswith(("/", "http://", "https://"))
    return seen if is_link else markdown(field, desk)


SITE_KEYS = (
    Key("name", "The Blue Hour", "The site’s name.", line, "name", ("title",)),
    Key("description", "Films from …", "One or two sentences.", line, "description"),
    Key("contact", "hello@example.org", "An e-mail address or a link.", line, "contact"),
    Key(
        "imprint", "/imprint/", "A link, or the text itself in Markdown.", _link_or_text, "imprint"
    ),
    Key(
        "privacy", "/privacy/", "A link, or the text itself in Markdown.", _link_or_text, "privacy"
    ),
    Key("language", "en", "Its language; else taken from the file’s name.", line),
)
