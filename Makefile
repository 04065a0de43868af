# Openline: `make demo` and `make test` do all their own set-up; `make help` lists the rest.
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
.DEFAULT_GOAL := help

.PHONY: help setup demo test check soak shake fuzz bench bench-peers page docs lock clean

help:  ## list what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## */  make \1\t/' | expand -t 18

setup: $(VENV)/.ready-dev  ## make the local virtual environment with everything the tests need

$(VENV)/.ready-run: requirements/run.txt pyproject.toml tools/setup
	@PYTHON="$(PYTHON)" sh tools/setup run

$(VENV)/.ready-dev: requirements/dev.txt requirements/run.txt requirements/node.txt verifier/package-lock.json desk/package-lock.json \
  pyproject.toml tools/setup tools/setup-page
	@PYTHON="$(PYTHON)" sh tools/setup dev

demo: $(VENV)/.ready-run  ## two parties, real notices, conflicts, a cut line, one record (KEEP=1 to stay, with both desks open)
	@$(BIN)/openline demo $(if $(KEEP),--keep) $(ARGS)

test: $(VENV)/.ready-dev  ## run every test (ARGS="-k name" for some)
	@sh tools/browser
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

check: $(VENV)/.ready-dev  ## ruff, mypy strict, TypeScript strict, and the layer test
	@$(BIN)/ruff check src tests tools
	@$(BIN)/ruff format --check src tests tools
	@$(BIN)/mypy
	@for page in verifier desk; do (cd $$page && PATH="$$PATH:$(CURDIR)/$(BIN)" node_modules/.bin/tsc --noEmit) || exit 1; done
	@$(BIN)/python -m pytest tests/test_layers.py

soak: $(VENV)/.ready-dev  ## the long campaigns: 1,000 kills of the store and of a node, long simulations
	@$(BIN)/python -m pytest -m soak $(ARGS)

shake: $(VENV)/.ready-dev  ## the tests once more, with nodes that are late at random (ARGS="-k name" for some)
	@sh tools/browser
	@PYTHONPATH=$(CURDIR)/tests/shaken $(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

fuzz: $(VENV)/.ready-dev  ## fuzz every decoder and state machine, SECONDS=60 each (QUIET=n, TARGETS="card frame" for some)
	@$(BIN)/python -m pip --disable-pip-version-check -q install --require-hashes --only-binary :all: -r requirements/fuzz.txt
	@$(BIN)/python tools/fuzz.py --seconds $(or $(SECONDS),60) $(if $(QUIET),--quiet-for $(QUIET)) $(TARGETS)

bench: $(VENV)/.ready-dev  ## print every measured figure
	@$(BIN)/openline bench all $(ARGS)

bench-peers: $(VENV)/.ready-dev  ## the figures of space beside PostGIS, which is started for it and stopped
	@sh tools/bench-peers $(ARGS)

page: $(VENV)/.ready-dev  ## build the pages again: the verifier's (src/openline/cli) and the desk's (src/openline/web/page)
	@cd verifier && PATH="$$PATH:$(CURDIR)/$(BIN)" node build.mjs ../src/openline/cli/verifier.html
	@$(BIN)/python tools/make_desk_forms.py
	@cd desk && PATH="$$PATH:$(CURDIR)/$(BIN)" node build.mjs ../src/openline/web/page

docs: $(VENV)/.ready-dev  ## make again the pictures and vectors that the documents show
	@$(BIN)/python tools/make_docs.py

lock:  ## pin the dependencies again (needs uv); hashes, and no registry address
	@cd requirements && for f in run dev node fuzz; do \
	  uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 $$f.in -o $$f.txt; done

clean:  ## remove what was built here
	@rm -rf $(VENV) .build verifier/node_modules verifier/.build desk/node_modules .mypy_cache .pytest_cache .ruff_cache .hypothesis
