"""Readers of single values: from a field to text, names, times, media or prose."""
