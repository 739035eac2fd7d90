# `make site` and `make test` work on a fresh machine with python3, python3-venv, make and git.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUTPUT ?= _site

.DEFAULT_GOAL := help
.PHONY: help site serve test check format golden translations bench simulate fuzz large lighthouse clean

help:  ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(BIN)/postil: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.x"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: $(BIN)/postil
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

site: $(BIN)/postil  ## build the example site into _site/
	$(BIN)/postil build --output $(OUTPUT)

serve: $(BIN)/postil  ## preview the example site; the browser reloads after every save
	$(BIN)/postil serve

test: $(VENV)/.dev  ## run the tests (browser tests too, where a Chromium is found)
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

check: $(VENV)/.dev  ## format, lint, types, layers, and whether all benchmarks can be imported
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest tests/bench --collect-only -qq

format: $(VENV)/.dev  ## rewrite the code as `make check` wants it
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

golden: $(VENV)/.dev  ## refresh tests/golden/ after a change that is meant; read the diff before you commit it
	$(BIN)/python -m pytest tests/sites/test_golden.py --refresh-golden

translations: $(VENV)/.dev  ## collect the messages of code and templates, and bring translations/*.po up to date
	$(BIN)/pybabel --quiet extract -F translations/babel.toml --project=Postil --copyright-holder='The Postil authors' --add-location=file --sort-by-file -w 110 \
	  -o translations/postil.pot .
	@for file in translations/*.po; do \
	  $(BIN)/pybabel --quiet update -i translations/postil.pot -o $$file -l $$(basename $$file .po) \
	    --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date -w 110; \
	done
	@sed -i -E '/^"(POT-Creation-Date|PO-Revision-Date|Report-Msgid-Bugs-To|Generated-By):/d' translations/*.po translations/*.pot

bench: $(VENV)/.dev  ## measure the cost of a page and of whole sites
	$(BIN)/python -m pytest tests/bench --benchmark-only --benchmark-timer=time.process_time --benchmark-columns=min,median,rounds

simulate: $(VENV)/.dev  ## edit texts in many scripts and count where annotations end up
	$(BIN)/python -m tests.simulation.reanchor

fuzz: $(VENV)/.dev  ## break pages at random: no traceback, every place in its file, no mark on other words than quoted
	$(BIN)/python -m tests.fuzz 3000

large: $(VENV)/.dev  ## build a site of 1,000 briefings, 500 actors and 20,000 annotations, and weigh its pages
	$(BIN)/python -m tests.synthetic

lighthouse: $(VENV)/.dev  ## score four pages with Lighthouse, where npx and a Chromium are found
	$(BIN)/python -m tests.lighthouse

clean:  ## remove what was made
	rm -rf $(VENV) $(OUTPUT)
