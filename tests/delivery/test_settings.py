from __future__ import annotations

from pathlib import Path

import pytest

from microsite.delivery.settings import SettingError, Settings, from_environment


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
    assert settings.access_log is False


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("MICROSITE_PORT", "eighty", "whole number"),
        ("MICROSITE_ACCESS_LOG", "maybe", "yes or no"),
        ("MICROSITE_SITE_URL", "example.org", "https://example.org/films"),
        ("MICROSITE_SITE_URL", "https://example.org/?a=b", "https://example.org/films"),
        ("MICROSITE_SITE_URL", "https://user:word@example.org", "https://example.org/films"),
        ("MICROSITE_SITE_URL", "https://example.org//films", "https://example.org/films"),
        ("MICROSITE_SITE_URL", "https://example.org/fi lms", "https://example.org/films"),
        ("MICROSITE_PORT", "99999", "from 1 to 65535"),
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
