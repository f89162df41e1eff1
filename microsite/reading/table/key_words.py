"""What people call the keys: other builders and archives in English, authors in five languages.

A word stands here where its meaning is certain; `foreign_words` has advice on the others. Words are
written without capitals, spaces, hyphens and underscores, which do not matter in a key; accents do
not matter either.
"""

from __future__ import annotations

from collections.abc import Mapping

from microsite.reading.table.item_words import EMBARGO, ITEM_WORDS, USAGE

KEY_WORDS: Mapping[str, str] = {
    "title": (
        "titel filmtitel filmtitle movietitle headline titre titredufilm titulo название заголовок "
        "фильм tytul tytulfilmu"
    ),
    "original_title": (
        "originaltitel titreoriginal titulooriginal оригинальноеназвание tytuloryginalny "
        "titleoriginal originalname"
    ),
    "category": "kategorie categorie categoria категория kategoria filmtype filmart",
    "status": (
        "productionstatus productionstage filmstatus produktionsstatus produktionsstand "
        "herstellungsstand etatdeproduction avancement estadodeproduccion статуспроизводства "
        "стадияпроизводства stanprodukcji etapprodukcji"
    ),
    "genres": "gattung gattungen genero generos жанр жанры gatunek gatunki",
    "release_year": (
        "jahr produktionsjahr erscheinungsjahr filmyear productionyear yearofproduction "
        "releasedate yearreleased annee anneedeproduction ano anodeproduccion год "
        "годпроизводства годвыпуска rok rokprodukcji"
    ),
    "duration": (
        "length filmlength runninglength laufzeit dauer lange laenge spieldauer filmlange minutes "
        "runtimeminutes durationminutes duree duracion длительность продолжительность хронометраж "
        "czastrwania dlugosc"
    ),
    "countries": (
        "productioncountries productioncountry countriesoforigin countryoforigin nationality land "
        "lander laender produktionsland produktionslander herkunftsland pays paysdeproduction "
        "paises pais страна страны kraj kraje krajprodukcji"
    ),
    "spoken_languages": (
        "languages spokenlanguage originallanguage originallanguages sprachen originalsprache "
        "sprachfassung languefilm langues langueoriginale idiomas idiomaoriginal языки "
        "языкоригинала jezyki jezykoryginalu"
    ),
    "subtitles": (
        "subtitlelanguages untertitel untertitelsprachen soustitres subtitulos субтитры napisy"
    ),
    "access": (
        "accessibility accessible accessibilityfeatures barrierefreiheit barrierefrei "
        "barrierefreiefassung barrierefreiefassungen accessibilite accesibilidad доступность "
        "dostepnosc"
    ),
    "ratings": "agerating ageratings altersfreigabe altersfreigaben classification",
    "content_warnings": (
        "contentwarning triggerwarning triggerwarnings trigger contentnotes inhaltswarnung "
        "inhaltswarnungen"
    ),
    "technical_specs": (
        "technicaldetails technicaldata techspecs specs technischedaten technik fichetechnique "
        "fichatecnica danetechniczne"
    ),
    "format": "shootingformat filmformat drehformat aufnahmeformat formatdetournage",
    "logline": (
        "pitch kurzbeschreibung beschreibung metadescription ogdescription onesentence accroche "
        "логлайн описание opis"
    ),
    "tagline": "slogan claim leitsatz слоган haslo",
    "synopsis_short": (
        "shortsynopsis shortdescription kurzinhalt kurzsynopsis kurztext summary "
        "excerpt abstract synopsiscourte resumecourt sinopsiscorta краткоеописание "
        "краткоесодержание krotkiopis"
    ),
    "synopsis": (
        "story storyline plot overview longsynopsis fullsynopsis synopsislong inhalt filminhalt "
        "inhaltsangabe handlung synopse resume sinopsis argumento содержание синопсис сюжет "
        "streszczenie fabula"
    ),
    "director_statement": (
        "statement directorsstatement directornote directorsnote directorsnotes regiestatement "
        "regiekommentar statementderregie notedintention noteduredalisateur notadeldirector "
        "режиссерскийкомментарий"
    ),
    "director_biography": (
        "directorbio biography biografie regiebiografie biographiederegie directorsbiography "
        "biorealisateur biographie biografia биографиярежиссера"
    ),
    "director_filmography": "filmography filmografie filmographie filmografia фильмография",
    "director_photo": (
        "directorimage directorportrait directorpicture directorsphoto regiefoto regieportrat "
        "photorealisateur"
    ),
    "credit_block": "billingblock billing",
    "director": (
        "directedby filmmaker filmmakers regie regisseur regisseurin regisseure regisseurinnen "
        "realisateur realisatrice realisation realisateurs miseenscene directora directores "
        "direccion режиссер режиссеры режиссура rezyser rezyserka rezyseria"
    ),
    "cast": (
        "actors actor actress starring stars performers castmembers darsteller darstellerinnen "
        "schauspieler schauspielerinnen besetzung mit acteurs acteur actrices "
        "interpretes avec reparto actores elenco protagonistas вролях актеры ролях "
        "obsada aktorzy wystepuja"
    ),
    "crew": (
        "credits team filmteam stab mitarbeiter mitarbeiterinnen equipe equipetechnique fichecrew "
        "equipo equipotecnico съемочнаягруппа команда ekipa tworcy"
    ),
    "production_companies": (
        "production productioncompany producedby produktion produktionsfirma produktionsfirmen "
        "studio studios societedeproduction societesdeproduction productora productoras "
        "produccion производство студия produkcja"
    ),
    "poster_image": (
        "image featuredimage featureimage coverimage cover thumbnail thumb heroimage "
        "bannerimage banner headerimage keyart keyvisual titelbild vorschaubild teaserimage "
        "ogimage posterurl posterpath imageprincipale imagen imagenprincipal изображение "
        "картинка obraz grafika"
    ),
    "cinema_poster": (
        "filmposter movieposter onesheet plakat filmplakat kinoplakat affiche cartel постер афиша "
        "плакат"
    ),
    "trailer_video": (
        "trailer trailerurl trailerlink trailerfile video videourl videofile videolink filmtrailer "
        "bandeannonce трейлер zwiastun embedurl videoembed"
    ),
    "trailer_poster": "trailerimage trailerthumbnail videoposter videothumbnail",
    "stills": (
        "gallery galleryimages imagegallery images photos pictures photogallery filmstills still "
        "screenshots galerie bilder fotos szenenbilder szenenfotos standbilder galeria "
        "photosdufilm imagenes fotogramas кадры галерея фото zdjecia kadry fotosy"
    ),
    "full_video_url": "fullfilm filmurl fullmovie watchurl streamurl",
    "screenings": (
        "showtimes showings events dates screeningdates vorfuhrungen vorstellungen termine "
        "spieltermine projections seances proyecciones funciones показы сеансы сеанс pokazy seanse "
        "pases"
    ),
    "timezone": "tz zeitzone fuseauhoraire zonahoraria часовойпояс strefaczasowa",
    "releases": "kinostarts kinostart sorties estrenos премьеры премьера premiery",
    "watch": "streaming wheretowatch vod providers streamingon watchon",
    "external_links": "links weblinks liens enlaces ссылки linki",
    "awards": (
        "award prizes auszeichnungen auszeichnung preise prix recompenses premios награды призы "
        "nagrody"
    ),
    "press_quotes": (
        "quotes reviews pressestimmen kritiken zitate critiques citations "
        "criticas citas отзывы рецензии цитаты recenzje cytaty"
    ),
    "contacts": (
        "contact kontakt kontakte ansprechpartner contacto contactos контакт контакты kontakty"
    ),
    "world_sales": (
        "sales salesagent salescompany internationalsales weltvertrieb ventesinternationales "
        "vendeurinternational ventasinternacionales мировыепродажи"
    ),
    "partners": (
        "sponsors funders funding supportedby forderung forderer foerderung partner partenaires "
        "socios партнеры partnerzy logos"
    ),
    "language": "lang locale pagelanguage sprachederseite",
    "slug": "urlslug",
    "aliases": "alias redirectfrom oldslugs",
    "draft": (
        "isdraft entwurf istentwurf brouillon borrador черновик szkic wersjarobocza unpublished "
        "isunpublished hidden ishidden hide unlisted isunlisted private isprivate secret "
        "versteckt verborgen privat unveroffentlicht nichtveroffentlicht masque prive "
        "nonpublie oculto privado скрыто скрыт скрытый приватно неопубликовано ukryty ukryte "
        "prywatny prywatne nieopublikowany archived isarchived deleted trashed inactive "
        "disabled wip workinprogress inarbeit"
    ),
    "publish_date": (
        "publishon publishat publishfrom publishedon publishedat publisheddate publicationdate "
        "datepublished pubdate releaseon releaseat golive goliveon golivedate goliveat livefrom "
        "liveon liveat scheduled scheduledfor scheduledat scheduledate scheduledon showfrom "
        "visiblefrom veroffentlichtam "
        "veroffentlichungsdatum veroffentlichenam erscheintam onlineab freischaltung "
        "publiele datedepublication publicadoel fechadepublicacion датапубликации опубликоватьс "
        "publikujod datapublikacji dataopublikowania"
    ),
    "expiry_date": (
        "expires expireson expiresat expireat expireon expire expiry expiration expirationdate "
        "unpublishdate unpublishon unpublishat visibleuntil showuntil liveuntil "
        "ablaufdatum lauftab ablauf ablaufam onlinebis expirele "
        "datedexpiration caduca caducidad fechadecaducidad истекает скрытьс wygasa datawygasniecia"
    ),
    "embargo": EMBARGO,
    "sections": "abschnitte weiteretexte rubriken rubriques secciones разделы sekcje",
    "documents": (
        "document downloads download pdf pdfs dokumente dokument telechargements documentos "
        "descargas документы документ dokumenty presskit presskitpdf pressemappe dossierdepresse "
        "schoolmaterial schulmaterial unterrichtsmaterial dossierpedagogique"
    ),
    "usage": USAGE,
    **ITEM_WORDS,
}
