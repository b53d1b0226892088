"""Timelines of other editors: what they cut comes in, the music goes back."""
