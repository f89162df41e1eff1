"""Crew roles, categories and texts that the interface can name in every language."""

from __future__ import annotations


def N_(message: str) -> str:  # noqa: N802 - gettext's own name, which extraction looks for
    """Mark a message for translation where it is not yet shown."""
    return message


_ROLES = (
    N_("Director"),
    N_("Screenplay"),
    N_("Writer"),
    N_("Story"),
    N_("Producer"),
    N_("Executive producer"),
    N_("Co-producer"),
    N_("Line producer"),
    N_("Cinematography"),
    N_("Director of photography"),
    N_("Editing"),
    N_("Editor"),
    N_("Music"),
    N_("Composer"),
    N_("Sound"),
    N_("Sound design"),
    N_("Production design"),
    N_("Art direction"),
    N_("Costume design"),
    N_("Make-up"),
    N_("Casting"),
    N_("Animation"),
    N_("Visual effects"),
    N_("Lighting"),
    N_("Narration"),
    N_("Research"),
    N_("Production company"),
    N_("Assistant director"),
)
_CATEGORIES = {
    "feature": N_("Feature film"),
    "short": N_("Short film"),
    "documentary": N_("Documentary"),
    "animation": N_("Animated film"),
    "experimental": N_("Experimental film"),
    "series": N_("Series"),
    "music video": N_("Music video"),
}
ACCESS = {
    "captions": N_("Captions"),
    "audio_description": N_("Audio description"),
    "sign_language": N_("Sign language"),
    "app": N_("App for captions or description"),
}
"""The names of the kinds of access (films.access)."""
STAGES = {
    "development": N_("In development"),
    "production": N_("In production"),
    "post_production": N_("In post-production"),
    "completed": N_("Completed"),
    "released": N_("Released"),
}
"""The names of the stages of a film's making (films.stages)."""
TEXTS = {
    "logline": N_("Logline"),
    "tagline": N_("Tagline"),
    "synopsis_50": N_("Synopsis in 50 words"),
    "synopsis_short": N_("Short synopsis"),
    "synopsis": N_("Synopsis"),
    "director_statement": N_("Director’s statement"),
    "director_biography": N_("Director’s biography"),
    "director_filmography": N_("Director’s filmography"),
    "additional_info": N_("Production notes"),
    "notice": N_("Note"),
    "credit_block": N_("Credit block"),
}
"""The names of a film's texts, by their attributes (films.press.book)."""
HELD = {
    **TEXTS,
    "original_title": N_("Original title"),
    "category": N_("Kind"),
    "genres": N_("Genre"),
    "year": N_("Year"),
    "running_time": N_("Running time"),
    "country": N_("Country"),
    "countries": N_("Country"),
    "dialogue": N_("Language"),
    "spoken_languages": N_("Language"),
    "subtitles": N_("Subtitles"),
    "access": N_("Accessibility"),
    "ratings": N_("Rating"),
    "content_warnings": N_("Content warnings"),
    "technical_specs": N_("Picture and sound"),
    "format": N_("Format"),
    "directors": N_("Director"),
    "director_photo": N_("Portrait of the director"),
    "cast": N_("Cast"),
    "crew": N_("Crew"),
    "production_companies": N_("Production company"),
    "key_art": N_("Key art"),
    "one_sheet": N_("Poster"),
    "teaser_poster": N_("Teaser poster"),
    "title_treatment": N_("Title lettering"),
    "stills": N_("Stills"),
    "trailers": N_("Trailer"),
    "tracks": N_("Subtitles"),
    "trailer_poster": N_("Picture before the trailer"),
    "poster": N_("Picture before the trailer"),
    "photo": N_("Picture"),
    "versions": N_("Trailer"),
    "sections": N_("Texts"),
    "documents": N_("Documents"),
    "screenings": N_("Screenings"),
    "releases": N_("Release"),
    "watch": N_("Where to watch"),
    "full_video_url": N_("Where to watch"),
    "external_links": N_("Links"),
    "awards": N_("Awards"),
    "press_quotes": N_("Voices"),
    "contacts": N_("Contacts"),
    "world_sales": N_("World sales"),
    "partners": N_("Partners"),
}
"""What can be held back, as the press is told of it, by attributes of a film and its parts."""
_BY_FOLDED = {role.casefold(): role for role in _ROLES}


def known_role(role: str) -> str | None:
    """The interface's message for a crew role, or None where the author's word must stand."""
    return _BY_FOLDED.get(role.casefold())


def known_category(category: str) -> str | None:
    """The interface's message for a film's category, or None likewise."""
    return _CATEGORIES.get(category.casefold())
