"""The process that `isolation` starts: Markdown on standard input, depth and HTML on standard output."""

import sys

from generator.markup.rendering import NestedTooDeeplyError, render_body

TOO_DEEP = 3
"""The exit status that says so."""


def main() -> int:
    """Convert standard input. The first line of the output is the depth."""
    try:
        finished = render_body(sys.stdin.buffer.read().decode("utf-8", "surrogatepass"))
    except NestedTooDeeplyError:
        return TOO_DEEP
    sys.stdout.buffer.write(f"{finished.depth}\n{finished.html}".encode("utf-8", "surrogatepass"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
