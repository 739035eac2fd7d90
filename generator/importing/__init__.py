"""Source text to draft page: opened, cleared of page furniture, and marked up with suggestions for an editor.

In the order of the work: `opening` and `decoding` make characters of bytes, `formats` makes blocks of them, `article`
parts the article from its page, `metadata` finds what the page says of itself, `names` and `dates` find who and when,
`suggesting` makes suggestions of them, and `files` writes them down. `drafting` is that order for one text, `running`
for several; `again` knows a text that the site has already.
"""
