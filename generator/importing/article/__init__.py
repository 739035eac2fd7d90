"""The article parted from its page: blocks of text, the verdict on each, and the Markdown of the body.

`features` measures blocks, `furniture` judges them, `body` writes those that are left. In between, `headings`,
`lists` and `endnotes` find what plain text does not mark as such.
"""
