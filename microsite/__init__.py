"""Microsite: a film file and its media in a folder become a site on air.

The floors, each importing only what stands below it:

    __main__       the first line, for commands
    cli, wsgi.py   commands; the WSGI entry
    delivery       everything around Flask: settings, editions, stored pages, media, reload
    web            films as HTTP: pages, fragments, machine-readable forms
    reading        how a film is read from disk; web and reading do not know each other
    films          what a film is: values and the rules over them; no disk, no Flask, no clock

docs/architecture.md tells the whole story.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from microsite.version import __version__ as __version__

if TYPE_CHECKING:
    from flask import Flask


def create_app() -> Flask:
    """Build the site from MICROSITE_* settings; `flask --app microsite run` finds it here.

    Raises:
        microsite.delivery.settings.SettingError: a setting cannot be read.
    """
    # Imported here, so that reading the version costs nothing.
    from microsite.delivery.application import create_app as create

    return create()
