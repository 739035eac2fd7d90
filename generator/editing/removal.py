"""Take a key or a list entry out of YAML text, in block or flow style, and leave the rest as it stands."""

import yaml

from generator.editing.nodes import Slot, end_of
from generator.editing.splice import Splice
from generator.model.lines import LINE_BREAK, start_of_line


def remove(text: str, slot: Slot) -> Splice:
    """Return the splice that removes `slot` from `text`.

    Comments on the entry's own line go with it; comments on their own lines stay, for they may speak of what follows.
    """
    if slot.parent.flow_style:
        return _from_flow(text, slot)
    return _from_block(text, slot)


def _from_flow(text: str, slot: Slot) -> Splice:
    start, end = slot.first.start_mark.index, end_of(text, slot.value)
    siblings = slot.parent.value
    if slot.index + 1 < len(siblings):
        following = siblings[slot.index + 1]
        end = (following[0] if isinstance(following, tuple) else following).start_mark.index
    elif slot.index > 0:
        before = siblings[slot.index - 1]
        start = end_of(text, before[1] if isinstance(before, tuple) else before)
    return Splice(start, end)


def _from_block(text: str, slot: Slot) -> Splice:
    start = slot.first.start_mark.index
    end = _after_line(text, end_of(text, slot.value))
    line_start = start_of_line(text, start)
    if isinstance(slot.parent, yaml.SequenceNode):
        return Splice(start_of_line(text, text.rindex("-", 0, start)), end)
    if text[line_start:start].strip(" ") == "":
        return Splice(line_start, end)
    # The key shares its line with a dash ("- suggested: true"): the next key moves up beside the dash, unless comments
    # stand between them. Then the dash stays alone.
    if slot.index + 1 == len(slot.parent.value):
        return Splice(start, end_of(text, slot.value), "{}")
    following = slot.parent.value[slot.index + 1][0].start_mark.index
    if text[end:following].strip():
        return Splice(len(text[:start].rstrip(" ")), _end_of_line(text, end_of(text, slot.value)))
    return Splice(start, following)


def _end_of_line(text: str, index: int) -> int:
    line_end = LINE_BREAK.search(text, index)
    return line_end.start() if line_end else len(text)


def _after_line(text: str, index: int) -> int:
    """Return where the line after `index` begins. A text after `|` or `>` ends there already."""
    if index > 0 and text[index - 1] in "\r\n":
        return index
    line_end = LINE_BREAK.search(text, index)
    return line_end.end() if line_end else len(text)
