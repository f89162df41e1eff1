# make serve: the sample films on http://127.0.0.1:8080. make test: the tests. Nothing else to set up.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: serve test hostile lint audit wheel words docs looks lock clean
.DELETE_ON_ERROR:

serve: .venv/serve.stamp
	$(BIN)/microsite serve

# Whole files go to each process, so that a fixture which a file shares is made once.
test: .venv/test.stamp
	$(BIN)/python -m pytest -n auto --dist loadfile --ignore tests/hostile --ignore tests/faults \
		--ignore tests/deploy

# What files, disks and visitors do at their worst, and deploy/ behind real servers; slower.
hostile: .venv/test.stamp
	$(BIN)/python -m pytest -n auto --dist loadfile tests/hostile tests/faults tests/deploy

lint: .venv/test.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# Known faults of the pinned packages, as far as the registries tell them.
audit: .venv/audit.stamp
	$(BIN)/python -m tools.audit

# The wheel, and beside it a bill of what is in it (CycloneDX).
wheel: .venv/serve.stamp
	$(PIP) wheel --no-deps --no-build-isolation --wheel-dir dist .
	$(BIN)/python -m tools.bom dist/microsite-$$($(BIN)/python -c 'import microsite.version as v; print(v.__version__)').cdx.json

# A missing hash, or one that does not fit, stops the installation.
.venv/serve.stamp: requirements/serve.txt pyproject.toml package-lock.json tools/browser_files.py
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes --requirement requirements/serve.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@

.venv/test.stamp: .venv/serve.stamp requirements/test.txt
	$(PIP) install --require-hashes --requirement requirements/test.txt
	touch $@

.venv/audit.stamp: .venv/test.stamp requirements/audit.txt
	$(PIP) install --require-hashes --requirement requirements/audit.txt
	touch $@

# Raises every pinned version to the newest; needs uv (pip install uv) and npm.
lock:
	uv pip compile pyproject.toml --group build --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-emit-find-links --upgrade --quiet \
		--custom-compile-command "make lock" --output-file requirements/serve.txt
	uv pip compile pyproject.toml --group build --group test --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --upgrade --quiet \
		--custom-compile-command "make lock" --constraints requirements/serve.txt \
		--output-file requirements/test.txt
	uv pip compile pyproject.toml --group audit --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --upgrade --quiet \
		--custom-compile-command "make lock" --constraints requirements/test.txt \
		--output-file requirements/audit.txt
	npm install --package-lock-only

clean:
	rm -rf .venv static/vendor

# Brings the catalogues up to date with the words that templates and code use.
words: .venv/serve.stamp
	$(BIN)/python tools/words.py

# Writes anew the tables of docs/ that are made from the program.
docs: .venv/serve.stamp
	$(BIN)/python -m tools.docs

# Takes the pictures of README and docs/looks anew; needs Chromium on the path.
looks: .venv/test.stamp
	$(BIN)/python tools/looks.py
