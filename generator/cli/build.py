"""`postil build`: the site folder becomes a published site."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import click

from generator.annotations.mistakes import Mistakes
from generator.cli import options
from generator.cli.reporting import exit_code_of, show
from generator.diagnostics.exit_codes import USAGE
from generator.diagnostics.summary import plural
from generator.editing.drift import advise, find_drift
from generator.editing.last_text import remember_texts
from generator.model.outputs import Output
from generator.model.problems import Problem, has_errors
from generator.pipeline import build
from generator.publishing.full_text import index_full_text
from generator.publishing.output_folder import refuse_output
from generator.publishing.write import publish
from generator.reading.paths import SETTINGS
from generator.reading.schema.site import read_base_url
from generator.results import Built


def _address(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Read `--base-url` as `base_url` of site.yaml is read."""
    try:
        return None if value is None else read_base_url(value)
    except Mistakes as error:
        first = error.mistakes[0]
        raise click.BadParameter(f"{first.message.format(key=value)}; {first.fix}") from None


@click.command("build")
@options.site_option
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    help="Folder to write; it is replaced as a whole. [default: SITE/_site]",
)
@click.option("--base-url", callback=_address, help="Where the site will live, e.g. https://example.org/briefings/.")
@options.drafts_option
@options.suggestions_option
@options.strict_option
def command(
    site: Path, output: Path | None, base_url: str | None, drafts: bool, suggestions: bool, strict: bool
) -> int:
    """Build the site.

    The output folder is replaced as a whole, and only if there is no error: a failed build leaves the published site
    as it was.
    """
    options.require_content(site)
    target = output or site / "_site"
    refused = refuse_output(target, site)
    if refused:
        show([refused], {}, Path())
        return USAGE
    built = build(site, options.wanted(drafts=drafts, suggestions=suggestions), base_url)
    index, unindexed = _full_text(built)
    built = replace(built, outputs=(*built.outputs, *index))
    problems = (
        *advise(built.problems, site, built.checked),
        *unindexed,
        *find_drift(site, built.checked),
    )
    show(problems, built.checked.texts, site)
    if has_errors(problems, strict=strict):
        click.echo(f"Not built: {target} is as it was.", err=True)
    else:
        publish(built.outputs, target)
        with suppress(OSError):  # a site that cannot be written to can still be built into another folder
            remember_texts(site, built.checked.index.briefings, problems)
        click.echo(_summary(built, target))
    return exit_code_of(problems, strict=strict)


def _full_text(built: Built) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """Make the full-text index, if the site wants one and everything else is in order: it takes seconds."""
    if has_errors(built.problems):
        return (), ()
    return index_full_text(built.to_index, built.checked.index.content.settings.language, SETTINGS)


def _summary(built: Built, target: Path) -> str:
    index, left_out = built.checked.index, built.checked.left_out
    highlights = sum(len(fact.passages) for page in index.briefings for fact in page.facts)
    counts = ((len(index.briefings), "briefing"), (len(index.actors), "actor"), (len(index.events), "event"))
    lines = [
        ", ".join(plural(count, word) for count, word in (*counts, (highlights, "highlight")))
        + f"; {plural(len(built.outputs), 'file')}.",
        f"Open {target / 'index.html'}",
    ]
    kept_back = [
        plural(count, word)
        for count, word in ((left_out.suggestions, "suggestion"), (left_out.drafts, "draft"))
        if count
    ]
    if kept_back:
        lines.append(f"Left out: {' and '.join(kept_back)} (--suggestions and --drafts include them).")
    return "\n".join(lines)
