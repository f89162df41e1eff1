"""Write anew those tables in docs/ that are made from the program: `make docs`.

A table stands between two marks, such as `<!-- settings -->` and `<!-- end of settings -->`; all
else in a document is written by hand. tests/docs fails where a table is not up to date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, Protocol

from microsite.delivery.settings import documented
from microsite.reading.reference import with_tables
from microsite.web.addresses.address import LIVE
from microsite.web.addresses.routes import (
    CATALOGUE_ROUTES,
    Kind,
    person_path,
    site_page_fragment_path,
    site_page_path,
)
from microsite.web.table import ROUTES
from tests.reading.syntax.slips import SLIPS

DOCS = Path(__file__).resolve().parents[1] / "docs"
_BLOCK = re.compile(r"(<!-- (?!keys|end of)([a-z ]+) -->\n).*?(<!-- end of \2 -->)", re.DOTALL)


class Listed(Protocol):
    """A kind of address: its name, what follows the place it stands below, what is there."""

    @property
    def name(self) -> str: ...  # noqa: D102 - the class says what it is
    @property
    def tail(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> Kind: ...  # noqa: D102


class _Listed(NamedTuple):
    name: str
    tail: str
    kind: Kind


def renewed(document: str) -> str:
    """Return the document with every table in it made anew.

    Raises:
        KeyError: where a mark names a table or a theme of keys that there is none of.
    """
    return _BLOCK.sub(
        lambda block: block[1] + "\n".join(_TABLES[block[2]]()) + "\n" + block[3],
        with_tables(document),
    )


def settings() -> Iterator[str]:
    """The table of settings: variable, default, help."""
    yield "| setting | default | |"
    yield "| --- | --- | --- |"
    for name, default, told in documented():
        yield f"| `{name}` | {default and f'`{default}`'} | {told} |"


def addresses(rows: Iterable[Listed]) -> Iterator[str]:
    """A table of kinds of addresses: path, name, what stands there."""
    yield "| address | name | kind |"
    yield "| --- | --- | --- |"
    for row in rows:
        yield f"| `{row.tail or './'}` | {row.name} | {row.kind.value} |"


def slips() -> Iterator[str]:
    """What people write in place of YAML: what is said of it, and how it is mended."""
    for slip in SLIPS:
        yield f"\n### {slip.title}\n"
        severity = "warning" if slip.is_read else "error"
        yield "```"
        yield from (f"{severity}: index_en.md:{told}" for told in slip.told)
        yield "```\n"
        if isinstance(slip.written, str):
            yield from ("Written:", "", "```", slip.written.translate(_MADE_VISIBLE) + "```", "")
        yield from ("To be written:", "", "```", slip.mended + "```")
    yield ""


_MADE_VISIBLE = str.maketrans({"\u00a0": "␣", "\t": "→", "\x0b": "␋", "\x08": "␈"})


def _of_the_site() -> Iterator[Listed]:
    for live in LIVE:
        yield _Listed(live.name, live.path, live.kind)
    for route in CATALOGUE_ROUTES:
        yield _Listed(route.name, route.path("<language>"), route.kind)
    yield _Listed("person", person_path("<language>", "<id>"), Kind.PAGE)
    yield _Listed("site-page", site_page_path("<language>", "<page>"), Kind.PAGE)
    path = site_page_fragment_path("<language>", "<page>")
    yield _Listed("site-page-fragment", path, Kind.FRAGMENT)
    for each in ROUTES.site:
        yield _Listed(each.name, each.path, each.kind)


_TABLES: dict[str, Callable[[], Iterator[str]]] = {
    "settings": settings,
    "addresses of the site": lambda: addresses(_of_the_site()),
    "slips": slips,
    "addresses of a film": lambda: addresses(ROUTES.film),
}


def main() -> None:
    """Write every document of docs/ whose tables have changed."""
    for file in sorted(DOCS.glob("*.md")):
        text = file.read_text("utf-8")
        if (anew := renewed(text)) != text:
            file.write_text(anew, "utf-8")
            print(f"{file.name} is written anew.")


if __name__ == "__main__":
    main()
