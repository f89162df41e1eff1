"""The site's own words: content/site/index_<language>.md."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from microsite.films.desk import Desk
from microsite.films.field import Field
from microsite.films.fields.press import EMAIL
from microsite.films.front_matter import read_front_matter
from microsite.films.inheritance import inherit
from microsite.films.keys import Fields, Key, read_fields, recognise
from microsite.films.problems import Problem, ProblemError
from microsite.films.prose import is_safe_link
from microsite.films.shelf import NO_SHELF
from microsite.films.text import Prose, Text
from microsite.films.values import line, link, markdown, quoted, text

UNNAMED = Text("Films", "en")
# One word with a colon, a slash or a dot within: no text, even where no link may look like this.
LIKE_A_LINK = re.compile(r"[!-~]*[:/.][!-~]+")


@dataclass(frozen=True, slots=True)
class Site:
    """What the site says of itself in one language.

    `contact` is an address for a link, mailto: or another; an imprint is a link (str) or a text.
    """

    language: str
    name: Text = UNNAMED
    description: Text | None = None
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
    seen = field.value if isinstance(field.value, str) else ""
    is_link = is_safe_link(seen) or LIKE_A_LINK.fullmatch(seen)
    return link(field, desk) if is_link else markdown(field, desk)


def _contact(field: Field, desk: Desk) -> str:
    seen = line(field, desk)
    for read, scheme in ((link, ""), (EMAIL, "mailto:")):
        with suppress(ProblemError):
            return scheme + read(field, desk)
    raise field.problem(
        f"{quoted(seen)} is neither an e-mail address nor a link; "
        "write for example hello@example.org or https://example.org"
    )


SITE_KEYS = (
    Key("name", "The Blue Hour", "The site’s name.", text, "name", ("title",)),
    Key("description", "Films from …", "One or two sentences.", text, "description"),
    Key("contact", "hello@example.org", "An e-mail address or a link.", _contact, "contact"),
    Key(
        "imprint", "/imprint/", "A link, or the text itself in Markdown.", _link_or_text, "imprint"
    ),
    Key(
        "privacy", "/privacy/", "A link, or the text itself in Markdown.", _link_or_text, "privacy"
    ),
    Key("language", "en", "Its language; else taken from the file’s name.", line),
)
