"""The article parted from its page: blocks of text, the verdict on each, and the Markdown of the body."""
