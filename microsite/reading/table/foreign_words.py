"""Keys that other programs need for themselves, and keys on which only advice can be given."""

from __future__ import annotations

from collections.abc import Mapping

from microsite.reading.meaning.spelling import words

PASSED_OVER = words(
    "layout permalink url tags tag weight sitemap menu menus nav navigation order position "
    "template templatekey categories collection collections eleventycomponent eleventynavigation "
    "eleventyexcludefromcollections toc comments comment author authors series cascade outputs "
    "markup math mermaid pagination robots noindex canonical canonicalurl seo seotitle head "
    "header footer sidebar breadcrumbs parent lastmod modified updated created createdat "
    "updatedat dateadded datemodified uuid guid uid postid wordpressid contenttype ctime mtime "
    "bodyclass css js scripts stylesheet component import imports featured pinned sticky index "
    "sortorder sort rank resources build buildoptions keywords cssclass publishedby likes views "
    "ogtitle twittercard schema jsonld id templateengineoverride lastmodifiedat updateddate "
    "authorprofile cssclasses heroimagealt posttype showtoc tocsticky share related readtime "
    "linktitle taxonomies includeinsearch readingtime hideauthor classes entryheader"
)
"""Passed over, with one line for all of them."""

ADVICE: Mapping[str, str] = {
    "date": "write release_year for the film’s year, or publish_date for when the page appears",
    "datum": "write release_year for the film’s year, or publish_date for when the page appears",
    "roles": "write cast for who is seen, crew for who did what",
    "people": "write cast for who is seen, crew for who did what",
    "personen": "write cast for who is seen, crew for who did what",
    "rating": "write ratings: [{system: FSK, value: 12}] for an age rating",
    "sprache": "write language for this file’s own, spoken_languages for what is heard in the film",
    "langue": "write language for this file’s own, spoken_languages for what is heard in the film",
    "idioma": "write language for this file’s own, spoken_languages for what is heard in the film",
    "язык": "write language for this file’s own, spoken_languages for what is heard in the film",
    "jezyk": "write language for this file’s own, spoken_languages for what is heard in the film",
    "content": "write the synopsis below the second line of ---",
    "body": "write the synopsis below the second line of ---",
    "text": "write the synopsis below the second line of ---",
    "subtitle": "write tagline for a second line, subtitles for languages",
    "untertitelzeile": "write tagline",
    "budget": "this site does not show it; additional_info takes any words",
    "distribution": "write cast for who is seen; contacts with role: distribution for the company",
    "press": "write press_quotes for lines from reviews, contacts with role: press for an address",
    "presse": "write press_quotes for lines from reviews, contacts with role: press for an address",
    "prensa": "write press_quotes for lines from reviews, contacts with role: press for an address",
    "prasa": "write press_quotes for lines from reviews, contacts with role: press for an address",
    "пресса": "write press_quotes for lines from reviews, contacts with role: press for an address",
    "notes": "write additional_info for what visitors shall read",
    "anmerkungen": "write additional_info for what visitors shall read",
    "media": "write stills for pictures, trailers for videos",
    "files": "write stills for pictures, trailers for videos, documents for PDFs",
    "kids": "write ratings: [{system: FSK, value: 6}] for an age rating",
    "premiere": "write releases or screenings, with its day and place",
    "urauffuhrung": "write releases or screenings, with its day and place",
}
"""What to write instead, where a word may mean several things."""
