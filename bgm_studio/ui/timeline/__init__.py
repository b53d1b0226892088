"""The timeline under the picture."""
