"""The nouns: immutable records that travel between the stages. Standard library only."""
