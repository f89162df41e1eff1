"""What the machine gives: folders and rights, room on disks, descriptors, libraries for media."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import av
from PIL import features

from microsite.delivery.doctor.finding import Finding
from microsite.delivery.files.static_files import NotBuiltError, StaticFiles
from microsite.delivery.folders import STATIC
from microsite.delivery.renditions.maker import RenditionMaker
from microsite.delivery.settings import Settings
from microsite.delivery.watch import snapshot
from microsite.films.media.files import media_of
from microsite.films.pictures import pictures_of
from microsite.reading.library import Library, Reading
from microsite.reading.problems import Severity

_ENOUGH = 500_000_000
"""Bytes free that are worth no word; renditions of a film take some tens of millions."""
_DESCRIPTORS = 1100
"""What 1,000 connections need, and the program itself."""


def films(settings: Settings) -> tuple[Reading, tuple[Finding, ...]]:
    """Read the films; return these too, since others look at them."""
    reading = Library(settings.content).read()
    errors = sum(problem.severity is Severity.ERROR for problem in reading.problems)
    warnings = sum(problem.severity is Severity.WARNING for problem in reading.problems)
    count = len(reading.catalog.slugs)
    pages = f" and {len(reading.pages.slugs)} pages" if reading.pages.slugs else ""
    seen = f"{count} of them{pages}, {errors} errors and {warnings} warnings in {settings.content}"
    advice = "run microsite check, which says where and what" if errors else ""
    if reading.unready:
        advice = reading.unready
    return reading, (Finding("films", seen, advice), *_rights(settings.content))


def _rights(content: Path) -> Iterator[Finding]:
    closed = [path for path in snapshot([content]) if not os.access(path, os.R_OK)]
    if closed:
        yield Finding(
            "rights",
            f"{len(closed)} files cannot be read by this user, such as {min(closed)}",
            "let the user that serves the site read them (chmod a+r, and a+x for folders)",
        )
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        yield Finding("rights", "this is root, who may do all; ask as the user that serves")


def cache(settings: Settings, reading: Reading) -> Iterator[Finding]:
    """Whether renditions can be kept, and how many pictures lack some."""
    folder = settings.cache_folder
    advice = "choose another folder with MICROSITE_CACHE, or make this one writable"
    try:
        # A doctor leaves nothing behind: only what is there already is written to.
        there = next(each for each in (folder, *folder.parents) if each.exists())
        with tempfile.TemporaryFile(dir=there) as file:
            file.write(bytes(4096))
            file.flush()
    except OSError as error:
        yield Finding("cache", f"{folder} cannot be written to: {error.strerror}", advice)
        return
    pictures = [each for film in reading.catalog for each in pictures_of(film)]
    pictures += [each for film in reading.catalog for each in media_of(film) if each.is_rewrapped]
    lacking = sum(1 for _ in RenditionMaker(folder).missing(pictures))
    making = "they are made in the background, or by microsite media"
    nobody = "run microsite media, since MICROSITE_ENCODERS is 0" if not settings.encoders else ""
    seen = f"{folder} can be written to; {lacking} pictures lack renditions"
    yield Finding("cache", f"{seen}: {making}" if lacking else seen, nobody if lacking else "")
    free = shutil.disk_usage(there).free
    few = f"make room, or choose another disk with MICROSITE_CACHE; {making}"
    yield Finding("disk", f"{free // 1_000_000:,} MB are free there", few * (free < _ENOUGH))


def descriptors() -> Iterator[Finding]:
    """How many files and connections the system allows."""
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        allowed = hard if hard >= 0 else "any number of"
        few = "allow 4,096, for example with LimitNOFILE=4096 or ulimit -n; each visitor takes one"
        yield Finding(
            "descriptors", f"{allowed} may be open at once", few * (0 <= hard < _DESCRIPTORS)
        )


def libraries() -> Iterator[Finding]:
    """Whether the libraries for media can do all that is asked of them."""
    try:
        StaticFiles(STATIC)
    except NotBuiltError as error:
        yield Finding("static files", "some are missing", str(error))
    lacking = [name for name in ("avif", "freetype2", "littlecms2", "raqm") if not _has(name)]
    advice = "install it as requirements/serve.txt pins it: its wheel has all"
    reads = "h264" in av.codecs_available
    seen = f"PyAV {av.__version__} reads {'' if reads else 'no '}H.264"
    yield Finding("videos", seen, "" if reads else advice)
    seen = f"Pillow lacks {', '.join(lacking)}" if lacking else "Pillow has all that is asked of it"
    yield Finding("pictures", seen, advice if lacking else "")


def _has(name: str) -> bool:
    return bool(features.check(name))
