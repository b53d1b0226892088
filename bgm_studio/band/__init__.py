"""The band: what plays around the three tracks that the composer writes."""
