"""A library that crashes or hangs over a file costs that file alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from microsite.reading.files import apart
from tests.hostile.conftest import Folder
from tests.reading.files.samples import picture


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
@pytest.mark.parametrize(
    "ending", ["os.abort()", "os._exit(3)", "os.kill(os.getpid(), 9)", "hang()"]
)
def test_a_library_that_crashes_costs_one_file(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    """The examiner is exchanged for one that ends at a file of bad luck."""
    program = f"""
import os, sys
from microsite.reading.files import examiner
def hang():
    while True: pass
whole = examiner.recognise
def recognise(path):
    if "unlucky" in path: {ending}
    return whole(path)
examiner.TASKS["recognise"] = recognise, 0.2 if "hang" in {ending!r} else 2.0
examiner.main()
"""
    monkeypatch.setattr(apart, "_started", lambda: _process(program))
    apart._EXAMINER.close()
    folder.write("bad/unlucky.jpg", picture())
    folder.write("bad/lucky.jpg", picture())
    folder.film("bad", "poster_image: unlucky.jpg\nstills: [{file: lucky.jpg, credit: x}]")
    try:
        folder.publish()
        assert any("unlucky.jpg" in said and "export it again" in said for said in folder.messages)
        assert not any(" lucky.jpg" in said for said in folder.messages)
        assert folder.stands()
    finally:
        apart._EXAMINER.close()


def _process(program: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", program]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
