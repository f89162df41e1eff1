"""The time zone that is meant by an abbreviation, a city or a country."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global

from microsite.reading.meaning.spelling import folded

ABBREVIATIONS = {
    "Europe/Berlin": "cet cest mez mesz",
    "Europe/London": "bst",
    "Europe/Helsinki": "eet eest oez oesz",
    "Europe/Moscow": "msk мск",
    "America/New_York": "est edt et",
    "America/Los_Angeles": "pst pdt pt",
    "Asia/Tokyo": "jst",
    "UTC": "utc gmt z",
}
OFFSETS = {
    "Z": "utc gmt",
    "+01:00": "cet mez bst",
    "+02:00": "cest mesz eet oez",
    "+03:00": "eest oesz msk мск",
    "-05:00": "est",
    "-04:00": "edt",
    "-08:00": "pst",
    "-07:00": "pdt",
    "+09:00": "jst",
}
# Cities of cinemas and festivals whose zone does not bear their name.
CITIES = {
    "Europe/Berlin": (
        "hamburg munchen muenchen munich koln koeln cologne leipzig frankfurt frankfurtammain "
        "stuttgart dresden bremen hannover dusseldorf duesseldorf nurnberg kassel hof saarbrucken "
        "oberhausen weimar potsdam cottbus munster mannheim freiburg halle bonn lubeck"
    ),
    "Europe/Vienna": "wien vienne viena wieden graz linz salzburg innsbruck вена",
    "Europe/Zurich": "zuerich geneve geneva genf basel bern locarno lausanne nyon solothurn",
    "Europe/Paris": (
        "lyon cannes marseille lille annecy clermontferrand toulouse nantes strasbourg bordeaux "
        "париж"
    ),
    "Europe/Warsaw": "warszawa warschau krakow gdansk gdynia wroclaw lodz poznan варшава",
    "Europe/Prague": "praha prag karlovyvary brno jihlava",
    "Europe/Madrid": "barcelona sansebastian sitges valencia sevilla bilbao valladolid мадрид",
    "Europe/Rome": "roma rom venezia venice venedig milano mailand torino turin firenze bologna",
    "Europe/Stockholm": "goteborg gothenburg malmo",
    "Europe/Amsterdam": "rotterdam utrecht",
    "Europe/London": "edinburgh glasgow sheffield manchester bristol",
    "Europe/Moscow": "москва moskau moskva санктпетербург saintpetersburg petersburg",
    "Europe/Lisbon": "lisboa lissabon porto",
    "Europe/Copenhagen": "kobenhavn kopenhagen aarhus odense",
    "Europe/Athens": "athen athina thessaloniki",
    "Asia/Almaty": "алматы астана astana",
    "America/New_York": "boston washington miami philadelphia atlanta",
    "America/Los_Angeles": "sanfrancisco seattle portland hollywood",
    "America/Denver": "parkcity telluride",
    "Asia/Tokyo": "kyoto osaka yamagata 東京 京都",
    "Asia/Seoul": "busan jeonju",
    "Asia/Shanghai": "beijing peking 北京 上海",
    "Asia/Kolkata": "mumbai delhi newdelhi bangalore",
}
MAIN_ZONES = {"ES": "Europe/Madrid", "PT": "Europe/Lisbon", "UA": "Europe/Kyiv",
    "CN": "Asia/Shanghai", "KZ": "Asia/Almaty", "NZ": "Pacific/Auckland"}  # fmt: skip


def zone_named(word: str) -> str | None:
    """Return the zone of an abbreviation (MEZ) or of a city (Berlin); None where it is unknown."""
    return _by_word().get(folded(word))


def offset_named(word: str) -> str | None:
    """Return the offset that an abbreviation says: `+02:00` for MESZ."""
    known = {short: offset for offset, words in OFFSETS.items() for short in words.split()}
    return known.get(word.casefold())


def zone_of_country(code: str, at: datetime) -> str | None:
    """Return the zone of a country where all of it has one time `at` that instant, or mostly."""
    if code in MAIN_ZONES:
        return MAIN_ZONES[code]
    zones = [zone for zone in get_global("territory_zones").get(code, ()) if zone in _all()]
    times = {at.replace(tzinfo=ZoneInfo(zone)).utcoffset() for zone in zones}
    return zones[0] if len(times) == 1 else None


def lies_in(zone: str, code: str) -> bool:
    """Whether a zone is one of a country's."""
    return zone in get_global("territory_zones").get(code, ())


@lru_cache(maxsize=1)
def _all() -> frozenset[str]:
    return frozenset(available_timezones())


@lru_cache(maxsize=1)
def _by_word() -> dict[str, str]:
    places = {
        folded(zone.rpartition("/")[2]): zone
        for zone in sorted(_all())
        if zone.partition("/")[0] in {"Africa", "America", "Asia", "Australia", "Europe", "Pacific"}
    }
    rows = [*CITIES.items(), *ABBREVIATIONS.items()]
    return places | {word: zone for zone, words in rows for word in words.split()}
