"""How far the making of a film is."""

from __future__ import annotations

STAGES = ("development", "production", "post_production", "completed", "released")
"""The stages in their order."""
UNFINISHED = STAGES[:3]
"""Those at which there is no film to be seen yet."""
