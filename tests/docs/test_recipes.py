"""CONTRIBUTING's recipes: the files that they name are there, and what they tell works."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from microsite.web.words.interface import Interface
from tools.words import ROOT, words_in_use

TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
RECIPES = dict(re.findall(r"^### (.+?)\n(.+?)(?=^#|\Z)", TEXT, re.MULTILINE | re.DOTALL))
FOLDERS = ("docs", "microsite", "templates", "translations")
NAMED = re.compile(rf"(Create )?`((?:{'|'.join(FOLDERS)})/[^`<>*]*)`")


def test_there_is_a_recipe_for_each_common_errand() -> None:
    assert [*RECIPES] == [
        "A new key",
        "A new page",
        "A new language of the interface",
        "A new setting",
    ]


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_recipe_names_files_that_are_there(recipe: str) -> None:
    named = [path for create, path in NAMED.findall(RECIPES[recipe]) if not create]
    assert named
    assert [path for path in named if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("recipe", RECIPES)
def test_what_a_recipe_creates_has_a_folder_to_stand_in(recipe: str) -> None:
    # Whoever has followed a recipe to the letter has its file, and must not fail here.
    created = [ROOT / path for create, path in NAMED.findall(RECIPES[recipe]) if create]
    assert [path for path in created if not path.parent.is_dir()] == []


def test_an_empty_catalogue_is_filled_with_every_message(tmp_path: Path) -> None:
    for name in ("microsite", "templates", "translations", "tools"):
        shutil.copytree(
            ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("art", "__pycache__")
        )
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "translations" / "it.po").unlink(missing_ok=True)
    told = RECIPES["A new language of the interface"]
    for command in re.findall(r"^ {7}(\S.*)$", told, re.MULTILINE):
        # The environment that runs this test is the one that `make` would build.
        made = command.replace(
            "make ", f"make -o .venv/serve.stamp BIN={Path(sys.executable).parent} "
        )
        subprocess.run(made.split(), cwd=tmp_path, check=True, capture_output=True)
    filled = read_po(BytesIO((tmp_path / "translations" / "it.po").read_bytes()))
    assert {message.id for message in filled} == {message.id for message in words_in_use()}
    assert (filled.locale_identifier, filled.num_plurals) == ("it", 2)
    assert "it" in Interface(tmp_path / "translations").languages
