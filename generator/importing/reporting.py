"""What an import says of itself in a terminal: what was found, what was left out and why, which files were written."""

from collections.abc import Sequence

from generator.importing.again import report as report_again
from generator.importing.article.furniture.judging import Judged
from generator.importing.drafting import Draft
from generator.importing.files.planning import PlannedFile
from generator.importing.running import Imported

_SHOWN = 70
_MOST_LEFT_OUT = 40
_MOST_DIFFERENT = 20


def summary(one: Imported, *, explain: bool, whole: bool) -> list[str]:
    """Return what was found in a text. `explain` lists every block and suggestion and why; `whole` cuts nothing."""
    draft, again = one.draft, one.again
    if again and not again.changed:
        return [f"{draft.name}: the same article as {again.page}; nothing to do"]
    if again:
        return [f"{draft.name}: {draft.title}", *report_again(again, None if explain or whole else _MOST_DIFFERENT)]
    lines = [*_found(one)]
    if explain:
        return [*lines, "  Every passage, and what it was taken for:", *map(_verdict, draft.judged), *_suggested(draft)]
    return [*lines, *_left_out(draft, None if whole else _MOST_LEFT_OUT)]


def files(planned: Sequence[PlannedFile], *, dry_run: bool) -> list[str]:
    """Return the list of files; a dry run shows the pages themselves too."""
    if not planned:
        return []
    verb = "Would write" if dry_run else "Wrote"
    lines = [f"{verb} {len(planned)} files:", *(f"  {file.path}" for file in planned)]
    if dry_run:
        for file in planned:
            if file.path.endswith((".md", ".yaml")) and "/originals/" not in file.path:
                before = file.before or b""
                added = file.data.removeprefix(before)
                lines += ["", f"--- {file.path}", added.decode().rstrip()]
    return lines


def _found(one: Imported) -> list[str]:
    draft, facts, found = one.draft, one.draft.metadata, one.draft.suggestions
    published = f"{facts.published} ({facts.published_from})" if facts.published else "date unknown"
    lines = [
        f"{draft.name}: {facts.title or 'no title found'}",
        f"  {facts.author or 'no author found'} · {facts.publisher or 'no publisher found'} · {published}"
        + (f" · {facts.licence}" if facts.licence else ""),
        f"  {len(draft.text.split()):,} words; suggested: {len(found.actors)} actors, {len(found.places)} places, "
        f"{len(found.events)} events, {len(found.claims)} claims, {len(found.relations)} relations",
    ]
    if one.plan.lost:
        lines.append(f"  {one.plan.lost} suggestions had no words of their own to stand on, and were dropped")
    return lines


def _left_out(draft: Draft, most: int | None) -> list[str]:
    """Return the blocks that were left out, each with the reason, `most` at the most."""
    dropped = [judged for judged in draft.judged if judged.reason]
    lines = [f"  Left out as not of the article ({len(dropped)} passages):"] if dropped else []
    lines += [_verdict(judged) for judged in dropped[:most]]
    if most is not None and len(dropped) > most:
        lines.append(f"    and {len(dropped) - most} more; --explain lists all")
    return lines


def _verdict(judged: Judged) -> str:
    text = judged.block.text
    line, _ = judged.block.position(0)
    taken = judged.reason or f"kept as {judged.block.kind}"
    return f"    line {line}, {taken}: {text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}"


def _suggested(draft: Draft) -> list[str]:
    """Return every suggestion with what it rests on, for those that say so."""
    found = draft.suggestions
    rows = [
        *(("actor", actor.id, actor.names[0].text, actor) for actor in found.actors),
        *(("place", place.id, place.name, place) for place in found.places),
        *(("event", event.id, event.what, event) for event in found.events),
        *(("claim", claim.id, claim.what or claim.status, claim) for claim in found.claims),
        *(("relation", one.subject, f"{one.verb} {one.object}", one) for one in found.relations),
    ]
    lines = [f"  Suggestions ({len(rows)}):"] if rows else []
    for kind, id_, words, record in rows:
        reasons = (getattr(record, name, "") for name in ("reason", "basis", "reckoning"))
        reason = "; ".join(filter(None, reasons))
        lines.append(f"    {kind} {id_}: {words}{f' ({reason})' if reason else ''}")
    return lines
