"""The sample rate at which all sound is rendered, mixed, played and written."""

SAMPLE_RATE_HZ = 48_000
"""That of video; files with another one are resampled as they are read."""
