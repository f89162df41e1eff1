"""Microsite: a film file and its media in a folder become a site on air.

The floors, each importing only what stands below it:

    cli, wsgi.py   commands; the WSGI entry
    delivery       everything around Flask: settings, editions, stored pages, media, reload
    web            films as HTTP: pages and fragments; the only room that knows Flask
    films          what a film is, and how one is read from disk; no Flask, no clock

docs/architecture.md tells the whole story.
"""

__version__ = "0.1.0"
