from __future__ import annotations

from pathlib import Path

import pytest

from tests.web.conftest import SETTINGS, Site


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/en/lantern/microsite", "/en/lantern/microsite/"),
        ("/en/lantern/microsite/index.html", "/en/lantern/microsite/"),
        ("/en/lantern/microsite/cast/index.html", "/en/lantern/microsite/cast/"),
        ("/en/lantern/microsite/cast", "/en/lantern/microsite/cast/"),
        ("/en/lantern/", "/en/lantern/microsite/"),
        ("/en/lantern", "/en/lantern/microsite/"),
        ("/en", "/en/"),
    ],
)
def test_a_near_miss_leads_to_the_page(site: Site, path: str, target: str) -> None:
    response = site.get(path, Host="evil.example")
    assert (response.status_code, response.headers["Location"]) == (301, target)


def test_a_former_name_leads_to_the_film(film: Path) -> None:
    film.write_text("---\ntitle: Moon\naliases: [old-moon]\ncast: [Iris Vale]\n---\n")
    response = Site(film.parents[2]).get("/en/old-moon/microsite/cast/")
    assert (response.status_code, response.headers["Location"]) == (
        301,
        "/en/moon/microsite/cast/",
    )


def test_the_way_from_the_film_to_its_page_can_be_left_to_another_site(content: Path) -> None:
    site = Site(content, SETTINGS.with_given(film_redirect=False))
    assert site.get("/en/lantern/").status_code == 404


@pytest.mark.parametrize(
    "path",
    [
        "/fr/lantern/microsite/",
        "/en/nothing/microsite/",
        "/en/quiet/microsite/gallery/",
        "/ar/lantern/microsite/trailer/",
        "/en/quiet/microsite/cast/",
        "/en/quiet/microsite/fragments/player/",
        "//en/lantern/microsite/",
        "/en/lantern/microsite/../../quiet/microsite/",
        "/en/lantern/microsite/%00",
        "/en/l\u00e4ntern/microsite/",
        "/media/lantern/poster.jpg",
        "/media/../pyproject.toml",
        "/static/site.css",
        "/static/../wsgi.py",
    ],
)
def test_what_does_not_exist_is_not_found(site: Site, path: str) -> None:
    response = site.get(path)
    assert response.status_code == 404
    assert "Content-Security-Policy" in response.headers


def test_a_lost_visitor_is_offered_the_languages_of_the_film(site: Site) -> None:
    response = site.get("/fr/lantern/microsite/")
    assert response.headers["Content-Language"] == "fr"
    for tag in ("en", "de", "ar"):
        assert f'href="/{tag}/lantern/microsite/"' in response.text


def test_an_unknown_language_is_answered_in_the_site_s_own(site: Site) -> None:
    assert site.get("/xx/").headers["Content-Language"] == "en"


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("ar", "ar"),
        ("fr,ja;q=0.9", "en"),
        ("en;q=0.1, de;q=0.8", "de"),
        (";;;q=,,", "en"),
    ],
)
def test_the_welcome_leads_to_the_visitor_s_language(
    site: Site, accepted: str, language: str
) -> None:
    response = site.get("/", Accept_Language=accepted)
    assert (response.status_code, response.headers["Location"]) == (302, f"/{language}/")
    assert response.headers["Vary"] == "Accept-Language"
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_addresses_can_only_be_read(site: Site, method: str) -> None:
    response = site.open("/de/lantern/microsite/", method)
    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, HEAD"
    assert response.headers["Content-Language"] == "de"


def test_nothing_of_the_host_header_reaches_a_page(site: Site) -> None:
    response = site.get("/en/lantern/microsite/", Host="evil.example")
    assert "evil" not in response.text + str(response.headers)
    assert 'rel="canonical" href="https://films.example/en/lantern/microsite/"' in response.text


@pytest.mark.parametrize("stripped", [True, False])
def test_every_link_bears_the_prefix_of_the_site(content: Path, stripped: bool) -> None:
    settings = SETTINGS.with_given(site_url="https://films.example/cinema")
    site = Site(content, settings)
    page = site.page(("" if stripped else "/cinema") + "/en/lantern/microsite/")
    links = page.xpath("//@href | //@src | //@data-hx-get | //@data-hx-push-url")
    inside = {link for link in links if link.startswith("/")}
    # An author's link to the host's own page stands as written.
    assert {link for link in inside if not link.startswith("/cinema/")} == {"/imprint.html"}
    assert "/cinema/en/lantern/microsite/cast/" in inside


def test_the_address_of_a_prefixed_site_needs_no_last_slash(content: Path) -> None:
    site = Site(content, SETTINGS.with_given(site_url="https://films.example/cinema"))
    response = site.get("/cinema")
    assert (response.status_code, response.headers["Location"]) == (301, "/cinema/")


def test_readiness_names_the_films_that_are_refused(content: Path) -> None:
    (content / "films" / "quiet" / "index_en.md").write_text("---\nno title: here\n---\n")
    assert Site(content).get("/readyz").text == "ready\nrefused: quiet\n"


def test_readiness_names_a_film_that_claims_another_s_slug(content: Path) -> None:
    claimant = content / "films" / "aaa" / "index_en.md"
    claimant.parent.mkdir()
    claimant.write_text("---\ntitle: Claimant\nslug: lantern\n---\n")
    site = Site(content)
    assert site.get("/readyz").text == "ready\nrefused: aaa\n"
    assert "Claimant" not in site.get("/en/lantern/microsite/").text


def test_health_and_version_are_never_stored(site: Site) -> None:
    for path in ("/healthz", "/readyz", "/version"):
        assert site.get(path).headers["Cache-Control"] == "no-store"
