"""What tests of meaning share."""

from __future__ import annotations

from tests.reading.small_library import small

__all__ = ["small"]
