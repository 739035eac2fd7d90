"""File to checked record: walk, decode, split, read YAML with positions, schema, rules between pages."""
