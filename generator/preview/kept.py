"""What is kept from one build to the next: compiled templates, and pages as they were read and anchored."""

from jinja2 import Environment

from generator.anchoring.names import NameMatcher
from generator.model.briefings import Briefing, SourceFile
from generator.model.settings import Limits
from generator.model.translation import Translation
from generator.pipeline import Prepared, prepare
from generator.publishing.render import make_environment
from generator.publishing.theme import Theme
from generator.reading.records.briefing import ReadBriefing, read_briefing


class KeptEnvironment:
    """Makes an environment as `make_environment` does, and a new one only for another theme or other words."""

    def __init__(self) -> None:
        self._made: tuple[Theme, Translation, Environment] | None = None

    def __call__(self, theme: Theme, words: Translation) -> Environment:
        """Return the environment for the theme and the words."""
        if self._made is None or self._made[:2] != (theme, words):
            self._made = (theme, words, make_environment(theme, words, watched=True))
        return self._made[2]


class KeptPages:
    """Reads and prepares pages as the pipeline does, and does neither again while all that a page is made of is equal.

    Names are made of every actor and place: when one of them changes its names, every page is prepared again.
    """

    def __init__(self) -> None:
        self._read: dict[str, tuple[SourceFile, ReadBriefing]] = {}
        self._prepared: dict[str, tuple[tuple[Briefing, Limits], Prepared]] = {}
        self._names: NameMatcher | None = None
        self._newest: NameMatcher | None = None

    def read(self, file: SourceFile) -> ReadBriefing:
        """Return what `read_briefing` returns for the file."""
        known = self._read.get(file.path)
        if known is None or known[0] != file:
            known = self._read[file.path] = file, read_briefing(file)
        return known[1]

    def prepare(self, briefing: Briefing, limits: Limits, names: NameMatcher) -> Prepared:
        """Return what `prepare` returns for the page."""
        if names is not self._newest:  # compared once a build: on a large site it takes a while
            self._newest = names
            if names != self._names:
                self._names = names
                self._prepared.clear()
        known = self._prepared.get(briefing.path)
        if known is None or known[0] != (briefing, limits):
            known = self._prepared[briefing.path] = (briefing, limits), prepare(briefing, limits, names)
        return known[1]
