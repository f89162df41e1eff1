"""What is seen in a picture: lettering, its subject, and where it is empty."""
