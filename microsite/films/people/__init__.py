"""The people of the films: whom a name means, and what they were in."""
