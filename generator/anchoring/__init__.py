"""From quoted words to spans of what the reader sees, and from spans to highlights. Pure functions only.

`anchor` is the stage: `locate` finds what an `at` means in the text (`text`), `names` and `mentions` find the cast,
`weave` puts `highlights` into the HTML. Where words are not found, `lost` says so and `following` says what became of
them; `quoting` is the way back, from a span to an `at`, and `rivals` are what it must be told from.
"""
