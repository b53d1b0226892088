"""Listening tests: a collection of questions, answers, what they say."""
