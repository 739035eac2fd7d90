"""Topics: the briefings under each, and who and what they are about."""

from collections.abc import Iterable, Mapping

from generator.indexing.facts import FactsByKind
from generator.indexing.grouping import count_by, group, most_first
from generator.model.briefings import AnchoredBriefing
from generator.model.site import IndexedTopic
from generator.model.topics import topic_id


def index_topics(briefings: Iterable[AnchoredBriefing], kinds: FactsByKind) -> tuple[IndexedTopic, ...]:
    """Return the topics by name. Two spellings that make one address are one topic, under the first of them."""
    names: dict[str, str] = {}
    topics_of: dict[str, tuple[str, ...]] = {}
    for page in briefings:
        ids = [(topic_id(topic), topic) for topic in page.briefing.topics]
        for id_, topic in ids:
            names.setdefault(id_, topic)
        topics_of[page.briefing.slug] = tuple(dict.fromkeys(id_ for id_, _ in ids))
    held = group((id_, slug) for slug, ids in topics_of.items() for id_ in ids)
    actors = _told(topics_of, ((fact.briefing, fact.statement.actor) for fact in kinds["mention"]))
    events = _told(topics_of, ((fact.briefing, fact.statement.event) for fact in kinds["event"]))
    topics = (
        IndexedTopic(id_, names[id_], tuple(slugs), _ids(actors[id_]), _ids(events[id_])) for id_, slugs in held.items()
    )
    return tuple(sorted(topics, key=lambda topic: (topic.name.casefold(), topic.id)))


def _told(topics_of: Mapping[str, Iterable[str]], told: Iterable[tuple[str, str]]) -> Mapping[str, Mapping[str, int]]:
    """Count by topic the ids that its briefings tell of; `told` pairs a slug with an id."""
    return count_by((topic, id_) for slug, id_ in told for topic in topics_of[slug])


def _ids(counts: Mapping[str, int]) -> tuple[str, ...]:
    return tuple(id_ for id_, _ in most_first(counts))
