from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from jinja2 import DictLoader

from microsite.web import table
from microsite.web.pages import PAGES
from tests.web.conftest import Site


@pytest.mark.parametrize(
    ("lacking", "message"),
    [
        ({"template": "pages/laurels.html"}, r"templates/pages/laurels\.html is missing"),
        ({"fill": None}, "cast has nothing that fills it"),
        (
            {"sections": [{"template": "sections/laurels.html"}]},
            r"cast-list: templates/sections/laurels\.html is missing",
        ),
        ({"sections": [{"template": "sections/people/crew.html"}]}, None),
        ({"sections": [{"template": "pages/cast.html"}]}, r"no macro cast\(…\) for cast-list"),
    ],
)
def test_a_row_that_lacks_something_stops_the_start(
    content: Path, monkeypatch: pytest.MonkeyPatch, lacking: dict[str, Any], message: str | None
) -> None:
    cast = next(page for page in PAGES if page.name == "cast")
    changes: list[dict[str, Any]] = [*lacking.get("sections", []), {}, {}]
    sections = [
        replace(section, **change) for section, change in zip(cast.sections, changes, strict=False)
    ]
    broken = replace(cast, **{**lacking, "sections": tuple(sections)})
    monkeypatch.setattr(table, "PAGES", (broken,))
    if message is None:
        Site(content)
        return
    with pytest.raises(table.IncompleteRowError, match=message):
        Site(content)


def test_two_rows_never_share_a_name(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "ROWS", (*table.ROWS, table.ROWS[0]))
    with pytest.raises(table.IncompleteRowError, match="film is the name or the path of two rows"):
        Site(content)


@pytest.mark.parametrize(
    ("section", "message"),
    [
        (None, r"cast: templates/sections/laurels\.html is missing"),
        (
            "{# Nothing yet. #}",
            r"sections/laurels\.html has no macro laurels\(…\) for templates/page",
        ),
        ("\n{% if %}", r"cast: templates/sections/laurels\.html:2: Expected an expression"),
        ('{% include "crew.html" %}', r"cast: templates/crew\.html is missing"),
        ("{% macro laurels() %}{% endmacro %}", None),
    ],
)
def test_a_page_that_uses_what_is_not_there_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, section: str | None, message: str | None
) -> None:
    cast = next(page for page in PAGES if page.name == "cast")
    monkeypatch.setattr(table, "PAGES", (replace(cast, template="page.html", sections=()),))
    templates = {"page.html": '{% from "sections/laurels.html" import laurels with context %}'}
    if section is not None:
        templates["sections/laurels.html"] = section
    app = Flask("microsite")
    app.jinja_loader = DictLoader(templates)
    if message is None:
        table.refuse_incomplete(app)
        return
    with pytest.raises(table.IncompleteRowError, match=message):
        table.refuse_incomplete(app)
