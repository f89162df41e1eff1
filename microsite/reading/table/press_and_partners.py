"""What others say of the film, and whom to ask."""

from __future__ import annotations

from microsite.films.records import Award, Contact, Document, Partner, PressQuote
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Key, Many, Public, Record, Values
from microsite.reading.values.choices import choice, pattern, truth
from microsite.reading.values.entries import (
    award_entry,
    contact_entry,
    document_entry,
    partner_entry,
    quote_entry,
)
from microsite.reading.values.links_and_slugs import link
from microsite.reading.values.media import complete_document, document, logo
from microsite.reading.values.moments.times import single_year
from microsite.reading.values.places import country, tag
from microsite.reading.values.short_forms import award_line, contact_line, quote_line
from microsite.reading.values.text import line, text

EMAIL = pattern(r"^[^\s@<>,;:]+@[^\s@<>,;:]+\.[^\s@<>,;:]+$", "press@example.org")
CONTACTED = ("press", "world_sales", "distribution", "production")


def _names_a_prize(values: Values, field: Field, _: Desk) -> None:
    if "festival" not in values and "award" not in values:
        raise field.problem("festival and award are missing; write at least one of them")


# A row takes a line or two here; the formatter would spread it over eight.
# fmt: off
AWARD = Record(
    Award,
    (
        Public("festival", line, "Filmfest Example", "Where."),
        Public("award", text, "Audience Award", "The prize; this or festival is needed.",
            also=("name", "prize")),
        Public("city", line, "Berlin", "The festival’s town."),
        Public("country", country, "DE", "Its country."),
        Public("year", single_year, "2012", "When."),
        Public("section", text, "Panorama", "The section or competition."),
        Public("result", text, "Winner", "Winner, nominee, official selection …"),
        Public("recipient", line, "Veit Helmer", "Who was given it."),
        Public("laurel", logo, "laurel.svg", "Its laurel, for the press to download.",
            seen=("press",)),
    ),
    bare=award_line,
    entry=award_entry,
    pair=("festival", "award"),
    complete=_names_a_prize,
)

PRESS_QUOTE = Record(
    PressQuote,
    (
        Public("quote", text, "A small wonder.", "The words, without quotation marks.",
            also=("text",), required=True),
        Public("author", line, "Jane Doe", "Who wrote them."),
        Public("outlet", line, "The Example", "Where they stood.", also=("source",)),
        Public("url", link, "https://example.org/review", "The review."),
    ),
    bare=quote_line,
    entry=quote_entry,
)

CONTACT = Record(
    Contact,
    (
        Public("role", choice(*CONTACTED), "press",
            "press, world_sales, distribution, or production."),
        Public("organisation", line, "Example Film", "The company.",
            also=("organization", "company")),
        Public("name", line, "Jane Doe", "The person."),
        Public("email", EMAIL, "press@example.org", "The e-mail address."),
        Public("phone", line, "+49 30 000000", "The telephone number."),
        Public("territory", text, "Germany, Austria", "For which part of the world."),
    ),
    bare=contact_line,
    entry=contact_entry,
)

PARTNER = Record(
    Partner,
    (
        Public("name", line, "Example Fund", "The company.", required=True),
        Public("logo", logo, "fund.svg", "Its logo: a picture or an SVG."),
        Public("url", link, "https://example.org", "Its site."),
        Public("role", choice(*CONTACTED, "funding", "broadcast"), "funding",
            "production, funding, broadcast, or distribution."),
    ),
    bare="name",
    entry=partner_entry,
)

DOCUMENT = Record(
    Document,
    (
        Public("file", document, "school.pdf", "The PDF, beside the film file.", required=True),
        Public("title", text, "School material", "What it is; else the name of the file."),
        Public("language", tag, "de", "Its language; else taken from the file’s name."),
        Key("press_only", truth, "true", "Whether it stands in the press room alone.",
            strict=True),
    ),
    bare="file",
    entry=document_entry,
    complete=complete_document,
)

PRESS = (
    Public("awards", Many(AWARD), "[{festival: Example, award: Best Film}]",
        "Prizes and selections.", seen=("landing", "press")),
    Public("press_quotes", Many(PRESS_QUOTE), "[{quote: A small wonder., outlet: The Example}]",
        "Lines from reviews.", seen=("landing", "press")),
    Public("contacts", Many(CONTACT), "[{role: press, email: press@example.org}]",
        "Whom to write to.", seen=("press",)),
    Public("world_sales", text, "Example Sales, Berlin",
        "Who sells the film; in contacts, with the role world_sales.", better="contacts",
        seen=("press",)),
    Public("usage", text, "For reviews of the film, with the credit beside the picture.",
        "On which terms its pictures and texts may be used; else those of the site.",
        seen=("press",)),
    Public("partners", Many(PARTNER), "[{name: Example Fund, role: funding}]",
        "Logos at the foot of the page, or names.", seen=("landing",)),
    Public("documents", Many(DOCUMENT, ("file",)), "[{file: school.pdf, title: School material}]",
        "PDFs to download: school material, a presentation, a press kit.",
        seen=("landing", "press")),
)
