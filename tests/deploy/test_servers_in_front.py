"""The site behind each server of deploy/ is the site itself: pages, files, redirects, ranges."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from tests.delivery.server.running_site import Reply, RunningSite
from tests.deploy.tiers import AT_THE_ROOT, BELOW_A_PATH, in_front

PAGE = "/en/lantern/microsite/"


@dataclass(frozen=True)
class Tier:
    site: RunningSite
    prefix: str

    def ask(self, path: str, **headers: str) -> Reply:
        reply = self.site.ask(self.prefix + path, **headers)
        # Servers write the names of headers each in its own way.
        return replace(reply, headers={name.lower(): v for name, v in reply.headers.items()})

    def named(self, page: str, pattern: str) -> str:
        """The first path on a page that fits, without the prefix."""
        found = re.search(f'"{self.prefix}({pattern})"', self.ask(page).body.decode())
        assert found
        return found[1]


@pytest.fixture(scope="module", params=[*AT_THE_ROOT, *BELOW_A_PATH])
def tier(
    request: pytest.FixtureRequest,
    ports: dict[str, int],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Tier]:
    prefix = "/films" if request.param in BELOW_A_PATH else ""
    folder = tmp_path_factory.mktemp(request.param)
    with in_front(request.param, ports[prefix], folder) as site:
        yield Tier(site, prefix)


def test_a_page_names_the_address_that_the_world_knows(tier: Tier) -> None:
    answer = tier.ask(PAGE)
    assert answer.status == 200
    canonical = re.search(r'rel="canonical" href="([^"]+)"', answer.body.decode())
    assert canonical
    assert canonical[1] == f"https://example.org{tier.prefix}{PAGE}"


def test_all_that_a_page_refers_to_is_there(tier: Tier) -> None:
    ours = rf'(?:href|src)="{tier.prefix}(/(?:static|media|en)/[^"#?]*)'
    found = {*re.findall(ours, tier.ask(PAGE).body.decode())}
    assert any(path.startswith("/static/") for path in found)
    assert any(path.startswith("/media/") for path in found)
    # A size of a picture that is not made yet leads to the picture.
    assert [path for path in found if tier.ask(path).status not in (200, 302)] == []


@pytest.mark.parametrize(
    ("asked", "leads_to"),
    [
        ("/en/lantern", "/en/lantern/microsite/"),
        ("/en/lantern/microsite/index.html", PAGE),
        ("/static/site.0123456789ab.css", "/static/site."),
        ("/", "/en/"),
    ],
)
def test_a_redirect_stays_on_the_site(tier: Tier, asked: str, leads_to: str) -> None:
    answer = tier.ask(asked)
    assert answer.status in (301, 302)
    assert answer.headers["location"].startswith(tier.prefix + leads_to)


@pytest.mark.parametrize("tier", BELOW_A_PATH, indirect=True)
def test_a_path_without_its_slash_leads_to_the_site(tier: Tier) -> None:
    answer = replace(tier, prefix="").ask(tier.prefix)
    assert (answer.status, answer.headers["location"]) == (301, f"{tier.prefix}/")


def test_a_player_gets_the_range_it_asks_for(tier: Tier) -> None:
    video = tier.named(PAGE + "trailer/", r"/media/lantern/trailer\.\w+\.mp4")
    whole = tier.ask(video).body
    answer = tier.ask(video, Range="bytes=4000000-4000999")
    assert answer.status == 206
    assert answer.headers["content-range"] == f"bytes 4000000-4000999/{len(whole)}"
    assert answer.body == whole[4_000_000:4_001_000]


def test_the_press_kit_is_a_whole_zip_that_can_be_resumed(tier: Tier) -> None:
    kit = tier.named(PAGE + "press/", r"/en/lantern/microsite/press/[^\"]+\.zip")
    whole = tier.ask(kit)
    assert zipfile.ZipFile(io.BytesIO(whole.body)).testzip() is None
    rest = tier.ask(kit, Range="bytes=3000000-", If_Range=whole.headers["etag"])
    assert rest.status == 206
    assert whole.body[:3_000_000] + rest.body == whole.body


@pytest.mark.parametrize("coding", ["br", "gzip", "identity"])
def test_a_page_that_is_known_is_not_sent_again(tier: Tier, coding: str) -> None:
    first = tier.ask(PAGE, Accept_Encoding=coding)
    assert first.headers.get("content-encoding", "identity") == coding
    again = tier.ask(PAGE, Accept_Encoding=coding, If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


def test_a_page_arrives_as_it_was_compressed(tier: Tier) -> None:
    packed = tier.ask(PAGE, Accept_Encoding="gzip").body
    assert gzip.decompress(packed) == tier.ask(PAGE, Accept_Encoding="identity").body


def test_what_protects_visitors_comes_through(tier: Tier) -> None:
    headers = tier.ask(PAGE).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
