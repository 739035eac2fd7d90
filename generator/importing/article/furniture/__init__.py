"""Parts an article from the page around it: what each block is, and where the article begins and ends.

`judging` is the way in. `anywhere`, `outside`, `bylines`, `date_lines` and `endings` are tables of what furniture says
of itself; `landmarks` knows what the page's elements set apart. `run` finds the article among the blocks by their sum
of scores, `comments` where readers take over, `insets` what stands within it and is not part of it.
"""
