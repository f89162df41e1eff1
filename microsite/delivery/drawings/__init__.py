"""Pictures drawn for films: share cards, icons, typographic posters."""
