"""Each film's own colours, taken from its picture."""
