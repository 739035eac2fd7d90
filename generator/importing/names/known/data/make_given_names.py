"""Makes `given_names.txt` of the U.S. Census Bureau's lists of 1990; run by hand, see the README beside this file."""

import sys
from pathlib import Path

_MOST = {"dist.male.first": 700, "dist.female.first": 1000}
_WORDS_OR_PLACES = """
    april august autumn crystal dawn faith grace hope ivy joy june may rose summer will art bill buck chance chase
    dale dean drew earl frank gene grant guy hunter king lance long major mark mason noble pat pearl prince ray rich
    rocky rod rusty sterling stone tad van wade ward woods young an see so do in my a china india asia america africa
    georgia virginia carolina florida israel jordan chad paris london austin dallas houston denver boston
    cleveland lincoln jackson madison montana dakota phoenix santiago salvador kenya holland roman german kerry
    geneva sydney victoria florence charlotte savannah eden carmen mercedes lexus soon sun star cherry amber ginger
    sandy sunny sky golden princess queen duke
    al marine le la del los santa saint cruz
"""


def main(folder: Path) -> None:
    """Read both lists in `folder` (name, share, sum of shares, rank on each line) and write the file."""
    names: set[str] = set()
    for file, most in _MOST.items():
        lines = (folder / file).read_text(encoding="ascii").splitlines()[:most]
        names |= {line.split()[0].lower() for line in lines}
    kept = sorted(names.difference(_WORDS_OR_PLACES.split()))
    target = Path(__file__).with_name("given_names.txt")
    target.write_text("\n".join(kept) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
