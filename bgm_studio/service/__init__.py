"""The protocol: another program talks to this one over JSON lines."""
