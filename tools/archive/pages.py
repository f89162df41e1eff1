"""The free pages of the archive, and the words of its site."""

from __future__ import annotations

from pathlib import Path

from tools.archive.media import picture
from tools.archive.words import DIRECTOR, PAGE_TEXT, PAGES

_LANGUAGES = ("en", "de")
_SITE = (
    f"title: {DIRECTOR}, films\ndescription: All films since 1983.",
    f"title: {DIRECTOR}, Filme\ndescription: Alle Filme seit 1983.",
)


def write_pages(folder: Path) -> None:
    """Write the site's own words and all free pages."""
    (folder / "site").mkdir(parents=True)
    for at, language in enumerate(_LANGUAGES):
        (folder / "site" / f"index_{language}.md").write_text(f"---\n{_SITE[at]}\n---\n", "utf-8")
    for number, (slug, *titles) in enumerate(PAGES):
        place = folder / "pages" / slug
        place.mkdir(parents=True)
        if slug == "biography":
            picture(place / "portrait.jpg", "", 800, upright=True, seed=number)
        for at, language in enumerate(_LANGUAGES):
            head = f"title: {titles[at]}\norder: {number + 1}"
            if slug == "biography":
                head += "\nimage: portrait.jpg"
            body = "\n\n".join(each[at].format(titles[at]) for each in PAGE_TEXT)
            text = f"---\n{head}\n---\n{body}\n"
            (place / f"index_{language}.md").write_text(text, "utf-8")
