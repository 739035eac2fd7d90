"""From text to runs of words that can be names: `runs` finds them, `splitting` and `cleaning` take them apart."""
