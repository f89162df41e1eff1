"""The files of a film, and what is made of them."""
