"""Writers of timelines, one for each format."""
