"""A coast with the hard cases: copies of copies, rival dates, claims that answer claims, former ids, all rights."""

LANTERN = """\
-- content/actors/gov-kars.md --
---
name: Government of Karsland
kind: government
---
-- content/actors/harbour-guild.md --
---
name: Harbour Guild
kind: organisation
---
-- content/actors/harbour-league.md --
---
name: Harbour League
kind: armed-group
summary: Dock workers under arms.
aka: [{name: HL, kind: abbreviation}, {name: Dock Brothers, kind: former}]
not: [harbour-guild]
formerly: [dock-brothers, dockers]
---
A profile of the league.
-- content/actors/red-watch.md --
---
name: Red Watch
kind: armed-group
---
-- content/actors/silent-one.md --
---
name: Silent One
kind: person
---
-- content/actors/tovan-ree.md --
---
name: Tovan Ree
kind: person
aka: [{name: The Lamp, kind: nom-de-guerre}]
---
-- content/briefings/alpha-fire.md --
---
title: Fire at Saltgate
source: alpha-2024-03-02
summary: What Alpha Wire says of the fire.
topics: [fire, Lantern tax]
cast: [harbour-league, tovan-ree, gov-kars, red-watch]
formerly: [saltgate-first, saltgate-second]
corrections:
  - {date: 2024-03-10, note: The day of the fire was wrong on this page.}
  - {date: 2024-05, note: A second thing was put right.}
events:
  - {id: saltgate-fire, date: 2024-02-28, at: "burned on 28 February", what: Saltgate harbour burns,
     where: [saltgate], who: {harbour-league: accused}, kind: fire, formerly: [harbour-fire]}
  - {id: ree-arrest, date: 2024-03~, at: "arrested around the start of March", what: Tovan Ree is arrested,
     who: {tovan-ree: arrested, gov-kars: arrests}, kind: arrest, where: [milt-town]}
  - {id: tax, date: 1066/.., at: "ever since 1066", what: Lantern tax is levied, who: [gov-kars], kind: law,
     where: [karsland]}
  - {id: trial, date: "[2025,2026]", at: "a trial in 2025 or 2026", what: Trial of Tovan Ree, who: [tovan-ree],
     status: forecast, kind: trial}
claims:
  - {id: league-did-it, by: gov-kars, status: claimed, kind: responsibility, about: saltgate-fire,
     what: The Harbour League lit the fire, at: "The government said the Harbour League lit it"}
  - {id: league-denies, by: harbour-league, status: denied, answers: league-did-it,
     what: The League lit nothing, at: "The League denied it"}
  - {id: more-fires, by: author, status: forecast, likelihood: likely, horizon: 2024-06/2024-09,
     what: More fires, at: "More fires are likely before autumn", formerly: [fires-again]}
  - {id: far-forecast, by: author, status: forecast, likelihood: unlikely, horizon: 2049, what: The tax goes,
     at: "unlikely to go before 2049"}
relations:
  - {rel: tovan-ree leads harbour-league, when: 2019/2021-05, status: reported,
     at: "led by Tovan Ree from 2019 to May 2021"}
  - {rel: red-watch blockades harbour-league, when: 2024-01~/.., status: claimed, by: red-watch,
     at: "Red Watch says it has kept the League in port"}
  - {rel: harbour-league rival-of red-watch, at: "rival of Red Watch"}
places:
  - {at: "the district of [[Milt]]", place: milt}
terms: [{term: lantern-tax, at: "the [[lantern tax]]"}]
notes:
  - {at: "ever since 1066", note: INTERNALMAYBE a published note of the editor.}
  - {at: "Dock folk", note: SUGGESTEDNOTE bytes that must not leak, suggested: true}
---
Saltgate, in the district of Milt, burned on 28 February. The government said the Harbour League lit it. The
League denied it at once.

Tovan Ree was arrested around the start of March. The League was led by Tovan Ree from 2019 to May 2021. Red
Watch says it has kept the League in port since about January. The League is a rival of Red Watch.

The government has raised the lantern tax ever since 1066. More fires are likely before autumn. There may be a
trial in 2025 or 2026. The tax is unlikely to go before 2049.

ZEBRAWITHHELD Dock folk sat on the quay and nobody annotated this sentence. Another KOALAWITHHELD sentence says
Harbour League once more.
-- content/briefings/beta-fire.md --
---
title: Saltgate burns
source: beta-2024-03-03
topics: [fire]
cast: [harbour-league]
events:
  - {id: saltgate-fire, date: 2024-02-28, at: "The fire of 28 February", what: Fire in the port of Saltgate,
     where: [saltgate]}
claims:
  - {id: beta-says, by: author, status: confirmed, answers: league-did-it, what: The League did it,
     at: "It was the League"}
---
The fire of 28 February left nothing. It was the League, people say. Nothing GIRAFFEWITHHELD else is known of
the Harbour League.
-- content/briefings/delta-witness.md --
---
title: Witness at the gate
source: delta-2024-03-05
topics: [fire, witnesses]
cast: [harbour-league, tovan-ree, red-watch]
events:
  - {id: saltgate-fire, date: 2024-03-01, at: "on the first of March", what: Saltgate burns, where: [saltgate],
     who: {red-watch: accused}}
  - {id: spring-march, date: 2023-21, at: "spring of 2023", what: March to the reef, where: [dateline,
     dateline-west], who: [red-watch]}
  - {id: reef-talks, date: "{2015,2017}", at: "in 2015 and in 2017", what: Talks at the reef, where: [dateline]}
  - {id: polar, rel: {after: spring-march, within: P3M}, at: "within three months of that march",
     what: Polar run, where: [pole-n, pole-s]}
  - {id: fort-falls, date: "199X", at: "in the nineties", what: Fort falls, where: [lost-fort, nowhere-bay]}
  - {id: pact, date: 2006/, at: "from 2006 until it ended", what: Norway pact, where: [norway]}
  - {id: undated, at: "nobody knows when", what: The lamp was made}
  - {id: maybe, date: 2020%, at: "maybe about 2020", what: The guild split}
claims:
  - {id: delta-disputes, by: author, status: disputed, answers: league-did-it, what: Red Watch lit the fire,
     at: "It was not the League but Red Watch"}
  - {id: watch-answers, by: red-watch, status: denied, answers: delta-disputes, what: Red Watch lit nothing,
     at: "Red Watch denies this"}
  - {id: fell, by: author, status: forecast, likelihood: almost-certain, horizon: 2024-03/2024-04,
     what: Grain runs out, at: "Grain will run out in a month", outcome: {was: partly, date: 2024-05-02,
     note: Half of it did., cite: gamma-2024-03-04}}
relations:
  - {rel: tovan-ree leads harbour-league, when: 2022~, status: denied, by: harbour-league, at: "no longer led"}
  - {rel: tovan-ree member-of red-watch, status: disputed, confidence: low,
     at: "said to be a member of Red Watch"}
citations: [{at: "spring of 2023", source: unread-2020}]
---
The fire was on the first of March. It was not the League but Red Watch who lit it. Red Watch denies this.

In spring of 2023 the Watch marched to the reef, and within three months of that march to both poles. They had
talked there in 2015 and in 2017. The fort fell in the nineties. A pact held from 2006 until it ended. The lamp
was made nobody knows when. The guild split maybe about 2020.

Tovan Ree no longer led the Harbour League. He was said to be a member of Red Watch. Grain will run out in a
month.
-- content/briefings/draft-one.md --
---
title: DRAFTTITLE
author: The editors
date: 2024-06-02
status: draft
topics: [drafttopic]
cast: [silent-one]
events: [{id: draft-event, date: 2024, at: "DRAFTWORDS", what: DRAFTWHAT}]
---
DRAFTWORDS of the Silent One.
-- content/briefings/embargo-one.md --
---
title: EMBARGOTITLE
author: The editors
date: 2024-06-02
embargo: 2027-01-01
topics: [embargotopic]
cast: [silent-one]
events: [{id: emb-event, date: 2024, at: "EMBARGOWORDS", what: EMBARGOWHAT}]
---
EMBARGOWORDS of the Silent One.
-- content/briefings/gamma-fire.md --
---
title: The Saltgate fire
source: gamma-2024-03-04
topics: [fire]
cast: [harbour-league, tovan-ree]
events:
  - {id: saltgate-fire, date: 2024-02-29?, at: "perhaps on the 29th", what: The port burns, where: [milt]}
claims:
  - {id: gamma-says, by: author, status: confirmed, answers: league-did-it, at: "the League's doing"}
---
The port burned, perhaps on the 29th. It was the League's doing, we read. See [Alpha](alpha-fire.md) for the
first report of the Harbour League.
-- content/briefings/meta-letter.md --
---
title: Secret letter
source: meta-2024-04-01
topics: [witnesses]
cast: [harbour-league]
events:
  - {id: letter-fire, date: 2024-03-15, at: "LIONWITHHELD fire", what: A second fire, where: [saltgate]}
claims:
  - {id: letter-claim, by: author, status: claimed, about: harbour-league, what: The League is poor,
     at: "purse of the League"}
---
There was a LIONWITHHELD fire in March. The purse of the League is empty, said the TIGERWITHHELD man.
-- content/briefings/own-analysis.md --
---
title: What we make of it
author: The editors
date: 2024-06-01
topics: [witnesses]
cast: [harbour-league, tovan-ree, red-watch, gov-kars]
claims:
  - {id: ours, by: gov-kars, status: confirmed, answers: league-denies, what: The denial is a denial,
     at: "The government repeated", cite: loop-a}
  - {id: ours-b, by: red-watch, status: confirmed, answers: league-denies, what: The League lit nothing,
     at: "Red Watch agreed", cite: loop-b}
events:
  - {id: saltgate-fire, date: 2024-02-28~, at: "about 28 February", what: Saltgate burns,
     cite: {source: meta-2024-04-01, quote: "OCELOTWITHHELD quote"}}
relations:
  - {rel: gov-kars funds red-watch, when: 2021/2023, status: confirmed, at: "paid Red Watch",
     cite: delta-2024-03-05}
---
Saltgate burned about 28 February. The government repeated what it had said; Red Watch agreed with the League.
From 2021 to 2023 the government paid Red Watch. See [the first report](alpha-fire.md).
-- content/places.yaml --
karsland: {name: Karsland, kind: country, note: A country in the middle of the sea., formerly: [old-karsland]}
upper-kars: {name: Upper Kars, kind: province, within: karsland, point: [12.5, 44.0], precision: area,
  radius: 120}
milt: {name: Milt, kind: district, within: upper-kars, point: [12.7, 44.3], precision: area}
milt-town: {name: Milt, kind: city, within: milt, point: [12.71, 44.31], precision: point, aka: [Milt Town]}
saltgate: {name: Saltgate, kind: city, within: milt, point: [12.72, 44.33], precision: point,
  formerly: [port-salt, salt-harbour]}
lost-fort: {name: Lost Fort, kind: place, within: upper-kars, point: [12.1, 43.7], precision: unknown}
nowhere-bay: {name: Nowhere Bay, kind: place, note: Nobody knows where it lay.}
dateline: {name: Dateline Reef, kind: place, point: [-17.0, 179.9], precision: point}
dateline-west: {name: Westline Reef, kind: place, point: [-17.4, -179.8], precision: area, radius: 50}
pole-n: {name: North Station, kind: place, point: [90, 0], precision: point}
pole-s: {name: South Station, kind: place, point: [-90, 0], precision: point}
norway: {name: Norway, kind: country}
-- content/site.yaml --
title: Lantern Coast Notes
description: Made-up facts about a made-up coast.
base_url: https://lantern.example/notes/
verbs:
  blockades: {label: blockades, inverse: is blockaded by}
-- content/sources.yaml --
alpha-2024-03-02: {title: Fire at Saltgate, author: Ina Bow, publisher: Alpha Wire, published: 2024-03-02,
  url: "https://alpha.example/fire-at-saltgate", rights: excerpts, formerly: [alpha-old]}
beta-2024-03-03: {title: Saltgate burns, publisher: Beta Post, published: 2024-03-03,
  derived_from: [alpha-2024-03-02], rights: excerpts}
gamma-2024-03-04: {title: The Saltgate fire, publisher: Gamma Daily, published: 2024-03-04,
  derived_from: [beta-2024-03-03], rights: full}
delta-2024-03-05: {title: Witness at the gate, author: Olo Venn, publisher: Delta Review,
  published: 2024-03-05, rights: full}
loop-a: {title: Loop A, publisher: Loop, published: 2024-03-06, derived_from: [loop-b]}
loop-b: {title: Loop B, publisher: Loop, published: 2024-03-06, derived_from: [alpha-2024-03-02]}
meta-2024-04-01: {title: Secret letter, author: Nessa Quay, publisher: Private, published: 2024-04-01,
  url: "https://private.example/letter", rights: metadata}
unread-2020: {title: A report nobody holds, publisher: Unread Press, published: 2020}
-- content/terms.yaml --
lantern-tax: {name: lantern tax, definition: "A tax on *lit* windows.", aka: [lantern taxes],
  cite: delta-2024-03-05, formerly: [window-tax]}
unused-term: {name: unused word, definition: Nobody uses it.}
"""
