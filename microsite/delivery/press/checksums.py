"""CRC-32 of joined and parted bytes, from the checksums of their parts alone.

Source: Mark Adler, crc32_combine of zlib: appending n bytes multiplies the checksum before them by
x^(8n) modulo the polynomial of CRC-32.
"""

from __future__ import annotations

_POLYNOMIAL = 0xEDB88320
"""That of ZIP, PNG and Ethernet, with the bit for x^0 at the top."""
_ONE = 1 << 31


def joined(first: int, second: int, length: int) -> int:
    """Return the checksum of two pieces in a row; `length` is that of the second in bytes."""
    return _multiplied(_power(8 * length), first) ^ second


def rest(whole: int, first: int, length: int) -> int:
    """Return the checksum of the last `length` bytes of a whole whose first part is known."""
    return _multiplied(_power(8 * length), first) ^ whole


def _power(exponent: int) -> int:
    """The power of x with this exponent, modulo the polynomial."""
    result, square = _ONE, _ONE >> 1
    while exponent:
        if exponent & 1:
            result = _multiplied(square, result)
        square = _multiplied(square, square)
        exponent >>= 1
    return result


def _multiplied(a: int, b: int) -> int:
    """The product of two polynomials, modulo the polynomial."""
    product = 0
    while a:
        if a & _ONE:
            product ^= b
        a = (a << 1) & 0xFFFFFFFF
        b = (b >> 1) ^ (_POLYNOMIAL if b & 1 else 0)
    return product
