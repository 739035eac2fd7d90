"""Pieces of views that several page kinds share: links, dates, quotations, event lines, claim lines, cards, strips."""
