"""content/site.yaml as settings."""

from dataclasses import dataclass

from generator.model.briefings import SourceFile
from generator.model.problems import Problem, has_errors
from generator.model.settings import DEFAULT_VERBS, Limits, Settings, Verb
from generator.model.tokens import COLOURS, Colour, Tokens
from generator.reading.records.composed import composed
from generator.reading.schema.salvage import salvage
from generator.reading.schema.site import SiteForm
from generator.reading.schema.theme import ThemeForm, written_colours
from generator.reading.tables import read_table


@dataclass(frozen=True, slots=True)
class ReadSite:
    """The settings as far as they could be read; `verbs` are all that are written, sound or not."""

    settings: Settings
    verbs: frozenset[str]
    problems: tuple[Problem, ...]
    unparsed: str = ""


def read_site(file: SourceFile) -> ReadSite:
    """Read the settings. What is wrong falls back to the default, so that one mistake hides no other."""
    written, unreadable = read_table(file)
    text = file.data.decode("utf-8", "replace")
    data = composed(written, text)
    checked = salvage(SiteForm, SiteForm, data, file.path, "site.yaml")
    verbs = data.get("verbs")
    written_verbs = frozenset(verbs) if isinstance(verbs, dict) else frozenset[str]()
    problems = (*unreadable, *checked.problems)
    return ReadSite(_settings(checked.form), written_verbs, problems, text if has_errors(unreadable) else "")


def _settings(form: SiteForm) -> Settings:
    default = Settings()
    verbs = {verb.id: verb for verb in DEFAULT_VERBS}
    verbs |= {id_: Verb(id_, verb.label or id_.replace("-", " "), verb.inverse) for id_, verb in form.verbs.items()}
    return Settings(
        title=form.title,
        description=form.description,
        base_url=form.base_url,
        language=form.language,
        actor_kinds=tuple(dict.fromkeys((*default.actor_kinds, *form.actor_kinds))),
        place_kinds=tuple(dict.fromkeys((*default.place_kinds, *form.place_kinds))),
        verbs=tuple(verbs.values()),
        limits=Limits(**dict(form.limits)),
        theme=_tokens(form.theme),
        full_text=form.search.full_text,
    )


def _tokens(form: ThemeForm) -> Tokens:
    return Tokens(
        colours={
            name: Colour(**{"light": COLOURS[name].light, "dark": COLOURS[name].dark, **colours})
            for name, colours in written_colours(form.colours).items()
        },
        fonts={name: families for name, families in form.fonts if families},
        text_width=form.text_width,
    )
