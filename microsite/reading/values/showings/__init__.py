"""Readers of screenings: how each stands, its clock, what is special, one that is a line."""
