"""Writes a wheel's bill of materials, in CycloneDX 1.6: python -m tools.bom FILE (`make wheel`).

Its libraries are the browser packages whose files lie in the wheel, and the Python packages that
requirements/serve.txt pins, with which it is built and run. It follows from the lock files, so
that equal wheels have equal bills.
"""

from __future__ import annotations

import json
import re
import sys
from base64 import b64decode
from pathlib import Path
from urllib.parse import quote

from microsite.version import __version__

ROOT = Path(__file__).resolve().parents[1]
_PIN = re.compile(r"^([a-z0-9][\w.-]*)==([^\s;]+)", re.MULTILINE)
_SPDX = {"BSD-0-Clause": "0BSD"}
"""What npm calls by another name than the list of SPDX, which the format asks for."""


def bill() -> dict[str, object]:
    """Return the bill; a package's purl is its reference."""
    packages = json.loads((ROOT / "package-lock.json").read_text("utf-8"))["packages"]
    browser = [
        _of_browser(path.removeprefix("node_modules/"), each)
        for path, each in packages.items()
        if path
    ]
    pins = _PIN.findall((ROOT / "requirements" / "serve.txt").read_text("utf-8"))
    python = [_library(name, version, f"pkg:pypi/{name}@{version}") for name, version in pins]
    ours = f"pkg:pypi/microsite@{__version__}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {**_library("microsite", __version__, ours), "type": "application"}
        },
        "components": browser + python,
    }


def _of_browser(name: str, locked: dict[str, str]) -> dict[str, object]:
    version, digest = locked["version"], b64decode(locked["integrity"].removeprefix("sha512-"))
    return {
        **_library(name, version, f"pkg:npm/{quote(name)}@{version}"),
        "licenses": [{"license": {"id": _SPDX.get(locked["license"], locked["license"])}}],
        "hashes": [{"alg": "SHA-512", "content": digest.hex()}],
    }


def _library(name: str, version: str, purl: str) -> dict[str, object]:
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(bill(), indent=2) + "\n", "utf-8")
