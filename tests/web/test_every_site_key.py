"""Whatever key is written for the site is seen where its documentation says."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from microsite.reading.keys import Key, SeenOn
from microsite.reading.site_file import SITE_KEYS
from tests.web.conftest import Site
from tests.web.visitor import told

HOME = "/en/moon/microsite/"
PAGES: Mapping[SeenOn, tuple[str, ...]] = {
    "every page": ("/en/", HOME, f"{HOME}press/", f"{HOME}cast/"),
    "catalogue": ("/en/",),
    "press": (f"{HOME}press/",),
}
FILM = "---\ntitle: Moon\nlogline: A night.\ncast: [Ada Holm]\n---\n"
SEEN = [key for key in SITE_KEYS if key.seen]


def pages(film: Path, key: Key, value: str) -> list[str]:
    """What stands on each page where the key is seen."""
    film.write_text(FILM)
    words = film.parents[2] / "site" / "index_en.md"
    words.parent.mkdir(exist_ok=True)
    words.write_text(f"---\n{key.name}: {value}\n---\n" if value else "---\nlanguage: en\n---\n")
    site = Site(film.parents[2])
    return [told(site, path) for page in key.seen for path in PAGES[page]]


@pytest.mark.parametrize("key", SEEN, ids=lambda key: key.name)
def test_a_key_of_the_site_is_seen_where_its_documentation_says(film: Path, key: Key) -> None:
    assert all(key.form in words for words in pages(film, key, key.form))
    assert not any(key.form in words for words in pages(film, key, ""))


@pytest.mark.parametrize("name", ["imprint", "privacy"])
def test_a_legal_text_can_be_read_on_every_page(film: Path, name: str) -> None:
    [key] = [key for key in SITE_KEYS if key.name == name]
    words = pages(film, key, "We live on the *moon*.")
    assert all("We live on the moon." in each for each in words)
