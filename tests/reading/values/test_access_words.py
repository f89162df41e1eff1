"""How people who hear or see little follow a film, as authors write it."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary


def read(small: SmallLibrary, written: str) -> list[tuple[str, str]]:
    return [(each.kind, str(each.remark or "")) for each in small.film(f"access: {written}").access]


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Untertitel für Gehörlose", "captions"),
        ("SDH", "captions"),
        ("Hörfilm", "audio_description"),
        ("audiodescription", "audio_description"),
        ("Audio-Description", "audio_description"),
        ("langue des signes", "sign_language"),
        ("тифлокомментарий", "audio_description"),
        ("ترجمة للصم", "captions"),
    ],
)
def test_a_kind_is_known_by_its_names_in_many_languages(
    small: SmallLibrary, written: str, kind: str
) -> None:
    assert read(small, written) == [(kind, "")]


@pytest.mark.parametrize(
    "written",
    [
        "[captions, app]",
        "captions, app",
        "captions / app",
        "{captions: yes, app: true}",
        "[captions: yes, app: yes]",
        "[{kind: captions}, {kind: app}]",
    ],
)
def test_a_list_may_be_written_as_a_list_a_line_or_a_map(small: SmallLibrary, written: str) -> None:
    assert read(small, written) == [("captions", ""), ("app", "")]


def test_what_the_author_adds_is_kept(small: SmallLibrary) -> None:
    assert read(small, "{app: Greta, audio_description: German}") == [
        ("app", "Greta"),
        ("audio_description", "German"),
    ]


@pytest.mark.parametrize(
    ("written", "kind"),
    [("Greta & Starks", "app"), ("DGS", "sign_language"), ("LSF", "sign_language")],
)
def test_a_name_of_its_own_stays_in_sight(small: SmallLibrary, written: str, kind: str) -> None:
    assert read(small, written) == [(kind, written)]


@pytest.mark.parametrize("word", ["no", "nein", "none", "false"])
def test_what_is_denied_is_not_offered(small: SmallLibrary, word: str) -> None:
    assert read(small, f"{{captions: {word}, app: Greta}}") == [("app", "Greta")]


def test_an_unknown_word_names_the_nearest(small: SmallLibrary) -> None:
    assert read(small, "[captoins, app]") == [("app", "")]
    assert "did you mean captions?" in small.messages()[0]


@pytest.mark.parametrize("word", ["private", "members", "geheim"])
def test_a_word_for_who_may_see_the_page_publishes_nothing(small: SmallLibrary, word: str) -> None:
    small.write_film(f"access: {word}")
    assert "draft: true" in small.messages()[0]
    assert small.read().catalog.slugs == ()
