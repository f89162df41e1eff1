"""From the words that people use to the keys of the table."""
