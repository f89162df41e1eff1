"""What a ticket costs, as machines want it: a number and a currency."""

from __future__ import annotations

import re

from babel.numbers import is_currency

_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "zł": "PLN",
    "₽": "RUB",
    "₸": "KZT",
    "₴": "UAH",
    "₹": "INR",
    "₩": "KRW",
    "₺": "TRY",
}
_SHARED = {
    "$": {"US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "MX": "MXN", "AR": "ARS"},
    "¥": {"JP": "JPY", "CN": "CNY"},
    "kr": {"SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK"},
}
"""Signs that mean another currency in each country."""
_PRICE = re.compile(r"([^\d\s]+)?\s*(\d{1,6})(?:[.,](\d\d|[-–—]+))?\s*([^\d\s]+)?")


def amount(price: str, country: str) -> tuple[str, str]:
    """Return a price as a number and a currency (ISO 4217): "8.50" and EUR for "8,50 €".

    Both are empty where a price says more than that, such as a second one, or where its sign means
    several currencies and the country (ISO 3166-1 alpha-2) has none of them.
    """
    found = _PRICE.fullmatch(price.strip())
    if not found or bool(found[1]) == bool(found[4]):
        return "", ""
    sign = (found[1] or found[4]).rstrip(".").casefold()
    code = _SIGNS.get(sign) or _SHARED.get(sign, {}).get(country, "")
    if not code and len(sign) == 3 and is_currency(sign.upper()):
        code = sign.upper()
    cents = found[3] if found[3] and found[3].isdecimal() else "00"
    return (f"{int(found[2])}.{cents}", code) if code else ("", "")
