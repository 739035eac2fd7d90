"""The words of the interface in one language: what the program says on a page, beside what the editors wrote.

The methods have the names and the order of arguments of GNU gettext, so that Babel finds the messages in the code and
translators know the files. A message without a translation stays as it is written in the code, in English.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Message = tuple[str, str]
"""A context, "" for none, and the English text. Of a message that counts: its singular."""


def english_plural(number: int) -> int:
    """Return which of the two English forms a number takes."""
    return int(number != 1)


def N_(message: str) -> str:  # noqa: N802  # gettext's own name for it
    """Mark a message that is translated elsewhere, where the language is known."""
    return message


@dataclass(frozen=True, slots=True)
class Translation:
    """A catalogue. `language` is the BCP 47 tag of its words.

    `messages` go to their forms, one for most, as many as the language has for those that count; `plural` returns
    which form a number takes.
    """

    language: str = "en"
    messages: Mapping[Message, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    plural: Callable[[int], int] = field(default=english_plural, compare=False)

    def gettext(self, message: str, **values: object) -> str:
        """Return the message, with `%(name)s` replaced by the value of that name and `%%` by a per cent sign."""
        return self.find("", message) % values

    def pgettext(self, context: str, message: str, **values: object) -> str:
        """Return the message as it reads in a context: for words that another language tells apart."""
        return self.find(context, message) % values

    def ngettext(self, singular: str, plural: str, number: int, **values: object) -> str:
        """Return the form of the message that `number` takes; `%(num)s` in it is the number."""
        return self.find_form("", singular, plural, number) % {"num": number, **values}

    def find(self, context: str, message: str) -> str:
        """Return the translation with its placeholders."""
        return self.messages.get((context, message), (message,))[0]

    def find_form(self, context: str, singular: str, plural: str, number: int) -> str:
        """Return the form of the translation that `number` takes, with its placeholders."""
        forms = self.messages.get((context, singular))
        if forms is None:
            return (singular, plural)[english_plural(number)]
        return forms[min(self.plural(number), len(forms) - 1)]

    def decimal(self, number: float) -> str:
        """Return a number with the decimal sign of the language."""
        return f"{number:g}".replace(".", self.pgettext("between the whole and the tenths of a number", "."))

    def join(self, items: Iterable[str]) -> str:
        """Return the items as a list within a sentence."""
        return self.pgettext("between items of a list", ", ").join(items)


ENGLISH = Translation()
