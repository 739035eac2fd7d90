"""A made-up site of one text in Greek letters, with something of every kind, and long enough for every kind of page."""

AGORA = """\
-- content/site.yaml --
title: Αγορά
description: Νέα της αγοράς.
language: qps
base_url: https://example.org/
-- content/actors/aias.md --
---
name: Αίας
kind: person
aka:
  - {name: Αί, kind: abbreviation}
  - {name: Αιάκης, kind: former, language: el}
  - {name: Ο μέγας, kind: descriptive}
not: [boule]
summary: Στρατηγός.
links: {βίβλος: "https://example.org/"}
formerly: [aiax]
---
Βίος *μακρός*.
-- content/actors/boule.md --
---
name: Βουλή
kind: government
---
-- content/actors/koros.md --
---
suggested: true
name: Χορός
kind: armed-group
---
-- content/places.yaml --
attike: {name: Αττική, kind: region, point: [38.0, 23.7], precision: area}
polis: {name: Πόλις, kind: city, within: attike, point: [37.9, 23.7], precision: point, aka: [Άστυ], note: Λιμήν.}
alle: {name: Πόλις, kind: place}
hellas: {name: Ελλάς, kind: country}
-- content/sources.yaml --
phylla: {title: Φύλλα, author: Δ. Γραφεύς, publisher: Τύπος, published: 2020-05-04, accessed: 2021, rights: full,
  url: "https://example.org/phylla", note: Παλαιά.}
apo: {title: Απόσπασμα, author: Ε. Γραφεύς, published: 2020~, rights: excerpts, derived_from: [phylla]}
siope: {title: Σιωπή, publisher: Ζ, rights: metadata}
-- content/terms.yaml --
logos: {name: λόγος, aka: [ρήμα], definition: Το *λεγόμενο*., cite: phylla}
-- content/briefings/proton.md --
---
title: Πρώτον
source: phylla
status: draft
summary: Σύνοψις.
topics: [θάλασσα]
cast: [aias, boule, koros]
formerly: [arche]
corrections:
  - {date: 2022-01-02, note: Διόρθωσις.}
events:
  - {id: pyr, date: 2020-05, at: "πυρ μέγα", who: {aias: στρατηγός, boule: ""}, where: [polis], kind: μάχη, what: Πυρ,
     confidence: low, cite: {source: apo, quote: "πυρ μέγα"}}
  - {id: meta, rel: {after: pyr, within: P2W}, at: "μετά ταύτα", what: Μετά, status: claimed, by: boule}
  - {id: pro, date: 2019~, rel: {before: pyr}, at: "προ τούτων", what: Πρότερον}
  - {id: palai, date: "-0043", at: "πάλαι ποτέ", what: Πάλαι}
  - {id: ano, date: ../2001?, at: "άνω κάτω", what: Άνω, suggested: true}
claims:
  - {id: alethes, by: aias, status: claimed, about: pyr, what: Αληθές, at: "αληθές εστί", confidence: high}
  - {id: pseudos, by: boule, status: denied, answers: alethes, what: Ψεύδος, at: "ψεύδος λέγει"}
  - {id: mantis, by: author, status: forecast, likelihood: likely, horizon: 2021, about: aias,
     what: Έσται, at: "έσται ποτέ",
     outcome: {was: partly, date: 2022, note: Σχεδόν., cite: {source: apo}}}
  - {id: mantis-b, by: author, status: forecast, what: Ουκ έσται, at: "ουκ έσται"}
  - {id: bebaion, by: author, status: confirmed, answers: alethes, what: Βέβαιον, at: "βέβαιον δή"}
relations:
  - {rel: aias leads boule, when: 2019/.., status: reported, at: "άρχει της βουλής", confidence: moderate}
  - {rel: koros opposes boule, status: claimed, by: aias, at: "μάχεται τη βουλή"}
places:
  - {place: polis, at: "τη πόλει"}
  - {place: hellas, at: "της Ελλάδος"}
terms:
  - {term: logos, at: "τον λόγον"}
notes:
  - {at: "ούτως είπε", note: Σημείωσις., sic: ούτω, cite: {source: phylla}}
  - {note: Άνευ χωρίου.}
citations:
  - {at: "ως γέγραπται", source: siope}
---
## Αρχή

Αίας είδε πυρ μέγα εν τη πόλει της Ελλάδος. Βουλή μετά ταύτα έφυγε, προ τούτων ουδέν. Και πάλαι ποτέ άνω κάτω ην.

## Μέσον

Αίας έφη ότι αληθές εστί. Βουλή ψεύδος λέγει. Αλλά έσται ποτέ, ή ουκ έσται, βέβαιον δή. Αίας άρχει της βουλής.

## Τέλος

Χορός μάχεται τη βουλή κατά τον λόγον, ούτως είπε, ως γέγραπται.
-- content/briefings/deuteron.md --
---
title: Δεύτερον
source: apo
date: 2020-06
events:
  - {id: pyr, date: 2021-05, at: "πυρ μικρόν", what: Πυρ}
---
Αίας είδε πυρ μικρόν. Αίας εσίγησε.
-- content/briefings/triton.md --
---
title: Τρίτον
source: siope
date: 2020-07
events:
  - {id: pyr, date: 2021-05, at: "πυρ ουδέν", what: Πυρ}
---
Αίας είδε πυρ ουδέν.
"""


def long_site(briefings: int = 50, sentences: int = 7) -> str:
    """Return the site with so many briefings more, each sentence an event, that its lists take several pages."""
    return AGORA + "".join(_volume(number, sentences) for number in range(briefings))


def _volume(number: int, sentences: int) -> str:
    text = " ".join(f"Αίας έπραξε {place}." for place in range(sentences))
    events = "".join(
        f"  - {{id: e{number}-{place}, date: {1900 + number}, who: [aias], where: [polis], what: Πράξις,"
        f' at: "[[έπραξε]] {place}."}}\n'
        for place in range(sentences)
    )
    head = f"title: Τόμος {number}\nauthor: Δ\ndate: {1900 + number}\nevents:\n{events}"
    return f"-- content/briefings/b{number}.md --\n---\n{head}---\n{text}\n"
