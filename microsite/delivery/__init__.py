"""Everything around Flask: settings, editions, stored pages, media, reload."""
