"""Name matching: the names of a page's cast, found in its text. `docs/reference/names.md` says what is folded."""

from generator.anchoring.names.finding import NameMatch, find_names
from generator.anchoring.names.index import NameMatcher, SharedName, compile_names

__all__ = ["NameMatch", "NameMatcher", "SharedName", "compile_names", "find_names"]
