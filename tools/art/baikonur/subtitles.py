"""The trailer's inner voice as WebVTT, one file a language.

python -m tools.art.baikonur.subtitles [OUT]
"""

from __future__ import annotations

import sys
from pathlib import Path

from tools.art.baikonur.stills import HERE
from tools.art.craft.webvtt import track

CUES = [(1.2, 4.3), (5.0, 8.5), (9.3, 12.0), (12.9, 16.3), (17.3, 20.3), (21.1, 24.4), (25.1, 28.7)]
LINES = {
    "en": [
        "Out here the sky gives,\nand nobody asks it why.",
        "What falls on our grass is ours.\nThat is the oldest law we have.",
        "At night I listen to the ones up there.",
        "Each time one of them leaves,\nmy heart goes along.",
        "And one of them had a name: Julie.",
        "I had wished for so little.\nThe sky sent everything.",
        "She had forgotten who she was.\nSo I gave her a story.",
    ],
    "de": [
        "Hier draußen schenkt der Himmel,\nund keiner fragt, warum.",
        "Was auf unser Gras fällt, gehört uns.\nEin älteres Gesetz haben wir nicht.",
        "Nachts lausche ich denen da oben.",
        "Jedes Mal, wenn einer von ihnen aufbricht,\nfliegt mein Herz mit.",
        "Und eine von ihnen hatte einen Namen: Julie.",
        "Ich hatte mir so wenig gewünscht.\nDer Himmel schickte alles.",
        "Sie hatte vergessen, wer sie war.\nDa schenkte ich ihr eine Geschichte.",
    ],
    "fr": [
        "Ici, le ciel donne,\net personne ne lui demande pourquoi.",
        "Ce qui tombe sur notre herbe est à nous.\nNous n’avons pas de loi plus ancienne.",
        "La nuit, j’écoute ceux de là-haut.",
        "Chaque fois que l’un d’eux s’en va,\nmon cœur part avec lui.",
        "Et parmi eux, une femme\u00a0: Julie.",
        "J’avais demandé si peu.\nLe ciel a tout envoyé.",
        "Elle avait oublié qui elle était.\nAlors, je lui ai offert une histoire.",
    ],
    "ru": [
        "Здесь небо дарит,\nи никто не спрашивает почему.",
        "Что упало на нашу траву — наше.\nДревнее этого закона у нас нет.",
        "По ночам я слушаю тех, кто наверху.",
        "Каждый раз, когда кто-то из них улетает,\nмоё сердце летит следом.",
        "И у одной из них было имя: Жюли.",
        "Я просил так мало.\nА небо послало всё.",
        "Она забыла, кто она.\nИ я подарил ей историю.",
    ],
    "kk": [
        "Мұнда аспан сыйлайды,\nнеге екенін ешкім сұрамайды.",
        "Біздің далаға түскен нәрсе — біздікі.\nБұдан көне заңымыз жоқ.",
        "Түнде мен жоғарыдағыларды тыңдаймын.",
        "Олардың бірі ұшқан сайын\nжүрегім бірге ұшады.",
        "Солардың бірінің аты Жюли еді.",
        "Мен аз ғана нәрсе тілеп едім.\nАспан бәрін жіберді.",
        "Ол өзінің кім екенін ұмытыпты.\nСонда мен оған бір хикая сыйладым.",
    ],
}
# Nobody is heard to speak: what is heard stands in brackets, the inner voice below it.
CAPTION_CUES = [(0.0, 1.1), *CUES, (29.2, 33.4), (33.5, 36.0)]
HEARD = [
    "[Wind. A dombra is plucked.]",
    "",
    "[A tuba joins in: a slow waltz.]",
    "[A horn begins to sing.]",
    "[Far off, a rocket rumbles.]",
    "[The whole band plays.]",
    "",
    "",
    "[The band plays its last bars.]",
    "[The music fades into the wind.]",
]
SAID = ["", *LINES["en"], "", ""]


def main(out: Path) -> None:
    """Write all languages."""
    for language, lines in LINES.items():
        (out / f"trailer.{language}.vtt").write_text(track(CUES, lines), encoding="utf-8")
    captions = [f"{heard}\n{said}".strip() for heard, said in zip(HEARD, SAID, strict=True)]
    (out / "trailer.en.cc.vtt").write_text(track(CAPTION_CUES, captions), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
