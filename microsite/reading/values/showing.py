"""Readers of screenings: how each stands, and one that is written in a line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from microsite.films.screenings import UNCLEAR
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.meaning.spelling import folded, nearest
from microsite.reading.table.withholding_words import DENIALS
from microsite.reading.values.moments.calendar_words import FILLERS
from microsite.reading.values.moments.times import found_in
from microsite.reading.values.moments.zones import zone_named
from microsite.reading.values.text import line, quoted

STATUS_WORDS: Mapping[str, str] = {
    "scheduled": (
        "scheduled; planned; confirmed; on sale; available; tickets available; going ahead; ok; "
        "geplant; bestätigt; findet statt; prévu; prévue; confirmé; confirmée; programado; "
        "programada; confirmado; confirmada; запланирован; запланировано; подтверждено; "
        "подтверждён; состоится; planowany; potwierdzony; potwierdzone; жоспарланған; расталды; "
        "مجدول; مؤكد"
    ),
    "sold_out": (
        "sold out; full; booked out; fully booked; ausverkauft; ausgebucht; complet; épuisé; "
        "agotado; agotadas; completo; entradas agotadas; распродано; билетов нет; аншлаг; "
        "wyprzedane; wyprzedany; brak biletów; билеттер сатылып кетті; билет жоқ; сатылып кетті; "
        "نفدت التذاكر; نفدت; بيعت كل التذاكر"
    ),
    "cancelled": (
        "cancelled; canceled; cancelled by venue; called off; off; abgesagt; entfällt; fällt aus; "
        "ausgefallen; storniert; annulé; annulée; supprimé; supprimée; cancelado; cancelada; "
        "anulado; anulada; suspendido; suspendida; отменён; отменена; отменено; отмена; "
        "не состоится; odwołany; odwołane; odwołana; anulowany; болмайды; тоқтатылды; "
        "бас тартылды; күші жойылды; ملغى; ملغاة; ألغي; أُلغي"
    ),
    "postponed": (
        "postponed; delayed; deferred; rescheduled; verschoben; vertagt; reporté; reportée; "
        "ajourné; aplazado; aplazada; pospuesto; pospuesta; перенесён; перенесена; перенесено; "
        "отложен; отложено; przełożony; przełożone; кейінге қалдырылды; шегерілді; مؤجل; مؤجلة; "
        "تأجل"
    ),
    "moved": (
        "moved; relocated; new venue; other venue; verlegt; déplacé; déplacée; trasladado; "
        "trasladada; cambio de sala; перемещён; другой зал; przeniesiony; przeniesione; "
        "көшірілді; ауыстырылды; نقل; منقول"
    ),
}
_BY_WORD = {
    folded(word): status for status, words in STATUS_WORDS.items() for word in words.split(";")
}
_PARTS = re.compile(r"\s*(?:,|;|\||\s[-–—]\s|\n)\s*")


def screening_status(field: Field, desk: Desk) -> str:
    """Read how a screening stands; a word that is not known is UNCLEAR, and never means its best.

    Source: docs/film-file.md, "status".
    """
    seen = line(field, desk)
    if status := _BY_WORD.get(folded(seen)):
        return status
    if status := _status_within(seen):
        desk.warn(
            field, f"{quoted(seen)} was taken as {status.replace('_', ' ')}; write that alone"
        )
        return status
    near = nearest(folded(seen), _BY_WORD)
    known = ", ".join(STATUS_WORDS).replace("_", " ")
    advice = f"did you mean {_BY_WORD[near].replace('_', ' ')}?" if near else f"write {known}"
    message = f"{quoted(seen)} is unknown, so no tickets are offered until it is mended; {advice}"
    desk.warn(field, message)
    return UNCLEAR


def _status_within(seen: str) -> str:
    """Return what a few words say that hold one word of a status, if none of them denies it."""
    every = [folded(word) for word in re.findall(r"\w+", seen)]
    found = {_BY_WORD[word] for word in every if word in _BY_WORD} - {"scheduled"}
    return found.pop() if len(found) == 1 and DENIALS.isdisjoint(every) else ""


def _is_near_status(part: str) -> bool:
    word = folded(part)
    return len(word) > 5 and nearest(word, _BY_WORD) is not None


def _is_city(names: list[str]) -> bool:
    """Whether the only place that is named tells its time zone, as cinemas do not."""
    return any(zone_named(name) for name in names)


def with_time(fields: dict[str, Field]) -> dict[str, Field]:
    """Return a screening's fields with the time of day joined to a day that stands alone."""
    starts, time = fields.get("starts"), fields.get("time")
    if starts is None or time is None or time.is_absent:
        return fields
    day, hour = starts.value, time.value
    if not isinstance(day, str) or not isinstance(hour, str) or re.search(r"\d[:T]\d", day):
        return fields
    return {**fields, "starts": starts.saying(f"{day} {hour}")}


def screening_line(field: Field) -> dict[str, Field] | str:
    """Take "5.12.2026, 19:30 Uhr, Kino Beispiel, Berlin" apart: when, venue and city.

    A text without a day comes back as it is.
    """
    written = str(field.value)
    when, rest = found_in(written)
    if not when:
        return written
    parts = (part.strip(" ,;|–—-()") for part in _PARTS.split(rest))
    names = [part for part in parts if FILLERS.sub("", part).strip()]
    status = next((part for part in names[1:] if _is_near_status(part)), "")
    if status:
        names.remove(status)
    if len(names) > 2:
        # A hall belongs to its cinema, and the town comes last.
        names = [", ".join(names[:-1]), names[-1]]
    places = ("venue", "city") if len(names) > 1 else ("city" if _is_city(names) else "venue",)
    fields = {"starts": replace(field, key=f"{field.key}.starts", value=when)}
    for key, part in zip(places, names, strict=False):
        fields[key] = replace(field, key=f"{field.key}.{key}", value=part)
    if status:
        fields["status"] = replace(field, key=f"{field.key}.status", value=status)
    return fields
