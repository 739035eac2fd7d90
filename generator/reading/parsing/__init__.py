"""YAML as Postil reads it: strings only, no tags, no aliases, and for every mistake its place and its usual cause.

`values` is the fast pass that every file takes; `recovery` the slow one for files with something to report:
`composing` makes `nodes` of `events`, `flaws` says what of them is forbidden. Where a text is no YAML, `trouble` says
where and `explaining` why, by asking the causes in turn. `scalars` finds a character of a value in the file.
"""
