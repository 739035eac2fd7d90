"""`postil review`: walk through the suggestions, one by one, with their words in context."""

import os
from pathlib import Path

import click

from generator.cli import options
from generator.cli.reporting import exit_code_of, show
from generator.cli.suggestions import read_site
from generator.diagnostics.summary import plural
from generator.editing.decide import accept, reject
from generator.editing.excerpts import entry_text
from generator.editing.suggestions import Suggestion, list_suggestions
from generator.model.annotations import Passage
from generator.model.problems import Problem
from generator.results import Checked

MENTIONS_SHOWN = 2
QUESTION = "[a]ccept  [r]eject  [e]dit  [s]kip  [q]uit"


@click.command("review")
@options.site_option
@click.option("--accept-all", is_flag=True, help="Accept every suggestion without asking.")
@click.option("--source", help="Only pages that hold the text of this source (an id of sources.yaml).")
def command(site: Path, accept_all: bool, source: str | None) -> int:
    """Walk through the suggestions: accept, reject, edit or skip each.

    Every decision is written at once, so quitting loses nothing.
    """
    checked = read_site(site)
    pending = _pending(checked, source)
    if not accept_all:
        return _walk(site, checked, source)
    problems = accept(site, pending)
    show(problems, checked.texts, site)
    click.echo(
        f"{plural(len(pending), 'suggestion')} accepted." if not problems else "Some suggestions were left as they are."
    )
    return exit_code_of(problems)


def _pending(checked: Checked, source: str | None) -> list[Suggestion]:
    return [one for one in list_suggestions(checked.index.content) if source is None or one.source == source]


def _walk(site: Path, checked: Checked, source: str | None) -> int:
    """Ask about each suggestion in turn. After a change the site is read again: the entries have moved."""
    skipped: set[tuple[str, str]] = set()
    problems: tuple[Problem, ...] = ()
    while rest := [one for one in _pending(checked, source) if (one.path, one.id) not in skipped]:
        suggestion = rest[0]
        click.echo(_card(checked, suggestion, len(rest)))
        answer = _ask()
        if answer == "q":
            break
        if answer == "s":
            skipped.add((suggestion.path, suggestion.id))
            continue
        problems = _carry_out(answer, site, checked, suggestion)
        show(problems, checked.texts, site)
        if problems:
            skipped.add((suggestion.path, suggestion.id))
        checked = read_site(site)
    left = len(_pending(checked, source))
    click.echo(f"{plural(left, 'suggestion')} left." if left else "No suggestions left.")
    return exit_code_of(problems)


def _ask() -> str:
    try:
        return str(click.prompt(QUESTION, type=click.Choice(list("aresq")), show_choices=False))
    except click.Abort:  # the end of the input, or Ctrl-C: nothing is half done
        click.echo()
        return "q"


def _carry_out(answer: str, site: Path, checked: Checked, suggestion: Suggestion) -> tuple[Problem, ...]:
    if answer == "a":
        return accept(site, [suggestion])
    if answer == "r":
        return reject(site, checked.index.content, [suggestion])
    click.edit(filename=os.fspath(site / suggestion.path))
    return ()


def _card(checked: Checked, suggestion: Suggestion, count: int) -> str:
    heading = click.style(f"\n{suggestion.kind} {suggestion.id}", bold=True)
    text = checked.texts.get(suggestion.path, "")
    entry = entry_text(text, suggestion.keys) if suggestion.keys else text.strip()
    words = "\n".join(_in_context(checked, suggestion)) or "  (its words were not found; `postil check` says why)"
    return f"{heading}  {suggestion.path}  ({count} to go)\n\n{entry}\n\n{words}\n"


def _in_context(checked: Checked, suggestion: Suggestion) -> list[str]:
    """Return the sentences with the words of an entry, or with the first mentions of an actor."""
    texts = {page.briefing.slug: page.text for page in checked.index.briefings}
    if suggestion.kind == "actor":
        facts = checked.index.actors[suggestion.id].mentions[:MENTIONS_SHOWN]
    else:
        facts = tuple(
            fact
            for page in checked.index.briefings
            if page.briefing.path == suggestion.path
            for fact in page.facts
            if fact.annotation.id == suggestion.id
        )
    return [_sentence(texts[fact.briefing], passage) for fact in facts for passage in fact.passages]


def _sentence(text: str, passage: Passage) -> str:
    before = text[min(passage.sentence.start, passage.span.start) : passage.span.start]
    after = text[passage.span.end : max(passage.sentence.end, passage.span.end)]
    words = click.style(passage.exact, bold=True, underline=True)
    return "  " + " ".join(f"{before}{words}{after}".split())
