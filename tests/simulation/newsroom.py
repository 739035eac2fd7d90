"""Reports that repeat themselves, edited as editors do: `python -m tests.simulation.newsroom [TRIALS] [SEED] [-v]`.

Written without regard to how words are followed. A quote (a name, a few words, a number, a sentence, boilerplate, a
heading) is followed through each kind of edit by itself, through several at once, and through what takes it away.
The columns are those of `tests.simulation.reanchor`; `wrong` must be 0 throughout.
"""

# ruff: noqa: T201  this program prints a table

import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from random import Random
from typing import NamedTuple

from generator.anchoring.following.reanchor import follow
from generator.anchoring.locate import Page
from generator.anchoring.text.folding import fold
from generator.model.spans import Span
from tests.simulation.desk import COPIES, EDITS, LOSSES, Desk, Edit, number_copies
from tests.simulation.reports import Report, Token, write_report
from tests.simulation.tongues import TONGUES, Tongue
from tests.simulation.trials import Trial, bounds, heading, row, shown, verdict

KINDS = ("name", "words", "number", "sentence", "boilerplate", "heading")
TWICE = 0.3  # of the old reports say it twice already, word for word or nearly so
MARKS = " .,:;()“”„«»\"'—–-。，、；「」『』។"


class Task(NamedTuple):
    """A report, what is quoted in it, and of which kind that is."""

    report: Report
    quoted: frozenset[int]
    kind: str


def main(trials: int = 10, seed: int = 1, *, verbose: bool = False) -> None:
    """Print a row for each kind of edit and for each kind of quote, all languages together."""
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    tongues: dict[str, Counter[str]] = defaultdict(Counter)
    print(heading(("edit", "")))
    for title, edits in _desks():
        verdicts: Counter[str] = Counter()
        for name, tongue in TONGUES.items():
            for number in range(trials * len(KINDS)):
                random = Random(f"{seed} {title} {name} {number}")
                task = _task(tongue, KINDS[number % len(KINDS)], random)
                trial = _edited(task, tongue, edits(random), random)
                answer = follow(trial.old, trial.span, trial.new)
                outcome = verdict(answer, trial)
                for counted in (verdicts, kinds[task.kind], tongues[name]):
                    counted[outcome] += 1
                if verbose and (outcome == "wrong" or (outcome == "refused" and "-vv" in sys.argv)):
                    print(outcome.upper(), name, task.kind, shown(answer, trial))
        print(row([title.ljust(36)], verdicts), flush=True)
    for title, verdicts in (*kinds.items(), *tongues.items()):
        left = verdicts.total() - verdicts["gone"]
        print(row([title.ljust(36)], verdicts), bounds("right", verdicts, left), bounds("wrong", verdicts))


def _desks() -> Iterator[tuple[str, Callable[[Random], list[Edit]]]]:
    """Yield what is done in each row of the table."""
    for edit in (*EDITS, *LOSSES):
        yield edit.__name__.replace("_", " "), lambda _, edit=edit: [edit]
    yield "several at once", lambda random: random.sample(EDITS, random.randint(2, 4))
    others = [edit for edit in EDITS if edit not in COPIES]
    yield "several, and lost", lambda random: [*random.sample(others, random.randint(1, 3)), random.choice(LOSSES)]


def _task(tongue: Tongue, kind: str, random: Random) -> Task:
    report = write_report(tongue, random)
    sentences = [sentence for paragraph in report for sentence in paragraph]
    texts = Counter(tuple(token.text for token in sentence) for sentence in sentences)
    names = tuple(name for slot in ("org", "person", "place") for name in tongue.fillings(slot))
    alone = {paragraph[0] for paragraph in report if len(paragraph) == 1}
    while True:
        sentence = random.choice(sentences)
        size = {"name": 1, "number": 1, "words": random.randint(2, 6)}.get(kind, len(sentence))
        start = random.randrange(max(len(sentence) - size, 1))
        quoted = sentence[start : start + size]
        text = "".join(token.text for token in quoted).strip(MARKS)
        fits = {
            "name": text.startswith(names) or (text.istitle() and start > 0),
            "number": any(map(str.isdecimal, text)),
            "boilerplate": texts[tuple(token.text for token in sentence)] > 1,
            "heading": sentence in alone,
        }
        if text and fits.get(kind, True):
            numbers = frozenset(token.origin for token in quoted if token.origin is not None)
            if random.random() < TWICE:
                report = number_copies(random.choice(COPIES)(Desk(report, tongue, numbers), random))
            return Task(report, numbers, kind)


def _edited(task: Task, tongue: Tongue, edits: list[Edit], random: Random) -> Trial:
    report = task.report
    for edit in edits:
        report = edit(Desk(report, tongue, task.quoted), random)
    old, places = _written(task.report, tongue)
    new, now = _written(report, tongue)
    span = _over(places, task.quoted)
    left = _over(now, task.quoted)
    assert span
    return Trial(Page(fold(old)), span, Page(fold(new)), left, left)


def _written(report: Report, tongue: Tongue) -> tuple[str, list[tuple[Token, Span]]]:
    """Return the report's text, and where in it each word stands, without its punctuation."""
    parts: list[str] = []
    places: list[tuple[Token, Span]] = []
    end = 0
    for paragraph in report:
        for sentence in paragraph:
            for token in sentence:
                core = token.text.strip(MARKS)
                start = end + (token.text.index(core) if core else 0)
                places.append((token, Span(start, start + len(core))))
                part = token.text + tongue.space
                parts.append(part)
                end += len(part)
        parts.append("\n")
        end += 1
    return "".join(parts), places


def _over(places: list[tuple[Token, Span]], quoted: frozenset[int]) -> Span | None:
    """Return the words with these numbers, from the first to the last."""
    own = [span for token, span in places if token.origin in quoted and len(span)]
    return Span(own[0].start, own[-1].end) if own else None


if __name__ == "__main__":
    main(
        *(int(argument) for argument in sys.argv[1:] if argument.isdigit()),
        verbose="-v" in sys.argv or "-vv" in sys.argv,
    )
