"""The art of a film on its pages: the stills, in a mosaic or large, and the strip above a page."""
