"""Tags, names, directions, and which language a visitor gets."""

from __future__ import annotations

import pytest

from microsite.films.language import autonym, direction, locale, negotiate, normalise


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("de_at", "de-AT"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("ca-valencia", "ca-valencia"),
        ("es-419", "es-419"),
        ("German", "de"),
        ("Deutsch", "de"),
        ("deutsch", "de"),
        (" Қазақ тілі ", "kk"),
        ("no", "no"),
        ("xx", None),
        ("", None),
        ("Klingonish", None),
        ("de-", None),
        ("../de", None),
    ],
)
def test_a_tag_or_name_becomes_a_tag(written: str, tag: str | None) -> None:
    assert normalise(written) == tag


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("de", "Deutsch"),
        ("fr", "Français"),
        ("ru", "Русский"),
        ("kk", "Қазақ тілі"),
        ("pl", "polski"),
        ("de-AT", "Österreichisches Deutsch"),
        ("zh-Hans", "简体中文"),
        ("tlh", "tlh"),
    ],
)
def test_a_language_is_called_what_its_speakers_call_it(tag: str, name: str) -> None:
    assert autonym(tag) == name


@pytest.mark.parametrize(
    ("tag", "way"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("he", "rtl"),
        ("az-Arab", "rtl"),
        ("ar-Latn", "ltr"),
        ("tlh", "ltr"),
    ],
)
def test_a_language_has_a_direction(tag: str, way: str) -> None:
    assert direction(tag) == way


@pytest.mark.parametrize(
    ("tag", "found"), [("de-AT", "de_AT"), ("kk", "kk"), ("tlh", "en"), ("", "en"), ("de-XX", "de")]
)
def test_the_nearest_locale_is_found(tag: str, found: str) -> None:
    assert str(locale(tag)) == found


OFFERED = ("en", "de-AT", "kk", "ru")


@pytest.mark.parametrize(
    ("header", "tag"),
    [
        ("kk-KZ,ru;q=.8,en;q=.5", "kk"),
        ("ru", "ru"),
        ("RU-ru", "ru"),
        ("de", "de-AT"),
        ("de-CH", "en"),
        ("fr, ru;q=0.1", "ru"),
        ("ru;q=0.2, kk;q=0.9", "kk"),
        ("ru;q=0, *", "en"),
        ("en;q=0, *", "de-AT"),
        ("*", "en"),
        ("zh-Hant-TW, kk-Cyrl-x-private", "kk"),
        ("", "en"),
        (";;;,,,q=q", "en"),
        ("ru;q=high", "en"),
        ("ru;q=9", "en"),
        ("\x00\xff" * 500, "en"),
        ("fr," * 100_000 + "ru", "en"),
        ("-" * 100_000, "en"),
    ],
)
def test_a_visitor_gets_the_nearest_language(header: str, tag: str) -> None:
    assert negotiate(header, OFFERED, "en") == tag
