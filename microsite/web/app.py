"""One Edition's Flask application: its routes, its templates, and nothing that changes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flask import Flask
from jinja2 import BytecodeCache, StrictUndefined
from jinja2.bccache import Bucket
from jinja2.ext import Extension

from microsite.web import errors, live, site_data, table, views
from microsite.web.parts import Parts

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication


class _CompiledTemplates(BytecodeCache):
    """Templates compiled once for all Editions; Jinja knows by their text when they change."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._code[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _CompiledTemplates()


class _Indented(Extension):
    """Takes the indentation of templates out, so that they read well and pages stay small."""

    def preprocess(self, source: str, *_: object) -> str:
        return re.sub(r"^[ \t]+", "", source, flags=re.MULTILINE)


def create_app(parts: Parts) -> Flask:
    """Build the application that renders the pages of one Edition."""
    app = Flask("microsite", template_folder=str(parts.templates), static_folder=None)
    app.jinja_options = {
        "undefined": StrictUndefined,
        "extensions": [_Indented],
        "autoescape": True,
        "bytecode_cache": _COMPILED,
        "trim_blocks": True,
        "lstrip_blocks": True,
    }
    table.refuse_incomplete(app)
    live.register(app, parts)
    views.register(app, parts)
    site_data.register(app, parts)
    errors.register(app, parts)
    return app


def around(application: WSGIApplication) -> Flask:
    """A Flask that hands every request to `application`, for servers and tools that expect one."""
    app = Flask("microsite", static_folder=None)
    app.wsgi_app = application  # type: ignore[method-assign, assignment]
    return app
