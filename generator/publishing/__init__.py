"""Planned pages → bytes on disk: render with the theme, gather assets, replace the output folder as a whole.

In the order of the work: `theme` finds templates, static files and words, `translations` and `tokens` read what a
site says of them, `render` makes pages and `assets` the other files; `output_folder` says what may be replaced, and
`write` replaces it. `full_text` asks Pagefind for an index; `outlines` are the countries that maps are drawn on.
"""
