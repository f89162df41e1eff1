"""What lies in a film's folder, and what each file is by its own bytes."""
