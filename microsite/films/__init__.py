"""What a film is: values and the rules over them; no disk, no Flask, no clock, no environment."""
