"""Documents: how many pages a PDF has."""

from __future__ import annotations

import logging
from typing import Any

from microsite.reading.files.inspection import Facts, Sample
from microsite.reading.regular_file import open_regular

MOST_PAGES = 100_000
"""No document has more; what says so is not believed."""


def inspect_pdf(sample: Sample, facts: Facts) -> Facts:
    """Add the number of pages, and a fault where the document cannot be opened.

    It is the number that the document gives of itself; the pages are not looked at. What is locked
    is not unlocked to count them.

    Source: ISO 32000-1, 7.7.3.2 (page tree nodes).
    """
    # Only the process that looks into files needs it, and it takes a tenth of a second to load.
    from pypdf import PdfReader

    # It would say there what our own message says.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with open_regular(sample.path) as file:
            reader = PdfReader(file)
            if reader.is_encrypted:
                return facts
            tree: Any = reader.root_object["/Pages"]
            count = int(tree["/Count"])
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - a broken file has pypdf raise whatever it comes upon
        return facts.faulty("is broken and cannot be opened; export it again")
    return facts.adding(pages=count if 0 < count <= MOST_PAGES else 0)
