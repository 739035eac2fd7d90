"""A large site made of invented words, the same in every run: for measuring and for looking at long lists."""
