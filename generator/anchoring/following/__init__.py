"""Following words through edits: what resembles them now, and whether that may be taken for them."""
