"""A made-up site in Arabic, with annotations of most kinds and names in two scripts."""

SOUK = """\
-- content/site.yaml --
title: دفتر السوق
description: أخبار السوق القديم.
language: ar
-- content/actors/amin.md --
---
name: أمين البحر
kind: person
aka: [{name: Amin (the elder), kind: alias, language: en}, البحّار]
not: [majlis]
summary: ربّان سفينة.
---
-- content/actors/majlis.md --
---
name: مجلس السوق
kind: government
---
-- content/places.yaml --
sahil: {name: الساحل, kind: region}
mina: {name: الميناء, kind: city, within: sahil, point: [34.4, 35.8], precision: point}
-- content/sources.yaml --
jarida: {title: الجريدة, author: هند, published: 2021, rights: full, url: "https://example.org/jarida"}
-- content/terms.yaml --
khan: {name: خان, definition: دار للتجّار.}
-- content/briefings/hariq.md --
---
title: حريق في الميناء
source: jarida
summary: ما قيل عن الحريق.
topics: [بحر]
cast: [amin, majlis]
events:
  - {id: hariq, date: 2020-05, at: "حريق كبير", who: {amin: ربّان}, where: [mina], what: الحريق}
  - {id: rahil, date: 2021/.., at: "رحل التجّار", who: [majlis], what: الرحيل}
claims:
  - {id: sabab, by: majlis, status: claimed, about: hariq, what: سببه برق, at: "قال إنّ السبب برق"}
  - {id: nafi, by: amin, status: denied, answers: sabab, what: لا برق, at: "ونفى ذلك"}
relations:
  - {rel: majlis opposes amin, when: 2019, status: reported, at: "خاصمه المجلس"}
places:
  - {place: mina, at: "في الميناء"}
terms:
  - {term: khan, at: "من الخان"}
notes:
  - {at: "ثم سكت", note: لم يقل أكثر.}
---
شبّ حريق كبير في الميناء. مجلس السوق قال إنّ السبب برق. أمين البحر رآه ونفى ذلك ثم سكت.

ثم رحل التجّار من الخان. وقد خاصمه المجلس قبل ذلك بعام.
-- content/briefings/harbour.md --
---
title: A fire in the harbour
author: H. Quill
date: 2022
language: en
events:
  - {id: hariq, date: 2020-05, at: "a fire broke out", what: الحريق}
---
In May 2020 a fire broke out. Amin (the elder) saw it.
"""


def in_an_english_site() -> str:
    """Return the same texts as pages of a site whose own language is English."""
    site, _, rest = SOUK.partition("-- content/actors/amin.md --")
    site = site.replace("language: ar\n", "language: en\n")
    rest = rest.replace("title: حريق في الميناء\n", "title: حريق في الميناء\nlanguage: ar\n")
    rest = rest.replace("language: en\nevents", "events")
    return f"{site}-- content/actors/amin.md --{rest}"
