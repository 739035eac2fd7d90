"""Public facts and lists of words: countries, regions, organisations, titles. Nothing here looks at a text."""
