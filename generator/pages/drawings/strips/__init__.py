"""Events along a time axis. `strip` is what a template sees; `draw` makes it, of `strokes` on an `axis`."""
