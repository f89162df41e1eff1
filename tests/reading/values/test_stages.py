"""How far the making of a film is, in the words of those who make it."""

from __future__ import annotations

import pytest

from microsite.films.stages import STAGES
from tests.reading.small_library import SmallLibrary


@pytest.mark.parametrize(
    ("written", "stage"),
    [
        ("in development", "development"),
        ("In Vorbereitung", "development"),
        ("en tournage", "production"),
        ("en posproducción", "post_production"),
        ("Post-Production", "post_production"),
        ("завершён", "completed"),
        ("түсірілуде", "production"),
        ("قيد المونتاج", "post_production"),
        ("w kinach", "released"),
        *((stage, stage) for stage in STAGES),
    ],
)
def test_a_stage_is_read_in_any_of_our_languages(
    small: SmallLibrary, written: str, stage: str
) -> None:
    assert small.film(f"status: {written}").status == stage
    assert small.messages() == []


def test_a_slip_in_a_stage_is_told(small: SmallLibrary) -> None:
    assert small.film("status: in prodution").status == ""
    [message] = small.messages()
    assert message.endswith(
        'status: "in prodution" is no stage of a film; did you mean production?'
    )


def test_an_unknown_word_under_a_sure_name_is_told(small: SmallLibrary) -> None:
    assert small.film("Produktionsstand: irgendwann").status == ""
    [message] = small.messages()
    assert '"irgendwann" is no stage of a film; write development, production,' in message


def test_a_status_of_neither_kind_refuses_the_film(small: SmallLibrary) -> None:
    small.write_film("status: waiting for the festival")
    [message] = small.messages()
    assert "write how far the film is, such as in production; or write draft: true" in message


def test_offers_of_a_film_that_is_not_finished_are_told(small: SmallLibrary) -> None:
    small.film("status: in production\nfull_video_url: https://example.org/film")
    [message] = small.messages()
    assert "full_video_url: not shown, since by its status the film is not finished" in message
