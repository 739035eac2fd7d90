"""`postil`: the list of commands, loaded only when called, and the exit codes."""

import sys
import traceback
from collections.abc import Sequence
from importlib import import_module

import click

from generator import __version__
from generator.cli.collecting import collect_rarely
from generator.diagnostics.exit_codes import BUG, ENVIRONMENT, INTERRUPTED, USAGE

COMMANDS = (
    ("new", "generator.cli.new", "Start a site: one annotated page that builds at once."),
    ("import", "generator.cli.import_", "Turn source texts into draft pages."),
    ("review", "generator.cli.review", "Walk through the suggestions: accept, reject, edit or skip each."),
    ("accept", "generator.cli.accept", "Accept suggestions of one page."),
    ("reject", "generator.cli.reject", "Reject suggestions of one page."),
    ("build", "generator.cli.build", "Build the site."),
    ("check", "generator.cli.check", "Say everything that is wrong, with its place and the fix."),
    ("reanchor", "generator.cli.reanchor", "Find the words of annotations again after a text was edited."),
    ("schema", "generator.cli.schema", "Print what may be typed, as JSON Schema for text editors."),
    ("serve", "generator.cli.serve", "Preview the site; the browser reloads after every save."),
)
"""Name, module and one line of help. The module's `command` is a `click.Command`; it is imported when it is run."""


class LazyCommands(click.Group):
    """A group whose commands are imported when they are called, so that `--help` starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the work, not of the alphabet."""
        return [name for name, _, _ in COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return the command called `cmd_name`."""
        for name, module, _ in COMMANDS:
            if name == cmd_name:
                command = import_module(module).command
                assert isinstance(command, click.Command)
                return command
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_) for name, _, help_ in COMMANDS])


@click.command(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="postil")
def postil() -> None:
    """Make a website of annotated briefings: every fact linked to the words it rests on."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and exit: 0 fine, 1 content, 2 usage, 3 files or environment, 4 a bug of ours, 130 Ctrl-C."""
    collect_rarely()
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code."""
    try:
        result = postil.main(args=arguments, prog_name="postil", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        return ENVIRONMENT
    except OSError as error:
        click.echo(f"postil: {error.strerror or error}: {error.filename or ''}".rstrip(": "), err=True)
        return ENVIRONMENT
    except Exception:  # noqa: BLE001  # the last line of defence: a bug must not look like a mistake of the user's
        click.echo("postil: this is a bug in postil, not in your site. Please report it with these lines:", err=True)
        click.echo(traceback.format_exc(), err=True)
        return BUG
    return result if isinstance(result, int) else 0
