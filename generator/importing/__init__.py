"""Source text to draft page: opened, cleared of page furniture, and marked up with suggestions for an editor."""
