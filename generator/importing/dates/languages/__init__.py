"""How dates are told in languages other than English: one file of words a language, and rules made from them.

`vocabulary` is the record that `french`, `german`, `russian` and `spanish` fill. `days`, `periods`, `years` and
`relative` make rules of one, with `phrases` and `year_signs`; `registry` lists the languages, `choosing` takes one
for a text.
"""
