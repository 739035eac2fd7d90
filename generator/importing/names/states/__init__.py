"""States and governments as actors: told by what their country, their capital or their head of government does.

`acting` is the way in: `governments` finds those called after a country (`deeds` and `foreign` are the signs that it
acts, `verbs` and `adjectives` their words), `persons` those called after who leads them.
"""
