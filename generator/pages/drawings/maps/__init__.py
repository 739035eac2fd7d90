"""Places on a map. `map` is what a template sees, and draws it on `countries`, flattened by `projection`."""
