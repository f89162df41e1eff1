"""What knows more of a file of one kind, from its bytes."""
