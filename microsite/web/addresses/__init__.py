"""Every address of an Edition: what there is, how it is written, what it may be asked."""
