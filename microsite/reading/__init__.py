"""How a film is read from disk; no Flask, no clock, no environment."""
