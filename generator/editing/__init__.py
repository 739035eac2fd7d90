"""Machine edits of front matter: they change the lines they mean to and nothing else, or refuse."""
