"""Sizes and formats of pictures, and what makes them."""
