"""The site's own words: content/site/index_<language>.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from microsite.films.site import Site, SiteTexts
from microsite.films.text import Prose
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.files.shelf import NO_SHELF
from microsite.reading.inheritance import inherit
from microsite.reading.keys import NOWHERE, Fields, Key, read_fields
from microsite.reading.meaning.findings import Findings
from microsite.reading.problems import Problem, ProblemError, Severity
from microsite.reading.recognition import recognise
from microsite.reading.syntax.front_matter import read_front_matter
from microsite.reading.table.press_and_partners import EMAIL
from microsite.reading.values.links_and_slugs import is_safe_link, link
from microsite.reading.values.moments.times import zone
from microsite.reading.values.prose import markdown
from microsite.reading.values.text import line, quoted, text

# A single word with a colon, slash or dot in it is meant as a link, even if it is not a valid one.
# What marks a text that is not written yet: in the sample's words, and in what templates use.
PLACEHOLDER = re.compile(
    r"place-?holder|platzhalter|text[eo] provis(?:oire|ional)|временный текст|уақытша мәтін|نص مؤقت"
    r"|lorem ipsum|muster(?:mann|stra(?:ß|ss)e)|\b(?:TODO|TBD|XXX)\b|\[your [^\]]*\]"
    r"|(?:insert|your) (?:name|address) here",
    re.IGNORECASE,
)
LIKE_A_LINK = re.compile(r"[!-~]*[:/.][!-~]+")


def read_site(files: Sequence[tuple[Path, Path, str]]) -> tuple[SiteTexts, list[Problem]]:
    """Read files (file, its name in messages, tag); what a language lacks comes from English."""
    problems: list[Problem] = []
    written: dict[str, Fields] = {}
    for file, path, tag in files:
        try:
            findings = Findings()
            front = read_front_matter(file, path)
            fields = recognise(front.fields, SITE_KEYS, findings)
            problems += findings.problems
        except ProblemError as error:
            problems.append(error.problem)
        except OSError as error:
            problems.append(Problem(path, 0, 0, "", f"the file cannot be opened: {error.strerror}"))
        else:
            problems += front.problems
            if any(problem.severity is Severity.ERROR for problem in front.problems):
                continue
            language = tag or "en"
            written[language] = {name: field.written_in(language) for name, field in fields.items()}
            problems += _placeholders(fields)
    main = written.get("en") or next((written[tag] for tag in sorted(written)), {})
    sites = []
    for tag, own in written.items():
        desk = Desk("", tag, frozenset(written), NO_SHELF, problems)
        sites.append(Site(tag, **read_fields(inherit(own, main, SITE_KEYS), SITE_KEYS, desk)))
    return SiteTexts(sites), problems


def _placeholders(fields: Fields) -> Iterator[Problem]:
    """Yield a problem if the legal texts still hold the sample's own words."""
    found = [
        (field, seen[0])
        for name in ("imprint", "privacy")
        if (field := fields.get(name))
        and isinstance(field.value, str)
        and (seen := PLACEHOLDER.search(field.value))
    ]
    if found:
        field, words = found[0]
        where = "here and in privacy" if len(found) > 1 else "here"
        advice = "write your own words in its place before the site is published"
        yield field.problem(f"{quoted(words)} still stands {where}; {advice}").problem


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


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
SITE_KEYS = (
    Key("name", text, "The Blue Hour", "The site’s name.", also=("title",), seen=("every page",)),
    Key("description", text, "Films from …", "One or two sentences.", seen=("catalogue",)),
    Key("contact", _contact, "hello@example.org", "An e-mail address or a link.",
        seen=("every page",)),
    Key("imprint", _link_or_text, "/imprint/", "A link, or the text itself in Markdown.",
        seen=("every page",)),
    Key("privacy", _link_or_text, "/privacy/", "A link, or the text itself in Markdown.",
        seen=("every page",)),
    Key("usage", text, "For reviews of the films, with the credit.",
        "On which terms pictures and texts of its films may be used, where a film has no own.",
        also=("terms_of_use", "usage_terms"), seen=("press",)),
    Key("timezone", zone, "Europe/Berlin",
        "The time zone of screenings that say no other; one for all languages."),
    Key("language", line, "en", "Its language; else taken from the file’s name.", to=NOWHERE),
)
