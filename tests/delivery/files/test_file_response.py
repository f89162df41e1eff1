"""A file on servers that give every reader a thread: the plain WSGI door."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from microsite.delivery.files.file_response import BLOCK, OPEN_RANGE_LIMIT, respond_with_file
from microsite.delivery.files.stored_file import StoredFile

SIZE = 1_000_000


@pytest.fixture
def file(tmp_path: Path) -> StoredFile:
    path = tmp_path / "trailer.mp4"
    path.write_bytes(b"0123456789" * (SIZE // 10))
    return StoredFile(path, "video/mp4", '"etag"', SIZE, path.stat().st_mtime_ns)


def test_a_player_is_sent_a_video_a_little_at_a_time(file: StoredFile) -> None:
    status, headers, body = respond(file, HTTP_RANGE="bytes=5-", HTTP_SEC_FETCH_DEST="video")
    assert status == "206 Partial Content"
    assert headers["Content-Range"] == f"bytes 5-{OPEN_RANGE_LIMIT + 4}/{SIZE}"
    sent = b"".join(body)
    assert sent.startswith(b"5678901234")
    assert len(sent) == int(headers["Content-Length"]) == OPEN_RANGE_LIMIT


@pytest.mark.parametrize(
    "asker",
    [
        {},
        {"HTTP_SEC_FETCH_DEST": "empty"},
        {"HTTP_SEC_FETCH_DEST": "document"},
        {"HTTP_SEC_FETCH_DEST": "video", "HTTP_IF_RANGE": '"etag"'},
    ],
)
def test_a_download_goes_on_to_the_end(file: StoredFile, asker: dict[str, str]) -> None:
    _, headers, body = respond(file, HTTP_RANGE="bytes=5-", **asker)
    assert headers["Content-Range"] == f"bytes 5-{SIZE - 1}/{SIZE}"
    assert len(b"".join(body)) == SIZE - 5


def test_a_range_with_an_end_is_answered_in_full(file: StoredFile) -> None:
    _, _, body = respond(file, HTTP_RANGE="bytes=10-900009")
    assert len(b"".join(body)) == 900_000


def test_a_whole_file_comes_in_small_blocks(file: StoredFile) -> None:
    blocks = list(respond(file)[2])
    assert max(map(len, blocks)) == BLOCK
    assert b"".join(blocks) == file.path.read_bytes()


def test_the_file_wrapper_of_another_server_is_left_alone(file: StoredFile) -> None:
    environ = {"wsgi.file_wrapper": lambda _: pytest.fail("It would hold a thread.")}
    assert len(b"".join(respond(file, **environ)[2])) == SIZE


def test_a_body_that_is_given_up_leaves_no_file_open(file: StoredFile) -> None:
    # Pytest makes an error of the warning about a file that was left open.
    next(iter(respond(file)[2]))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(b"short"),
        lambda path: path.write_bytes(b"x" * SIZE),
        lambda path: path.unlink(),
    ],
)
def test_a_file_that_changes_while_it_is_sent_raises(
    file: StoredFile, spoil: Callable[[Path], object]
) -> None:
    body = iter(respond(file)[2])
    next(body)
    spoil(file.path)
    with pytest.raises(OSError, match=r"changed while|No such file"):
        next(body)


def respond(file: StoredFile, **environ: Any) -> tuple[str, dict[str, str], Iterable[bytes]]:
    """Ask for the file as any WSGI server may; return the status, the headers and the body."""
    started: list[Any] = []

    def start_response(*status_and_headers: Any) -> Callable[[bytes], object]:
        started.extend(status_and_headers)
        return lambda _: None

    body = respond_with_file(file, {"REQUEST_METHOD": "GET", **environ}, start_response)
    status, headers = started
    return status, dict(headers), body
