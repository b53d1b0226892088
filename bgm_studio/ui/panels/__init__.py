"""The places of the main window beside timeline and roll."""
