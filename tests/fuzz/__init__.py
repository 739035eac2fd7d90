"""Pages broken at random: `python -m tests.fuzz [ROUNDS] [SEED]`; run by hand or at night, not by the suite."""
