"""The sections that authors write under headings of their own, as the landing page shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from microsite.films.film import Film
from microsite.films.press.book import sections_named
from microsite.films.text import Prose, Text
from microsite.web.document import Door
from microsite.web.words.labels import N_

FEW = 1
"""So many sections are named in the bar; of more, the bar says that there are more."""
LONGEST_NAME = 24
"""Letters of a heading that finds room in the bar."""
LONGEST = 1_600
"""Letters of a text that is shown whole; of a longer one, the rest is folded away."""
_LEAD = 700
"""Letters after which the rest of a long text is folded away."""
# Paragraphs and headings hold no others, so a row of them at the beginning is parted at will.
_OPENING = re.compile(r"<(p|h[3-6])>.*?</\1>\n?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class SectionShown:
    """A section: `lead` is what is seen of it, `rest` what is unfolded, or empty; both are HTML."""

    id: str
    title: Text
    text: Prose
    lead: str
    rest: str


def own_sections(film: Film) -> tuple[SectionShown, ...]:
    """The sections of the landing page, in their author's order."""
    return tuple(
        SectionShown(name, section.title, section.text, *_folded(section.text))
        for name, section in sections_named(film)
        if not section.press_only
    )


def section_doors(film: Film) -> tuple[Door, ...]:
    """The ways to the sections from the bar; one for all of them where they would crowd it."""
    shown = own_sections(film)
    if len(shown) > FEW or any(len(each.title.value) > LONGEST_NAME for each in shown):
        return (Door("more", N_("More"), f"#{shown[0].id}"),)
    return tuple(Door(each.id, "", f"#{each.id}", title=each.title) for each in shown)


def _folded(text: Prose) -> tuple[str, str]:
    """Part a long text after its first paragraphs; what does not begin with one is all unfolded."""
    html = text.html
    end = 0
    while len(text.plain) > LONGEST and (found := _OPENING.match(html, end)):
        is_heading = found[1] != "p"
        if end >= _LEAD or (end and found.end() > 2 * _LEAD and not is_heading):
            break
        end = found.end()
    # A heading belongs to what follows it.
    while end and (last := re.search(r"<h[3-6]>[^\n]*</h[3-6]>\n?$", html[:end])):
        end = last.start()
    return (html[:end], html[end:]) if end and html[end:] else (html, "")
