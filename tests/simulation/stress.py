"""Other edits than those the thresholds were set with: `python -m tests.simulation.stress [TRIALS] [SEED] [-v]`.

Quotes of one to thirty words are followed, with the old text known, through typing slips, synonyms, noise as of text
recognition, sentences in another order, moved paragraphs and sentences, near copies put in elsewhere; and through what
takes them away: cuts of the quote, its sentence or its paragraph, other words in its place. `wrong` must be 0
throughout.
"""

# ruff: noqa: T201  this program prints a table

import sys
from collections import Counter
from pathlib import Path
from random import Random

from generator.anchoring.following.reanchor import follow
from tests.simulation.damage import EDITS, Edit
from tests.simulation.edits import Edited
from tests.simulation.texts import SYLLABLES, Language
from tests.simulation.trials import Trial, heading, make_trial, row, shown, verdict

TWICE = 0.15  # of the old texts hold the quote and what is around it once more, at their end
SOURCE = Path(__file__).parents[3] / "shared/sources/000_2b500f95c8c559aa.txt"


def main(trials: int = 40, seed: int = 1, *, verbose: bool = False) -> None:
    """Print a row for each edit, all scripts together."""
    print(heading(("edit", "")))
    scripts = [*SYLLABLES, *(["real"] if SOURCE.exists() else [])]
    for edit_words in EDITS:
        verdicts: Counter[str] = Counter()
        for number in range(trials * len(scripts)):
            random = Random(f"{seed} {edit_words.__name__} {number}")
            trial = _trial(scripts[number % len(scripts)], edit_words, random)
            answer = follow(trial.old, trial.span, trial.new)
            outcome = verdict(answer, trial)
            verdicts[outcome] += 1
            if verbose and outcome == "wrong":
                print(shown(answer, trial))
        print(row([edit_words.__name__.replace("_", " ").ljust(36)], verdicts))


def _trial(script: str, edit_words: Edit, random: Random) -> Trial:
    if script == "real":
        words, space = SOURCE.read_text(encoding="utf-8").split(), " "
    else:
        language = Language(script, random)
        words, space = language.words(1000, random), language.space
    length = random.choice((1, 1, 2, 2, 3, 4, 5, 6, 8, 10, 14, 20, 30))
    start = random.randrange(len(words) - length)
    quoted = range(start, start + length)
    if random.random() < TWICE:
        words = [*words, *words[max(start - 30, 0) : start + length + 30]]
    before = [Edited(word, number, True) for number, word in enumerate(words)]
    return make_trial(words, quoted, edit_words(before, quoted, random), space)


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:] if argument.isdigit()), verbose="-v" in sys.argv)
