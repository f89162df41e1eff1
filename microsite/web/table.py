"""Everything that stands at an address of its own, in one list."""

from __future__ import annotations

from collections import Counter

from flask import Flask

from microsite.films.catalog import Catalog
from microsite.films.pages.site_page import SitePages
from microsite.web import rendering
from microsite.web.addresses.addresses import Addresses, Routes
from microsite.web.machines.calendars import CALENDARS
from microsite.web.machines.film_json import FILM_JSON
from microsite.web.pages import PAGES
from microsite.web.pages.page import Page, Section, rows
from microsite.web.pages.press import PRESS_KIT
from microsite.web.pages.trailer import EMBED
from microsite.web.row import Row
from microsite.web.site_data import SITE_ROWS
from microsite.web.template_macros import UnsoundTemplateError, macros

ROWS: tuple[Row, ...] = (*rows(PAGES), *CALENDARS, EMBED, FILM_JSON)
"""What is rendered for a film."""
ROUTES = Routes(
    film=(*(row.route for row in ROWS), PRESS_KIT),
    site=tuple(row.route for row in SITE_ROWS),
)


def addresses_of(
    catalog: Catalog,
    languages: tuple[str, ...],
    site_pages: SitePages | None = None,
    *,
    film_redirect: bool = True,
) -> Addresses:
    """The addresses of a catalog and of the site's own pages.

    `film_redirect` says whether /<language>/<film>/ leads on.
    """
    return Addresses(catalog, languages, ROUTES, film_redirect=film_redirect, site_pages=site_pages)


class IncompleteRowError(Exception):
    """A row lacks something; raised when the application is made, not when somebody asks."""


def refuse_incomplete(app: Flask) -> None:
    """Look whether every row has what it needs to answer.

    Raises:
        IncompleteRowError: a page or section lacks what fills it, its template or its macro, a
            template uses what is missing, or two rows share a name or a path.
    """
    for page in PAGES:
        all_stated: tuple[Page | Section, ...] = (page, *page.sections)
        for stated in all_stated:
            if not callable(stated.fill):
                raise IncompleteRowError(f"{stated.name} has nothing that fills it")
            try:
                held = macros(app.jinja_env, stated.template)
            except UnsoundTemplateError as error:
                raise IncompleteRowError(f"{stated.name}: {error}") from error
            macro = rendering.macro_name(stated.template)
            if stated is not page and macro not in held:
                message = f"templates/{stated.template} has no macro {macro}(…) for {stated.name}"
                raise IncompleteRowError(message)
    names = Counter(row.route.name for row in ROWS)
    paths = Counter(row.route.tail for row in ROWS)
    if taken := [each for each, count in (names | paths).items() if count > 1]:
        raise IncompleteRowError(f"{taken[0]} is the name or the path of two rows")
