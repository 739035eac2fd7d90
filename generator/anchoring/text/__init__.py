"""The text of a page as readers see it, from below: `tokens` of HTML, `layout`, `visible` text, and then its parts.

`folding` makes texts equal that differ only in typography (`characters` are its tables); `words`, `sentences` and
`borders` divide a text, `occurrences` finds one run of characters in it.
"""
