"""Documents as tests need them: small, and right to the byte."""

from __future__ import annotations


def pdf(pages: int = 1, count: int | None = None) -> bytes:
    """Return a PDF of empty pages; `count` is how many it says that it has."""
    kids = " ".join(f"{number} 0 R" for number in range(3, 3 + pages))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages if count is None else count} >>",
        *["<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>"] * pages,
    ]
    written, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(written))
        written += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    foot = f"trailer\n<< /Root 1 0 R /Size {len(objects) + 1} >>\n"
    foot += f"startxref\n{len(written)}\n%%EOF\n"
    return written + (head + table + foot).encode()
