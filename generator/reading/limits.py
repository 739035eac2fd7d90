"""How large a file may be: read from the settings before anything else is, because reading depends on it."""

from generator.model.briefings import SourceFile
from generator.model.settings import Limits
from generator.reading.tables import read_table


def file_limit(settings: SourceFile | None) -> int:
    """Return the largest size of a file in bytes, as `content/site.yaml` says or by default.

    A value that is not a positive whole number is the schema's business to report; the default holds.
    """
    values = read_table(settings)[0] if settings else {}
    limits = values.get("limits")
    written = limits.get("file_bytes", "") if isinstance(limits, dict) else ""
    digits = written.replace("_", "") if isinstance(written, str) else ""
    return int(digits) if digits.isascii() and digits.isdigit() and 0 < len(digits) < 16 else Limits().file_bytes
