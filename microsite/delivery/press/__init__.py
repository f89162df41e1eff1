"""The press kit and the private links of the press."""
