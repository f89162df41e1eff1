"""waitress as we run it."""
