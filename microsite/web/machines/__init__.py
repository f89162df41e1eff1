"""What programs are told: JSON-LD, film.json, sitemaps, feed, oEmbed, calendars."""
