"""Time expressions: what a text says about when, never more precise than it says it.

`recognise` is the way in: `dispatch` tries each rule where its first words stand, and a rule makes a reading of its
match, in the context of what was told before (`expression`). `extents` then makes a timeline's date of what was read,
by the words around it (`connectives`, `tenses`).

rules        how English tells time, one family of forms a file
languages    the same for other languages, one file of words a language

`lexicon`, `points` and `readings` are what rules are made of.
"""
