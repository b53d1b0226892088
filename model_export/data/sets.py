"""Which archive holds which kind of music, how it is read, and who is kept from whom."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np

from bgm_studio.music.pianoroll import COLUMNS_PER_BAR, roll_from_notes
from model_export.data.harmony import estimated_chords, key_of, written_chords
from model_export.data.midi import UnreadableMidiError, read_midi
from model_export.data.musicxml import UnreadableScoreError, composers, read_score, xml_of
from model_export.data.pop909 import Pop909
from model_export.data.roles import three_tracks
from model_export.data.score import Part, Score, Stretch, stretches
from model_export.data.song import Reading, Song, changes, loudness, packed, split_of

_COMMON = ("harmony", "roles", "score", "sets", "song")
MOST_BYTES = 8 * 2**20  # of one packed piece; the largest takes 1.2 MiB


class Source(Protocol):
    """One set of the corpus."""

    @property
    def name(self) -> str: ...

    @property
    def style(self) -> str: ...

    @property
    def archives(self) -> tuple[str, ...]: ...

    @property
    def readers(self) -> tuple[str, ...]:
        """Names of the modules here that say what becomes of a piece."""
        ...

    def pieces(self, folder: Path) -> dict[str, int]:
        """The split (0, 1, 2) of each piece by its name; -1: of no split, and left out."""
        ...

    def read(self, folder: Path, piece: str) -> Reading:
        """The songs of a piece. Never raises for what the piece holds: it is left out instead."""
        ...


def composer_of(name: str) -> str:
    """A composer's name as the split knows it: family name and first given name, in small plain
    letters. Takes "Beethoven,_Ludwig_van" and "Ludwig van Beethoven"."""
    plain = unicodedata.normalize("NFKD", name.replace("_", " "))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    if "," in plain:
        family, given = plain.split(",", 1)
    else:
        *first, family = plain.split() or [""]
        given = " ".join(first)
    known = f"{family.strip()} {(given.split() or [''])[0]}".strip().lower()
    return {"haydn franz": "haydn joseph"}.get(known, known)


def split_of_composers(names: Sequence[str]) -> int:
    """The split that all these composers are in; -1 where they are in different ones, or unknown.

    What is hashed was chosen before any training, so that symphonies are on all three sides.
    """
    splits = {split_of(f"written by {composer_of(name)}") for name in names}
    return splits.pop() if len(splits) == 1 else -1


@dataclass(frozen=True)
class Scores:
    """An archive of compressed MusicXML, by composers."""

    name: str
    style: str
    composer_folder: int | None = 1
    """Which folder of a piece's path is its composer's; None: the score itself says."""
    lead_sheet: bool = False
    readers: tuple[str, ...] = ("musicxml", *_COMMON)

    @property
    def archives(self) -> tuple[str, ...]:
        return (f"{self.name}.zip",)

    def pieces(self, folder: Path) -> dict[str, int]:
        result = {}
        with zipfile.ZipFile(folder / self.archives[0]) as archive:
            for name in sorted(archive.namelist()):
                if not name.endswith(".mxl") or name.endswith("_melody.mxl"):
                    continue
                if self.composer_folder is not None:
                    who: Sequence[str] = (name.split("/")[self.composer_folder],)
                else:
                    try:
                        who = composers(xml_of(_member(archive, name)))
                    except UnreadableScoreError:
                        who = ("unreadable",)  # `read` says what is wrong
                result[name] = split_of_composers(who)
        return result

    def read(self, folder: Path, piece: str) -> Reading:
        try:
            with zipfile.ZipFile(folder / self.archives[0]) as archive:
                score = read_score(xml_of(_member(archive, piece)))
                melody = piece.removesuffix(".mxl") + "_melody.mxl"
                if melody in archive.namelist():
                    _annotate(score, read_score(xml_of(_member(archive, melody))))
        except UnreadableScoreError as error:
            return Reading(left_out=Counter({f"piece: {error}": 1}))
        return _reading(score, self.lead_sheet)


@dataclass(frozen=True)
class Sequences:
    """An archive of MIDI files by one author or a few who work together: the split is by piece, and
    versions of one piece, told by a bracket in their name, stay together."""

    name: str
    style: str
    left_out: tuple[str, ...] = ()
    readers: tuple[str, ...] = ("midi", *_COMMON)

    @property
    def archives(self) -> tuple[str, ...]:
        return (f"{self.name}.zip",)

    def pieces(self, folder: Path) -> dict[str, int]:
        result, seen = {}, set()
        with zipfile.ZipFile(folder / self.archives[0]) as archive:
            for info in sorted(archive.infolist(), key=lambda i: i.filename):
                stem = Path(info.filename).stem
                if not info.filename.endswith(".mid") or stem.startswith(self.left_out):
                    continue
                # The same file under another name might stand in another split.
                if (info.CRC, info.file_size) not in seen:
                    seen.add((info.CRC, info.file_size))
                    title = re.sub(r"\s*\(.*", "", stem)
                    result[info.filename] = split_of(f"{self.name}: {title}")
        return result

    def read(self, folder: Path, piece: str) -> Reading:
        try:
            with zipfile.ZipFile(folder / self.archives[0]) as archive:
                score = read_midi(_member(archive, piece))
        except (UnreadableMidiError, UnreadableScoreError) as error:
            return Reading(left_out=Counter({f"piece: {error}": 1}))
        return _reading(score)


SOURCES: tuple[Source, ...] = (
    Pop909(),
    Scores("openscore_lieder", "intimate song"),
    Scores("openscore_quartets", "strings"),
    Scores("openscore_orchestra", "orchestral"),
    # Two are arrangements of themes by others.
    Sequences("free_music", "cinematic", left_out=("Aerith's Theme", "Alagaesia and Eragon")),
    Sequences("freedoom_music", "rock and synth"),
    Scores("openewld", "lead sheet", composer_folder=None, lead_sheet=True),
)


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        with archive.open(name) as member:
            data = member.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError) as error:
        raise UnreadableScoreError("broken archive") from error
    if len(data) > MOST_BYTES:
        raise UnreadableScoreError("too large")
    return data


def _annotate(score: Score, melody: Score) -> None:
    """Add the annotated melody as the lead, if its bars are the score's."""
    ours, theirs = score.bars[-1].end, melody.bars[-1].end
    if len(score.bars) == len(melody.bars) and abs(ours - theirs) < 1e-3 and melody.parts:
        sounds = [s for part in melody.parts for s in part.sounds]
        score.parts.append(Part("annotated melody", sorted(sounds), lead=True))


def _reading(score: Score, lead_sheet: bool = False) -> Reading:
    found, left_out = stretches(score)
    songs = []
    for stretch in found:
        song = _song(stretch, lead_sheet)
        if song is None:
            left_out["stretches without notes"] += 1
        else:
            songs.append(song)
    return Reading(songs, left_out)


def _song(stretch: Stretch, lead_sheet: bool) -> Song | None:
    columns = stretch.bars * COLUMNS_PER_BAR
    if lead_sheet:
        stretch = replace(stretch, parts=[replace(p, lead=True) for p in stretch.parts[:1]])
    played = three_tracks(stretch, lone=lead_sheet)
    if not played:
        return None
    roll = roll_from_notes([note for note, _ in played], columns)
    beats = columns // 4
    if lead_sheet:
        root, bass, chroma = written_chords(stretch.harmonies, beats)
    else:
        root, bass, chroma = estimated_chords(roll)
    sounding = (roll[0::2] | roll[1::2]).any(0).sum(0)
    weights = np.array([sounding[c::12].sum() for c in range(12)], dtype=float)
    if lead_sheet:
        weights += 2.0 * chroma.sum(0)
    tonic, minor = key_of(weights)
    strength, energy = loudness([(note.start_column, v) for note, v in played], columns)
    return Song(
        tempo_bpm=stretch.tempo_bpm,
        minor=minor,
        tonic=tonic,
        roll=packed(roll),
        strength=strength.astype(np.float16),
        root=root,
        bass=bass,
        chroma=chroma,
        energy=energy.astype(np.float16),
        change=changes(roll, stretch.sections).astype(np.float16),
        known_tracks=(True, not lead_sheet, not lead_sheet),
    )
