"""The text of a briefing as its page shows it: `blocks` and `headings` of the body, and its `layers` of highlights.

`body_links` makes addresses of what editors type from file to file, `text_fragments` those of words on other sites.
`excerpts` are what stands in for a body that may not be shown, `full_texts` what a search may know of one that may.
"""
