"""What facts are called in the words of the site's language: vocabularies, relation verbs, dates and years."""
