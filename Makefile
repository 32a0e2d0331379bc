# Everything a newcomer or a developer runs. `make help` lists it.
# A Python of 3.11 or newer is all the machine needs; the rest goes into .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8501

.DEFAULT_GOAL := help
.PHONY: help run test lint format atlas contact-sheets bench screenshots clean check-python browser nginx audit docs

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-15s %s\n", $$1, $$2}'

check-python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo "Referral Atlas needs Python 3.11 or newer; '$(PYTHON)' is $$($(PYTHON) --version 2>/dev/null || echo missing)." \
	       "Install one (https://www.python.org/downloads) or name it: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "This Python cannot make virtual environments. On Debian or Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/.run: requirements.txt pyproject.toml | check-python
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what the app needs into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . || { \
	  echo "The packages could not be installed. Check the network (only this step needs it) and try again."; exit 1; }
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	@echo "Installing what the tests need into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev,atlas]' || { \
	  echo "The test packages could not be installed. Check the network and try again."; exit 1; }
	@touch $@

run: $(VENV)/.run ## Start the app on this machine
	@$(BIN)/python -m referral_atlas serve --port $(PORT)

browser: $(VENV)/.dev
	@$(BIN)/python tests/browser/chromium.py

nginx: $(VENV)/.dev
	@$(BIN)/python tests/deploy/nginx.py

test: $(VENV)/.dev browser nginx ## Lint, check the data and run every test
	@$(MAKE) --no-print-directory lint
	@$(BIN)/python -m referral_atlas check
	@$(BIN)/python -m pytest -n auto --dist loadgroup

lint: $(VENV)/.dev audit ## Style, types, known faults in packages
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

audit: $(VENV)/.dev ## Ask PyPI for known faults in the packages that are deployed; passes offline
	@$(BIN)/python tests/deploy/audit.py

docs: $(VENV)/.dev ## Make the API pages from the docstrings into .cache/api
	@$(BIN)/python docs/api.py && echo "Open .cache/api/index.html"

format: $(VENV)/.dev ## Put the code into the house style
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

atlas: $(VENV)/.dev ## Rebuild data/atlas from the open body mesh (minutes)
	@$(BIN)/python -m referral_atlas.atlas_build

contact-sheets: $(VENV)/.dev ## Draw every trigger point with its muscle into .cache/contact-sheets
	@$(BIN)/python -m referral_atlas.atlas_build.muscle_sheets $(if $(REGION),--region $(REGION)) \
	  $(if $(MUSCLE),--muscle $(MUSCLE)) $(if $(FIGURE),--figure $(FIGURE))

bench: $(VENV)/.dev browser ## Measure the speed of a click and of the look-up
	@$(BIN)/python -m benchmarks

mutants: $(VENV)/.dev ## Put faults into look-up and dataset code and count those the tests notice (an hour)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade \
	  --target .cache/cosmic-ray 'cosmic-ray>=8.3'
	@$(BIN)/python -m benchmarks mutants $(if $(SEED),--seed $(SEED))

screenshots: $(VENV)/.dev browser ## Take the pictures in docs/screens/
	@$(BIN)/python docs/screenshots.py

clean: ## Delete everything that was installed or built here
	@rm -rf $(VENV) .cache .pytest_cache .mypy_cache .ruff_cache .hypothesis
