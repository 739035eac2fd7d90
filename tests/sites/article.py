"""An article of our own in the shape in which people copy them from web pages: furniture before, between and after."""

ARTICLE = """\
Tuesday, 4 June 2024

Quay Watch Returns to Marlow Sound

Published in Harbour Briefs

By\u00a0Edda Lorne

June 4, 2024


In March 2024, dockers spoke of an “old” patrol back on the quays of Marlow Sound. The group had not \
been seen for a \
generation, and few of those who met it could say who paid for its boats.\u00a0

Quay Watch small

BACKGROUND:\u00a0The Free Quay Watch (FQW), also known as the Grey Oars, was set up in 1987 to guard the \
salt barges. It is \
reportedly led by Tomas Hale aka Old Pike, a former pilot. Hale has guarded the quays since 2019. The \
Free Quay Guard is \
another body, which the harbour office set up for the summer regatta and has never armed.

Between May and July 2021, the FQW fought the Salt Guard over the northern sluices. The Marlow Harbour \
Office (MHO) has \
denied the existence of the patrol, and it said on 12 April 2022 that the fires were an accident.

CONCLUSIONS:\u00a0The FQW claimed responsibility for the fires of last year. More fires are likely to \
follow in the coming months, \
and the harbour office could worsen matters by sending the Salt Guard back.

Edda Lorne is an independent writer based in Marlow. She writes on harbours and salt.

Read 4711 times Last modified on Wednesday, 5 June 2024

Visit also

Staff Publications

Paper E. Lorne, Salt and Silence, The Harbour Press, February 30, 2024.

Oped E. Lorne, No, The Tide Is Not to Blame, The Harbour Press, May 6, 2023.

The Harbour Briefs is a monthly publication of the Marlow Institute for Quays, which has brought news of \
the harbour to a \
patient audience for fifteen years and hopes to go on doing so.

Sign up to hear of regattas, tides and new numbers of the Harbour Briefs
"""

EMPTY_SITE = """\
-- content/site.yaml --
title: Test site
"""
