"""The window: PySide6 Widgets over the core; nothing here computes music."""
