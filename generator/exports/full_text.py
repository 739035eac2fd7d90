"""The documents that the full-text index is made from: one bare page for each text, which is read and not published.

Pagefind indexes pages as they lie in a folder. It is given these instead of the published ones: what a template shows
beside a text cannot come into the index, whoever wrote the template.
"""

from collections.abc import Iterator

from markupsafe import Markup

from generator.model.outputs import Output
from generator.pages.planning.catalogue import Catalogue
from generator.pages.text.full_texts import full_texts

_DOCUMENT = Markup(
    '<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>{title}</title></head>\n'
    "<body data-pagefind-body>\n<h1>{title}</h1>\n{html}\n</body>\n</html>\n"
)


def documents_to_index(catalogue: Catalogue) -> Iterator[Output]:
    """Yield a document for each text, under the address of its page."""
    for text in full_texts(catalogue):
        html = _DOCUMENT.format(language=text.language, title=text.title, html=text.html)
        yield Output(text.url, html.encode())
