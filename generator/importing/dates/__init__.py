"""Time expressions: what a text says about when, never more precise than it says it."""
