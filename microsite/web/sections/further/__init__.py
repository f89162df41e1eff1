"""What a film tells beyond its keys: sections of its author's own, and documents."""
