from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from microsite.web.words.interface import Interface
from tools.words import ROOT, words_in_use

CATALOGUES = sorted((ROOT / "translations").glob("*.po"))


def test_the_interface_speaks_english_and_the_language_of_every_catalogue() -> None:
    languages = Interface(ROOT / "translations").languages
    assert sorted(languages) == sorted(["en", *(file.stem for file in CATALOGUES)])
    assert {"ar", "de", "en", "es", "fr", "kk", "ru"} <= set(languages)


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.stem)
def test_a_catalogue_says_every_word_that_is_in_use_and_no_other(file: Path) -> None:
    catalog = read_po(BytesIO(file.read_bytes()), locale=file.stem)
    said = {message.id: message for message in catalog if message.id}
    assert said.keys() == {message.id for message in words_in_use() if message.id}
    assert not [key for key, message in said.items() if message.fuzzy or not _whole(message.string)]
    assert not list(catalog.check())


def _whole(string: object) -> bool:
    return all(string) if isinstance(string, (list, tuple)) else bool(string)
