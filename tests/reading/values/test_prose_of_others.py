"""Chinese and Japanese prose, and what was written for other programs."""

from __future__ import annotations

import pytest

from microsite.reading.values.prose import prose
from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize(
    ("written", "html"),
    [
        ("**灯りが消えた。**夜になった。", "<p><strong>灯りが消えた。</strong>夜になった。</p>"),
        ("夜、**「灯り」**が消えた。", "<p>夜、<strong>「灯り」</strong>が消えた。</p>"),
        ("これは**（灯り）**です", "<p>これは<strong>（灯り）</strong>です</p>"),
        ("**灯灭了。**天黑了。", "<p><strong>灯灭了。</strong>天黑了。</p>"),
        ("他说*“好”*就走了", "<p>他说<em>“好”</em>就走了</p>"),
        ("**불이 꺼졌다.**그리고", "<p><strong>불이 꺼졌다.</strong>그리고</p>"),
        ("a **b** c, 2 * 3 * 4", "<p>a <strong>b</strong> c, 2 * 3 * 4</p>"),
        ("well**(no)**such", "<p>well**(no)**such</p>"),
    ],
)
def test_emphasis_needs_no_spaces_in_cjk(written: str, html: str) -> None:
    assert prose(written, "ja").html == html


def test_a_line_break_between_cjk_letters_is_no_space() -> None:
    found = prose("改行された日本語の\n文章は**続く**\n。\nEnd\nof it", "ja")
    assert found.html == "<p>改行された日本語の文章は<strong>続く</strong>。\nEnd\nof it</p>"
    assert found.plain == "改行された日本語の文章は続く。 End of it"


def test_korean_keeps_the_spaces_of_its_line_breaks() -> None:
    assert prose("불이\n꺼졌다", "ko").plain == "불이 꺼졌다"


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("A line<br>break.", "HTML is not read"),
        ("<iframe src='x'></iframe>", "HTML is not read"),
        ("{{< youtube abc >}}", "a command for another program"),
        ("{% include film.html %}", "a command for another program"),
        ("![A keeper](01.jpg)", "pictures within the text are not shown"),
        ("A note.[^1]", "notes are not read"),
        ("See [the other](../harbour/).", "this link leads nowhere"),
    ],
)
def test_what_would_be_printed_raw_is_said_with_its_line(
    small: SmallLibrary, body: str, part: str
) -> None:
    small.write_film("", body=f"First.\n\n{body}")
    [message] = small.messages()
    assert part in message
    assert message.startswith("content/films/lantern/index_en.md:7:1: synopsis:")


@pytest.mark.parametrize(
    "body",
    [
        "I <3 you, 2 < 3 and 4 > 1.",
        "<https://example.org> and [words](https://example.org) and [ours](/en/)",
        "`<br>` is code",
        "[brackets] and {braces}",
    ],
)
def test_what_is_read_is_not_said(small: SmallLibrary, body: str) -> None:
    small.write_film("", body=body)
    assert small.messages() == []
