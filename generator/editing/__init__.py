"""Machine edits of front matter: they change the lines they mean to and nothing else, or refuse.

`page_edit` proves it of every edit: `changes` say what an edit means to do, `nodes`, `removal`, `scalars` and
`splice` do it to the text, `rewrite` writes the file. `decide` accepts and rejects `suggestions`; `repair` sets
anchors right, by `drift` from the `last_text` in which all were in place.
"""
