"""What a claim is called where it is one line among others: its words, or what it answers or is about."""

from generator.model.annotations import Fact
from generator.model.translation import N_
from generator.pages.planning.catalogue import Catalogue
from generator.pages.wording.vocabularies import plain

_ANSWER = {
    "denied": N_("Denial of “%(claim)s”"),
    "confirmed": N_("Confirmation of “%(claim)s”"),
    "disputed": N_("Objection to “%(claim)s”"),
    "refuted": N_("Refutation of “%(claim)s”"),
}
_OTHER_ANSWER = N_("Answer to “%(claim)s”")


def claim_title(catalogue: Catalogue, fact: Fact) -> str:
    """Return what the claim says in its editor's words; without them, what it does to which claim, or its subject."""
    claim = fact.statement
    if claim.what:
        return str(claim.what)
    words = catalogue.words
    answered = catalogue.claims.get(claim.answers)
    if answered:
        # Only one step: claims without words may answer one another in a circle.
        other = answered.statement.what or _subject(catalogue, answered) or answered.statement.claim
        return words.gettext(_ANSWER.get(claim.status, _OTHER_ANSWER), claim=other)
    return _subject(catalogue, fact) or str(claim.claim)


def _subject(catalogue: Catalogue, fact: Fact) -> str:
    """Return the claim's kind and what it is about, as far as it has them."""
    claim = fact.statement
    event, actor = catalogue.events.get(claim.about), catalogue.site.content.actors.get(claim.about)
    about = event.what if event else actor.name if actor else ""
    topic = plain(claim.topic).capitalize()
    if topic and about:
        return catalogue.words.gettext("%(kind)s: %(subject)s", kind=topic, subject=about)
    return topic or about
