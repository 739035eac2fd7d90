"""How often words are followed rightly through edits: `python -m tests.simulation.reanchor [TRIALS] [SEED]`.

For every script, texts of 1,200 words are edited: a fifth of the words inside a quote and within 20 words of it, and a
fiftieth of all others, are replaced, deleted, swapped or have another put before them. Then the quote is looked for,
with the old text known and without (then only by the `at` that an editor would have typed).

right    the place overlaps what is left of the words by more than half (a name: exactly the name)
partial  it overlaps them by less
wrong    it does not overlap them, or nothing is left of them: must never happen
refused  no place was proposed, although words are left
gone     nothing is left of the words, and no place was proposed
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import perf_counter

from generator.anchoring.folding import fold
from generator.anchoring.locate import Page
from generator.anchoring.quoting import shortest_at
from generator.anchoring.reanchor import Proposal, Refusal, follow, reanchor
from generator.annotations.at import parse_at
from generator.model.spans import Span
from tests.simulation.edits import Edited, edit
from tests.simulation.texts import SPACELESS, SYLLABLES, Language, as_text

AROUND = 20
KINDS = ("unique", "name", "deleted", "sentence deleted")


def main(trials: int = 40, seed: int = 1) -> None:
    """Print a table for each script and kind of quote."""
    random = Random(seed)
    source = Path(__file__).parents[3] / "shared/sources/000_2b500f95c8c559aa.txt"
    scripts = [*SYLLABLES, *(["real"] if source.exists() else [])]
    totals: dict[tuple[str, str], Counter[str]] = {}
    print(
        f"{'script':<12}{'kind':<18}{'old text':<10}{'right':>7}{'partial':>9}{'wrong':>7}{'refused':>9}{'gone':>6}{'ms':>7}"
    )
    for script in scripts:
        for kind in KINDS:
            outcomes = {"known": Counter[str](), "unknown": Counter[str]()}
            took = {"known": 0.0, "unknown": 0.0}
            for _ in range(trials):
                words, space, names = _text(script, source, random)
                _try(words, space, names, kind, random, outcomes, took)
            for mode, counts in outcomes.items():
                _print_row(script, kind, mode, counts, took[mode] / trials * 1000)
                totals.setdefault((kind, mode), Counter()).update(counts)
    for (kind, mode), counts in totals.items():
        _print_row("all", kind, mode, counts, 0)


def _text(script: str, source: Path, random: Random) -> tuple[list[str], str, list[str]]:
    if script == "real":
        words = source.read_text(encoding="utf-8").split()
        return words, " ", ["Taliban", "TTT", "Tajikistan", "ISKP", "Arsalan", "Badakhshan"]
    language = Language(script, random)
    return language.words(1200, random), language.space, language.names


def _try(words, space, names, kind, random, outcomes, took) -> None:  # type: ignore[no-untyped-def]
    first, last = _choose(words, names, kind, random)
    text, places = as_text(words, space)
    span = Span(places[first][0], places[last - 1][1])
    edited = edit(words, first - AROUND, last + AROUND, rate=0.2, elsewhere=0.02, spare=words, random=random)
    if kind == "deleted":
        edited = [word for word in edited if word.origin is None or not first <= word.origin < last]
    elif kind == "sentence deleted":
        edited = [word for word in edited if word.origin is None or not first - 8 <= word.origin < last + 8]
    changed, now = as_text([word.text for word in edited], space)
    truth = _truth(edited, now, first, last)
    old, new = Page(fold(text)), Page(fold(changed))
    try:
        (selector,) = parse_at(shortest_at(old, span))
    except ValueError:
        return  # a mark at the border of a made-up word joined it to the next
    for mode, base in (("known", old), ("unknown", None)):
        began = perf_counter()
        answer = follow(old, span, new) if base else reanchor(new, selector)
        took[mode] += perf_counter() - began
        verdict = _verdict(answer, truth, exact=kind == "name")
        outcomes[mode][verdict] += 1
        if verdict == "wrong" and "-v" in sys.argv:
            assert isinstance(answer, Proposal)
            print(f"  WRONG ({mode}) {span.of(text)!r} in {text[span.start - 60 : span.end + 60]!r}")
            print(
                f"    as {answer.span.of(changed)!r} in {changed[answer.span.start - 60 : answer.span.end + 60]!r}",
                answer,
            )
            if truth:
                print(f"    not {truth.of(changed)!r} in {changed[max(truth.start - 60, 0) : truth.end + 60]!r}")


def _choose(words: Sequence[str], names: Sequence[str], kind: str, random: Random) -> tuple[int, int]:
    """Return the first word of the quote and the one after its last."""
    if kind == "name":
        return next(
            (index, index + 1)
            for index in random.sample(range(AROUND, len(words) - AROUND), len(words) - 2 * AROUND)
            if words[index].rstrip(".,’s") in names and words.count(words[index]) > 1
        )
    length = random.choice((2, 3, 4, 5, 6, 8, 12))
    first = random.randrange(AROUND, len(words) - length - AROUND)
    return first, first + length


def _truth(edited: Sequence[Edited], places: Sequence[tuple[int, int]], first: int, last: int) -> Span | None:
    """Return from the first to the last word that is left of the quote, replaced ones between them included."""
    left = [
        place
        for word, place in zip(edited, places, strict=True)
        if word.kept and word.origin is not None and first <= word.origin < last
    ]
    return Span(min(left)[0], max(left)[1]) if left else None


def _verdict(answer: Proposal | Refusal, truth: Span | None, *, exact: bool) -> str:
    if isinstance(answer, Refusal):
        return "refused" if truth else "gone"
    if truth is None or not answer.span.overlaps(truth):
        return "wrong"
    shared = min(answer.span.end, truth.end) - max(answer.span.start, truth.start)
    joined = max(answer.span.end, truth.end) - min(answer.span.start, truth.start)
    return "right" if (shared == joined if exact else shared * 2 > joined) else "partial"


def _print_row(script: str, kind: str, mode: str, counts: Counter[str], milliseconds: float) -> None:
    columns = "".join(
        f"{counts[outcome]:>{width}}"
        for outcome, width in (("right", 7), ("partial", 9), ("wrong", 7), ("refused", 9), ("gone", 6))
    )
    print(f"{script:<12}{kind:<18}{mode:<10}{columns}{milliseconds:>7.2f}")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:] if argument.isdigit()))
