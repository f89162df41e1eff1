"""What stands at a kind of address: its route, and what answers there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flask import Response

from microsite.web.addresses.routes import Route, SiteRoute
from microsite.web.microsite import Microsite


@dataclass(frozen=True, slots=True)
class Row:
    """A kind of address of a film; it answers by the film, and by the item if the route has any."""

    route: Route
    respond: Callable[[Microsite, str], Response]


@dataclass(frozen=True, slots=True)
class SiteRow:
    """An address of the whole site; it answers by the number too, if the route has any."""

    route: SiteRoute
    respond: Callable[..., Response]
