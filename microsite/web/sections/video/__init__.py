"""A trailer on its page: its player, its versions, and what it says in writing."""
