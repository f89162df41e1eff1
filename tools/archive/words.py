"""What the archive tells, in English and German: titles, names and sentences, all invented."""

from __future__ import annotations

# Title in English and in German, year, category, genre in both.
FILMS = (
    ("The Clockmaker's Goat", "Die Ziege des Uhrmachers", 1983, "short", "comedy", "Komödie"),
    ("Zebra Crossing", "Zebrastreifen", 1985, "short", "comedy", "Komödie"),
    ("Two Left Shoes", "Zwei linke Schuhe", 1986, "short", "fable", "Fabel"),
    ("Small Change", "Kleingeld", 1988, "short", "drama", "Drama"),
    ("A Room Facing the Wall", "Zimmer zur Mauer", 1989, "documentary", "history", "Geschichte"),
    ("Paper Boats", "Papierschiffe", 1991, "short", "fable", "Fabel"),
    ("Surprise for Ida", "Überraschung für Ida", 1992, "short", "comedy", "Komödie"),
    ("The Last Tram", "Die letzte Straßenbahn", 1994, "short", "thriller", "Krimi"),
    ("Baths of the North", "Bäder des Nordens", 1995, "feature", "fairy tale", "Märchen"),
    ("The Whistling Bridge", "Die pfeifende Brücke", 1997, "documentary", "music", "Musik"),
    ("Gate Twelve", "Tor zwölf", 1999, "feature", "love story", "Liebesfilm"),
    ("Tap Water", "Leitungswasser", 2000, "feature", "comedy", "Komödie"),
    ("Caravan of Pianos", "Karawane der Klaviere", 2002, "documentary", "music", "Musik"),
    ("Windfall", "Fallobst", 2003, "short", "comedy", "Komödie"),
    ("Everything Is Ferry", "Alles ist Fähre", 2005, "documentary", "portrait", "Porträt"),
    ("The Wrong Wedding", "Die falsche Hochzeit", 2006, "feature", "love story", "Liebesfilm"),
    ("Cuckoo of the Square", "Der Kuckuck vom Platz", 2007, "short", "fable", "Fabel"),
    ("Caspian Mail", "Kaspische Post", 2008, "documentary", "travel", "Reise"),
    ("The Parachute", "Der Fallschirm", 2011, "feature", "love story", "Liebesfilm"),
    ("Seven Kinds of Salt", "Sieben Sorten Salz", 2012, "short", "comedy", "Komödie"),
    ("Behind the Curtain of Trees", "Hinter dem Vorhang aus Bäumen", 2013, "documentary",
     "theatre", "Theater"),
    ("The Children's Strike", "Der Streik der Kinder", 2014, "feature", "family", "Familie"),
    ("Laundry Line", "Wäscheleine", 2016, "feature", "comedy", "Komödie"),
    ("The Locomotive's Apprentice", "Der Lehrling der Lokomotive", 2018, "feature",
     "comedy", "Komödie"),
    ("Quiet Please", "Ruhe bitte", 2019, "short", "satire", "Satire"),
    ("Akiko and the Wind", "Akiko und der Wind", 2022, "short", "fable", "Fabel"),
    ("Cable Car to the Moon", "Seilbahn zum Mond", 2024, "feature", "love story", "Liebesfilm"),
)  # fmt: skip
DIRECTOR = "Jonas Wendland"
PEOPLE = (
    "Mira Aslanova", "Tove Lindqvist", "Émile Garnier", "Salome Beridze", "Oskar Prinz",
    "Dilnoza Karim", "Henri Vasseur", "Anneke de Wit", "Rustam Öz", "Clara Nowak",
    "Pavel Dušek", "Ines Caldeira", "Bruno Sartori", "Leyla Mammadova", "Zoran Petrić",
)  # fmt: skip
HEROES = ("Ida", "Fritzi", "Tamás", "Nino", "Bruno", "Farida", "Widow Hoppe")
CHARACTERS = ("the guard", "Ida", "the tuba player", "Mayor Hoppe", "the girl with the ladder")
GERMAN_CHARACTERS = (
    "der Schrankenwärter", "Ida", "der Tubist", "Bürgermeister Hoppe", "das Mädchen mit der Leiter",
)  # fmt: skip
ROLES = (
    ("Screenplay", "Drehbuch"),
    ("Cinematography", "Kamera"),
    ("Music", "Musik"),
    ("Editing", "Schnitt"),
    ("Sound", "Ton"),
    ("Production design", "Szenenbild"),
    ("Costumes", "Kostüme"),
)
PLACES = (
    ("a harbour town on the Caspian Sea", "einer Hafenstadt am Kaspischen Meer"),
    ("a valley without a railway", "einem Tal ohne Eisenbahn"),
    ("the last house before the border", "dem letzten Haus vor der Grenze"),
    ("a spa that the sea has left", "einem Bad, das vom Meer verlassen wurde"),
    ("a village where nobody speaks", "einem Dorf, in dem niemand spricht"),
)
LOGLINES = (
    ("In {0}, {1} finds something that everybody has lost.",
     "In {0} findet {1} etwas, das alle verloren haben."),
    ("Nobody in {0} has laughed for a year, until {1} arrives with a ladder.",
     "Seit einem Jahr hat in {0} niemand gelacht, bis {1} mit einer Leiter kommt."),
    ("“Who comes late owns the evening”: in {0}, {1} misses the only bus.",
     "„Wer zu spät kommt, dem gehört der Abend“: In {0} verpasst {1} den einzigen Bus."),
)  # fmt: skip
STORY = (
    ("It is summer in {0}, and the clocks disagree.",
     "Es ist Sommer in {0}, und die Uhren sind sich nicht einig."),
    ("{1} has come to mend them: one at a time, *slowly*, and without a word.",
     "{1} ist gekommen, um sie zu richten: eine nach der anderen, *langsam* und ohne ein Wort."),
    ("The mayor objects. The children do not; they hide the key and wait.",
     "Der Bürgermeister ist dagegen. Die Kinder nicht; sie verstecken den Schlüssel und warten."),
    ("When at last all bells strike together, half the town has fallen in love.",
     "Als endlich alle Glocken zugleich schlagen, hat sich die halbe Stadt verliebt."),
)  # fmt: skip
NOTES = (
    ("We shot for {2} days with a crew of nine, most of whom had never seen a camera. The brass"
     " band in the third act is the real one; it would not stop, so we kept it.",
     "Wir drehten {2} Tage lang mit neun Leuten, von denen die meisten nie eine Kamera gesehen"
     " hatten. Die Blaskapelle im dritten Akt ist echt; sie hörte nicht auf, also blieb sie drin."),
    ("The ladder was built by the harbour’s carpenter and lent to us on one condition: that it be"
     " returned with a film.",
     "Die Leiter baute der Tischler am Hafen. Er lieh sie uns unter einer Bedingung: dass wir sie"
     " mit einem Film zurückbringen."),
)  # fmt: skip
MUSIC = (
    "Recorded in one night in a swimming bath without water: tuba, zither and {2} glasses.",
    "In einer Nacht in einem Schwimmbad ohne Wasser aufgenommen: Tuba, Zither und {2} Gläser.",
)
PAGES = (
    ("biography", "Biography", "Biografie"),
    ("filmography", "Filmography", "Filmografie"),
    ("shop", "Shop", "Laden"),
    ("about", "About us", "Über uns"),
    ("workshops", "Workshops", "Werkstätten"),
    ("silent-cinema", "Notes on silent cinema", "Notizen zum stummen Kino"),
    ("for-schools", "For schools", "Für Schulen"),
    ("on-location", "On location", "Am Drehort"),
    ("festival-diary", "A festival diary", "Ein Festivaltagebuch"),
    ("thanks", "Thanks", "Dank"),
    ("contact", "Contact", "Kontakt"),
)
PAGE_TEXT = (
    ("{0} began with a borrowed camera and a landlord who was fond of cinema.",
     "{0}: Am Anfang standen eine geliehene Kamera und ein Vermieter, der das Kino liebte."),
    ("What has been written here since can be read in any order, as one opens drawers.",
     "Was hier seither steht, kann man in jeder Reihenfolge lesen, so wie man Schubladen öffnet."),
)  # fmt: skip
