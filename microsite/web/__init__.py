"""Films as HTTP: pages, fragments and their addresses; the only room that knows Flask."""
