"""The underlined letters by which the keyboard finds a menu's entries, whatever their language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_uppercase


def letters(texts: Sequence[str]) -> list[str]:
    """A capital for each entry of one menu, no two the same; "" where none is left.

    Digits come first ("Take 2"), then first letters, then those of later words, then any other;
    texts that have no letter of the Latin alphabet get one that is not in them, which `marked`
    puts behind.
    """
    found = [""] * len(texts)
    for choices in (_digits, _first, _of_words, _any, _not_in):
        for place, text in enumerate(texts):
            if not found[place]:
                free = (letter for letter in choices(text) if letter not in found)
                found[place] = next(free, "")
    return found


def _digits(text: str) -> str:
    return "".join(re.findall(r"[0-9]", text))


def _first(text: str) -> str:
    return text[:1].upper() if text[:1].upper() in ascii_uppercase else ""


def _of_words(text: str) -> str:
    return "".join(re.findall(r"(?<![^\W\d_])[A-Z]", text.upper()))


def _any(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter in ascii_uppercase)


def _not_in(text: str) -> str:
    return "" if _any(text) else ascii_uppercase


def marked(text: str, letter: str) -> str:
    """A text for a menu, with Qt's & before the letter; what the text has of & is shown as it is.
    A letter that is not in the text stands behind it, as is usual in Chinese and Japanese."""
    place = text.upper().find(letter) if letter else -1
    if place < 0:
        shown = text.replace("&", "&&")
        return f"{shown} (&{letter})" if letter else shown
    before, after = text[:place].replace("&", "&&"), text[place:].replace("&", "&&")
    return f"{before}&{after}"
