"""Claims: what answers each, and how the matter went on from source to source."""

from collections import defaultdict
from collections.abc import Mapping

from generator.annotations.claim import Claim
from generator.indexing.facts import Facts
from generator.model.annotations import Fact
from generator.model.edtf import When
from generator.model.site import IndexedClaim


def index_claims(facts: Facts, dates: Mapping[str, When | None]) -> Mapping[str, IndexedClaim]:
    """Return claim id → claim, in page order. `dates` are those of the briefings, by slug."""
    first: dict[str, Fact] = {}
    answers: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts.kinds["claim"]:
        statement: Claim = fact.annotation.statement
        first.setdefault(statement.claim, fact)
        if statement.answers:
            answers[statement.answers].append(fact)
    threads: dict[str, tuple[Fact, ...]] = {}
    indexed = {}
    for id_, fact in first.items():
        if id_ not in answers and not fact.annotation.statement.answers:
            indexed[id_] = IndexedClaim(id_, fact, (), (fact,))
            continue
        root = _root(first, id_)
        if root not in threads:
            threads[root] = _in_time(_thread(first[root], answers), dates)
        indexed[id_] = IndexedClaim(id_, fact, tuple(answers.get(id_, ())), threads[root])
    return indexed


def _root(claims: Mapping[str, Fact], id_: str) -> str:
    """Return the claim that all this answers in the end; of claims that answer one another in a circle, the least."""
    way = [id_]
    while (answered := claims[way[-1]].statement.answers) in claims:
        if answered in way:
            return min(way[way.index(answered) :])
        way.append(answered)
    return way[-1]


def _thread(root: Fact, answers: Mapping[str, list[Fact]]) -> list[Fact]:
    found: dict[str, Fact] = {}
    waiting = [root]
    while waiting:
        fact = waiting.pop(0)
        if fact.statement.claim not in found:
            found[fact.statement.claim] = fact
            waiting += answers.get(fact.statement.claim, ())
    return list(found.values())


def _in_time(facts: list[Fact], dates: Mapping[str, When | None]) -> tuple[Fact, ...]:
    def key(fact: Fact) -> tuple[bool, object]:
        date = dates.get(fact.briefing)
        return (date is None, date.sort_key if date else ())

    return tuple(sorted(facts, key=key))
