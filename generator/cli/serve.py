"""`postil serve`: the preview on this machine."""

import errno
import webbrowser
from pathlib import Path

import click

from generator.cli import options
from generator.cli.reporting import format_problems
from generator.diagnostics.exit_codes import ENVIRONMENT, INTERRUPTED
from generator.model.codes import Code
from generator.model.problems import Problem, has_errors
from generator.pipeline import plan
from generator.preview.kept import Kept
from generator.preview.live import LiveFiles, TriedTemplates, watched_environment
from generator.preview.server import PreviewServer
from generator.preview.snapshot import Snapshot
from generator.publishing.theme import find_theme

HOST = "127.0.0.1"


@click.command("serve")
@options.site_option
@click.option("--port", default=5500, show_default=True, help="Port on this machine.")
@click.option("--open", "open_", is_flag=True, help="Open the site in the browser.")
def command(site: Path, port: int, open_: bool) -> int:
    """Preview the site, drafts and suggestions included; the browser reloads after every save.

    A save with errors shows them in the browser, over the last good page. Stop with Ctrl-C.
    """
    options.require_content(site)

    keep = Kept()
    tried = TriedTemplates()

    def make_snapshot(before: Snapshot) -> Snapshot:
        everything = options.wanted(drafts=True, suggestions=True)
        planned = plan(site, everything, base_url="", show_body=True, keep=keep)
        files = LiveFiles(planned, keep(watched_environment, "", planned.theme, planned.checked.words))
        problems = (*planned.checked.problems, *tried.problems(planned.theme, files))
        broken = _is_half_saved(problems)
        report = format_problems(problems, planned.checked.texts, site) if broken else ""
        return before.after_build(files, report, broken=broken)

    server = PreviewServer(make_snapshot, _watched(site), _say)
    address = f"http://{HOST}:{port}/"
    click.echo(f"Preview at {address} — save a file and the page follows; Ctrl-C stops.")
    if open_:
        webbrowser.open(address)
    try:
        server.serve(port=port, host=HOST)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        click.echo(f"postil: port {port} is taken; give another with --port", err=True)
        return ENVIRONMENT
    return INTERRUPTED


def _is_half_saved(problems: tuple[Problem, ...]) -> bool:
    """Tell whether the pages shown should stay. An empty file counts: many editors empty a file before they fill it."""
    return has_errors(problems) or any(problem.code is Code.FILE_EMPTY for problem in problems)


def _watched(site: Path) -> tuple[Path, ...]:
    theme = find_theme(site)
    folders = (site / "content", *theme.templates, *theme.static, *theme.translations)
    return tuple(dict.fromkeys(folder.resolve() for folder in folders if folder.is_dir()))


def _say(snapshot: Snapshot) -> None:
    if snapshot.problems:
        click.echo(snapshot.problems, err=True)
