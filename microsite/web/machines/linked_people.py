"""Who made a film, as schema.org names them; only where a name is that of one person."""

from __future__ import annotations

from microsite.films.people.names import is_a_firm_s, is_one_name
from microsite.films.records import Performer, Person
from microsite.web.machines.linked_media import Node, known, person_id
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


def crew(microsite: Microsite) -> dict[str, list[Node]]:
    """The people behind the camera by the property of a Movie that holds them."""
    people: dict[str, list[Node]] = {}
    for credit in microsite.film.crew:
        role = known_role(credit.role.value) or ""
        if is_a_firm_s(role) or not is_one_name(credit.name):
            continue
        who = person(credit, microsite)
        place = _CREW.get(role, "contributor")
        if place == "contributor":
            who = known(type="Role", roleName=str(credit.role), contributor=who)
        if place:
            people.setdefault(place, []).append(who)
    return people


def actor(performer: Performer, microsite: Microsite) -> Node:
    """A member of the cast, in the role where that is known."""
    who = person(performer, microsite)
    if not performer.character:
        return who
    return known(type="PerformanceRole", actor=who, characterName=str(performer.character))


def person(who: Person, microsite: Microsite) -> Node:
    """Somebody by name, with portrait and page where there are any."""
    links, photo = microsite.links, who.photo and sized(microsite, who.photo)
    page = links.absolute(microsite.person(who)) if microsite.person(who) else ""
    return known(
        type="Person",
        id=page and person_id(page),
        name=who.name,
        image=photo and links.absolute(photo.href),
        url=page,
    )
