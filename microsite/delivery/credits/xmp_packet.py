"""Caption, creator, credit and terms of use in a picture's XMP packet.

Source: Adobe XMP Specification, part 1; IPTC Photo Metadata Standard; PLUS License Data Format.
"""

from __future__ import annotations

from xml.etree import ElementTree as Tree

from microsite.delivery.credits.picture_credits import PictureCredits

_META = "adobe:ns:meta/"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC = "http://purl.org/dc/elements/1.1/"
_PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/"
_RIGHTS = "http://ns.adobe.com/xap/1.0/rights/"
_PLUS = "http://ns.useplus.org/ldf/xmp/1.0/"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LARGEST = 65_000
"""Bytes; a packet must fit a segment."""
_BEGINNING = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'.encode()
_END = b'<?xpacket end="w"?>'

for _prefix, _space in {
    "x": _META,
    "rdf": _RDF,
    "dc": _DC,
    "photoshop": _PHOTOSHOP,
    "xmpRights": _RIGHTS,
    "plus": _PLUS,
}.items():
    Tree.register_namespace(_prefix, _space)


def xmp_packet(words: PictureCredits, old: bytes) -> bytes:
    """Return a packet with the words, and with every field of `old` that they do not replace.

    An old packet is dropped where it cannot be read, or is so large that nothing could be added.
    """
    for packet in (old, b"") if len(old) < LARGEST else (b"",):
        try:
            root = _read(packet) if packet else _empty()
            description = root.find(f".//{{{_RDF}}}Description")
            if description is None:
                continue
            _describe(root, description, words)
            written = _BEGINNING + Tree.tostring(root) + _END
        except (Tree.ParseError, ValueError, LookupError, RecursionError):
            # No XML, in an encoding that nobody knows, or nested beyond measure.
            continue
        if len(written) <= LARGEST:
            return written
    return _BEGINNING + Tree.tostring(_empty()) + _END


def _describe(root: Tree.Element, description: Tree.Element, words: PictureCredits) -> None:
    given = (
        (f"{{{_DC}}}description", "Alt", words.caption),
        (f"{{{_DC}}}creator", "Seq", words.creator),
        (f"{{{_DC}}}rights", "Alt", words.copyright),
        (f"{{{_PHOTOSHOP}}}Credit", "", words.credit),
        (f"{{{_RIGHTS}}}UsageTerms", "Alt", words.usage),
        (f"{{{_RIGHTS}}}WebStatement", "", words.statement),
    )
    for name, container, text in given:
        if not text:
            continue
        for each in root.iter(f"{{{_RDF}}}Description"):
            each.attrib.pop(name, None)
            for former in each.findall(name):
                each.remove(former)
        place = Tree.SubElement(description, name)
        if container:
            place = Tree.SubElement(place, f"{{{_RDF}}}{container}")
            place = Tree.SubElement(place, f"{{{_RDF}}}li")
        if container == "Alt":
            place.set(_LANG, "x-default")
        place.text = _printable(text)
    # Whom a photographer's own file names grants the licence; the film's contacts are the next.
    if words.licensor and root.find(f".//{{{_PLUS}}}Licensor") is None:
        place = Tree.SubElement(description, f"{{{_PLUS}}}Licensor")
        place = Tree.SubElement(Tree.SubElement(place, f"{{{_RDF}}}Seq"), f"{{{_RDF}}}li")
        place.set(f"{{{_RDF}}}parseType", "Resource")
        Tree.SubElement(place, f"{{{_PLUS}}}LicensorURL").text = words.licensor


def _printable(text: str) -> str:
    # XML cannot hold control characters.
    return "".join(letter for letter in text if letter.isprintable() or letter in "\n\t")


def _read(packet: bytes) -> Tree.Element:
    # Expat itself stops what grows out of proportion (billion laughs).
    return Tree.fromstring(packet.strip(b"\0"))  # noqa: S314


def _empty() -> Tree.Element:
    root = Tree.Element(f"{{{_META}}}xmpmeta")
    resources = Tree.SubElement(root, f"{{{_RDF}}}RDF")
    Tree.SubElement(resources, f"{{{_RDF}}}Description", {f"{{{_RDF}}}about": ""})
    return root
