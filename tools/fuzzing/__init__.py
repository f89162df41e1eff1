"""What `python -m tools.fuzz` tries, a file for each kind."""
