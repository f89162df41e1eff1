"""Files as HTTP responses: static files, and the media of films."""
