"""A small site with every annotation type, every form of `at` and most of Markdown."""

SAMPLE = """\
-- content/site.yaml --
title: Border notes
language: en-GB
actor_kinds: [ship]
verbs:
  leads: {label: leads, inverse: is led by}
-- content/sources.yaml --
# what the pages rest on
gazette: {title: News from the river, publisher: Dell Gazette, published: 2021-08-03, rights: full}
ledger:
  publisher: Ledger
  published: 2021-08-02
  derived_from: [gazette]
-- content/places.yaml --
dell: {name: Upper Dell, kind: valley, within: shire, point: [38.4, 70.8], precision: area}
shire:
  name: Shire
  aka: [The Shire]
-- content/terms.yaml --
ford: {name: ford, definition: A *shallow* place to cross., aka: [fords], cite: ledger}
-- content/actors/rovers.md --
---
name: River Rovers
kind: armed-group
aka:
  - {name: RR, kind: abbreviation}
  - Rovers
not: [ferrymen]
links: {wikidata: Q42, website: "https://example.org"}
---
A band *on* the river.
-- content/actors/ferrymen.md --
---
name: The Ferrymen
kind: organisation
aka: [{name: Ferrymen, auto: false}]
---
-- content/actors/ada.md --
---
name: Ada Brand
kind: person
---
-- content/briefings/crossing.md --
---
title: "A crossing: at Upper Dell"
source: gazette
as_of: 2021-08-03   # the day
topics: [river, crossings]
cast: [rovers, ada, ferrymen]
mentions:
  - {at: "[[Dell Hall]] was silent", actor: ferrymen}
  - at: ["anti-[[Rover]]ism", 'Ferrymen/[[Rovers]]']
    actor: rovers
events:   # what happened
  - id: crossing
    date: 2021-07
    at: "In July 2021, … her band"
    what: Rovers cross the river
    who: {rovers: cross, ada: leads}
    where: [dell, shire]
  - {id: talks, date: 2021-08~, at: "in about August", who: [ada], what: Talks, suggested: true}
  - {id: prizes, rel: {after: talks, within: P2W}, at: "barely a fortnight after",
     what: Prizes are given}
  - id: feud
    date: {from: "[2015,2016]", to: 2021-08~}
    what: >-
      A long
      feud
    kind: feud
    by: ada
    status: claimed
    confidence: low
claims:
  - {id: new, by: author, status: reported, what: The band is new, at: "a “[[new]]” band"}
  - {id: old, by: rovers, status: denied, answers: new, at: "denied being new"}
  - id: more
    by: author
    status: forecast
    likelihood: likely
    horizon: 2021-09/2021-12~
    about: crossing
    at: {quote: crossings, nth: 2}
    outcome: {was: partly, date: 2021-10, note: "One."}
relations:
  - {rel: ada leads rovers, when: 2021-07~/.., at: "said to be led by"}
places:    [{at: "pastures of [[Upper Dell]]", place: dell}]
terms:     [{term: ford, at: "a [[shallow ford]]"}]
notes:     [{at: "Ada [[Brandt]]", sic: Brand, note: The same woman.}]
citations: [{at: "a fortnight", source: ledger, quote: "two weeks"}]
corrections: [{date: 2021-08-05, note: The date was wrong.}]
---
There is a “new” band, **the new** one, *in the news*. In July 2021, the River Rovers crossed with
Ada Brand and her band; the pastures of Upper Dell. They are said to be *led* by her.

## AFTERWARDS

Talks are said to follow in about August; the Rovers denied being new. Dell Hall was silent. It was barely
a fortnight after crossings. There was anti-Roverism, and Ferrymen/Rovers on the one hand.[^1]

- RR keep [a shallow ford](https://example.org)
- Ada Brandt, and Ada Brand

| a | b |
|---|---|
| more crossings | in 2022 |

> It said: `code` – “quoted ‘inner’ words”.

[^1]: A note on *Ada Brand*.
"""
