"""Topics: the briefings under each, and who and what they are about."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from generator.indexing.facts import Facts
from generator.indexing.grouping import group, most_first
from generator.model.briefings import AnchoredBriefing
from generator.model.site import IndexedEvent, IndexedTopic
from generator.model.topics import topic_id


def index_topics(
    briefings: Sequence[AnchoredBriefing], facts: Facts, events: Sequence[IndexedEvent]
) -> tuple[IndexedTopic, ...]:
    """Return the topics by name. Two spellings that make one address are one topic, under the first of them."""
    ids = _ids(chain.from_iterable(page.briefing.topics for page in briefings))
    names = {id_: topic for topic, id_ in reversed(tuple(ids.items()))}
    topics_of = {page.briefing.slug: dict.fromkeys(ids[topic] for topic in page.briefing.topics) for page in briefings}
    held = group((id_, slug) for slug, topics in topics_of.items() for id_ in topics)
    events_in = group((id_, event) for event in events for id_ in _topics_of_event(event, topics_of))
    topics = (
        IndexedTopic(id_, names[id_], tuple(slugs), _most_named(facts, slugs), tuple(events_in[id_]))
        for id_, slugs in held.items()
    )
    return tuple(sorted(topics, key=lambda topic: (topic.name.casefold(), topic.id)))


def _ids(topics: Iterable[str]) -> Mapping[str, str]:
    """Return topic → id, of each topic as it is written, in the order of their first use."""
    return {topic: topic_id(topic) for topic in dict.fromkeys(topics)}


def _topics_of_event(event: IndexedEvent, topics_of: Mapping[str, Iterable[str]]) -> Iterable[str]:
    """Return the topics of all briefings that tell of the event, each once."""
    if len(event.statements) == 1:
        return topics_of[event.statements[0].briefing]
    return dict.fromkeys(chain.from_iterable(topics_of[fact.briefing] for fact in event.statements))


def _most_named(facts: Facts, slugs: Iterable[str]) -> tuple[str, ...]:
    named = chain.from_iterable(facts.named[slug] for slug in slugs)
    return tuple(actor for actor, _ in most_first(Counter(named)))
