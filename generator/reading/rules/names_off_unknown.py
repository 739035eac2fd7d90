"""What a page takes out of name matching is an actor or one of its names: a slip would do nothing, unseen."""

from collections.abc import Iterable

from generator.annotations.ids import shown
from generator.model.codes import Code
from generator.model.content import Content
from generator.model.problems import KeyPath, Problem
from generator.reading.rules.known import known
from generator.reading.rules.names import folded


def rule(content: Content) -> Iterable[Problem]:
    """Name every entry of `no_match` that is neither an actor's id nor a name of one."""
    off = [(page, index, text) for page in content.pages() for index, text in enumerate(page.names_off)]
    if not off:
        return
    names = {folded(name.text) for actor in content.all_actors() for name in actor.names}
    ids = known(content)
    for page, index, text in off:
        if text not in ids.ids["actor"] and folded(text) not in names and text not in ids.maybe:
            meant = ids.guess("actor", text)
            fix = (
                f"did you mean `{meant}`?"
                if meant
                else "write an actor's id, or a name as it stands on the actor's page"
            )
            message = f"“{shown(text)}” is neither an actor nor a name of one"
            yield Problem(Code.ACTOR_UNKNOWN, KeyPath(page.path, ("no_match", index)), message, fix)
