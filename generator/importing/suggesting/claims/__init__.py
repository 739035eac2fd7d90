"""Claims: who says what, and how it stands, where the words leave no doubt."""
