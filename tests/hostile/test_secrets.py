"""What is not public yet is as if it were not there, with a mistake in it too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.hostile.conftest import Folder

MISTAKE = "---\ntitle: [x\n---\n"


@pytest.mark.parametrize(
    "held", ["embargo: 2040-01-01T00:00Z", "draft: true", "publish_date: 2040-01-01T00:00Z"]
)
def test_readyz_names_no_film_that_is_held_back(folder: Folder, held: str) -> None:
    folder.film("secret", held)
    folder.write("secret/index_de.md", MISTAKE.encode())
    folder.write("hidden/index_en.md", f"---\ntitle: [x\n{held}\n---\n".encode())
    folder.publish()
    said = folder.get("/readyz").text
    assert "secret" not in said
    assert "hidden" not in said


def test_readyz_names_what_was_to_be_seen(folder: Folder) -> None:
    folder.film("plain")
    folder.write("plain/index_de.md", MISTAKE.encode())
    folder.write("broken/index_en.md", MISTAKE.encode())
    folder.publish()
    said = folder.get("/readyz").text
    assert "plain/de" in said
    assert "broken" in said


def test_a_clock_set_back_brings_an_embargo_back(folder: Folder) -> None:
    folder.film("secret", "embargo: 2026-12-01T00:00Z")
    folder.publish()
    folder.now = datetime(2026, 12, 2, tzinfo=UTC)
    assert folder.get("/en/secret/microsite/").status_code == 200
    folder.now = datetime(2026, 11, 30, tzinfo=UTC)
    assert folder.get("/en/secret/microsite/").status_code == 404
    folder.now = datetime(2026, 12, 2, tzinfo=UTC)
    assert folder.get("/en/secret/microsite/").status_code == 200


def test_a_clock_set_back_a_little_builds_nothing(folder: Folder) -> None:
    folder.film("secret", "embargo: 2026-11-01T00:00Z")
    folder.publish()
    before = folder.publisher.edition
    folder.now -= timedelta(days=1)
    assert folder.get("/en/secret/microsite/").status_code == 200
    assert folder.publisher.edition is before


def test_two_films_named_in_cyrillic_have_two_addresses(folder: Folder) -> None:
    for name in ("байконур", "байкал", "бай"):
        folder.write(f"{name}/index_en.md", f"---\ntitle: {name}\n---\n".encode())
    folder.publish()
    assert len(folder.publisher.edition.addresses._catalog.slugs) == 4


def test_a_capital_takes_no_address(folder: Folder) -> None:
    folder.film("baikonur", body="The folder.")
    folder.write("Baikonur.md", b"---\ntitle: Other\n---\nThe file.\n")
    folder.publish()
    assert "The folder." in folder.get("/en/baikonur/microsite/").text
    assert any("Baikonur.md" in said and "belongs to" in said for said in folder.messages)
