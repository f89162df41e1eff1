"""No slip of the hand publishes what its author meant to hold back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary

NOW = datetime(2026, 6, 1, tzinfo=UTC)
WHEN = "2030-02-14T18:00+01:00"
SLIPS = (
    f"embargo: {WHEN}",
    f"Sperrfrist: {WHEN}",
    f"embrago: {WHEN}",
    "hidden: true",
    "published: no",
    f"nicht veröffentlichen vor: {WHEN}",
    f"publish_date: {WHEN}",
)


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
    small.write_film(f"trailers: [{{url: {urls[0]}}}, {{url: {urls[1]}}}]", body="Night.")
    small.write_film(
        f"trailers: [{{url: {urls[0]}, embrago: {WHEN}}}, {{url: {urls[1]}}}]", "de", "Nacht."
    )
    public = small.read().catalog.public(NOW)
    for film in public.translations("lantern"):
        assert [trailer.url for trailer in film.trailers] == [urls[1]]
    assert len(public.translations("lantern")) == 2
    assert "trailers.embrago" in small.messages()[0]


@pytest.mark.parametrize("slip", SLIPS)
@pytest.mark.parametrize(
    "written",
    [
        "cast: [{name: Ada, SLIP}]",
        "cast: [{Ada: Julie, SLIP}]",
        "cast: [{Ada: {character: Julie, SLIP}}]",
        "cast: {Ada: Julie, SLIP}",
        "crew: [{role: Music, name: Ada, SLIP}]",
        "crew: [{role: Music, name: {name: Ada, SLIP}}]",
        "crew: [{Music: Ada, SLIP}]",
        "crew: [{Music: {name: Ada, SLIP}}]",
        "crew: [{Music: [{name: Ada, SLIP}]}]",
        "crew: {Music: Ada, SLIP}",
        "kamera: {name: Ada, SLIP}",
        "kamera: [{name: Ada, SLIP}]",
        "director: {name: Ada, SLIP}",
        "director: [{name: Ada, SLIP}]",
        "regie: {name: Ada, SLIP}",
        "awards: [{festival: Ada, SLIP}]",
        "awards: [{Ada: Prize, SLIP}]",
        "awards: [{Ada: {award: Prize, SLIP}}]",
        "festivals: [{name: Ada, SLIP}]",
        "press_quotes: [{quote: Ada, SLIP}]",
        "contacts: [{name: Ada, SLIP}]",
        "contacts: {press: {name: Ada, SLIP}}",
        "distributor: {name: Ada, SLIP}",
        "partners: [{name: Ada, SLIP}]",
        "partners: [{name: Ada, params: {SLIP}}]",
        "external_links: [{name: Ada, url: 'https://example.org', SLIP}]",
        "external_links: [{Ada: 'https://example.org', SLIP}]",
        "watch: [{name: Ada, url: 'https://example.org', SLIP}]",
        "watch: {Ada: 'https://example.org', SLIP}",
        "ratings: {Ada: 12, SLIP}",
        "trailers: [{url: 'https://example.org/Ada', SLIP}]",
        "youtube: {url: 'https://example.org/Ada', SLIP}",
        "screenings: [{starts: 2027-02-14T19:30+01:00, venue: Ada, SLIP}]",
        "technical_specs: {sound: Ada, SLIP}",
        "production_companies: [{name: Ada, SLIP}]",
    ],
)
def test_a_slip_in_whatever_is_written_holds_it_back(
    small: SmallLibrary, written: str, slip: str
) -> None:
    small.write_film(written.replace(", SLIP", "").replace("SLIP", ""))
    assert "Ada" in repr(small.lantern())
    small.write_film(written.replace("SLIP", slip))
    for film in small.read().catalog.public(NOW):
        assert "Ada" not in repr(film)
    assert small.messages() or slip.startswith(("embargo:", "Sperrfrist"))


@pytest.mark.parametrize(
    "keys",
    [
        f"embargoes: [trailers, {WHEN}]",
        f"embargoes: {WHEN}",
        "embargoes: {tagline: soon}",
        f"embargoes: {{tagine: {WHEN}}}",
        f"embargoes: {{title: {WHEN}}}",
        f"embargoes: {{slug: {WHEN}}}",
        f"embargoes: {{language: {WHEN}}}",
        f"embargoes: {{embargo: {WHEN}}}",
        f"embargo: {{tagline: {WHEN}}}",
        f"tagline_embargo: {WHEN}",
        f"embargoes: {{stills: {WHEN}}}\nstills: [{{file: a.jpg, embargo: later}}]",
        f"awards: [{{festival: A, embargo: 2020-01-01T00:00Z, Sperrfrist: {WHEN}}}]",
        f"embargo: 2020-01-01T00:00Z\nSperrfrist: {WHEN}",
        "draft: false\nEntwurf: ja",
    ],
)
def test_what_cannot_be_meant_refuses_the_film(small: SmallLibrary, keys: str) -> None:
    small.write_film(keys)
    assert small.read().catalog.public(NOW).slugs == ()
    assert any("index_en.md:" in message for message in small.messages())


@pytest.mark.parametrize(
    "keys",
    [
        "awards: [{festival: A, embargo: soon}]",
        "awards: [{festival: A, Sperrfrist: bald}]",
        f"embargoes: {{tagine: {WHEN}}}",
        "embargoes: {tagline: 2030-01-01}",
    ],
)
def test_an_embargo_that_a_translation_cannot_tell_refuses_the_film(
    small: SmallLibrary, keys: str
) -> None:
    small.write_film("awards: [{festival: A}]\ntagline: Secret.", body="Night.")
    small.write_film(keys, "de", "Nacht.")
    assert small.read().catalog.slugs == ()


def test_public_in_a_still_holds_nothing_back(small: SmallLibrary) -> None:
    small.write("films/lantern/stills/01.jpg", picture())
    film = small.film("stills: [{file: 01.jpg, published: true}]")
    assert [still.embargo for still in film.stills] == [None]
