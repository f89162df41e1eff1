"""Whatever an author writes is refused with a problem, or shown on every page, well-formed."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from xml.dom import minidom

import html5lib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from microsite.reading.library import Library
from microsite.reading.table import KEYS
from microsite.web.addresses.routes import Kind
from tests.hostile.conftest import Folder

FEW = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
MANY = settings(FEW, max_examples=150)

NAMES = [name for key in KEYS for name in (key.name, *key.also)]
INNER_NAMES = [*NAMES, "file", "name", "url", "role"]
YAML_SIGNS = "-: \n[]{}&*!|>'\"#abt"
WORDS = some.one_of(
    some.text(max_size=40),
    some.sampled_from(
        ["none", "~", "2011", "9" * 400, "1:30", "de", "2027-02-14 19:30", "..", "/"]
    ),
    some.text(alphabet="\n\r\t\x85\u2028\x1b\0\u202e\ufeff 'a\"\\", max_size=9),
)
VALUES = some.recursive(
    WORDS,
    lambda inner: (
        some.lists(inner, max_size=3)
        | some.dictionaries(
            some.sampled_from([*NAMES, "file", "name", "url", "role"]), inner, max_size=3
        )
    ),
    max_leaves=6,
)
FRONT_MATTER = some.dictionaries(some.sampled_from(NAMES), VALUES, max_size=6)
BODIES = some.one_of(
    some.text(max_size=200),
    some.text(alphabet="*_[]()<>!`#-\n a&\\", max_size=200),
)


def folder_with(text: str) -> Folder:
    folder = Folder(Path(tempfile.mkdtemp()))
    folder.write("bad/index_en.md", text.encode("utf-8", "surrogatepass"))
    return folder


@MANY
@given(some.one_of(some.text(max_size=300), some.text(alphabet=YAML_SIGNS, max_size=99)))
def test_any_text_is_read_or_refused(text: str) -> None:
    folder = folder_with(f"---\n{text}\n---\n")
    reading = Library(folder.content).read()
    assert "good" in reading.catalog.slugs
    assert all(str(problem).isprintable() for problem in reading.problems)


@FEW
@given(FRONT_MATTER, BODIES)
def test_what_loads_is_shown_on_every_page(keys: dict[str, object], body: str) -> None:
    # JSON is YAML, with every letter that escapes can bring in.
    written = json.dumps({"title": "Bad", **keys})
    folder = folder_with(f"---\n{written}\n---\n{body}\n")
    folder.publish()
    assert all(said.isprintable() for said in folder.messages)
    for address in folder.publisher.edition.addresses:
        if address.slug == "good" or address.kind is Kind.LIVE:
            continue
        answer = folder.get(address.path)
        assert answer.status_code in (200, 301, 302), (address.path, written)
        _is_well_formed(str(answer.mimetype), answer.data)
    assert folder.stands()


def _is_well_formed(media_type: str, content: bytes) -> None:
    if media_type == "text/html":
        html5lib.HTMLParser(strict=False).parse(content)
        assert not any(sign in content for sign in b"\0\x0b\x1b\x7f")
    elif media_type.endswith("xml"):
        minidom.parseString(content)
    elif media_type.endswith("json"):
        json.loads(content)
    elif media_type == "text/calendar":
        assert all(len(line) <= 75 for line in content.split(b"\r\n"))
        assert b"\n" not in content.replace(b"\r\n", b"")
