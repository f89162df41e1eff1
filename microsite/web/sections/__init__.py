"""What several pages show: a file for each section, with its dataclass and what fills it."""
