"""What the window shows and does, without its widgets."""
