"""Where in a site's folder everything stands that an editor writes: relative to it, with forward slashes."""

CONTENT = "content"
SETTINGS, PLACES, SOURCES, TERMS = (f"{CONTENT}/{name}.yaml" for name in ("site", "places", "sources", "terms"))
TABLES = (SETTINGS, PLACES, SOURCES, TERMS)
BRIEFINGS, ACTORS = f"{CONTENT}/briefings", f"{CONTENT}/actors"
FOLDERS = (BRIEFINGS, ACTORS)
