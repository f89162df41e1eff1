"""What an operator should know, and do, before visitors find out."""
