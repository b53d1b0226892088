"""Readers of timelines, one for each format."""
