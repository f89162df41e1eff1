"""What a translation takes from the main language, and how it says otherwise."""

from __future__ import annotations

from microsite.films.text import Text
from tests.reading.files.samples import picture
from tests.reading.small_library import SmallLibrary


def test_a_missing_key_is_inherited_in_its_own_language(small: SmallLibrary) -> None:
    small.write_film("tagline: Somebody has to watch.")
    small.write_film("title: Laterne", "de")
    assert small.lantern("de").tagline == Text("Somebody has to watch.", "en")


def test_a_missing_title_is_inherited(small: SmallLibrary) -> None:
    small.write_film("")
    small.write("films/lantern/index_de.md", "---\ntagline: Einer muss wachen.\n---\n")
    assert small.lantern("de").title == Text("Lantern", "en")


def test_an_empty_value_inherits(small: SmallLibrary) -> None:
    small.write_film("tagline: Somebody has to watch.")
    small.write_film("tagline:", "de")
    assert small.lantern("de").tagline == Text("Somebody has to watch.", "en")


def test_the_word_none_suppresses(small: SmallLibrary) -> None:
    small.write_film("tagline: Somebody has to watch.\ncast: [Ann Lee]")
    small.write_film("tagline: none\ncast: none", "de")
    assert (small.lantern("de").tagline, small.lantern("de").cast) == (None, ())


def test_a_film_may_be_called_none(small: SmallLibrary) -> None:
    assert small.film("title: none").title.value == "none"


def test_a_body_is_inherited_where_there_is_none(small: SmallLibrary) -> None:
    small.write_film("", body="A keeper looks for the dark.")
    small.write_film("", "de", body="\n\n")
    synopsis = small.lantern("de").synopsis
    assert synopsis is not None
    assert (synopsis.plain, synopsis.language) == ("A keeper looks for the dark.", "en")


def test_a_list_replaces_whole(small: SmallLibrary) -> None:
    small.write_film("genres: [drama, comedy]")
    small.write_film("genres: [Drama]", "de")
    assert small.lantern("de").genres == (Text("Drama", "de"),)


def test_a_translation_gives_a_still_only_its_caption(small: SmallLibrary) -> None:
    for name in ("01.jpg", "02.jpg"):
        small.write(f"films/lantern/stills/{name}", picture())
    small.write_film("stills: [{file: stills/01.jpg, credit: Ann Lee}, {file: stills/02.jpg}]")
    small.write_film("stills: [{file: 01.jpg, caption: Nacht}]", "de")
    first, second = small.lantern("de").stills
    assert (first.caption, first.credit) == (Text("Nacht", "de"), "Ann Lee")
    assert second.file.name == "stills/02.jpg"


def test_a_caption_finds_its_still_in_the_folder(small: SmallLibrary) -> None:
    for name in ("01.jpg", "02.jpg"):
        small.write(f"films/lantern/stills/{name}", picture())
    small.write_film("main_language: en")
    small.write_film("stills: [{file: 02.jpg, caption: Nacht}]", "de")
    assert [still.caption for still in small.lantern("de").stills] == [None, Text("Nacht", "de")]


def test_a_list_of_bare_names_chooses_and_orders(small: SmallLibrary) -> None:
    for name in ("01.jpg", "02.jpg", "03.jpg"):
        small.write(f"films/lantern/stills/{name}", picture())
    small.write_film("stills: [{file: 01.jpg}, {file: 02.jpg}, {file: 03.jpg, caption: Dawn}]")
    small.write_film("stills: [03.jpg, 01.jpg]", "de")
    stills = small.lantern("de").stills
    assert [still.file.name for still in stills] == ["stills/03.jpg", "stills/01.jpg"]
    assert stills[0].caption == Text("Dawn", "en")


def test_the_cast_merges_by_id(small: SmallLibrary) -> None:
    small.write_film(
        "cast: [{name: Eve Poe, id: eve, character: The keeper}, {name: Bob, id: bob}]"
    )
    small.write_film("cast: [{id: eve, character: Der Wärter}]", "de")
    first, second = small.lantern("de").cast
    assert (first.name, first.character) == ("Eve Poe", Text("Der Wärter", "de"))
    assert second.name == "Bob"


def test_a_cast_without_ids_merges_by_name(small: SmallLibrary) -> None:
    small.write_film("cast: [Eve Poe (the keeper), {name: Bob Ray, bio: Born here.}]")
    small.write_film("cast: [Eve Poe (der Wärter)]", "de")
    first, second = small.lantern("de").cast
    assert (first.name, first.character) == ("Eve Poe", Text("der Wärter", "de"))
    assert second.bio


def test_names_alone_choose_from_the_cast(small: SmallLibrary) -> None:
    small.write_film("cast: [Eve Poe (the keeper), Bob Ray, Tom Fry]")
    small.write_film("cast: [Tom Fry, Eve Poe]", "de")
    first, second = small.lantern("de").cast
    assert (first.name, second.name, str(second.character)) == ("Tom Fry", "Eve Poe", "the keeper")


def test_of_a_director_a_translation_may_tell_the_life_alone(small: SmallLibrary) -> None:
    small.write_film("director: {name: Eve Poe, id: eve, bio: Born here.}")
    small.write_film("director: {name: Eve Poe, bio: Hier geboren.}", "de")
    [director] = small.lantern("de").directors
    assert (director.id, director.bio and director.bio.plain) == ("eve", "Hier geboren.")


def test_a_cast_in_other_names_replaces_whole(small: SmallLibrary) -> None:
    small.write_film("cast: [Eve Poe, Bob Ray]")
    small.write_film("cast: [Ева По]", "ru")
    assert [one.name for one in small.lantern("ru").cast] == ["Ева По"]


def test_screenings_merge_by_start_and_venue(small: SmallLibrary) -> None:
    start = "starts: 2027-02-14 19:30"
    small.write_film(
        f"screenings:\n  - {{{start}, timezone: Europe/Berlin, venue: Kino A}}\n"
        f"  - {{{start}, timezone: Europe/Berlin, venue: Kino B}}"
    )
    small.write_film(f"screenings:\n  - {{{start}, venue: Kino B, city: Köln}}", "de")
    assert [screening.city for screening in small.lantern("de").screenings] == ["", "Köln"]


def test_a_trailer_is_given_only_its_title(small: SmallLibrary) -> None:
    url = "https://example.org/trailer"
    small.write_film(f"trailers: [{{file: '{url}', title: Trailer, language: pl}}]")
    small.write_film(f"trailers: [{{file: '{url}', title: Vorschau}}]", "de")
    [trailer] = small.lantern("de").trailers
    assert (trailer.title, trailer.language) == (Text("Vorschau", "de"), "pl")


def test_a_translated_trailer_video_takes_the_place_of_all_trailers(small: SmallLibrary) -> None:
    small.write_film("trailers: [{url: https://example.org/a}, {url: https://example.org/b}]")
    small.write_film("trailer_video: https://example.org/de", "de")
    assert [trailer.url for trailer in small.lantern("de").trailers] == ["https://example.org/de"]


def test_a_translated_country_stands_beside_inherited_codes(small: SmallLibrary) -> None:
    small.write_film("countries: [PL]\ncountry: Poland")
    small.write_film("country: Volksrepublik Polen", "de")
    german = small.lantern("de")
    assert (german.country, german.countries) == (Text("Volksrepublik Polen", "de"), ("PL",))


def test_a_translated_description_counts_over_an_inherited_logline(small: SmallLibrary) -> None:
    small.write_film("logline: A keeper.")
    small.write_film("description: Ein Wärter.", "de")
    assert small.lantern("de").logline == Text("Ein Wärter.", "de")


def test_technical_specs_merge_by_key(small: SmallLibrary) -> None:
    small.write_film("technical_specs: {picture: Color, sound: Stereo}")
    small.write_film("technical_specs: {picture: Farbe}", "de")
    specs = small.lantern("de").technical_specs
    assert specs is not None
    assert (specs.picture, specs.sound) == (Text("Farbe", "de"), "Stereo")


def test_the_palette_belongs_to_the_film(small: SmallLibrary) -> None:
    small.write_film('theme: {accent: "#111111"}', body="Night.")
    small.write_film('theme: {accent: "#eeeeee"}', "de", "Nacht.")
    assert small.lantern("de").theme.accent == "#111111"
    assert "belongs in the film’s main file, index_en.md" in small.messages()[0]


def test_an_inherited_fault_is_told_once(small: SmallLibrary) -> None:
    small.write_film("duration: long")
    small.write_film("", "de", "Nacht.")
    small.write_film("", "fr", "La nuit.")
    assert len(small.messages()) == 1
