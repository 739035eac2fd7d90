"""A small site with one of everything, for whole-site tests."""

BORDER = """\
-- content/site.yaml --
title: Border notes
verbs:
  leads: {label: leads, inverse: is led by}
-- content/actors/rovers.md --
---
name: River Rovers
kind: armed-group
aka: [{name: RR, kind: abbreviation}]
---
A band on the river.
-- content/actors/ada.md --
---
name: Ada Brand
kind: person
---
-- content/places.yaml --
dell: {name: Upper Dell, kind: valley}
-- content/sources.yaml --
gazette: {title: News from the river, publisher: Dell Gazette, published: 2021-08-03, rights: full}
-- content/briefings/crossing.md --
---
title: A crossing at Upper Dell
source: gazette
cast: [rovers, ada]
events:
  - {id: crossing, date: 2021-07, at: "crossed the river", who: [rovers], where: [dell], what: Rovers cross the river}
  - {id: talks, date: 2021-08~, at: "in about August", who: [ada], what: Talks, suggested: true}
claims:
  - {id: led, by: author, status: reported, what: Brand leads the Rovers, at: "the river, led by “Ada Brand”"}
relations:
  - {rel: ada leads rovers, when: 2021-07/.., status: reported, at: "led by"}
---
In July 2021 the River Rovers crossed the river, led by "Ada Brand".

Talks are said to follow in about August.
"""
