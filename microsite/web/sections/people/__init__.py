"""People on pages: names that lead to them, cast and crew, directors, what somebody did."""
