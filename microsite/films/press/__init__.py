"""What a film gives the press: its texts and its files."""
