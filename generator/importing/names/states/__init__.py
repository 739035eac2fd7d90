"""States and governments as actors: told by what their country, their capital or their head of government does."""
