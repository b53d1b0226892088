"""Numbers in words: which of two phrases a count asks for."""


def plural(count: float, one: str, other: str) -> str:
    """The phrase for a count, both translated already: `one` for exactly 1, else `other`.

    Both are whole phrases with the same placeholders, so that a translator may turn them as the
    language needs: `plural(n, self.tr("{0} take"), self.tr("{0} takes")).format(n)`.
    """
    return one if count == 1 else other
