"""What an import suggests: actors, places, events, claims and relations, each from the words of the text."""
