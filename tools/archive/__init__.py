"""A look-alike of a film-maker's whole archive, to see that it moves in with nothing lost."""
