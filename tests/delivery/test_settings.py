from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from microsite.delivery.settings import SettingError, Settings, documented, from_environment

OPERATORS = Path(__file__).parents[2] / "docs" / "operators.md"


def test_an_empty_environment_serves_the_content_folder_on_loopback() -> None:
    settings = from_environment({})
    assert (settings.content, settings.host, settings.port) == (Path("content"), "127.0.0.1", 8080)
    assert settings.url == "http://127.0.0.1:8080"


def test_every_kind_of_setting_is_read_from_its_variable() -> None:
    settings = from_environment(
        {
            "MICROSITE_CONTENT": "/films",
            "MICROSITE_SITE_URL": "https://example.org/cinema/",
            "MICROSITE_PORT": "9000",
            "MICROSITE_ACCESS_LOG": "no",
        }
    )
    assert settings.content == Path("/films")
    assert (settings.origin, settings.prefix) == ("https://example.org", "/cinema")
    assert settings.port == 9000
    assert settings.access_log == "no"


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("MICROSITE_PORT", "eighty", "whole number"),
        ("MICROSITE_ACCESS_LOG", "maybe", "common, json or no"),
        ("MICROSITE_SITE_URL", "example.org", "https://example.org/films"),
        ("MICROSITE_SITE_URL", "https://example.org/?a=b", "https://example.org/films"),
        ("MICROSITE_SITE_URL", "https://user:word@example.org", "https://example.org/films"),
        ("MICROSITE_SITE_URL", "https://example.org//films", "https://example.org/films"),
        ("MICROSITE_SITE_URL", "https://example.org/fi lms", "https://example.org/films"),
        ("MICROSITE_PORT", "99999", "from 1 to 65535"),
        ("MICROSITE_PORT", "0", "from 1 to 65535"),
        ("MICROSITE_EMBED_HOSTS", "https://a.example; script-src *", "https://example.org"),
        ("MICROSITE_CONTNET", "x", "MICROSITE_CONTENT"),
    ],
)
def test_a_mistake_names_the_setting_and_what_to_write(name: str, text: str, says: str) -> None:
    with pytest.raises(SettingError) as caught:
        from_environment({name: text})
    assert name in str(caught.value)
    assert says in str(caught.value)


def test_an_empty_variable_means_the_default() -> None:
    assert from_environment({"MICROSITE_PORT": ""}) == Settings()


def test_renditions_are_kept_where_the_system_keeps_what_can_be_made_again() -> None:
    assert from_environment({"XDG_CACHE_HOME": "/cache"}).cache_folder == Path("/cache/microsite")
    assert from_environment({}).cache_folder == Path("~/.cache/microsite").expanduser()
    given = {"XDG_CACHE_HOME": "/cache", "MICROSITE_CACHE": "/renditions"}
    assert from_environment(given).cache_folder == Path("/renditions")


def test_an_ipv6_host_is_bracketed_in_the_site_url() -> None:
    assert Settings(host="::1", port=80).url == "http://[::1]:80"


@pytest.mark.parametrize("setting", documented(), ids=lambda setting: setting[0])
def test_every_setting_is_documented(setting: tuple[str, str, str]) -> None:
    name, default, told = setting
    row = f"| `{name}` | {default and f'`{default}`'} | {told} |"
    assert row in OPERATORS.read_text("utf-8")


def test_every_field_is_a_setting_that_can_be_documented() -> None:
    names = [name for name, _default, told in documented() if told]
    assert names == [f"MICROSITE_{field.name.upper()}" for field in fields(Settings)]


def test_a_switch_that_is_on_is_documented_as_an_operator_writes_it() -> None:
    defaults = {name: default for name, default, _told in documented()}
    assert defaults["MICROSITE_FILM_REDIRECT"] == "yes"
    assert defaults["MICROSITE_SHARED_MAX_AGE"] == "0"
    assert defaults["MICROSITE_SITE_URL"] == ""


@pytest.mark.parametrize("text", ["*", "https://example.org https://*.example.com:8443"])
def test_hosts_that_may_frame_are_read(text: str) -> None:
    assert from_environment({"MICROSITE_EMBED_HOSTS": text}).embed_hosts == text


def test_a_secret_that_is_too_short_is_refused_and_not_repeated() -> None:
    with pytest.raises(SettingError) as caught:
        from_environment({"MICROSITE_PRESS_KEYS": "long-enough-a-secret,short"})
    said = str(caught.value)
    assert said == "MICROSITE_PRESS_KEYS holds a secret of fewer than 16 characters"
