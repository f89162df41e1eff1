"""What others say of the film, and whom to ask."""

from __future__ import annotations

from microsite.films.film import Award, Contact, Partner, PressQuote
from microsite.reading.desk import Desk
from microsite.reading.field import Field
from microsite.reading.keys import Key, Record, Values
from microsite.reading.values.media import (
    logo,
)
from microsite.reading.values.text import (
    choice,
    line,
    link,
    pattern,
    text,
)
from microsite.reading.values.times import (
    single_year,
)

EMAIL = pattern(r"^[^\s@<>,;:]+@[^\s@<>,;:]+\.[^\s@<>,;:]+$", "press@example.org")


def _names_a_prize(values: Values, field: Field, _: Desk) -> None:
    if "festival" not in values and "award" not in values:
        raise field.problem("festival and award are missing; write at least one of them")


AWARD = Record(
    Award,
    (
        Key("festival", "Filmfest Example", "Where.", line, "festival"),
        Key(
            "award",
            "Audience Award",
            "The prize or section; this or festival is needed.",
            text,
            "award",
            ("name", "prize"),
        ),
        Key("year", "2012", "When.", single_year, "year"),
        Key("result", "Winner", "Winner, nominee, official selection …", text, "result"),
        Key("recipient", "Veit Helmer", "Who was given it.", line, "recipient"),
        Key("laurel", "laurel.svg", "Its laurel, for the press to download.", logo, "laurel"),
    ),
    bare="award",
    pair=("festival", "award"),
    complete=_names_a_prize,
)

PRESS_QUOTE = Record(
    PressQuote,
    (
        Key(
            "quote",
            "A small wonder.",
            "The words, without quotation marks.",
            text,
            "quote",
            ("text",),
            required=True,
        ),
        Key("author", "Jane Doe", "Who wrote them.", line, "author"),
        Key("outlet", "The Example", "Where they stood.", line, "outlet", ("source",)),
        Key("url", "https://example.org/review", "The review.", link, "url"),
    ),
    bare="quote",
)

CONTACT = Record(
    Contact,
    (
        Key(
            "role",
            "press",
            "press, world_sales, distribution, or production.",
            choice("press", "world_sales", "distribution", "production"),
            "role",
        ),
        Key(
            "organisation",
            "Example Film",
            "The company.",
            line,
            "organisation",
            ("organization", "company"),
        ),
        Key("name", "Jane Doe", "The person.", line, "name"),
        Key("email", "press@example.org", "The e-mail address.", EMAIL, "email"),
        Key("phone", "+49 30 000000", "The telephone number.", line, "phone"),
        Key("territory", "Germany, Austria", "For which part of the world.", text, "territory"),
    ),
    bare="organisation",
)

PARTNER = Record(
    Partner,
    (
        Key("name", "Example Fund", "The company.", line, "name", required=True),
        Key("logo", "fund.svg", "Its logo: a picture or an SVG.", logo, "logo"),
        Key("url", "https://example.org", "Its site.", link, "url"),
        Key(
            "role",
            "funding",
            "production, funding, broadcast, or distribution.",
            choice("production", "funding", "broadcast", "distribution", "press", "world_sales"),
            "role",
        ),
    ),
    bare="name",
)

PRESS = (
    Key(
        "awards",
        "[{festival: Example, award: Best Film}]",
        "Prizes and selections.",
        attribute="awards",
        record=AWARD,
        many=True,
    ),
    Key(
        "press_quotes",
        "[{quote: A small wonder., outlet: The Example}]",
        "Lines from reviews.",
        attribute="press_quotes",
        record=PRESS_QUOTE,
        many=True,
    ),
    Key(
        "contacts",
        "[{role: press, email: press@example.org}]",
        "Whom to write to.",
        attribute="contacts",
        record=CONTACT,
        many=True,
    ),
    Key("world_sales", "Example Sales, Berlin", "Who sells the film.", text, "world_sales"),
    Key(
        "partners",
        "[{name: Example Fund, role: funding}]",
        "Logos at the foot of the page, or names.",
        attribute="partners",
        record=PARTNER,
        many=True,
    ),
)
