"""What stands around Flask, mostly as a visitor meets it over HTTP."""
