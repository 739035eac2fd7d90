"""The catalogue of problem codes: a closed set with permanent names. A code is never reused for another mistake.

Families: P0xx files and bytes, P1xx front matter as YAML, P2xx the schema, P3xx dates, P4xx anchors, P5xx between
pages, P6xx settings and output, P7xx import, P8xx machine edits. `docs/reference/problems/` has a page for each, and
`tests/invalid/<CODE>/` a site that shows it.
"""

from enum import Enum


class Severity(Enum):
    """How grave a problem is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(Enum):
    """A kind of mistake: its permanent code, its severity and a title of a few words."""

    FILE_NOT_UTF8 = ("P001", Severity.ERROR, "File is not UTF-8")
    CONTROL_CHARACTER = ("P002", Severity.ERROR, "Control character in a text")
    BIDI_CONTROL = ("P003", Severity.WARNING, "Invisible direction mark")
    FILE_TOO_LARGE = ("P004", Severity.ERROR, "File is larger than the limit")
    FILE_EMPTY = ("P005", Severity.WARNING, "File is empty")
    FILE_UNREADABLE = ("P006", Severity.ERROR, "File cannot be read")
    BODY_TOO_COSTLY = ("P007", Severity.ERROR, "Body takes too long to convert")
    BODY_TOO_DEEP = ("P008", Severity.ERROR, "Body is nested too deeply")
    NOT_A_PLAIN_FILE = ("P009", Severity.WARNING, "Not a plain file inside the content folder")
    BIDI_CONTROL_IN_KEY = ("P010", Severity.ERROR, "Invisible direction mark in front matter")

    FRONT_MATTER_MISSING = ("P101", Severity.ERROR, "Page has no front matter")
    FRONT_MATTER_UNCLOSED = ("P102", Severity.ERROR, "Front matter is not closed")
    YAML_INVALID = ("P103", Severity.ERROR, "YAML does not parse")
    YAML_NOT_A_MAPPING = ("P104", Severity.ERROR, "Not a set of keys and values")
    KEY_DUPLICATE = ("P105", Severity.ERROR, "Key stands twice")
    YAML_TAG = ("P106", Severity.ERROR, "YAML tag is refused")
    YAML_ALIAS_BOMB = ("P107", Severity.ERROR, "YAML aliases are refused")
    YAML_SLOW = ("P108", Severity.NOTE, "Fast YAML reader is missing")
    VALUE_CUT_OFF = ("P109", Severity.WARNING, "Value is cut off by a comment")

    KEY_UNKNOWN = ("P201", Severity.ERROR, "Unknown key")
    KEY_MISSING = ("P202", Severity.ERROR, "Key is missing")
    VALUE_INVALID = ("P203", Severity.ERROR, "Value is not of the right kind")
    VOCABULARY_UNKNOWN = ("P204", Severity.ERROR, "Word is not in the vocabulary")
    ID_INVALID = ("P205", Severity.ERROR, "Not an id")
    ID_LOOKALIKE = ("P206", Severity.WARNING, "Id mixes look-alike letters")

    DATE_INVALID = ("P301", Severity.ERROR, "Not a date")
    DATE_SEASON_OR_SPAN = ("P302", Severity.WARNING, "Season, or a mistyped span of years?")
    DATE_ORDER = ("P303", Severity.ERROR, "Dates are in the wrong order")
    DATE_AFTER_SOURCE = ("P304", Severity.WARNING, "Dated after its source was published")

    AT_NOT_FOUND = ("P401", Severity.ERROR, "Quoted words are not in the text")
    AT_AMBIGUOUS = ("P402", Severity.ERROR, "Quoted words occur more than once")
    AT_MALFORMED = ("P403", Severity.ERROR, "`at` cannot be read")
    AT_DRIFTED = ("P404", Severity.WARNING, "Quoted words stand in another place than before")

    ACTOR_UNKNOWN = ("P501", Severity.ERROR, "Unknown actor")
    PLACE_UNKNOWN = ("P502", Severity.ERROR, "Unknown place")
    SOURCE_UNKNOWN = ("P503", Severity.ERROR, "Unknown source")
    TERM_UNKNOWN = ("P504", Severity.ERROR, "Unknown term")
    EVENT_UNKNOWN = ("P505", Severity.ERROR, "Unknown event")
    CLAIM_UNKNOWN = ("P506", Severity.ERROR, "Claim answers a claim that does not exist")
    ID_DUPLICATE = ("P507", Severity.ERROR, "Id is used twice")
    ALIAS_SHARED = ("P508", Severity.WARNING, "Name belongs to two actors")
    CONFUSED_WITH = ("P509", Severity.WARNING, "Easily confused actors")
    EVENT_DATES_CONFLICT = ("P510", Severity.WARNING, "Statements date one event differently")
    VERB_UNKNOWN = ("P511", Severity.ERROR, "Relation verb is not declared")
    VERB_WITHOUT_INVERSE = ("P512", Severity.ERROR, "Relation verb has no inverse")
    CITE_MISSING = ("P513", Severity.WARNING, "Annotation rests on no source")
    CIRCLE = ("P514", Severity.ERROR, "Entries point round in a circle")
    FORMER_ID_TAKEN = ("P515", Severity.ERROR, "Former id is in use")
    LINK_DEAD = ("P516", Severity.ERROR, "Link leads to nothing")
    ATTACHMENT_MISSING = ("P517", Severity.WARNING, "File beside a page is missing")
    ATTACHMENT_REFUSED = ("P518", Severity.WARNING, "File beside a page cannot be published")
    PICTURE_UNDESCRIBED = ("P519", Severity.WARNING, "Picture has no words")

    SETTINGS_INVALID = ("P601", Severity.ERROR, "Settings cannot be used")
    OUTPUT_REFUSED = ("P602", Severity.ERROR, "Output folder is refused")
    URL_COLLISION = ("P603", Severity.ERROR, "Two pages have the same address")
    FILE_NAME_CHANGED = ("P604", Severity.WARNING, "File name is not portable")
    TEMPLATE_FAILED = ("P605", Severity.ERROR, "Template failed")
    CONTRAST_TOO_LOW = ("P606", Severity.ERROR, "Colours are too much alike to read")
    LANGUAGE_UNTRANSLATED = ("P607", Severity.WARNING, "Interface is not translated into the site's language")
    TRANSLATION_UNUSABLE = ("P608", Severity.ERROR, "Translation cannot be used")
    FULL_TEXT_FAILED = ("P609", Severity.ERROR, "Full-text index cannot be made")

    IMPORT_DATE_IMPOSSIBLE = ("P701", Severity.WARNING, "Date in the source text does not exist")
    IMPORT_UNREADABLE = ("P702", Severity.ERROR, "Source text cannot be read")
    IMPORT_NO_DATE = ("P703", Severity.WARNING, "No publication date found")
    IMPORT_EXISTS = ("P704", Severity.ERROR, "Page exists already")
    IMPORT_ENCODING_GUESSED = ("P705", Severity.WARNING, "Encoding was guessed")
    IMPORT_CHANGED = ("P706", Severity.ERROR, "Article has changed since it was imported")
    IMPORT_UNSURE = ("P707", Severity.WARNING, "Source text may be no article")

    EDIT_CHANGED_MEANWHILE = ("P801", Severity.ERROR, "File changed meanwhile")
    EDIT_REFUSED = ("P802", Severity.ERROR, "Edit cannot be made safely")

    def __init__(self, code: str, severity: Severity, title: str) -> None:
        self.code = code
        self.severity = severity
        self.title = title

    def __str__(self) -> str:
        return self.code
