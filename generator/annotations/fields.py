"""The kinds of values an editor types. Front matter holds only strings, lists and mappings: types come from here."""

from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import AfterValidator, PlainValidator, StringConstraints, WithJsonSchema

from generator.annotations.dates import read_date, read_date_or_pair, read_duration
from generator.annotations.ids import check_id
from generator.annotations.values import (
    read_at,
    read_flag,
    read_language,
    read_seconds,
    read_url,
    read_who,
    read_whole_number,
)
from generator.model.edtf import When
from generator.model.selectors import Selector


@dataclass(frozen=True, slots=True)
class Refers:
    """Marks a field as holding ids of a table, so that an editor's completion can offer them."""

    table: str

    def __get_pydantic_json_schema__(self, core_schema: Any, handler: Any) -> dict[str, Any]:
        """Add the mark to the field's JSON Schema (a hook of pydantic's)."""
        return {**handler(core_schema), "x-table": self.table}


def shape(name: str) -> WithJsonSchema:
    """Name what an editor may type; `generator.reading.schema.shapes` has it as JSON Schema."""
    return WithJsonSchema({"x-shape": name})


_NOT_EMPTY = StringConstraints(min_length=1)

Text = Annotated[str, _NOT_EMPTY]
Id = Annotated[str, AfterValidator(check_id), shape("new-id")]
At = Annotated[tuple[Selector, ...], PlainValidator(read_at), shape("at")]
Date = Annotated[When, PlainValidator(read_date), shape("date")]
DateOrPair = Annotated[When, PlainValidator(read_date_or_pair), shape("date-or-pair")]
Flag = Annotated[bool, PlainValidator(read_flag), WithJsonSchema({"type": "boolean"})]
WholeNumber = Annotated[int, PlainValidator(read_whole_number), WithJsonSchema({"type": "integer", "minimum": 1})]
Seconds = Annotated[float, PlainValidator(read_seconds), WithJsonSchema({"type": "number", "exclusiveMinimum": 0})]
Duration = Annotated[str, AfterValidator(read_duration), shape("duration")]
Url = Annotated[str, AfterValidator(read_url), WithJsonSchema({"type": "string", "pattern": "^https?://"})]
Language = Annotated[str, AfterValidator(read_language), shape("language")]
ActorId = Annotated[str, _NOT_EMPTY, Refers("actor")]
PlaceId = Annotated[str, _NOT_EMPTY, Refers("place")]
SourceId = Annotated[str, _NOT_EMPTY, Refers("source")]
TermId = Annotated[str, _NOT_EMPTY, Refers("term")]
Speaker = Annotated[str, _NOT_EMPTY, Refers("speaker")]
VerbId = Annotated[str, _NOT_EMPTY, Refers("verb")]
Who = Annotated[list[str] | dict[str, str], PlainValidator(read_who), shape("who")]
