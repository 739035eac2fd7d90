"""Render planned pages with Jinja2. Content is data, never a template."""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup, escape

from generator.model.codes import Code
from generator.model.outputs import Output, Planned
from generator.model.problems import Location, Problem
from generator.model.translation import ENGLISH, Translation
from generator.publishing.theme import Theme

DEFAULT_THEME = "theme"
"""`theme/base.html` is the default theme's template, also where the site has one of that name: to extend it."""


class _Environment(jinja2.Environment):
    """Jinja's environment with globals in plain dictionaries.

    Each import compares the names of two templates' globals; in chained mappings that runs Python for each name.
    """

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**self.globals, **(d or {})}


def make_environment(theme: Theme, words: Translation = ENGLISH, *, watched: bool = False) -> jinja2.Environment:
    """Return a strict environment: values are escaped, and a name that a view lacks is an error.

    `words` are what `_()` and `{% trans %}` say; they are text, escaped like any value. Kept from one build to the
    next the environment spares compiling the templates, and, if `watched`, notices those that changed.
    """
    environment = _Environment(
        loader=jinja2.ChoiceLoader(
            [
                jinja2.FileSystemLoader(list(theme.templates)),
                jinja2.PrefixLoader({DEFAULT_THEME: jinja2.FileSystemLoader(theme.templates[-1])}),
            ]
        ),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=watched,
        extensions=["jinja2.ext.i18n"],
    )
    environment.policies["ext.i18n.trimmed"] = True
    environment.newstyle_gettext = True  # type: ignore[attr-defined]  # the extension adds it
    environment.globals.update(_interface(words))
    return environment


def _interface(words: Translation) -> Mapping[str, Callable[..., Markup]]:
    """Return what Jinja calls its "newstyle" functions: messages take named values, which are escaped.

    The extension's own would look each other up in the template's context, three calls deep, for each word of a page.
    """

    @cache
    def fixed(context: str, message: str) -> Markup:
        return escape(words.find(context, message))

    @cache
    def alone(message: str) -> Markup:
        return fixed("", message) % {}

    def gettext(message: str, **values: object) -> Markup:
        return fixed("", message) % values if values else alone(message)

    def pgettext(context: str, message: str, **values: object) -> Markup:
        return fixed(context, message) % {"context": context, **values}

    def ngettext(singular: str, plural: str, num: int, **values: object) -> Markup:
        return escape(words.find_form("", singular, plural, num)) % {"num": num, **values}

    def npgettext(context: str, singular: str, plural: str, num: int, **values: object) -> Markup:
        return escape(words.find_form(context, singular, plural, num)) % {"context": context, "num": num, **values}

    return {"_": gettext, "gettext": gettext, "pgettext": pgettext, "ngettext": ngettext, "npgettext": npgettext}


def render(
    planned: Iterable[Planned], environment: jinja2.Environment
) -> tuple[tuple[Output, ...], tuple[Problem, ...]]:
    """Render every page with its view as `view`. A template that fails is the site's mistake: P605 with its line."""
    outputs: list[Output] = []
    problems: dict[Problem, None] = {}
    for page in planned:
        try:
            text = environment.get_template(page.template).render(view=page.make())
        except jinja2.TemplateError as error:
            problems[_template_problem(error, page)] = None
        else:
            outputs.append(Output(page.url, text.encode("utf-8")))
    return tuple(outputs), tuple(problems)


def _template_problem(error: jinja2.TemplateError, page: Planned) -> Problem:
    if isinstance(error, jinja2.TemplateSyntaxError):
        name, line = error.name or page.template, error.lineno
    else:
        name, line = _innermost_template(error) or (page.template, 1)
    return Problem(
        Code.TEMPLATE_FAILED,
        Location(f"templates/{name}", line),
        f"{error.message or error} (rendering {page.url})",
        fix="mend the template; docs/reference/theme.md lists what each view holds",
    )


def _innermost_template(error: BaseException) -> tuple[str, int] | None:
    """Return the template line that raised: Jinja rewrites tracebacks so that frames name template files."""
    found = None
    trace = error.__traceback__
    while trace:
        file = Path(trace.tb_frame.f_code.co_filename)
        if "templates" in file.parts and file.suffix == ".html":
            parts = file.parts
            start = len(parts) - parts[::-1].index("templates")
            found = "/".join(parts[start:]), trace.tb_lineno
        trace = trace.tb_next
    return found
