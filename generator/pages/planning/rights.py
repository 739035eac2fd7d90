"""How much of a source's text may be published: the one place that decides it.

`full` publishes the body. `excerpts` publishes the sentences that an editor's annotations stand in. `metadata`
publishes no words of the source at all. Mentions found by name do not publish a sentence of their own: names stand in
almost every sentence, and together they would be the whole text.
"""

from dataclasses import dataclass

from generator.model.annotations import Fact
from generator.model.briefings import AnchoredBriefing
from generator.model.entities import Rights
from generator.model.spans import Span, merge


@dataclass(frozen=True, slots=True)
class Publication:
    """What of one briefing's text is published. `sentences`, in order, are those published as excerpts."""

    rights: Rights
    sentences: tuple[Span, ...]

    def shows(self, sentence: Span) -> bool:
        """Tell whether this sentence stands on the published page."""
        if self.rights == "full":
            return True
        return any(published.contains(sentence) for published in self.sentences)


def publication(page: AnchoredBriefing, rights: Rights) -> Publication:
    """Return what of `page` is published under `rights`."""
    if rights != "excerpts":
        return Publication(rights, ())
    sentences = (passage.sentence for fact in page.facts if not found_by_name(fact) for passage in fact.passages)
    return Publication(rights, merge(sentences))


def found_by_name(fact: Fact) -> bool:
    """Tell whether name matching made this annotation, not an editor."""
    return not fact.annotation.keys
