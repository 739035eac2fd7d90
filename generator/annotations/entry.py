"""What every entry of every annotation list has in common."""

from pydantic import BaseModel, ConfigDict


class Entry(BaseModel):
    """One list entry as an editor types it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
