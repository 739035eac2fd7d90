"""How often Python's garbage collector looks for cycles while a command runs."""

import gc


def collect_rarely() -> None:
    """Collect after 200,000 new records instead of after 700, and leave alone what was imported.

    A build makes millions of records that live to its end and point only at older ones: looking through them for
    cycles took half of the time of indexing a large site, and found none. What does make cycles (templates, Markdown
    trees) is still collected, so that a preview that runs all day does not grow.
    """
    gc.freeze()
    gc.set_threshold(200_000, 20, 20)
