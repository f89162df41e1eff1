"""What Prometheus reads, through its own parser."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from prometheus_client import REGISTRY, generate_latest
from prometheus_client.parser import text_string_to_metric_families
from werkzeug.test import create_environ

from microsite.delivery.publisher import Publisher
from microsite.delivery.server.exchange import observed
from microsite.delivery.server.metrics import Metrics
from microsite.delivery.server.proxies import Proxies
from microsite.delivery.settings import SettingError, Settings, from_environment
from tests.delivery.press.press_link import KEY, link

PAGE = "/en/lantern/microsite/"


class Watched:
    """A site that is counted."""

    def __init__(self, content: Path) -> None:
        self.publisher = Publisher(Settings(content=content, press_keys=KEY))
        self.metrics = Metrics(self.publisher, lambda: 7)
        self._site = observed(self.publisher, Proxies(""), [self.metrics.count])

    def ask(self, path: str, method: str = "GET", **headers: str) -> None:
        def start(*_: Any) -> Any:
            pass

        [*self._site(create_environ(path, method=method, headers=headers), start)]

    @property
    def text(self) -> str:
        return generate_latest(self.metrics.registry).decode()

    def value(self, name: str, **labels: str) -> float:
        for family in text_string_to_metric_families(self.text):
            for sample in family.samples:
                if sample.name == name and sample.labels == labels:
                    return sample.value
        raise AssertionError(f"{name} {labels} is not told")


@pytest.fixture
def site(content: Path) -> Watched:
    return Watched(content)


@pytest.mark.parametrize(
    ("path", "kind", "status"),
    [
        (PAGE, "page", "200"),
        ("/en/lantern/microsite/fragments/player/", "fragment", "200"),
        ("/en/lantern/microsite/film.json", "data", "200"),
        ("/en/lantern/microsite/embed/", "embed", "200"),
        ("/en/lantern/microsite/press/lantern-press-en.zip", "file", "200"),
        ("/oembed", "service", "404"),
        ("/healthz", "live", "200"),
        ("/en/?q=lamp", "page", "200"),
        ("/favicon.ico", "redirect", "302"),
        ("/en/lantern/", "redirect", "301"),
        ("/en/nothing/at/all/", "unknown", "404"),
    ],
)
def test_a_request_counts_by_what_it_asks_for(
    site: Watched, path: str, kind: str, status: str
) -> None:
    site.ask(path)
    assert site.value("microsite_requests_total", kind=kind, status=status) == 1
    assert site.value("microsite_request_seconds_count", kind=kind) == 1


def test_files_and_private_pages_count_as_such(site: Watched, content: Path) -> None:
    film = site.publisher.edition.pictures[0]
    site.ask(site.publisher.edition._assets.media("lantern", film))
    site.ask(site.publisher.edition._assets.static("site.css"))
    site.ask(link(content))
    for kind in ("media", "static", "private"):
        assert site.value("microsite_requests_total", kind=kind, status="200") == 1
    site.ask(PAGE, "POST")
    assert site.value("microsite_requests_total", kind="unknown", status="405") == 1


def test_a_page_that_lies_ready_is_a_hit(site: Watched) -> None:
    site.ask(PAGE)
    assert site.value("microsite_store_hits_total") == 0
    site.ask(PAGE)
    assert site.value("microsite_store_hits_total") == 1
    assert site.value("microsite_store_pages") == 1
    assert site.value("microsite_store_bytes") > 1000


def test_no_visitor_makes_up_a_series(site: Watched, content: Path) -> None:
    private = link(content)
    site.ask("/healthz")
    before = site.text.count("\n")
    for number in range(20):
        site.ask(f"/en/nothing-{number}/")
        site.ask(f"/healthz?x={number}", "GET", **{"X-Request-ID": f"a{number}"})
    site.ask(private)
    assert site.text.count("\n") < before + 60
    assert "nothing" not in site.text
    assert private.split("/")[-2] not in site.text


def test_films_and_reloads_are_told(site: Watched, content: Path) -> None:
    on_air = site.value("microsite_films", state="on_air")
    good = site.value("microsite_last_good_timestamp_seconds")
    assert good > 1e9
    (content / "films" / "lantern" / "index_en.md").write_text("---\ntitle: [\n---\n")
    site.publisher.refresh()
    assert site.value("microsite_films", state="on_air") == on_air
    assert site.value("microsite_films", state="refused") >= 1
    assert site.value("microsite_reloads_total", outcome="done") == 1
    assert site.value("microsite_reloads_total", outcome="failed") == 0
    assert site.value("microsite_last_good_timestamp_seconds") == good
    assert site.value("microsite_encoder_queue") == 7


def test_they_are_read_at_a_port_of_their_own(site: Watched) -> None:
    port = site.metrics.listen("127.0.0.1", 0)
    with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
        assert b"microsite_films" in answer.read()


def test_nothing_is_added_to_the_registry_of_the_process(site: Watched) -> None:
    site.ask(PAGE)
    assert "microsite" not in generate_latest(REGISTRY).decode()


@pytest.mark.parametrize(
    ("text", "read"),
    [("9100", "127.0.0.1:9100"), ("0.0.0.0:9100", "0.0.0.0:9100"), ("[::1]:9100", "[::1]:9100")],
)
def test_a_port_alone_is_one_of_this_machine(text: str, read: str) -> None:
    assert from_environment({"MICROSITE_METRICS": text}).metrics == read


@pytest.mark.parametrize("text", ["yes", "0", "70000", "::1", "a b:80"])
def test_what_is_no_port_is_refused(text: str) -> None:
    with pytest.raises(SettingError, match="write for example 9100 or"):
        from_environment({"MICROSITE_METRICS": text})
