"""Soundfonts of the user's own: looked at before anything is played on them.

A file from elsewhere is hostile until our own parser has read it; only then does a synthesiser
open it. What was looked at is what plays: a file that has changed since is not opened.
"""

from __future__ import annotations

import mmap
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from bgm_studio.base.errors import ClipError, ModelError, SynthError
from bgm_studio.base.inference import file_sha256
from bgm_studio.sound.soundfont import SoundFont
from bgm_studio.video.stamps import Stamp, file_stamp

MOST_BYTES = 1 << 30
SUFFIXES = (".sf2", ".sf3")
_MOST_LETTERS = 255
_SHA256 = re.compile("[0-9a-f]{64}")
_CHOOSE = "Choose a .sf2 or .sf3 file."
_SHIPPED = "Choose it again where it is now, or use the shipped sounds."


@dataclass(frozen=True)
class FontName:
    """A soundfont as those name it who may not have it: what its file is called, and the SHA-256
    of its content. Raises ValueError for what is neither."""

    file: str
    sha256: str

    def __post_init__(self) -> None:
        if not 0 < len(self.file) <= _MOST_LETTERS or not self.file.isprintable():
            raise ValueError("no name of a file")
        if _SHA256.fullmatch(self.sha256) is None:
            raise ValueError("no hash")

    @classmethod
    def of(cls, path: Path, sha256: str) -> FontName:
        """What cannot be shown of a file's name becomes a question mark."""
        shown = (letter if letter.isprintable() else "?" for letter in path.name[:_MOST_LETTERS])
        return cls("".join(shown), sha256)


def heard_otherwise(named: FontName | None, sha256: str) -> str:
    """A sentence where what plays now (the hash of a soundfont, "" for the shipped one) is not what
    was heard before; else ""."""
    if named is None or named.sha256 == sha256:
        return ""
    now = "another soundfont plays" if sha256 else "the shipped sounds play"
    return f"This project was heard with the soundfont {named.file}; {now} now."


@dataclass(frozen=True)
class OwnFont:
    """A soundfont that was looked at. name: what its file is called. sha256: of its content, which
    is what counts: two files of the same content are one. places: (bank, program) of its presets,
    bank 128 for drum kits."""

    sha256: str
    places: frozenset[tuple[int, int]]
    path: Path = field(compare=False)
    stamp: Stamp = field(compare=False)

    @property
    def name(self) -> str:
        return self.path.name

    def checked(self) -> str:
        """The path, for those who open it now. Raises SynthError where the file is gone, or is no
        longer the one that was looked at."""
        if _stamp(self.path) != self.stamp:
            raise SynthError(f"The soundfont {self.path} has been changed since.", _SHIPPED)
        return str(self.path)


def open_font(path: Path, sha256: str = "") -> OwnFont:
    """Look at a soundfont. Takes as long as to read the file once; the answer is kept while the
    file stays the same. sha256: of the content that it has to have, "" for whatever it has.

    Raises SynthError, in one sentence, where there is none, or another one, or it is no SF2 or SF3
    file, is larger than MOST_BYTES or has no sound in it.
    """
    path = path.absolute()
    stamp = _stamp(path)
    if not path.is_file():  # a folder, or a pipe, which would be waited for
        raise SynthError(f"{path} is not a soundfont's file.", _CHOOSE)
    font = _looked_at(path, stamp)
    if _stamp(path) != stamp:
        raise SynthError(f"The soundfont {path} has been changed since.", _SHIPPED)
    if sha256 not in ("", font.sha256):
        raise SynthError(f"The soundfont {path} is not the one that was chosen.", _SHIPPED)
    return font


def _stamp(path: Path) -> Stamp:
    try:
        return file_stamp(path)
    except (ClipError, ValueError) as error:
        raise SynthError(f"There is no soundfont {path}.", _SHIPPED) from error


@lru_cache(maxsize=8)
def _looked_at(path: Path, stamp: Stamp) -> OwnFont:
    if stamp.size > MOST_BYTES:
        raise SynthError(
            f"The soundfont {path.name} has {stamp.size >> 20} MiB, which is too large.",
            f"Use one of at most {MOST_BYTES >> 20} MiB.",
        )
    try:
        with path.open("rb") as file:
            if file.read(4) != b"RIFF":
                raise SynthError(f"{path.name} is not a soundfont.", _CHOOSE)
            # Mapped, so that a large one need not fit into memory; let go with the last view of it.
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            places = _places(SoundFont.read(memoryview(mapped)))
        sha256 = file_sha256(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SynthError(f"The soundfont {path} cannot be read ({reason}).", _SHIPPED) from error
    except ModelError as error:
        raise SynthError(
            f"{path.name} is damaged, or not a soundfont (SF2 or SF3).", _CHOOSE
        ) from error
    if not places:
        raise SynthError(f"The soundfont {path.name} has no sounds.", _CHOOSE)
    return OwnFont(sha256, places, path, stamp)


def _places(font: SoundFont) -> frozenset[tuple[int, int]]:
    """Of all presets that lead to a recording."""
    sounding = {
        instrument: any(zone.target is not None for zone in instrument.zones)
        for preset in font.presets
        for instrument in (zone.target for zone in preset.zones)
        if instrument is not None
    }
    return frozenset(
        preset.place
        for preset in font.presets
        if any(zone.target is not None and sounding[zone.target] for zone in preset.zones)
    )
