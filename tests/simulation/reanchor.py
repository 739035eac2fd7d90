"""How often words are followed rightly through edits: `python -m tests.simulation.reanchor [TRIALS] [SEED] [-v]`.

For every script, texts of 1,200 words are edited: a fifth of the words inside a quote and within 20 words of it, and a
fiftieth of all others, are replaced, deleted, swapped or have another put before them (never one of the words quoted:
nobody could tell it from the old one). Then the quote is looked for, with the old text known and without (then only by
the `at` that an editor would have typed).

right    the place overlaps what is left of the words, alone or with what now stands beside it instead of the rest, by
         more than half (a name: exactly the name)
partial  it overlaps them by less
wrong    it does not overlap them, or nothing is left of them: must never happen
refused  no place was proposed, although words are left
gone     nothing is left of the words, and no place was proposed

The totals end with the share that is right of those of which something is left, and the share that is wrong of all,
each with its 95 % interval.
"""

# ruff: noqa: T201  this program prints a table

import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import perf_counter

from generator.anchoring.following.reanchor import Proposal, Refusal, follow, reanchor
from generator.anchoring.quoting import shortest_at
from generator.annotations.at import parse_at
from tests.simulation.edits import edit
from tests.simulation.texts import SYLLABLES, Language, bare
from tests.simulation.trials import Trial, bounds, heading, make_trial, row, shown, verdict

AROUND = 20
KINDS = ("unique", "name", "deleted", "sentence deleted")
MODES = ("known", "unknown")
SOURCE = Path(__file__).parents[3] / "shared/sources/000_2b500f95c8c559aa.txt"
NAMES = ("Taliban", "TTT", "Tajikistan", "ISKP", "Arsalan", "Badakhshan")


def main(trials: int = 40, seed: int = 1, *, verbose: bool = False) -> None:
    """Print a row for each script, kind of quote and mode."""
    random = Random(seed)
    scripts = [*SYLLABLES, *(["real"] if SOURCE.exists() else [])]
    totals: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    print(f"{heading(('script', 'kind', 'old text'))}{'ms':>8}")
    for script in scripts:
        for kind in KINDS:
            made = [_make(script, kind, random) for _ in range(trials)]
            for mode in MODES:
                began = perf_counter()
                answers = [_answer(trial, mode) for trial in made]
                took = (perf_counter() - began) / trials * 1000
                verdicts: Counter[str] = Counter()
                for answer, trial in zip(answers, made, strict=True):
                    outcome = verdict(answer, trial, exactly=kind == "name")
                    verdicts[outcome] += 1
                    if verbose and outcome == "wrong":
                        print(shown(answer, trial))
                totals[kind, mode] += verdicts
                print(f"{row((script, kind, mode), verdicts)}{took:8.2f}")
    for (kind, mode), verdicts in totals.items():
        left = verdicts.total() - verdicts["gone"]
        print(row(("all", kind, mode), verdicts), bounds("right", verdicts, left), bounds("wrong", verdicts))


def _make(script: str, kind: str, random: Random) -> Trial:
    words, space, names = _words(script, random)
    first, last = _choose(words, names, kind, random)
    quoted = {bare(word) for word in words[first:last]}
    spare = [word for word in words if bare(word) not in quoted]
    edited = edit(words, first - AROUND, last + AROUND, rate=0.2, elsewhere=0.02, spare=spare, random=random)
    margin = {"deleted": 0, "sentence deleted": 8}.get(kind)
    if margin is not None:
        gone = range(first - margin, last + margin)
        edited = [word for word in edited if word.origin not in gone]
    return make_trial(words, range(first, last), edited, space)


def _words(script: str, random: Random) -> tuple[list[str], str, Sequence[str]]:
    if script == "real":
        return SOURCE.read_text(encoding="utf-8").split(), " ", NAMES
    language = Language(script, random)
    return language.words(1200, random), language.space, language.names


def _choose(words: Sequence[str], names: Sequence[str], kind: str, random: Random) -> tuple[int, int]:
    """Return the first word of the quote and the one after its last."""
    if kind == "name":
        plain = [bare(word) for word in words]
        middle = range(AROUND, len(words) - AROUND)
        repeated = [index for index in middle if plain[index] in names and plain.count(plain[index]) > 1]
        first = random.choice(repeated)
        return first, first + 1
    length = random.choice((2, 3, 4, 5, 6, 8, 12))
    first = random.randrange(AROUND, len(words) - length - AROUND)
    return first, first + length


def _answer(trial: Trial, mode: str) -> Proposal | Refusal:
    if mode == "known":
        return follow(trial.old, trial.span, trial.new)
    try:
        (selector,) = parse_at(shortest_at(trial.old, trial.span))
    except ValueError:  # a made-up word begins with a sign that joins it to the one before
        return Refusal("gone")
    return reanchor(trial.new, selector)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:] if argument.isdigit()), verbose="-v" in sys.argv)
