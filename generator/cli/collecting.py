"""How often Python's garbage collector looks for cycles while a command runs."""

import gc


def collect_rarely() -> None:
    """Collect after 1,000,000 new records instead of after 700, and leave alone what was imported.

    A build makes millions of records that live to its end and point only at older ones: looking through them for
    cycles took half of the time of indexing a large site. Of a site of 120 pages the collector finds 32,000 objects in
    cycles, and peak memory is the same without it; a preview that runs all day is still collected.
    """
    gc.freeze()
    gc.set_threshold(1_000_000, 20, 20)
