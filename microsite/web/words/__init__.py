"""What the interface says in each language, and the typefaces to say it in."""
