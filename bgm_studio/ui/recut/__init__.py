"""Old and new cut, side by side."""
