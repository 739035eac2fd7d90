"""Files beside pages, read where a text shows or leads to them, and refused where publishing them would be unsafe."""
