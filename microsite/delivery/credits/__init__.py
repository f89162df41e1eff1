"""Caption, credit and terms inside the files of pictures that are handed out."""
