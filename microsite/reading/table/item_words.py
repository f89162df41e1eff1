"""What people call the keys of one entry in a list: of a screening, an award, a contact.

Words are folded as in `key_words`.
"""

from __future__ import annotations

from collections.abc import Mapping

# These stand for a film and for a single picture alike.
EMBARGO = (
    "embargountil embargodate embargoends embargotill heldback heldbackuntil sperrfrist sperrdatum "
    "gesperrtbis sperrfristbis datedembargo finembargo embargohasta fechadeembargo "
    "эмбарго эмбаргодо embargodo"
)
USAGE = (
    "termsofuse usageterms usagerights imagerights nutzungsbedingungen nutzungsrechte bildrechte "
    "conditionsdutilisation droitsdutilisation condicionesdeuso terminosdeuso "
    "условияиспользования warunkiuzytkowania warunkikorzystania"
)

PICTURE_WORDS: Mapping[str, str] = {
    "file": (
        "src image url path filename photo picture datei bild href img source fichier archivo "
        "файл plik"
    ),
    "caption": (
        "title text legend description bildunterschrift beschriftung legende leyenda подпись podpis"
    ),
    "alt": "alttext alternativetext alternativtext",
    "creator": "photographedby foto fotograf fotografin photographe fotografo author",
    "credit": "credits bildnachweis nachweis creditphoto creditline",
    "copyright": "rights rechte",
    "usage": USAGE,
    "embargo": EMBARGO,
}
"""Of a still and of any other picture."""

ITEM_WORDS: Mapping[str, str] = {
    "cast.name": "actor actress person who darsteller nom nombre имя imie acteur artist",
    "cast.character": "part figur rolle personnage personaje роль персонаж rola postac as",
    "cast.photo": "image picture portrait foto headshot bild src",
    "cast.bio": "biography biografie description vita",
    "director.name": "director filmmaker who regie nom nombre имя imie",
    "director.photo": "image picture portrait foto headshot bild src",
    "director.bio": "biography biografie description vita",
    "crew.role": (
        "job position department function funktion aufgabe title fonction metier cargo "
        "должность funkcja"
    ),
    "crew.name": "person who names nom nombre имя imie member",
    "crew.photo": "image picture portrait foto headshot bild src",
    "crew.bio": "biography biografie vita",
    "ratings.system": "board body country",
    "ratings.value": "rating age alter",
    "technical_specs.picture": "color colour farbe couleur цвет kolor",
    "technical_specs.aspect_ratio": "ratio seitenverhaltnis bildformat aspect formatimage",
    "technical_specs.sound": "audio ton tonformat soundformat son sonido звук dzwiek",
    "technical_specs.frame_rate": "fps framespersecond bildrate bilderprosekunde",
    "technical_specs.exhibition": (
        "screeningformat exhibitionformat vorfuhrformat dcp formats projection"
    ),
    "ids.imdb": "imdbid imdburl",
    "ids.tmdb": "tmdbid tmdburl",
    "ids.wikidata": "wikidataid qid",
    "trailers.file": "src video path filename datei fichier archivo файл plik source",
    "trailers.url": "link href youtube vimeo videourl embed",
    "trailers.kind": "type art typ",
    "trailers.title": "label caption titel",
    "trailers.poster": "image thumbnail picture bild",
    "trailers.duration": "length dauer lange runtime duree",
    "trailers.tracks": "subtitles captions untertitel",
    "trailers.tracks.file": "src path url datei",
    "trailers.versions": (
        "accessibleversions accessibility fassungen barrierefreiefassungen versionen barrierefrei "
        "versiones версии wersje"
    ),
    "trailers.versions.kind": "type art typ",
    "trailers.versions.file": "src path video datei fichier archivo файл plik",
    "screenings.starts": (
        "start begins beginn datetime startsat starttime when wann datum termin tag day "
        "startdate dateandtime fecha дата когда data kiedy"
    ),
    "screenings.time": "timeofday uhrzeit zeit um heure hora время godzina",
    "screenings.timezone": "tz zone zeitzone fuseauhoraire zonahoraria часовойпояс strefaczasowa",
    "screenings.doors": "doorsopen doortime doorsat einlass ouverture apertura открытие otwarcie",
    "screenings.ends": "end endsat endtime enddate until ende bis fin finit hasta конец koniec",
    "screenings.venue": (
        "cinema theater theatre kino spielstatte place location lieu cine кинотеатр место miejsce"
    ),
    "screenings.room": "hall screen auditorium raum saal kinosaal salle sala зал",
    "screenings.address": "streetaddress street adresse anschrift strasse direccion адрес adres",
    "screenings.city": "town stadt ort ville ciudad город miasto",
    "screenings.country": "land pays pais страна kraj",
    "screenings.language": "lang sprache langue idioma язык jezyk",
    "screenings.subtitles": "untertitel soustitres subtitulos субтитры napisy",
    "screenings.access": (
        "accessibility accessible barrierefrei barrierefreiheit accessibilite accesibilidad "
        "доступность dostepnosc"
    ),
    "screenings.premiere": "premieretype premierestatus premierentyp estreno премьера premiera",
    "screenings.programme": (
        "program series section strand reihe sektion filmreihe programm seccion ciclo programa "
        "программа секция sekcja cykl"
    ),
    "screenings.guests": (
        "guest gast gaste inattendance presentedby invites invite invitados invitado гости гость "
        "goscie gosc"
    ),
    "screenings.note": (
        "notes remark remarks comment info hinweis hinweise anmerkung bemerkung remarque nota "
        "примечание uwaga uwagi"
    ),
    "screenings.price": (
        "prices admission cost fee entry eintritt eintrittspreis preis prix tarif tarifs precio "
        "цена cena"
    ),
    "screenings.tickets": (
        "ticket ticketurl ticketsurl ticketlink buytickets booking bookingurl karten "
        "billets billetterie reservation entradas билеты bilety link website"
    ),
    "screenings.status": "state zustand etat estado статус stan",
    "releases.country": "land territory pays pais страна kraj",
    "releases.date": "datum day starts fecha дата data",
    "releases.distributor": "verleih distribution company distributeur distribuidora dystrybutor",
    "watch.name": "service provider platform title plattform",
    "watch.url": "link href",
    "watch.kind": "type art",
    "watch.countries": "country regions territories lander",
    "external_links.name": "text titel",
    "external_links.url": "website address",
    "awards.festival": "event where place fest",
    "awards.city": "town stadt ort ville ciudad город miasto",
    "awards.country": "land pays pais страна kraj",
    "awards.section": (
        "category competition programme program sidebar strand sektion reihe wettbewerb kategorie "
        "categorie competicion seccion категория секция конкурс sekcja konkurs"
    ),
    "awards.award": "title preis auszeichnung prix premio награда nagroda text",
    "awards.year": "jahr date annee ano год rok",
    "awards.result": "outcome status",
    "awards.recipient": "person winner who receivedby",
    "awards.laurel": "image logo file",
    "press_quotes.quote": "zitat citation cita body review цитата cytat content",
    "press_quotes.author": "by critic name autor auteur kritiker автор",
    "press_quotes.outlet": (
        "publication medium zeitung magazine media journal paper publisher издание"
    ),
    "press_quotes.url": "link href",
    "contacts.role": "type kind for funktion",
    "contacts.organisation": "firma societe empresa firm",
    "contacts.name": "person contact nom nombre имя",
    "contacts.email": "mail emailaddress epost courriel correo почта",
    "contacts.phone": "telephone tel telefon mobile telefono телефон phonenumber",
    "contacts.territory": "region land gebiet",
    "partners.name": "title organisation company titel firma",
    "partners.logo": "image file src picture",
    "partners.url": "link href website",
    "partners.role": "type kind",
    "sections.title": "heading headline name titel uberschrift titre titulo заголовок tytul",
    "sections.text": "body content markdown file datei inhalt texte texto текст tekst",
    "documents.file": "src path href url filename datei fichier archivo файл plik pdf",
    "documents.title": "name label caption titel titre titulo название tytul",
    "documents.language": "lang sprache langue idioma язык jezyk",
    "theme.accent": "accentcolor accentcolour primary primarycolor color colour akzent",
    "theme.background": "backgroundcolor backgroundcolour bg hintergrund",
}
