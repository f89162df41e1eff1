"""Jobs that people write as keys, `kamera: Jane Doe`, by the name that the interface knows."""

from __future__ import annotations

from collections.abc import Mapping

CREW_WORDS: Mapping[str, str] = {
    "Screenplay": (
        "screenplay script screenwriter screenwriters writer writers writtenby drehbuch buch "
        "scenario scenariste guion guionista сценарий сценарист авторсценария scenariusz "
        "scenarzysta"
    ),
    "Story": "storyby idea idee basedonanidea",
    "Producer": (
        "producer producers produzent produzentin produzenten producteur productrice producteurs "
        "productor productores продюсер продюсеры producent producentka producenci"
    ),
    "Executive producer": "executiveproducer executiveproducers",
    "Co-producer": "coproducer coproducers koproduzent koproduzentin",
    "Line producer": "lineproducer herstellungsleitung",
    "Cinematography": (
        "cinematography cinematographer cinematographers photography directorofphotography dop dp "
        "camera kamera kameramann kamerafrau bildgestaltung photographie directeurdelaphoto "
        "chefoperateur fotografia direcciondefotografia directordefotografia оператор операторы "
        "операторпостановщик autorzdjec operator"
    ),
    "Editing": (
        "editing editor editors editedby filmeditor schnitt montage filmschnitt monteur monteuse "
        "montaje монтаж монтажер montaz montazysta"
    ),
    "Music": (
        "music musicby composer composers originalmusic score soundtrack musik filmmusik komponist "
        "komponistin musique compositeur musica compositor музыка композитор muzyka kompozytor"
    ),
    "Sound": (
        "sound soundrecordist soundengineer ton originalton tonmeister son ingenieurduson sonido "
        "звук звукорежиссер dzwiek"
    ),
    "Sound design": "sounddesign sounddesigner tongestaltung",
    "Production design": (
        "productiondesign productiondesigner setdesign szenenbild ausstattung szenografie decors "
        "decor direcciondearte художник художникпостановщик scenografia"
    ),
    "Art direction": "artdirection artdirector",
    "Costume design": (
        "costumedesign costumes costumedesigner kostum kostume kostumbild vestuario costumiere "
        "костюмы художникпокостюмам kostiumy"
    ),
    "Make-up": "makeup maske maskenbild maquillage maquillaje грим charakteryzacja",
    "Casting": "casting castingdirector кастинг",
    "Animation": "animator animators animateur",
    "Visual effects": "vfx visualeffects specialeffects spezialeffekte effetsspeciaux",
    "Lighting": "lighting gaffer licht oberbeleuchter lumiere",
    "Narration": "narrator narration narrated sprecher sprecherin erzahler narrateur voixoff",
    "Research": "research recherche",
    "Assistant director": "assistantdirector regieassistenz assistantrealisateur",
}
