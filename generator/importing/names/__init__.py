"""Names: who and what a text is about, each joined with its abbreviations, aliases and surnames."""
