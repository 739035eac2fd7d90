"""An entry of the front matter as it stands in the file, for a person who is to judge it."""

import textwrap

from generator.editing.nodes import Keys, compose, end_of, find
from generator.reading.splitting import Fences, split_page


def entry_text(page_text: str, keys: Keys) -> str:
    """Return the lines of the entry at `keys`, without their common indentation; empty if it is not there."""
    fences = split_page(page_text)
    if not isinstance(fences, Fences):
        return ""
    yaml = page_text[fences.yaml_start : fences.yaml_end]
    slot = find(compose(yaml), keys)
    if slot is None:
        return ""
    start = yaml.rfind("\n", 0, slot.first.start_mark.index) + 1
    return textwrap.dedent(yaml[start : end_of(slot.value)]).rstrip()
