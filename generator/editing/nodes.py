"""Find things in YAML by their keys, with their exact places in the text."""

from dataclasses import dataclass

import yaml

from generator.model.annotations import Keys
from generator.model.lines import start_of_line


@dataclass(frozen=True, slots=True)
class Slot:
    """A value in its place: `key` is its key's node (None in a list), `index` its position in `parent`."""

    parent: yaml.CollectionNode
    index: int
    key: yaml.Node | None
    value: yaml.Node

    @property
    def first(self) -> yaml.Node:
        """The node the slot begins with: its key, or the value itself in a list."""
        return self.key or self.value


def compose(text: str) -> yaml.Node | None:
    """Return the tree of one YAML document; raises `yaml.YAMLError`.

    The pure Python loader is used: its marks count characters. It stumbles over tabs that the fast one reads as spaces,
    so it is given spaces: what matters here is where things stand, not their values.
    """
    return yaml.compose(text.replace("\t", " "), Loader=yaml.BaseLoader)


def find(root: yaml.Node | None, keys: Keys) -> Slot | None:
    """Return the slot at `keys`, e.g. `("events", 3, "suggested")`, or None if there is no such thing."""
    slot: Slot | None = None
    node = root
    for key in keys:
        slot = _step(node, key)
        if slot is None:
            return None
        node = slot.value
    return slot


def _step(node: yaml.Node | None, key: str | int) -> Slot | None:
    if isinstance(node, yaml.MappingNode) and isinstance(key, str):
        for index, (name, value) in enumerate(node.value):
            if name.value == key:
                return Slot(node, index, name, value)
    if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
        return Slot(node, key, None, node.value[key])
    return None


def end_of(text: str, node: yaml.Node) -> int:
    """Return the index just after the last character of a node of `text`.

    PyYAML's end mark of a block collection lies at the next token, after comments and blank lines; the end of its last
    scalar or flow collection is where its own text ends. A text after `|` or `>` ends with its last line break and the
    blank lines that follow; PyYAML's mark lies behind the next line's indent.
    """
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return end_of(text, last[1] if isinstance(last, tuple) else last)
    end = int(node.end_mark.index)
    line_start = start_of_line(text, end)
    return line_start if is_block_text(node) and not text[line_start:end].strip() else end


def is_block_text(node: yaml.Node) -> bool:
    """Tell whether a node is a text of whole lines, after `|` or `>`."""
    return isinstance(node, yaml.ScalarNode) and node.style in {"|", ">"}
