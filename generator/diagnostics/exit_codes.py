"""How the program ends."""

OK = 0
"""All is well."""
CONTENT = 1
"""The content has errors, or with `--strict` warnings."""
USAGE = 2
"""The command line or the settings cannot be used."""
ENVIRONMENT = 3
"""A file, the disk or the machine is in the way."""
BUG = 4
"""A mistake of the program's own."""
INTERRUPTED = 130
"""Ctrl-C: 128 and the number of SIGINT, as shells count."""
