"""What a file is: its digest read here, all else found out where a fault of it does no harm."""

from __future__ import annotations

import hashlib
import os
import zlib
from dataclasses import replace
from pathlib import Path

from microsite.films.media.files import Cue, MediaKind
from microsite.reading.files.apart import ApartError, ask
from microsite.reading.files.inspection import Facts, Sample
from microsite.reading.files.signatures import HEAD, TAIL
from microsite.reading.regular_file import open_regular

BLOCK = 1024 * 1024
SVG = "image/svg+xml"


def inspect(path: Path) -> Facts:
    """Return what a file is; whatever is wrong with it stands in the facts' `fault`.

    Raises:
        OSError: where the file is gone, may not be opened, or is no regular file.

    """
    digest = hashlib.sha256()
    head = tail = b""
    size = crc32 = 0
    with open_regular(path) as file:
        # Taken first, so that a change while the file is read shows as a later time.
        mtime_ns = os.fstat(file.fileno()).st_mtime_ns
        while block := file.read(BLOCK):
            head = head or block[:HEAD]
            tail = (tail + block)[-TAIL:]
            size += len(block)
            digest.update(block)
            crc32 = zlib.crc32(block, crc32)
    sample = Sample(path, head, tail, size, digest.hexdigest(), mtime_ns, crc32)
    try:
        told = ask("recognise", str(path))
    except ApartError as error:
        return Facts("a file", fault=str(error))
    facts = Facts(told["label"], fault=told["fault"], line=told["line"])
    if not told["kind"]:
        return facts
    known = told["known"] | {"cues": tuple(Cue(*cue) for cue in told["known"]["cues"])}
    file_told = sample.file(MediaKind(told["kind"]), told["media_type"])
    remarks = tuple((line, remark) for line, remark in told["remarks"])
    found = Facts(facts.label, file_told, facts.fault, facts.line, remarks)
    return found.adding(**known)


def decoded(facts: Facts) -> Facts:
    """Return the facts of a picture with a remark where it cannot be decoded to its end.

    Raises:
        OSError: the file is gone.

    """
    file = facts.file
    if facts.fault or not file or file.kind is not MediaKind.IMAGE or file.media_type == SVG:
        return facts
    try:
        ask("look", str(file.path), 96, 96, 0)
    except ApartError as error:
        return replace(facts, remarks=(*facts.remarks, (0, str(error))))
    return facts
