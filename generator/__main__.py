"""`python -m generator` is `postil`."""

from generator.cli.main import main

if __name__ == "__main__":
    main()
