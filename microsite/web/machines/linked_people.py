"""Who made a film, as schema.org names them; only where a name is that of one person."""

from __future__ import annotations

from microsite.films.film import Film
from microsite.films.people import is_one_name
from microsite.films.records import Performer
from microsite.web.machines.linked_media import Node, known
from microsite.web.microsite import Microsite
from microsite.web.sections.pictures import sized
from microsite.web.words.labels import known_role

_CREW = {
    "Director": "",  # Those of the key `director` are named already.
    "Screenplay": "author",
    "Writer": "author",
    "Producer": "producer",
    "Executive producer": "producer",
    "Co-producer": "producer",
    "Editing": "editor",
    "Editor": "editor",
    "Music": "musicBy",
    "Composer": "musicBy",
}
"""Which property of a Movie holds whom; all others are contributors in their role."""


def crew(film: Film) -> dict[str, list[Node]]:
    """The people behind the camera by the property of a Movie that holds them."""
    people: dict[str, list[Node]] = {}
    for credit in film.crew:
        role = known_role(credit.role.value) or ""
        if role == "Production company" or not is_one_name(credit.name):
            continue
        person = known(type="Person", name=credit.name)
        place = _CREW.get(role, "contributor")
        if place == "contributor":
            person = known(type="Role", roleName=str(credit.role), contributor=person)
        if place:
            people.setdefault(place, []).append(person)
    return people


def actor(performer: Performer, microsite: Microsite) -> Node:
    """A member of the cast, in the role where that is known."""
    links, photo = microsite.links, performer.photo and sized(microsite, performer.photo)
    page = microsite.person(performer.id)
    person = known(
        type="Person",
        name=performer.name,
        image=photo and links.absolute(photo.href),
        url=page and links.absolute(page),
    )
    if not performer.character:
        return person
    return known(type="PerformanceRole", actor=person, characterName=str(performer.character))
