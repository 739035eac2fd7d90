"""Relations between actors. `graph` is what a template sees, and draws it.

`groups` says what is one picture, `layout` where its nodes stand; `ways` says what is one line, `edges` draws it from
one of its `borders` to the other, and `edge_labels` finds room for its verb.
"""
