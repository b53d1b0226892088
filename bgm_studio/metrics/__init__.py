"""Measures of music, as plain functions on notes and rolls."""
