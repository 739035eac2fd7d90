"""Visible text: what a reader sees of an HTML fragment, and where each character of it stands in the HTML."""

from bisect import bisect_right
from dataclasses import dataclass

from generator.anchoring.text.folded import Folded
from generator.anchoring.text.folding import fold
from generator.anchoring.text.layout import Layout, Run
from generator.anchoring.text.tokens import tokenise
from generator.model.spans import Span


@dataclass(frozen=True, slots=True)
class Visible:
    """What the reader sees of `html`: the `text`, and `folded` for matching. All offsets count code points.

    `runs` say where the text's characters stand in the HTML, and `starts` where each begins, for bisection; a line
    break that stands for a border belongs to no run. `nodes` are the text nodes, as spans of `text`; `interactive`
    the links and buttons, as spans of `html`. `raised` are the offsets of `text` where a superscript or subscript
    begins or ends: a word ends there too.
    """

    text: str
    html: str
    runs: tuple[Run, ...]
    starts: tuple[int, ...]
    nodes: tuple[Span, ...]
    interactive: tuple[Span, ...]
    raised: frozenset[int]
    folded: Folded

    def html_start(self, index: int) -> int:
        """Return where in the HTML the character at `index` of the text begins."""
        run = self.runs[bisect_right(self.starts, index) - 1]
        is_entity = run.origin_end - run.origin != run.end - run.start
        return run.origin if is_entity else run.origin + index - run.start

    def html_end(self, index: int) -> int:
        """Return where in the HTML the character before `index` of the text ends."""
        run = self.runs[bisect_right(self.starts, index - 1) - 1]
        is_entity = run.origin_end - run.origin != run.end - run.start
        return run.origin_end if is_entity else run.origin + index - run.start


def read_visible(html: str) -> Visible:
    """Read what the reader sees of an HTML fragment."""
    layout = Layout()
    for token in tokenise(html):
        layout.read(token)
    layout.close()
    text = "".join(layout.parts)
    return Visible(
        text=text,
        html=html,
        runs=tuple(layout.runs),
        starts=tuple(run.start for run in layout.runs),
        nodes=tuple(layout.nodes),
        interactive=tuple(layout.interactive),
        raised=frozenset(layout.raised),
        folded=fold(text),
    )
