"""Asks whether pinned packages have known faults: python -m tools.audit (`make audit`).

Prints each fault with the version that mends it, and ends with 1 where there is one. A service that
cannot be reached is said, and is no fault: a machine without it can still build.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tools.browser_files import npm

ROOT = Path(__file__).resolve().parents[1]
# Every package is pinned with its hashes, so nothing need be resolved.
_HOW = ("--format=json", "--progress-spinner=off", "--no-deps", "--disable-pip")


def of_python(told: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The faults in pip-audit's report, and the packages that nothing could be learnt of."""
    faults, unknown = [], []
    for package in told["dependencies"]:
        if "skip_reason" in package:
            unknown.append(package["name"])
        for fault in package.get("vulns", ()):
            mended = ", ".join(fault["fix_versions"]) or "no version yet"
            faults.append(
                f"{package['name']} {package['version']}: {fault['id']}, mended in {mended}"
            )
    return faults, unknown


def of_browser(told: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The same of npm's report; "npm" is unknown where the registry gave no answer."""
    if "vulnerabilities" not in told:
        return [], ["npm"]
    faults = [f"{name}: {each['severity']}" for name, each in told["vulnerabilities"].items()]
    return faults, []


def main() -> int:
    """Ask about all packages; return how the command ends."""
    pins = ROOT / "requirements" / "serve.txt"
    python = subprocess.run(
        [sys.executable, "-m", "pip_audit", *_HOW, f"--requirement={pins}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    with tempfile.TemporaryDirectory() as cache:
        browser = npm("audit", "--package-lock-only", "--json", f"--cache={cache}", folder=ROOT)
    nothing = {"dependencies": [{"name": "all of Python's", "skip_reason": "no answer"}]}
    reports = (
        of_python(json.loads(python.stdout or "null") or nothing),
        of_browser(json.loads(browser.stdout or "{}")),
    )
    faults = [fault for report in reports for fault in report[0]]
    unknown = [name for report in reports for name in report[1]]
    if unknown:
        sys.stdout.write(f"NOT AUDITED, since no service answered: {', '.join(unknown)}\n")
    sys.stdout.writelines(f"FAULT {fault}\n" for fault in faults)
    sys.stdout.write(f"{len(faults)} known faults\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
