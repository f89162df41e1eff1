"""What `microsite doctor` says."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from microsite.cli import main


def examined(content: Path, *arguments: str, **environment: str) -> tuple[int, str]:
    """Its exit code, and all that it prints."""
    given = {
        "MICROSITE_CONTENT": str(content),
        "MICROSITE_CACHE": str(content.parent / "cache"),
        "MICROSITE_ENCODERS": "1",
        **environment,
    }
    result = CliRunner().invoke(main, ["doctor", *arguments], env=given)
    return result.exit_code, result.output
