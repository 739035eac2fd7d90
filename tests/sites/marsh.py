"""A text of our own in the shape of the seed text's hard cases of dates and meaning, annotated by an editor."""

MARSH = """\
-- content/site.yaml --
title: Marsh notes
verbs:
  affiliated-with: {label: is affiliated with, inverse: has the affiliate}
-- content/actors/wardens.md --
---
name: Reed Wardens
kind: armed-group
not: [watch]
---
-- content/actors/watch.md --
---
name: Reed Watch
kind: armed-group
---
-- content/actors/pell.md --
---
name: Omar Pell
kind: person
aka: [{name: Heron, kind: nom-de-guerre}, Pell]
---
-- content/actors/council.md --
---
name: Marsh Council
kind: government
aka: [the Council]
---
-- content/actors/old-reeds.md --
---
name: Old Reeds
kind: armed-group
---
-- content/actors/guard.md --
---
name: Salt Guard
kind: armed-group
---
-- content/actors/league.md --
---
name: Tide League
kind: armed-group
---
-- content/actors/deep-water.md --
---
name: Deep Water circle
kind: armed-group
---
-- content/places.yaml --
quay: {name: Long Quay}
-- content/sources.yaml --
courier: {title: Old men on a new marsh, author: Ida Lund, published: 2022-11-14, rights: full}
-- content/briefings/marsh.md --
---
title: Old men on a new marsh
source: courier
cast: [wardens, watch, pell, council, old-reeds, guard, league, deep-water]
events:
  - {id: seen, date: 2022-05, at: "In May 2022, reports emerged", who: [wardens], what: Reports of a band}
  - {id: ditches, date: 2006/.., at: "since 2006", who: [old-reeds], what: The Old Reeds dig ditches}
  - id: alliance
    date: {from: "[2015,2016]", to: ".."}
    at: "Since 2015-16"
    who: {pell: leads, guard: }
    what: About 200 men fight beside the Salt Guard
  - {id: drought, date: 1996/2001, at: "1996-2001", what: The first drought}
  - {id: flood, date: 2021-08, at: "the flood of August 2021", what: The marsh is flooded}
  - {id: sluices, rel: {after: flood}, at: "In the weeks and months that followed", what: Five sluices change hands}
  - {id: prizes, date: 2021-08~/2021-09~, rel: {after: flood, within: P2W},
     at: "barely a fortnight after", who: [council], what: Prizes are announced}
  - id: fires
    date: 2022-06
    at: ["In June 2022, fires broke out", "The fires of June 2022"]
    where: [quay]
    what: Fires on the quay
  - {id: recruiting, date: 2012~/2022~, at: "over the past decade", status: claimed, by: council, who: [league],
     what: The League recruits}
claims:
  - {id: there-are-wardens, by: author, status: reported, kind: existence, about: wardens,
     what: The Wardens exist, at: "The Reed Wardens are reportedly led"}
  - {id: no-wardens, by: council, status: denied, kind: existence, about: wardens, answers: there-are-wardens,
     what: There are no Wardens, at: "the Marsh Council has denied"}
  - {id: is-new, by: author, status: reported, kind: novelty, what: The band is new, at: "a “[[new]]” band"}
  - {id: how-new, by: author, status: disputed, kind: novelty, answers: is-new,
     what: Whether the band is new is debatable, at: 'in fact "[[new]]" is debatable'}
  - {id: not-new, by: author, status: refuted, kind: novelty, answers: is-new,
     what: The Wardens are no new armed actor, at: 'not a "[[new]] armed actor"'}
  - {id: by-league, by: league, status: claimed, kind: responsibility, about: fires,
     what: The League set the fires, at: "claimed responsibility for the fires"}
  - {id: motive, by: author, status: reported, kind: motive, about: fires, confidence: low,
     what: The fires were meant to embarrass the Council, at: "may have been meant to embarrass"}
  - {id: harmless, by: author, status: reported, kind: damage, about: fires,
     what: The fires did no damage, at: "caused no damage"}
  - {id: more-fires, by: author, status: forecast, likelihood: likely, horizon: 2022-11/2023~, about: fires,
     what: There will be more fires, at: "More fires are likely in the coming months"}
  - {id: weapon, by: author, status: forecast, about: wardens,
     what: The Wardens become a weapon of the Council, at: "could become a weapon"}
relations:
  - {rel: pell leads wardens, when: 2022-05~/.., status: reported, at: "reportedly led by"}
  - {rel: wardens successor-of old-reeds, confidence: moderate, status: disputed, at: "grew out of"}
  - {rel: wardens appointed-by council, status: confirmed, at: "was appointed by"}
  - {rel: old-reeds affiliated-with deep-water, status: reported, at: "themselves affiliated with"}
  - {rel: wardens affiliated-with old-reeds, status: reported, at: "and is affiliated with"}
  - {rel: council shelters guard, status: claimed, by: league, at: "said to be sheltering the [[Salt Guard]]"}
notes:
  - {at: "so-called “emergence”", note: The scare quotes are the author’s.}
  - {at: "about 200 men", note: The number is the author’s and has no source.}
---
In May 2022, reports emerged of a “new” band on the northern marsh. The Reed Wardens are reportedly led by Omar Pell
aka Heron, and their existence is what the Marsh Council has denied. Whether the band is in fact “new” is debatable:
it grew out of the Old Reeds, who have dug ditches since 2006.

Since 2015-16, Pell and about 200 men have fought beside the Salt Guard. During the first drought (1996-2001) the Old
Reeds were thousands. After the flood of August 2021 came the frost. In the weeks and months that followed, the
Council handed over five sluices. Prizes were announced barely a fortnight after.

In June 2022, fires broke out on the quay. The Tide League claimed responsibility for the fires, which may have been
meant to embarrass the Council. The fires of June 2022 caused no damage. The Wardens are not a “new armed actor”, and
their so-called “emergence” in May this year was a change of name.

The League is said to have recruited over the past decade, and the Council is said to be sheltering the Salt Guard.
The band was appointed by the Council, and is affiliated with the Old Reeds, themselves affiliated with the Deep
Water circle. More fires are likely in the coming months. The Wardens could become a weapon in the Council’s hands.
"""
