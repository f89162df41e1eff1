"""What a film is, and how one is read from disk; no Flask, no clock, no environment."""
