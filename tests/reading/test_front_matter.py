"""What stands between the fences, and where a fault in it is said to be."""

from __future__ import annotations

import pytest

from tests.reading.small_library import SmallLibrary

WHERE = "content/films/lantern/index_en.md"


@pytest.mark.parametrize(
    "written",
    [
        "300",
        "1776",
        "No",
        "The Adventures of *",
        "809",
        "или…",
        "2011-09-01",
        "12:30",
        "None",
        "0x1F",
    ],
)
def test_a_title_is_the_text_that_was_written(small: SmallLibrary, written: str) -> None:
    assert small.film(f"title: {written}").title.value == written


def test_norwegian_stays_norwegian(small: SmallLibrary) -> None:
    small.write("films/lantern/index_no.md", "---\ntitle: Lykt\nlanguage: no\n---\n")
    assert small.lantern("no").language == "no"


def test_a_trailing_space_is_trimmed(small: SmallLibrary) -> None:
    assert small.film('title: "Lantern "').title.value == "Lantern"


@pytest.mark.parametrize("written", ["", "null", "~", '""', "[]", "{}", "[null]"])
def test_nothing_written_is_nothing_read(small: SmallLibrary, written: str) -> None:
    film = small.film(f"crew: {written}\ndirector: {written}")
    assert (film.crew, film.director_names) == ((), ())
    assert small.messages() == []


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff---\ntitle: Lantern\nyear: 1963\n---\nA light.\n",
        "---\r\ntitle: Lantern\r\nyear: 1963\r\n---\r\nA light.\r\n",
        "\n\n---\ntitle: Lantern\nyear: 1963\n---\nA light.\n",
        "---\ntitle:\tLantern\nyear:\t\t1963\n---\nA light.\n",
        "----\ntitle: Lantern\nyear: 1963\n--- \n\n\nA light.",
        "---\n# A remark.\n\ntitle: Lantern\nyear: 1963\n---\nA light.\n",
    ],
    ids=["BOM", "CRLF", "blank lines", "tabs", "long fences", "remarks"],
)
def test_what_editors_add_reads_like_the_plain_file(small: SmallLibrary, text: str) -> None:
    small.write("films/lantern/index_en.md", text)
    film = small.lantern()
    assert film.title.value == "Lantern"
    assert film.year is not None
    assert film.year.first == 1963
    assert film.synopsis is not None
    assert film.synopsis.plain == "A light."
    assert small.messages() == []


@pytest.mark.parametrize(
    ("text", "place", "part"),
    [
        ("", ":1:1:", "must begin with a line of ---"),
        ("+++\ntitle = 'Lantern'\n[params]\n+++\n", ":1:1:", "TOML"),
        ("---\ntitle: Lantern\n...\nA light.\n---\n", ":3:1:", "end with ..."),
        ("---\n- Lantern\n---\n", ":2:1:", "lines like title"),
        ("---\njust words\n---\n", ":2:1:", "this line has no key"),
        (
            "---\ntitle: Lantern\ntitle: Again\n---\n",
            ":3:1:",
            "title stands twice, first in line 2",
        ),
        (
            "---\ntitle: Lantern\ncrew:\n  - role: Music\n    role: Editing\n---\n",
            ":5:5:",
            "stands twice",
        ),
        ('---\ntitle: "Lantern\n---\n', ":", "quotation mark"),
        ("---\ntitle: &a Lantern\n---\n", ":2:8:", "anchor"),
        ("---\ntitle: *a\n---\n", ":2:8:", "anchor"),
        ("---\ntitle: !!str Lantern\n---\n", ":2:8:", "tag"),
        ("---\ntitle: {a, b]\n---\n", ":2:13:", "this is not YAML"),
        ("---\ntitle: Lan\x00tern\n---\n", ":2:11:", "U+0000"),
        ("---\n? [a]\n: b\n---\n", ":2:3:", "a key is expected"),
    ],
)
def test_a_file_that_cannot_be_read_says_where(
    small: SmallLibrary, text: str, place: str, part: str
) -> None:
    small.write("films/lantern/index_en.md", text)
    [problem] = small.read().problems
    assert str(problem).startswith(WHERE + place)
    assert part in str(problem)
    assert small.read().refused == {("lantern", "")}


@pytest.mark.parametrize(
    ("data", "place", "part"),
    [
        ("---\ntitle: Lantern\nnotice: f\xfcr\n---\n".encode("latin-1"), ":3:10:", "UTF-8"),
        ("---\ntitle: Lantern\n---\n".encode("utf-16"), ":1:", "UTF-16"),
        (b"---\ntitle: Lantern\n---\n" + b"A light. " * 120_000, ":", "1 MiB"),
    ],
    ids=["Latin-1", "UTF-16", "over 1 MiB"],
)
def test_bytes_that_are_no_text_are_refused(
    small: SmallLibrary, data: bytes, place: str, part: str
) -> None:
    small.write("films/lantern/index_en.md", data)
    [message] = small.messages()
    assert message.startswith(WHERE + place)
    assert part in message


def test_a_control_character_in_the_body_is_found(small: SmallLibrary) -> None:
    small.write_film("", body="A light.\n\nA \x08 dark.")
    assert f"{WHERE}:7:3: an invisible control character (U+0008)" in small.messages()[0]


def test_a_line_separator_does_not_shift_the_lines_below(small: SmallLibrary) -> None:
    small.write_film("tagline: A\u2028light\nduration: long")
    assert small.messages()[0].startswith(f"{WHERE}:4:11: duration")


def test_an_unknown_key_names_the_nearest(small: SmallLibrary) -> None:
    small.write_film("directr: Jane Doe")
    assert small.messages() == [
        f"{WHERE}:3:1: directr: this key is unknown and was left out; did you mean director?"
    ]


def test_an_unknown_key_of_a_list_is_found_at_the_key(small: SmallLibrary) -> None:
    small.write_film("castt:\n  - Ann Lee")
    assert small.messages()[0].startswith(f"{WHERE}:3:1: castt")


def test_an_unknown_key_never_drops_the_film(small: SmallLibrary) -> None:
    assert small.film("weather: fine").title.value == "Lantern"


def test_a_misspelt_key_within_a_map_names_the_nearest(small: SmallLibrary) -> None:
    small.write_film("crew:\n  - rolle: Music\n    name: Jane Doe")
    assert f"{WHERE}:4:5: crew.rolle: this key is unknown and was left out; did you mean role?" in (
        small.messages()
    )


@pytest.mark.parametrize(
    "key", ["release_year", "year", "Release-Year", "releaseYear", "RELEASE YEAR"]
)
def test_capitals_hyphens_and_synonyms_of_a_key_do_not_matter(
    small: SmallLibrary, key: str
) -> None:
    film = small.film(f"{key}: 1963")
    assert film.year is not None
    assert small.messages() == []


def test_a_number_sign_that_yaml_takes_for_a_remark_is_said(small: SmallLibrary) -> None:
    film = small.film("tagline: Light #2")
    assert film.tagline is not None
    assert film.tagline.value == "Light"
    assert small.messages()[0].startswith(f"{WHERE}:3:10: tagline: everything from # on was left")


@pytest.mark.parametrize("title", ["Lantern #2", "#lantern", "Lantern,", "“Lantern” and “Lamp”"])
def test_a_title_is_read_as_it_is_written(small: SmallLibrary, title: str) -> None:
    assert small.film(f"title: {title}").title.value == title


@pytest.mark.parametrize("written", ["Lantern # the first", '"Lantern #2"', "Lantern#2"])
def test_a_remark_that_is_meant_is_not_doubted(small: SmallLibrary, written: str) -> None:
    small.write_film(f"title: {written}")
    assert small.messages() == []


def test_all_problems_are_shown_at_once(small: SmallLibrary) -> None:
    small.write_film("duration: long\nrelease_year: soon\nweather: fine")
    assert len(small.messages()) == 3


def test_all_faults_of_a_refused_file_are_told_at_once(small: SmallLibrary) -> None:
    small.write(
        "films/lantern/index_en.md",
        "---\ntitle: Lantern\ntagline: !now\nlogline: &a b\nduration: 12 minuets\nshape: round\n"
        "screenings:\n  - venue: Kino\n    credit Jane\nstills: [no.jpg]\n---\n",
    )
    told = [(each.line, each.severity.value) for each in small.read().problems]
    assert told == [
        (3, "error"),
        (4, "error"),
        (5, "warning"),
        (6, "warning"),
        (9, "error"),
        (10, "warning"),
    ]


def test_many_anchors_are_told_in_one_line(small: SmallLibrary) -> None:
    keys = "".join(f"key{number}: *a\n" for number in range(300))
    small.write("films/lantern/index_en.md", f"---\ntitle: Lantern\n{keys}---\n")
    [problem] = [each for each in small.read().problems if "anchor" in each.message]
    assert problem.message.endswith("(also in lines 4, 5, 6, 7, 8, 9, 10, 11 …)")
