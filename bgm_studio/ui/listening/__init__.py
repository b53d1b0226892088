"""The window of a listening test."""
