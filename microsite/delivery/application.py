"""The site for any server: a Publisher that keeps renditions up to date, in a Flask."""

from __future__ import annotations

import atexit
import logging
import sys

from flask import Flask

from microsite.delivery.press.tokens import hide_token
from microsite.delivery.publisher import Publisher
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.settings import Settings, from_environment
from microsite.web.app import around

_LOG = logging.getLogger("microsite")
_OF_SERVERS = ("gunicorn.access", "gunicorn.error", "granian.access", "_granian", "werkzeug")
"""The loggers of those who may serve this, and who write down the paths that they are asked for."""


def create_app() -> Flask:
    """Return a Flask whose every answer comes from the Publisher's current Edition.

    Raises:
        SettingError: a MICROSITE_* variable cannot be read.
        NotBuiltError: a checkout has no static/vendor yet.
    """
    settings = from_environment()
    if not logging.getLogger().handlers:
        logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    for name in _OF_SERVERS:
        logging.getLogger(name).addFilter(hide_token)
    warn_of_unset_url(settings)
    return around(publisher(settings))


def warn_of_unset_url(settings: Settings) -> None:
    """Log under which address the world is told to find the site, where nobody has said so."""
    if not settings.site_url:
        _LOG.warning(
            "MICROSITE_SITE_URL is not set: links for search engines will say %s", settings.url
        )


def publisher(settings: Settings, maker: RenditionMaker | None = None) -> Publisher:
    """Return a Publisher; unless settings forbid it, the renditions of what it shows are made.

    Processes of low priority make them, and end with this one; `maker` is who starts them.
    """
    if not settings.encoders:
        return Publisher(settings)
    making = maker or RenditionMaker(settings.cache_folder, settings.encoders)
    atexit.register(making.stop)
    return Publisher(
        settings, aired=lambda edition: making.keep_up(edition.pictures), missed=making.missed
    )
