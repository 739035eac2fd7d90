"""The text of a briefing as its page shows it: blocks, margin, links, and the excerpts that may stand in for it."""
