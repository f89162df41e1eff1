"""What others say of a film: what festivals gave it, and what the press wrote."""
