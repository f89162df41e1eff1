"""What the doctor sees without asking anybody: settings, films, folders."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from microsite.delivery.doctor import machine
from microsite.delivery.doctor.settings_seen import consistency
from microsite.delivery.settings import from_environment
from tests.delivery.doctor.examined import examined


def test_a_site_in_order_needs_nothing(content: Path) -> None:
    code, told = examined(content)
    assert told.endswith("0 things to do\n")
    assert (code, "\nDO" in told) == (0, False)


def test_every_setting_is_told_with_its_source(content: Path) -> None:
    _, told = examined(
        content,
        "--content",
        str(content),
        MICROSITE_CONTENT="",
        MICROSITE_SITE_URL="https://films.example",
        MICROSITE_PORT="tcp://10.0.0.1:80",
    )
    lines = dict(line.split(maxsplit=1) for line in told.splitlines()[:8])
    assert lines["MICROSITE_CONTENT"] == f"{content}  (command line)"
    assert lines["MICROSITE_SITE_URL"] == "https://films.example  (environment)"
    assert lines["MICROSITE_HOST"] == "127.0.0.1  (default)"
    assert lines["MICROSITE_PORT"] == (
        "8080  (default; what Kubernetes or Docker set is passed over)"
    )


def test_secrets_are_counted_and_not_told(content: Path) -> None:
    keys = "a-secret-that-is-long another-secret-as-long"
    _, told = examined(content, MICROSITE_PRESS_KEYS=keys)
    assert "2 secrets  (environment)" in told
    assert "secret-" not in told


def test_a_mistaken_setting_is_the_first_thing_to_do(content: Path) -> None:
    code, told = examined(content, MICROSITE_PORT="eighty")
    assert (code, told) == (1, 'DO   settings: MICROSITE_PORT is "eighty"; write a whole number\n')


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"MICROSITE_HOST": "0.0.0.0"}, "set MICROSITE_SITE_URL"),
        ({"MICROSITE_SITE_URL": "http://films.example"}, "write https in MICROSITE_SITE_URL"),
        ({"MICROSITE_HSTS": "60"}, "MICROSITE_HSTS has no effect"),
        ({"MICROSITE_METRICS": "0.0.0.0:9100"}, "name an address of your own network"),
        ({"MICROSITE_TRUSTED_PROXIES": "0.0.0.0/0"}, "everybody is believed"),
        ({"MICROSITE_SITE_URL": "https://films.example"}, "such as 127.0.0.1"),
        (
            {"MICROSITE_SITE_URL": "https://films.example", "MICROSITE_HOST": "unix:/run/s"},
            "such as unix",
        ),
    ],
)
def test_settings_that_do_not_fit_are_told(given: dict[str, str], says: str) -> None:
    found = [each for each in consistency(from_environment(given)) if each.advice]
    assert len(found) == 1
    assert says in found[0].seen + found[0].advice


def test_a_site_behind_a_known_server_is_in_order() -> None:
    settings = from_environment(
        {"MICROSITE_SITE_URL": "https://films.example", "MICROSITE_TRUSTED_PROXIES": "127.0.0.1"}
    )
    assert not [each for each in consistency(settings) if each.advice]


def test_a_film_that_is_refused_is_something_to_do(content: Path) -> None:
    (content / "films" / "lantern" / "index_en.md").write_text("---\ntitle: [\n---\n")
    code, told = examined(content)
    assert code == 1
    assert "run microsite check" in told


def test_a_cache_that_cannot_be_used_is_told_and_none_is_made(content: Path) -> None:
    (content.parent / "file").write_text("")
    code, told = examined(content, MICROSITE_CACHE=str(content.parent / "file" / "cache"))
    assert code == 1
    assert "cannot be written to: Not a directory\n     choose another folder" in told
    examined(content)
    assert not (content.parent / "cache").exists()


def test_pictures_that_nobody_makes_are_something_to_do(content: Path) -> None:
    assert "run microsite media" in examined(content, MICROSITE_ENCODERS="0")[1]


def test_a_file_that_cannot_be_read_is_named(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = content / "films" / "lantern" / "poster.jpg"
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != closed)
    found = [*machine._rights(content)]
    assert f"1 files cannot be read by this user, such as {closed}" in found[0].seen
