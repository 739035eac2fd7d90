"""From clusters to kinds: `evidence` is what the text shows, `deciding` the table of rules that are read off it."""
