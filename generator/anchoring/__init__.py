"""From quoted words to spans of what the reader sees, and from spans to highlights. Pure functions only."""
