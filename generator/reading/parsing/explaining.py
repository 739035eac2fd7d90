"""From a parser's complaint to an editor's words: one function a usual cause, asked in turn."""

from collections.abc import Callable

from generator.reading.parsing import causes_brackets as brackets
from generator.reading.parsing import causes_keys as keys
from generator.reading.parsing import causes_layout as layout
from generator.reading.parsing import causes_values as values
from generator.reading.parsing.trouble import Cause, Trouble

CAUSES: tuple[Callable[[Trouble], Cause | None], ...] = (
    layout.too_deep,
    layout.tab,
    layout.document_end,
    values.reserved_sign,
    values.unclosed_quote,
    values.unknown_escape,
    values.alias_sign,
    values.directive,
    values.block_text_on_same_line,
    values.bracket_in_text,
    brackets.comma_missing,
    values.text_after_quote,
    keys.odd_space,
    keys.missing_colon,
    values.colon_in_value,
    keys.missing_space,
    keys.missing_space_after_dash,
    keys.list_on_key_line,
    brackets.comment_between_brackets,
    brackets.unclosed_bracket,
    layout.block_text_not_indented,
    keys.not_a_key,
    brackets.stray_sign,
    brackets.text_after_bracket,
    brackets.item_between_brackets,
    layout.below_a_value,
    layout.wrong_indent,
)
"""In the order in which they are asked: the surest first."""


def explain(trouble: Trouble) -> Cause:
    """Return the first cause that fits, or a general one."""
    for cause in CAUSES:
        found = cause(trouble)
        if found:
            return found
    return Cause(
        trouble.at,
        "This cannot be read as YAML",
        "look for a missing quotation mark, bracket, comma or space here and on the line above",
    )
