"""Which HTML elements make blocks of text, which are void, and which end where a sibling begins."""

from generator.importing.formats.document import BlockKind
from generator.importing.text.words import word_set

VOID = word_set("area base br col embed hr img input link meta source track wbr")
BLOCKS: dict[str, BlockKind] = {
    **dict.fromkeys(
        word_set(
            """address article aside body button caption center details dialog div dl dt dd fieldset figcaption figure
            footer form header hgroup hr html legend main menu nav ol p section summary table tbody tfoot thead ul"""
        ),
        "paragraph",
    ),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    "li": "item",
    "blockquote": "quote",
    "pre": "code",
    "tr": "row",
}
CELLS = frozenset(("td", "th"))
CLOSED_BY_SIBLING = {"li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd"), "tr": ("tr",), "option": ("option",)}
