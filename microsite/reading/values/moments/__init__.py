"""Readers of days, times of day, zones and lengths."""
