"""A source is read when it exists: not before it was published."""

from collections.abc import Iterable

from generator.model.codes import Code
from generator.model.content import Content
from generator.model.edtf import Possibility, precedes, words
from generator.model.problems import KeyPath, Problem
from generator.reading.paths import SOURCES


def rule(content: Content) -> Iterable[Problem]:
    """Name sources whose two dates cannot be in order, however uncertain they are."""
    for source in content.all_sources():
        read, published = source.accessed, source.published
        if read and published and precedes(read, published) is Possibility.YES:
            where = KeyPath(SOURCES, (source.id, "accessed"))
            message = f"The source was read ({words(read)}) before it was published ({words(published)})"
            yield Problem(Code.DATE_ORDER, where, message, "mend one of the two dates")
