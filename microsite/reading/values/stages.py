"""A reader of how far the making of a film is."""

from __future__ import annotations

from collections.abc import Mapping

from microsite.films.stages import STAGES
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.meaning.spelling import folded, nearest
from microsite.reading.values.text import line, quoted

STAGE_WORDS: Mapping[str, str] = {
    "development": (
        "development; in development; planned; in preparation; preproduction; in preproduction; "
        "in Entwicklung; Entwicklung; in Vorbereitung; Vorproduktion; en développement; "
        "développement; en préparation; préproduction; en desarrollo; desarrollo; preproducción; "
        "en preproducción; в разработке; разработка; подготовительный период; препродакшн; "
        "w przygotowaniu; w fazie rozwoju; preprodukcja; әзірленуде; дайындықта; قيد التطوير; "
        "قيد التحضير"
    ),
    "production": (
        "production; in production; shooting; filming; now shooting; in Produktion; Produktion; "
        "im Dreh; in Dreh; Dreharbeiten; en production; en tournage; tournage; en producción; "
        "producción; en rodaje; rodaje; в производстве; производство; съёмки; в съёмках; "
        "w produkcji; produkcja; zdjęcia; түсірілуде; өндірісте; قيد الإنتاج; قيد التصوير"
    ),
    "post_production": (
        "post-production; in post-production; post; in post; editing; in Postproduktion; "
        "Postproduktion; in der Postproduktion; im Schnitt; Endfertigung; en postproduction; "
        "postproduction; au montage; en posproducción; posproducción; en postproducción; "
        "postproducción; постпродакшн; постпродакшен; на постпродакшене; монтаж; в монтаже; "
        "монтажно-тонировочный период; на стадии монтажа; postprodukcja; "
        "w postprodukcji; монтаж кезеңінде; монтажда; قيد ما بعد الإنتاج; ما بعد الإنتاج; "
        "قيد المونتاج"
    ),
    "completed": (
        "completed; complete; finished; done; final; fertig; fertiggestellt; abgeschlossen; "
        "terminé; terminée; achevé; achevée; terminada; terminado; finalizada; acabada; завершён; "
        "завершена; завершено; готов; готово; закончен; ukończony; gotowy; аяқталды; дайын; "
        "مكتمل; منجز"
    ),
    "released": (
        "released; in release; in cinemas; out now; veröffentlicht; im Kino; erschienen; "
        "angelaufen; sorti; sortie; en salles; estrenada; estrenado; en cines; вышел; выпущен; "
        "в прокате; в кино; w kinach; wydany; жарыққа шықты; шықты; экранда; صدر; معروض; "
        "في دور العرض"
    ),
}
_BY_WORD = {
    folded(word): stage
    for stage, words in STAGE_WORDS.items()
    for word in (stage, *words.split(";"))
}


def stage(field: Field, desk: Desk) -> str:
    """Read how far the making of the film is, as one of `films.stages.STAGES`.

    Raises:
        ProblemError: for any other word.

    Source: docs/film-file.md, "status".

    """
    seen = line(field, desk)
    if known := _BY_WORD.get(folded(seen)):
        return known
    near = stage_near(seen)
    told = ", ".join(STAGES).replace("_", "-")
    advice = f"did you mean {near.replace('_', '-')}?" if near else f"write {told}"
    raise field.problem(f"{quoted(seen)} is no stage of a film; {advice}")


def stage_near(value: str) -> str:
    """Return the stage that a word means or is spelled nearly like; empty if there is none."""
    near = nearest(folded(value), _BY_WORD)
    return _BY_WORD[near] if near else ""
