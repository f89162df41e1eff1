"""No slip of the hand publishes what its author meant to hold back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary

NOW = datetime(2026, 6, 1, tzinfo=UTC)
WHEN = "2030-02-14T18:00+01:00"


def is_public(small: SmallLibrary) -> bool:
    return small.read().catalog.public(NOW).film("lantern", "en") is not None


@pytest.mark.parametrize(
    "line",
    [
        f"embrago: {WHEN}",
        f"embagro: {WHEN}",
        f"emargo: {WHEN}",
        f"embargo_until: {WHEN}",
        f"Do not publish before: {WHEN}",
        f"no publicar hasta: {WHEN}",
        "ne pas publier: oui",
        f"nie publikować przed: {WHEN}",
        "nicht veröffentlichen: ja",
        f"не публиковать до: {WHEN}",
        "confidential until the premiere: yes",
        "archived: true",
        "deleted: yes",
        "active: false",
        "Work in progress: yes",
        f"embargoDate: {WHEN}",
        f"embargo_lifts: {WHEN}",
        f"embargos: {{synopsis: {WHEN}}}",
        f"publish_on: {WHEN}",
        f"publishDate: {WHEN}",
        f"publsh_date: {WHEN}",
        f"release_on: {WHEN}",
        f"scheduled: {WHEN}",
        f"go_live: {WHEN}",
        f"Sperrfrist: {WHEN}",
        f"veröffentlichen_am: {WHEN}",
        f"эмбарго: {WHEN}",
        f"date_publication: {WHEN}",
        "publish_on: soon",
        "darft: true",
        "is_draft: true",
        "draft_status: yes",
        "Entwurf: ja",
        "brouillon: oui",
        "borrador: sí",
        "черновик: да",
        "szkic: tak",
        "published: false",
        "publish: no",
        "visible: nein",
        "veröffentlicht: nein",
        "опубликовано: нет",
        "hidden: true",
        "private: yes",
        "unlisted: 1",
        "visibility: private",
        "visibilty: private",
        "status: draft",
        "status: pending",
        "status: waiting for the festival",
        "ukryty: tak",
        "expires: 2020-01-01T00:00Z",
        "expiryDat: 2020-01-01T00:00Z",
        "unpublish_on: 2020-01-01T00:00Z",
    ],
)
def test_a_word_of_holding_back_holds_the_film_back_and_is_said(
    small: SmallLibrary, line: str
) -> None:
    small.write_film(line)
    assert not is_public(small)
    said = [*small.messages(), *small.notes()]
    assert any(line.partition(":")[0] in message for message in said) or "publishDate" in line


@pytest.mark.parametrize(
    "line",
    [
        "published: true",
        "publish: yes",
        "status: published",
        "status: Released",
        "status: completed",
        "visibility: public",
        "hidden: false",
        "private: no",
        "draft: nein",
        "veröffentlicht: ja",
        "publisher: Example Film",
        "public_domain: no",
        "online: https://example.org/film",
        "craft: paper",
        "release_date: 2030-02-14",
    ],
)
def test_what_means_public_or_something_else_holds_nothing_back(
    small: SmallLibrary, line: str
) -> None:
    small.write_film(line)
    assert is_public(small)


@pytest.mark.parametrize(
    "line", [f"embrago: {WHEN}", "hidden: true", "published: no", f"publish_date: {WHEN}"]
)
def test_a_slip_in_a_still_holds_back_the_still_alone_and_wherever_it_is_shown(
    small: SmallLibrary, line: str
) -> None:
    small.write("films/lantern/stills/01.jpg", picture())
    small.write("films/lantern/stills/02.jpg", picture(size=(40, 30)))
    small.write_film("stills: [01.jpg, 02.jpg]\nposter_image: stills/01.jpg")
    small.write_film(f"stills:\n  - file: 01.jpg\n    {line}\n  - file: 02.jpg", "de", "Nacht.")
    film = small.read().catalog.public(NOW).film("lantern", "en")
    assert film is not None
    assert [still.file.name for still in film.stills] == ["stills/02.jpg"]
    assert film.key_art is None
    assert line.partition(":")[0] in small.messages()[0]


def test_a_slip_in_a_trailer_holds_it_back_in_every_language(small: SmallLibrary) -> None:
    urls = ("https://example.org/a", "https://example.org/b")
    small.write_film(f"trailers: [{{url: {urls[0]}}}, {{url: {urls[1]}}}]")
    small.write_film(
        f"trailers: [{{url: {urls[0]}, embargo: {WHEN}}}, {{url: {urls[1]}}}]", "de", "Nacht."
    )
    for language in ("en", "de"):
        assert [trailer.url for trailer in small.lantern(language).trailers] == [urls[1]]
    assert "trailers.embargo" in small.messages()[0]


def test_public_in_a_still_holds_nothing_back(small: SmallLibrary) -> None:
    small.write("films/lantern/stills/01.jpg", picture())
    film = small.film("stills: [{file: 01.jpg, published: true}]")
    assert [still.embargo for still in film.stills] == [None]
