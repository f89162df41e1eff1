"""The servers that may stand in front of a site, each started with the file of deploy/ for it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.delivery.server.any_server import ROOT
from tests.delivery.server.running_site import RunningSite

DEPLOY = ROOT / "deploy"
PATIENCE = 40.0
"""Seconds until something must have happened; nothing takes more than ten."""

_PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"


def needed(program: str) -> str:
    """The path of a program; a test that lacks it skips, or fails where all are asked for."""
    path = shutil.which(program, path=_PATH)
    if path is None:
        if os.environ.get("REQUIRE_SERVERS") == "1":
            pytest.fail(f"There is no {program}, and REQUIRE_SERVERS=1 asks for it.")
        pytest.skip(f"There is no {program}.")
    return path


def shipped(name: str, *changes: tuple[str, str]) -> str:
    """A file of deploy/ with this machine's ports and paths; what they replace stands in it."""
    text = (DEPLOY / name).read_text()
    for old, new in changes:
        assert old in text, f"{name} has no {old}"
        text = text.replace(old, new)
    return text


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
    return port


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while not (held := holds()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return held


def _nginx(folder: Path, http: str) -> list[str]:
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    user = "user root;\n" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{user}daemon off;\npid {folder}/pid;\nerror_log stderr;\nevents {{}}\n"
        f"http {{\naccess_log off;\n{temporary}{http}\n}}\n"
    )
    return [needed("nginx"), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", "stderr"]


def _nginx_at_the_root(folder: Path, port: int, origin: int) -> list[str]:
    changes = (("127.0.0.1:8080", f"127.0.0.1:{origin}"), ("listen 80", f"listen 127.0.0.1:{port}"))
    return _nginx(folder, shipped("nginx/microsite.conf", *changes))


def _nginx_below_a_path(folder: Path, port: int, origin: int) -> list[str]:
    below = shipped("nginx/below-a-path.conf", ("127.0.0.1:8080", f"127.0.0.1:{origin}"))
    other = "location / { return 410; }"
    return _nginx(folder, f"server {{ listen 127.0.0.1:{port};\n{other}\n{below} }}")


def _caddy(folder: Path, site: str) -> list[str]:
    # Its administration has a port of its own, and what it remembers lies in a home.
    (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + site)
    command = [needed("caddy"), "run", "--adapter", "caddyfile", "--config"]
    return ["env", f"HOME={folder}", *command, str(folder / "Caddyfile")]


def _caddy_at_the_root(folder: Path, port: int, origin: int) -> list[str]:
    name = ("\nexample.org {", f"\nhttp://127.0.0.1:{port} {{")
    return _caddy(
        folder, shipped("caddy/Caddyfile", name, ("127.0.0.1:8080", f"127.0.0.1:{origin}"))
    )


def _caddy_below_a_path(folder: Path, port: int, origin: int) -> list[str]:
    text = shipped("caddy/Caddyfile", ("127.0.0.1:8080", f"127.0.0.1:{origin}"))
    lines = text.partition("MICROSITE_SITE_URL=")[2].splitlines()[1:]
    block = "\n".join(line.removeprefix("#") for line in lines)
    return _caddy(folder, f"http://127.0.0.1:{port} {{\n{block}\n}}\n")


def _haproxy(folder: Path, port: int, origin: int) -> list[str]:
    (folder / "haproxy.cfg").write_text(
        shipped(
            "haproxy/haproxy.cfg",
            ("bind :80\n", f"bind 127.0.0.1:{port}\n"),
            ("/run/haproxy/admin.sock", f"{folder}/admin.sock"),
            ("127.0.0.1:8080", f"127.0.0.1:{origin}"),
            ("127.0.0.1:8081", f"127.0.0.1:{free_port()}"),
        )
    )
    return [needed("haproxy"), "-db", "-f", str(folder / "haproxy.cfg")]


def _varnish(folder: Path, port: int, origin: int) -> list[str]:
    changes = (
        ('.host = "127.0.0.1";\n    .port = "8080"', f'.host = "127.0.0.1"; .port = "{origin}"'),
    )
    (folder / "default.vcl").write_text(shipped("varnish/default.vcl", *changes))
    command = [needed("varnishd"), "-F", "-j", "none", "-f", str(folder / "default.vcl")]
    listen = ["-a", f"127.0.0.1:{port}", "-n", str(folder / "varnish"), "-s", "malloc,64m"]
    return [*command, *listen, "-p", "http_gzip_support=off"]


AT_THE_ROOT = {
    "nginx": _nginx_at_the_root,
    "caddy": _caddy_at_the_root,
    "haproxy": _haproxy,
    "varnish": _varnish,
}
BELOW_A_PATH = {"nginx-below": _nginx_below_a_path, "caddy-below": _caddy_below_a_path}


@contextmanager
def in_front(tier: str, origin: int, folder: Path) -> Iterator[RunningSite]:
    """Run a server in front of the site on port `origin`, and yield it once the site answers."""
    port = free_port()
    command = (AT_THE_ROOT | BELOW_A_PATH)[tier](folder, port, origin)
    with (
        (folder / "log").open("w") as log,
        subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, text=True) as (
            process
        ),
    ):
        site = RunningSite(process, port)
        prefix = "/films" if tier in BELOW_A_PATH else ""
        try:
            assert eventually(lambda: _answers(site, f"{prefix}/healthz")), (
                folder / "log"
            ).read_text()
            yield site
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _answers(site: RunningSite, path: str) -> bool:
    try:
        return site.ask(path).status == 200
    except OSError:
        return False
