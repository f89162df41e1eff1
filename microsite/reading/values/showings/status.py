"""How a screening stands, in the words of seven languages."""

from __future__ import annotations

import re
from collections.abc import Mapping

from microsite.films.screenings import UNCLEAR
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.meaning.spelling import folded, nearest
from microsite.reading.table.withholding_words import DENIALS
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


def is_near_status(part: str) -> bool:
    """Whether a part of a line is a word for a status, or nearly one."""
    word = folded(part)
    return len(word) > 5 and nearest(word, _BY_WORD) is not None
