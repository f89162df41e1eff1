"""The pages of a film, in the order of its navigation; each is stated in a file of its own."""

from __future__ import annotations

from microsite.web.pages.cast import CAST
from microsite.web.pages.contact_sheet import CONTACT_SHEET
from microsite.web.pages.gallery import GALLERY
from microsite.web.pages.landing import LANDING
from microsite.web.pages.press import PRESS
from microsite.web.pages.screenings import SCREENINGS
from microsite.web.pages.trailer import TRAILER

PAGES = (LANDING, TRAILER, CAST, GALLERY, SCREENINGS, PRESS, CONTACT_SHEET)
