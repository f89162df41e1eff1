"""The ways in which films get to a server: the site sees a whole release, or none."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.delivery.server.any_server import BIN, SERVERS, fetch, started
from tests.deploy.tiers import eventually, needed, shipped

PROGRAM, *ARGUMENTS = SERVERS["waitress"]


@pytest.fixture
def server(tmp_path: Path) -> Path:
    """A folder of films with a repository that publishes what is pushed to it."""
    needed("git")
    site = tmp_path / "films"
    site.mkdir()
    git(site, "init", "--bare", "films.git")
    hook = site / "films.git/hooks/post-receive"
    hook.write_text(
        shipped(
            "content/post-receive",
            ("site=/srv/films\n", f"site={site}\n"),
            ("/opt/microsite/current/bin/microsite", str(BIN / "microsite")),
        )
    )
    hook.chmod(0o755)
    return site


def git(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    author = {"GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.org"}
    committer = {"GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.org"}
    return subprocess.run(
        ["git", *words],
        cwd=folder,
        env={**os.environ, **author, **committer},
        capture_output=True,
        text=True,
        check=True,
    )


def push(author: Path, title: str) -> str:
    """Write a film, push it, and return what the server said."""
    film = author / "films" / "moon" / "index_en.md"
    film.parent.mkdir(parents=True, exist_ok=True)
    film.write_text(f"---\ntitle: {title}\n---\nA text.\n")
    git(author, "add", "--all")
    git(author, "commit", "--message", title)
    return git(author, "push", "site", "HEAD:main").stderr


def test_what_is_pushed_goes_on_air_and_what_is_wrong_does_not(
    server: Path, tmp_path: Path
) -> None:
    author = tmp_path / "author"
    author.mkdir()
    git(author, "init")
    git(author, "remote", "add", "site", str(server / "films.git"))
    push(author, "First")
    with started([str(BIN / PROGRAM), *ARGUMENTS], server / "current") as url:
        page = f"{url}/en/moon/microsite/"
        assert b"First" in fetch(page)
        push(author, "Second")
        assert eventually(lambda: b"Second" in fetch(page))
        on_air = (server / "current").readlink()
        assert "index_en.md:2:" in push(author, "[")
        assert (server / "current").readlink() == on_air
        # And back.
        first = sorted(each for each in (server / "releases").iterdir() if b"First" in text(each))
        (server / "next").symlink_to(first[0])
        (server / "next").rename(server / "current")
        assert eventually(lambda: b"First" in fetch(page))


def text(release: Path) -> bytes:
    return (release / "films/moon/index_en.md").read_bytes()
