"""The nouns: immutable records that travel between the stages. Standard library only.

In the order in which a page goes through them: `settings` and `content` (`entities`, `briefings`), `annotations` on
their `spans` by `selectors`, `attachments`, the index of the `site`, `outputs`. `problems` and their `codes` are what
is told of mistakes; `edtf` is dates, `translation` words.
"""
