"""Music Process Module (paper §4.1): piano rolls, beats and seconds, harmony."""
