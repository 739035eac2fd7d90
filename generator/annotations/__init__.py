"""What an editor can say about words: one file is one annotation type. This tuple is the only list of them."""

from generator.annotations import citation, claim, event, mention, note, place, relation, term
from generator.annotations.kind import AnnotationType

TYPES: tuple[AnnotationType, ...] = (
    mention.TYPE,
    event.TYPE,
    claim.TYPE,
    relation.TYPE,
    place.TYPE,
    term.TYPE,
    note.TYPE,
    citation.TYPE,
)

BY_KIND = {kind.kind: kind for kind in TYPES}
