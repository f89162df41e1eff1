"""The site for any WSGI server: settings from the environment, a Publisher, a Flask around it."""

from __future__ import annotations

import logging
import sys

from flask import Flask

from microsite.delivery.publisher import Publisher
from microsite.delivery.settings import from_environment
from microsite.web.app import around


def create_app() -> Flask:
    """Return a Flask whose every answer comes from the Publisher's current Edition.

    Raises:
        SettingError: a MICROSITE_* variable cannot be read.
    """
    settings = from_environment()
    if not logging.getLogger().handlers:
        logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stderr)
    if not settings.site_url:
        logging.getLogger("microsite").warning(
            "MICROSITE_SITE_URL is not set: links for search engines will say %s", settings.url
        )
    return around(Publisher(settings))
