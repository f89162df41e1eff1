"""Words for captions, audio description, sign language and the apps that have them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from microsite.films.access import KINDS, Access
from microsite.films.lore import NO, YES
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Value, Values
from microsite.reading.meaning.spelling import folded, nearest
from microsite.reading.problems import Severity
from microsite.reading.table.withholding_words import SAYS_PUBLIC, SAYS_WITHHELD, WITHHOLDING
from microsite.reading.values.text import line, quoted

_WORDS: Mapping[str, str] = {
    "captions": (
        "captions; captioned; caption; closed captions; open captions; captioning; sdh; cc; hoh; "
        "hoh subtitles; subtitles for the deaf; subtitles for the deaf and hard of hearing; "
        "untertitel für gehörlose; untertitel für hörgeschädigte; gehörlosenuntertitel; "
        "ut für gehörlose; erweiterte untertitel; hörgeschädigtenuntertitel; sous-titres sme; sme; "
        "sous-titres pour sourds et malentendants; sous-titrage sme; subtítulos para sordos; spds; "
        "субтитры для глухих; субтитры для глухих и слабослышащих; napisy dla niesłyszących; "
        "napisy dla osób niesłyszących; естімейтіндерге арналған субтитр; ترجمة للصم; "
        "ترجمة للصم وضعاف السمع"
    ),
    "audio_description": (
        "audio description; audio descriptions; audio described; audiodescription; description; "
        "descriptions; described; described video; video description; ad; audiodeskription; "
        "hörfilm; hörfilmfassung; bildbeschreibung; audiodescripción; тифлокомментарий; "
        "тифлокомментарии; аудиодескрипция; audiodeskrypcja; аудиосипаттама; الوصف الصوتي; وصف صوتي"
    ),
    "sign_language": (
        "sign language; sign; signed; signing; sign language interpretation; gebärdensprache; "
        "gebärde; gebärden; gebärdensprachdolmetscher; langue des signes; langue des signes "
        "française; lengua de signos; lengua de señas; lenguaje de signos; жестовый язык; язык "
        "жестов; сурдоперевод; język migowy; ымдау тілі; لغة الإشارة"
    ),
    "app": (
        "app; apps; access app; accessibility app; smartphone app; handy-app; application; "
        "aplikacja; aplicación; приложение; мобильное приложение; қосымша; تطبيق"
    ),
}
_NAMES: Mapping[str, str] = {
    "sign_language": "dgs; ögs; dsgs; lsf; lse; asl; bsl; auslan; ржя; pjm; lis; ngt; lsfb; iss",
    "app": (
        "greta; starks; greta & starks; greta und starks; greta and starks; greta app; earcatch; "
        "moviereading; actiview; audescmobile; twavox; la bavette; искусство видеть"
    ),
}
"""What is called by a name of its own, which people shall read."""
_BY_NAME = {folded(word): kind for kind, some in _NAMES.items() for word in some.split(";")}
_BY_WORD = _BY_NAME | {
    folded(word): kind for kind, some in _WORDS.items() for word in some.split(";")
}
_WITHHELD = (SAYS_WITHHELD | WITHHOLDING) - SAYS_PUBLIC
_BETWEEN = re.compile(r"\s*[,;\n]\s*|\s+/\s+")


def access_kind(field: Field, desk: Desk) -> str:
    """Read one of the four kinds of access by any of its names.

    Raises:
        ProblemError: for an unknown word; an error for one that says "private", which in other
            programs' files stands for who may see the page.

    Source: docs/film-file.md, "access".

    """
    seen = line(field, desk)
    word = folded(seen)
    if kind := kind_called(seen):
        return kind
    if word in _WITHHELD:
        raise field.problem(
            f"{quoted(seen)} is no kind of access; write draft: true where nobody shall see this",
            Severity.ERROR,
        )
    near = nearest(word, _BY_WORD)
    advice = f"did you mean {_BY_WORD[near]}?" if near else f"write one of {', '.join(KINDS)}"
    raise field.problem(f"{quoted(seen)} is no kind of access; {advice}")


def kind_called(word: str) -> str:
    """Return the kind of access that a word names, in any spelling; empty where it names none."""
    return _BY_WORD.get(folded(word), "")


def access_words(field: Field) -> tuple[Field, ...]:
    """Take a line such as "captions, audio description" apart."""
    return tuple(field.saying(part) for part in _BETWEEN.split(str(field.value)) if part.strip())


def access_name(field: Field) -> dict[str, Field] | str:
    """Read a name such as "Greta", or "DGS", as what it names, and keep the name."""
    return (
        {"kind": field, "remark": field}
        if folded(str(field.value)) in _BY_NAME
        else {"kind": field}
    )


def unless_denied(values: Values, field: Field, _: Desk) -> None:
    """Heed `captions: yes`, `no` and `none`, where a remark could stand."""
    fields = field.value if isinstance(field.value, dict) else {}
    remark = fields.get("remark")
    said = folded(str(remark.value)) if remark else ""
    if said in NO or (remark and remark.suppresses):
        values.clear()
    elif said in YES:
        del values["remark"]


def access(**values: Value) -> Access | None:
    """Make a kind of access, unless it was denied."""
    return Access(**values) if values else None
