"""From the bytes of a file to fields that know their line and column; no key is known here."""
