"""Films as HTTP: pages, fragments, machine-readable forms, and the addresses of all of them."""
