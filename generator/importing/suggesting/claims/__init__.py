"""Claims: who says what, and how it stands, where the words leave no doubt.

`find` is the way in: `forms` are the words that make a claim, `doubt` and `quotations` what makes them none,
`speakers` says whose it is (`antecedents`: whom “he” means), `labels` what it is called until an editor says it
better.
"""
