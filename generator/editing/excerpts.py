"""An entry of the front matter as it stands in the file, for a person who is to judge it."""

import textwrap

from yaml import YAMLError

from generator.editing.nodes import compose, end_of, find
from generator.model.annotations import Keys
from generator.model.lines import start_of_line
from generator.reading.splitting import Fences, split_page


def entry_text(page_text: str, keys: Keys) -> str:
    """Return the lines of the entry at `keys`, without their common indentation; empty if it cannot be found."""
    fences = split_page(page_text)
    if not isinstance(fences, Fences):
        return ""
    yaml = page_text[fences.yaml_start : fences.yaml_end]
    try:
        slot = find(compose(yaml), keys)
    except YAMLError:
        slot = None
    if slot is None:
        return ""
    start = start_of_line(yaml, slot.first.start_mark.index)
    return textwrap.dedent(yaml[start : end_of(yaml, slot.value)]).rstrip()
