"""What everything stands on: errors, files, models, progress."""
