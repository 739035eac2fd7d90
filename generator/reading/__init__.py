"""File to checked record: walk, decode, split, read YAML with positions, schema, rules between pages.

The order of the work: `walk` and `opening` read bytes, `decoding` makes text of them, `splitting`, `front_matter` and
`tables` part it, `parsing` reads its YAML, `schema` says what may stand in it, `records` makes the model's records,
`rules` look at all of them together, `selection` leaves out what is not to be published. `attachments` reads the
files beside pages. `positions` finds the line of a mistake, and runs only where there is one.
"""
