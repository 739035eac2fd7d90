"""Pieces of views that several page kinds share: one file is one piece, a frozen record and the function that makes it.

events, event_dates, event_tags, event_strips    an event on one line, what filters it, many of them drawn
claims, forecasts, speakers, independence        a claim on one line, what became of it, how many really say so
quotations, concordance, cites, references       words with the way back to them, and how a page is cited
cast, names, relations, related, backlinks       who is on a page, and what stands beside it
paging, contents, teasers, places, sources       lists over several pages, and what else pages have in common
"""
