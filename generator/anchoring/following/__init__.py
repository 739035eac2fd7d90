"""Following words through edits: what resembles them now, and whether that may be taken for them.

`reanchor` is the way in. With the old text, `landmarks` and `passages` say between which words of the new text to look,
and `verbatim` finds what was moved word for word; without it, `voting` and `resembling` look for what is most alike.
`measuring` says what became of the words there, by `alignment` (over `meeting`, `cheapest`, `exchanges`, `likeness` and
`rarity`), and `judging` whether that is enough.
"""
