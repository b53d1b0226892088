"""Things that a user keeps: the project, its file, the settings."""
