"""Names: who and what a text is about, each joined with its abbreviations, aliases and surnames.

`naming` is the way in, and goes through the folders in this order:

finding     runs of capitalised words, split and cleaned until each can be a name
joining     clusters: the names that mean one and the same
kinds       what each cluster is, by a table of rules over what the text shows
states      states that act, each under its government's name
known       the lists that all of these look into; `known/data` is made by scripts

`spelling` says when two spellings are one. Where a language model is installed, `model` asks it and `merging` adds
what it found.
"""
