"""What goes with a trailer: its tracks, and its versions for people who hear or see little."""
