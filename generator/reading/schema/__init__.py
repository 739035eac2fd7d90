"""What an editor may type: a form for each kind of file, and the way from its errors to problems."""
