"""Composing, where the four modules of the paper meet: from a clip and a request to a take."""
