"""A check asks for an id where one name may be that of two people, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from microsite.reading.library import Library

ONE = (
    "Grew up among glaciers, studied volcanoes, plays cello, paints harbours, builds wooden boats, "
    "keeps twelve sheep, translates sonnets, teaches swimming."
)
TWO = (
    "Trained welder, raced motorcycles, opened bakeries throughout Lisbon, invented several board "
    "games, climbs towers, photographs bridges, collects thimbles and grows mangoes indoors."
)


def asked(folder: Path, *films: str) -> list[str]:
    for number, keys in enumerate(films, start=1):
        file = folder / "content" / "films" / f"f{number}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ntitle: Film {number}\nlanguage: en\n{keys}\n---\n")
    return [str(problem) for problem in Library(folder / "content", thorough=True).read().problems]


def test_an_actor_here_and_a_technician_there_may_be_two(tmp_path: Path) -> None:
    assert asked(tmp_path, "cast: [Ann Lee]", "crew:\n- Sound: Ann Lee") == [
        "content/films/f2.md:5:10: id: Ann Lee does something else in content/films/f1.md; if that "
        "is one person, write id: ann-lee here; if they are two, another id, such as ann-lee-f2"
    ]


def test_two_lives_without_a_word_in_common_may_be_two_people_s(tmp_path: Path) -> None:
    films = [f"cast: [{{name: Ann Lee, bio: '{bio}'}}]" for bio in (ONE, TWO)]
    [message] = asked(tmp_path, *films)
    assert "Ann Lee has another life in content/films/f1.md" in message


def test_a_name_that_two_ids_share_is_asked_for_its_own(tmp_path: Path) -> None:
    films = [f"cast: [{{name: Ann Lee, id: {id_}}}]" for id_ in ("ann", "anna")]
    [message] = asked(tmp_path, *films, "director: Ann Lee")
    assert message.startswith("content/films/f3.md:4:11: id: Ann Lee is ann or anna in other films")


@pytest.mark.parametrize(
    "films",
    [
        ("cast: [Ann Lee]", "director: Ann Lee"),
        ("crew: [{Editing: Ann Lee}]", "crew: [{Sound: Ann Lee}]"),
        ("cast: [Ann Lee]", "crew: [{Sound: Ann Lee}]", "cast: [Ann Lee]\ndirector: Ann Lee"),
        ("cast: [Ann Lee]", "crew: [{Sound: Ann Lee}]\ncast: [Ann Lee]"),
        ("cast: [{name: Ann Lee, id: ann}]", "crew: [{Sound: Ann Lee}]"),
        ("cast: [Ali]", "crew: [{Sound: Ali}]"),
        ("cast: [{name: Ann Lee, bio: Born here.}]", "cast: [{name: Ann Lee, bio: Acts there.}]"),
        (
            f"cast: [{{name: Ann Lee, bio: '{ONE}'}}]",
            f"cast: [{{name: Ann Lee, bio: '{ONE} Also sings.'}}]",
        ),
        ("cast: [{name: Ann Lee, id: a}]", "cast: [{name: Ann Lee, id: b}]"),
    ],
)
def test_what_is_usual_is_not_asked(tmp_path: Path, films: tuple[str, ...]) -> None:
    assert asked(tmp_path, *films) == []
