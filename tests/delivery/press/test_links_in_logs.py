"""A private link stands in the log of no server that runs the site, asked for or in an error."""

from __future__ import annotations

from pathlib import Path
from urllib.error import HTTPError

import pytest

from tests.delivery.press.press_link import KEY, link
from tests.delivery.server.any_server import BIN, SERVERS, fetch, started

LOGGING = {
    "waitress": [],
    "gunicorn": ["--access-logfile", "-"],
    "granian": ["--access-log"],
    "flask": [],
}
"""What each server has to be told so that it logs every request."""


@pytest.mark.parametrize("name", SERVERS)
def test_no_server_logs_a_private_link(name: str, held: Path, tmp_path: Path) -> None:
    program, *arguments = SERVERS[name]
    log, path = tmp_path / "log", link(held)
    command = [str(BIN / program), *arguments, *LOGGING[name]]
    with started(command, held, log=log, MICROSITE_PRESS_KEYS=KEY) as url:
        assert b"Step 214" in fetch(url + path)
        with pytest.raises(HTTPError):
            fetch(f"{url}{path}nothing.zip")
    logged = log.read_text()
    assert "/en/lantern/microsite/press/private/*/nothing.zip" in logged
    assert path.split("/")[-2] not in logged
