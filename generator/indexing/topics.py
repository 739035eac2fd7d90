"""Topics: the briefings under each, and who and what they are about."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from generator.indexing.facts import FactsByKind, said
from generator.indexing.grouping import group, group_by_each, most_first
from generator.model.briefings import AnchoredBriefing
from generator.model.site import IndexedEvent, IndexedTopic
from generator.model.topics import topic_id


def index_topics(
    briefings: Sequence[AnchoredBriefing], kinds: FactsByKind, events: Sequence[IndexedEvent]
) -> tuple[IndexedTopic, ...]:
    """Return the topics by name. Two spellings that make one address are one topic, under the first of them."""
    ids = _ids(chain.from_iterable(page.briefing.topics for page in briefings))
    names = {id_: topic for topic, id_ in reversed(tuple(ids.items()))}
    topics_of = {page.briefing.slug: {ids[topic]: None for topic in page.briefing.topics} for page in briefings}
    held = group((id_, slug) for slug, topics in topics_of.items() for id_ in topics)
    actors_in = group(
        zip((fact.briefing for fact in kinds["mention"]), map(said("actor"), kinds["mention"]), strict=True)
    )
    events_in = group_by_each(
        lambda event: {id_ for fact in event.statements for id_ in topics_of[fact.briefing]}, events
    )
    topics = (
        IndexedTopic(
            id_,
            names[id_],
            tuple(slugs),
            tuple(id_ for id_, _ in most_first(Counter(chain.from_iterable(actors_in[slug] for slug in slugs)))),
            tuple(events_in[id_]),
        )
        for id_, slugs in held.items()
    )
    return tuple(sorted(topics, key=lambda topic: (topic.name.casefold(), topic.id)))


def _ids(topics: Iterable[str]) -> Mapping[str, str]:
    """Return topic → id, of each topic as it is written, in the order of their first use."""
    return {topic: topic_id(topic) for topic in dict.fromkeys(topics)}
