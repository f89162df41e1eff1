"""The WSGI entry for any server: `gunicorn wsgi:application`, `granian --interface wsgi wsgi`."""

from __future__ import annotations

from microsite import create_app

application = create_app()
