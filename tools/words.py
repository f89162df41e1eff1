"""Brings translations/*.po up to date with the words that templates and code use (`make words`)."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parents[1]
_KEYWORDS = {"_": None, "plain": None, "N_": None, "count": (1, 2)}
_JINJA = {"trim_blocks": "true", "lstrip_blocks": "true"}
_HEADER = """msgid ""
msgstr ""
"Language: {catalog.locale_identifier}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {catalog.plural_forms}\\n"

"""


def words_in_use() -> Catalog:
    """Every message that a template or a module of the web shows."""
    catalog = Catalog()
    for folder, method in (("templates", "jinja2"), ("microsite/web", "python")):
        found = extract_from_dir(
            ROOT / folder,
            method_map=[("**.*", method)],
            options_map={"**.*": _JINJA},
            keywords=_KEYWORDS,
            directory_filter=lambda path: "__pycache__" not in str(path),
        )
        for _file, _line, message, _comments, context in found:
            catalog.add(message, context=context)
    return catalog


def main() -> None:
    """Add new messages, empty, to every catalogue, and take out what nobody says any more."""
    template = words_in_use()
    for file in sorted((ROOT / "translations").glob("*.po")):
        catalog = read_po(BytesIO(file.read_bytes()), locale=file.stem)
        catalog.update(template, no_fuzzy_matching=True, update_header_comment=False)
        catalog.obsolete.clear()
        written = BytesIO()
        write_po(written, catalog, sort_output=True, no_location=True, omit_header=True)
        messages = written.getvalue().decode().strip()
        file.write_text(f"{_HEADER.format(catalog=catalog)}{messages}\n", "utf-8")


if __name__ == "__main__":
    main()
