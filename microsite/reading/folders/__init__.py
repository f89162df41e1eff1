"""Where films lie in the content folder, and which files make up one film."""
