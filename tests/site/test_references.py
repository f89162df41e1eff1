"""What the pages refer to is there: links, marks, fragments, and twins in other languages."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from microsite.web.addresses.routes import Kind
from tests.site.conftest import Site
from tests.site.walk import documents, stored

REFERENCES = ("href", "src", "poster", "data-hx-get", "data-hx-push-url")
MOVED = (301, 302)
OF_THE_SITE_AROUND = {"/imprint.html", "/impressum.html"}
"""Paths that content/site names and that belong to the site round ours."""


def test_every_reference_within_the_site_leads_somewhere(site: Site) -> None:
    wanted = {
        urlsplit(reference).path
        for _, root in documents(site)
        for reference in references(root)
        if reference.startswith("/")
    }
    assert wanted
    lost = {path: final_status(site, path) for path in wanted - OF_THE_SITE_AROUND}
    assert lost == dict.fromkeys(lost, 200)


def test_every_other_reference_is_whole(site: Site) -> None:
    others = {
        reference
        for _, root in documents(site)
        for reference in references(root)
        if not reference.startswith(("/", "#", "mailto:", "tel:"))
    }
    odd = [url for url in others if urlsplit(url).scheme not in ("http", "https")]
    assert odd + [url for url in others if not urlsplit(url).hostname] == []


def test_every_mark_in_a_page_is_there(site: Site) -> None:
    lost = [
        (address.path, mark)
        for address, root in documents(site)
        for mark in (*references(root), *targets(root))
        if mark.startswith("#") and mark[1:] not in {each.get("id") for each in root.iter()}
    ]
    assert lost == []


def test_every_fragment_that_is_asked_for_is_one(site: Site) -> None:
    asked = {
        each.get("data-hx-get")
        for _, root in documents(site)
        for each in root.iter()
        if each.get("data-hx-get")
    }
    assert asked
    assert asked <= {address.path for address, _ in stored(site) if address.kind is Kind.FRAGMENT}


def test_every_fragment_brings_what_takes_the_focus(site: Site) -> None:
    for address, root in documents(site):
        for link in root.iter("a"):
            if mark := link.get("data-focus", "").removeprefix("#"):
                fragment = site.replies[link.get("data-hx-get", "")]
                assert f'id="{mark}"' in fragment.text, address.path


def test_the_canonical_address_of_every_page_is_its_own(site: Site) -> None:
    assert {address.path: canonical(root) for address, root in documents(site)} == {
        address.path: site.origin + address.path for address, _ in documents(site)
    }


def test_the_twins_of_every_page_name_each_other(site: Site) -> None:
    twins = {site.origin + address.path: alternates(root) for address, root in documents(site)}
    for url, named in twins.items():
        assert url in named.values(), url
        assert {"x-default"} < {*named}, url
        assert all(twins[other] == named for other in named.values()), url


def test_every_twin_speaks_the_language_it_is_named_by(site: Site) -> None:
    languages = {site.origin + address.path: address.language for address, _ in documents(site)}
    for _, root in documents(site):
        for tag, url in alternates(root).items():
            assert tag in (languages[url], "x-default")


def references(root: Element) -> Iterator[str]:
    """Every address that a page names, in whatever attribute."""
    for each in root.iter():
        for name in REFERENCES:
            if (reference := each.get(name)) is not None:
                yield reference
        for candidate in each.get("srcset", "").split(","):
            if candidate.strip():
                yield candidate.split()[0]


def targets(root: Element) -> Iterator[str]:
    """What the page's fragments are to take the place of."""
    for each in root.iter():
        if target := each.get("data-hx-target"):
            yield target


def final_status(site: Site, path: str) -> int:
    """The status at the end of all redirects."""
    reply = site.replies.get(path) or site.ask(path, "HEAD")
    return final_status(site, reply.headers["Location"]) if reply.status in MOVED else reply.status


def canonical(root: Element) -> str | None:
    (link,) = (each for each in root.iter("link") if each.get("rel") == "canonical")
    return link.get("href")


def alternates(root: Element) -> dict[str, str]:
    return {
        each.get("hreflang", ""): each.get("href", "")
        for each in root.iter("link")
        if each.get("rel") == "alternate" and each.get("hreflang")
    }
