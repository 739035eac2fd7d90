"""Postil: a static website generator for annotated briefings."""

__version__ = "0.1.0"
