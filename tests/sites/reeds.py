"""Two sources on one marsh, the later drawn from the earlier: for what is folded from several pages."""

from tests.sites.marsh import MARSH

LEDGER = (
    "ledger: {title: What the marsh says now, publisher: Marsh Ledger, published: 2023-02-01, rights: full, "
    "derived_from: [courier]}\n"
)
PLACES = """\
marsh: {name: The Marsh, kind: region}
quay: {name: Long Quay, within: marsh, aka: [the Quay]}
"""

REEDS = (
    MARSH.replace("\nsource: courier\n", "\nsource: courier\ntopics: [marsh, salt-trade]\n")
    .replace("courier: {", LEDGER + "courier: {")
    .replace("quay: {name: Long Quay}\n", PLACES)
    + """\
-- content/terms.yaml --
sluice: {name: Sluice, definition: A gate for water., aka: [water gate]}
-- content/briefings/reply.md --
---
title: What the marsh says now
source: ledger
topics: [Marsh]
cast: [wardens, council, pell]
corrections:
  - {date: 2023-02-03, note: The Ledger had the name of the quay wrong.}
events:
  - {id: fires, date: 2022-07, at: "fires of July", where: [quay], what: Fires on the quay}
claims:
  - {id: wardens-confirmed, by: council, status: confirmed, answers: no-wardens, what: The Wardens exist after all,
     at: "admits that the Reed Wardens exist"}
  - {id: harmless-too, by: author, status: reported, answers: harmless, what: No damage by fire,
     at: "did no damage"}
relations:
  - {rel: pell leads wardens, when: 2023, status: disputed, at: "whether Pell still leads"}
terms: [{term: sluice, at: "no [[sluice]]"}]
---
The Marsh Council admits that the Reed Wardens exist. It was asked whether Pell still leads them.

The fires of July did no damage, and no sluice was touched.
"""
)
