"""Cut films of other editors: read, conformed, written."""
