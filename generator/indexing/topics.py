"""Topics: the briefings under each, and who and what they are about."""

from collections import Counter
from collections.abc import Iterable

from generator.model.briefings import AnchoredBriefing
from generator.model.site import IndexedTopic
from generator.model.topics import topic_id


def index_topics(briefings: Iterable[AnchoredBriefing]) -> tuple[IndexedTopic, ...]:
    """Return the topics by name. Two spellings that make one address are one topic, under the first of them."""
    names: dict[str, str] = {}
    pages: dict[str, list[AnchoredBriefing]] = {}
    for page in briefings:
        for topic in dict.fromkeys(map(topic_id, page.briefing.topics)):
            pages.setdefault(topic, []).append(page)
        for topic in page.briefing.topics:
            names.setdefault(topic_id(topic), topic)
    topics = (
        IndexedTopic(
            id=id_,
            name=names[id_],
            briefings=tuple(page.briefing.slug for page in held),
            actors=_most_frequent(held, "mention", "actor"),
            events=_most_frequent(held, "event", "event"),
        )
        for id_, held in pages.items()
    )
    return tuple(sorted(topics, key=lambda topic: (topic.name.casefold(), topic.id)))


def _most_frequent(pages: Iterable[AnchoredBriefing], kind: str, field: str) -> tuple[str, ...]:
    counts = Counter(
        getattr(item.annotation.statement, field)
        for page in pages
        for item in page.anchored
        if item.annotation.kind == kind
    )
    return tuple(id_ for id_, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
