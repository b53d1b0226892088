"""POP909: pop songs as piano arrangements, from its three archives.

`pop909.zip` (POP909, Wang et al. 2020: three tracks, artists), `pop909_cl.zip` (POP909-CL: the same
songs on expert-corrected bars, keys and chords, tracks merged) and `pop909_structure.zip` (Dai et
al. 2020: human phrase labels). All three are MIT-licensed.

POP909's own downbeats miss the barlines in most songs, so notes come from POP909-CL and only their
track is carried over from POP909: same pitches in the same order. The split is by artist, so no
singer's songs stand on both sides.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import mido
import numpy as np
from numpy.typing import NDArray

from bgm_studio.music.pianoroll import (
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    TRACKS,
    Note,
    roll_from_notes,
)
from model_export.data.song import SPLITS, Reading, Song, changes, loudness, packed, split_of

MISALIGNED_HANDS = {"518", "620"}  # left and right hand drift apart in the source
_TICKS_PER_COLUMN_DIVISOR = COLUMNS_PER_BEAT

# Chord templates by pitch classes above the root, commonest first: the first that fits wins.
_TEMPLATES = (
    (0, 4, 7), (0, 3, 7), (0, 4, 7, 10), (0, 4, 7, 11), (0, 3, 7, 10), (0, 5, 7), (0, 2, 7),
    (0, 3, 6), (0, 4, 8), (0, 3, 6, 10), (0, 3, 6, 9), (0, 4, 7, 9), (0, 3, 7, 9), (0, 2, 4, 7),
    (0, 5, 7, 10), (0, 3, 7, 11), (0, 2, 3, 7), (0, 4, 7, 10, 2), (0, 4, 7, 11, 2),
    (0, 3, 7, 10, 2),
)  # fmt: skip


@dataclass
class _Played:
    tick: int
    pitch: int
    velocity: int
    end: int
    track: int = -1


def _played(track: mido.MidiTrack) -> list[_Played]:
    """Notes of one MIDI track, in order of their onsets."""
    open_notes: dict[int, list[_Played]] = defaultdict(list)
    notes, tick = [], 0
    for message in track:
        tick += message.time
        if message.type == "note_on" and message.velocity > 0:
            note = _Played(tick, message.note, message.velocity, tick + 1)
            open_notes[message.note].append(note)
            notes.append(note)
        elif message.type in ("note_on", "note_off") and open_notes[message.note]:
            open_notes[message.note].pop(0).end = tick
    return notes


def _carry_tracks(corrected: list[_Played], original: list[_Played]) -> float:
    """Give each corrected note the track of its original; the share that was matched, 0..1.

    Pitches with equally many notes in both match in order. They anchor a map from original to
    corrected ticks, through which the rest find their nearest original within half a beat.
    """
    by_pitch_new: dict[int, list[_Played]] = defaultdict(list)
    by_pitch_old: dict[int, list[_Played]] = defaultdict(list)
    for note in corrected:
        by_pitch_new[note.pitch].append(note)
    for note in original:
        by_pitch_old[note.pitch].append(note)
    anchors, rest = [], []
    for pitch, new in by_pitch_new.items():
        old = by_pitch_old.get(pitch, [])
        if len(new) == len(old):
            for a, b in zip(new, old, strict=True):
                a.track = b.track
                anchors.append((b.tick, a.tick))
        else:
            rest.append((new, old))
    matched = len(anchors)
    if anchors:
        old_ticks, new_ticks = np.array(sorted(anchors)).T
        for new, old in rest:
            if not old:
                continue
            mapped = np.interp([n.tick for n in old], old_ticks, new_ticks)
            for note in new:
                nearest = int(np.argmin(np.abs(mapped - note.tick)))
                if abs(mapped[nearest] - note.tick) <= 240:
                    note.track = old[nearest].track
                    matched += 1
    for note in corrected:
        if note.track < 0:
            note.track = TRACKS.index("piano")
    return matched / max(len(corrected), 1)


def _chord(pitches: list[int]) -> tuple[int, int, NDArray[np.bool_]]:
    """Root, bass and chroma of sounding chord notes; root = bass where no template fits."""
    chroma = np.zeros(12, dtype=bool)
    if not pitches:
        return -1, -1, chroma
    bass = min(pitches) % 12
    classes = {p % 12 for p in pitches}
    chroma[list(classes)] = True
    for template in _TEMPLATES:
        for root in sorted(classes, key=lambda c: (c - bass) % 12):
            if {(root + t) % 12 for t in template} == classes:
                return root, bass, chroma
    return bass, bass, chroma


def _phrase_starts(label: str) -> list[int]:
    """Bar numbers at which the phrases of a label such as `i4A4B8o3` begin."""
    starts, bar = [], 0
    for _, bars in re.findall(r"([A-Za-z])(\d+)", label):
        starts.append(bar)
        bar += int(bars)
    return starts


def _melody_columns(text: str) -> set[tuple[int, int]]:
    """(column, pitch) of the onsets in a melody.txt (pitch and length in sixteenths a line)."""
    onsets, column = set(), 0
    for line in text.split("\n"):
        parts = line.split()
        if len(parts) == 2:
            if int(parts[0]):
                onsets.add((column, int(parts[0])))
            column += int(parts[1])
    return onsets


def _structure_shift(melody: set[tuple[int, int]], notes: list[Note]) -> int | None:
    """Columns to add to the labels' grid to reach the corrected one; None where unclear."""
    ours: dict[int, list[int]] = defaultdict(list)
    for note in notes:
        if note.track == TRACKS.index("melody"):
            ours[note.pitch].append(note.start_column)
    votes: dict[int, int] = defaultdict(int)
    for column, pitch in melody:
        for other in ours.get(pitch, ()):
            votes[other - column] += 1
    if not votes:
        return None
    shift = max(votes, key=lambda s: votes[s])
    clear = votes[shift] >= 0.5 * len(melody) and shift % COLUMNS_PER_BAR == 0
    return shift if clear else None


_KEYS = {
    name: pc
    for pc, names in enumerate(
        (
            "C B#",
            "C# Db",
            "D",
            "D# Eb",
            "E Fb",
            "F E#",
            "F# Gb",
            "G",
            "G# Ab",
            "A",
            "A# Bb",
            "B Cb",
        ),
    )
    for name in names.split()
}


def _read(archive: zipfile.ZipFile, name: str) -> mido.MidiFile:
    return mido.MidiFile(file=io.BytesIO(archive.read(name)), clip=True)


def _song(
    number: str,
    old: zipfile.ZipFile,
    new: zipfile.ZipFile,
    new_name: str,
    structure: zipfile.ZipFile,
) -> Song | str:
    """Everything the corpus keeps of one song, or the reason why it is left out."""
    corrected = _read(new, new_name)
    head = [m for track in corrected.tracks for m in track if m.is_meta]
    signatures = {(m.numerator, m.denominator) for m in head if m.type == "time_signature"}
    if signatures != {(4, 4)}:
        return "not in 4/4"
    per_column = corrected.ticks_per_beat // _TICKS_PER_COLUMN_DIVISOR
    # Track names differ from file to file; the order (conductor, notes, chords) does not.
    if len(corrected.tracks) != 3:
        return "no chord track"
    _, note_track, chord_track = corrected.tracks
    played = _played(note_track)
    source = _read(old, f"POP909/{number}/{number}.mid")
    original = []
    for track in source.tracks:
        if track.name in ("MELODY", "BRIDGE", "PIANO"):
            of_track = _played(track)
            for note in of_track:
                note.track = ("MELODY", "BRIDGE", "PIANO").index(track.name)
            original += of_track
    original.sort(key=lambda n: n.tick)
    share = _carry_tracks(played, original)
    if share < 0.8:
        return "tracks do not match"

    notes, struck = [], []
    for n in played:
        start = round(n.tick / per_column)
        end = max(round(n.end / per_column), start + 1)
        notes.append(Note(start, n.pitch, n.track, end))
        struck.append((start, n.velocity / 127))
    columns = max(n.end_column for n in notes)
    columns = -(-columns // COLUMNS_PER_BAR) * COLUMNS_PER_BAR
    roll = roll_from_notes(notes, columns)
    beats = columns // COLUMNS_PER_BEAT

    strength, energy = loudness(struck, columns)
    root, bass = np.full(beats, -1), np.full(beats, -1)
    chroma = np.zeros((beats, 12), dtype=bool)
    sounding: list[list[int]] = [[] for _ in range(beats)]
    for n in _played(chord_track):
        first = round(n.tick / corrected.ticks_per_beat)
        last = max(round(n.end / corrected.ticks_per_beat), first + 1)
        for beat in range(first, min(last, beats)):
            sounding[beat].append(n.pitch)
    for beat, pitches in enumerate(sounding):
        root[beat], bass[beat], chroma[beat] = _chord(pitches)

    label = structure.read(f"POP909/{number}/human_label1.txt").decode()
    melody = _melody_columns(structure.read(f"POP909/{number}/melody.txt").decode())
    shift = _structure_shift(melody, notes)
    starts = [] if shift is None else _phrase_starts(label)
    sections = [bar + (shift or 0) // COLUMNS_PER_BAR for bar in starts]

    tempo = next(m.tempo for t in source.tracks for m in t if m.type == "set_tempo")
    beat_lines = old.read(f"POP909/{number}/beat_midi.txt").decode().split("\n")
    beat_times = np.array([float(line.split()[0]) for line in beat_lines if line.split()])
    period = float(np.median(np.diff(beat_times))) if len(beat_times) > 2 else tempo / 1e6
    key = next((m.key for m in head if m.type == "key_signature"), "C")
    return Song(
        tempo_bpm=60 / period,
        minor=int(key.endswith("m")),
        tonic=_KEYS[key.rstrip("m")],
        matched_share=share,
        roll=packed(roll),
        strength=strength.astype(np.float16),
        root=root.astype(np.int8),
        bass=bass.astype(np.int8),
        chroma=chroma,
        energy=energy.astype(np.float16),
        change=changes(roll, sections).astype(np.float16),
        song_id=int(number),
    )


def _artists(old: zipfile.ZipFile) -> dict[str, str]:
    """Artist by song number, from POP909's index.xlsx."""
    import openpyxl  # noqa: PLC0415 - only needed here, from the [train] extra

    sheet = openpyxl.load_workbook(io.BytesIO(old.read("POP909/index.xlsx")), read_only=True).active
    rows = sheet.iter_rows(min_row=2, values_only=True)
    return {str(row[0]): str(row[2]) for row in rows if row[0]}


def splits_by_song(pop909: zipfile.ZipFile) -> dict[str, str]:
    """The split, one of `SPLITS`, by song number ("001"), after the artists in pop909.zip."""
    return {number: SPLITS[split_of(artist)] for number, artist in _artists(pop909).items()}


@dataclass(frozen=True)
class Pop909:
    """The archives as a set of the corpus: see `sets.Source`."""

    name: str = "pop909"
    style: str = "pop piano"
    archives: tuple[str, ...] = ("pop909.zip", "pop909_cl.zip", "pop909_structure.zip")
    readers: tuple[str, ...] = ("pop909", "song")

    def pieces(self, folder: Path) -> dict[str, int]:
        """The split by song number."""
        with zipfile.ZipFile(folder / "pop909.zip") as old:
            splits = splits_by_song(old)
        return {number: SPLITS.index(splits[number]) for number in sorted(self._names(folder))}

    def read(self, folder: Path, piece: str) -> Reading:
        """The song with this number, or the reason why it is left out."""
        if piece in MISALIGNED_HANDS:
            return Reading(left_out=Counter({"misaligned hands": 1}))
        with (
            zipfile.ZipFile(folder / "pop909.zip") as old,
            zipfile.ZipFile(folder / "pop909_cl.zip") as new,
            zipfile.ZipFile(folder / "pop909_structure.zip") as structure,
        ):
            song = _song(piece, old, new, self._names(folder)[piece], structure)
        if isinstance(song, str):
            return Reading(left_out=Counter({song: 1}))
        return Reading([song])

    @staticmethod
    def _names(folder: Path) -> dict[str, str]:
        with zipfile.ZipFile(folder / "pop909_cl.zip") as new:
            # One file's name has a blank in it ("043 .mid").
            return {Path(n).stem.strip(): n for n in new.namelist() if n.endswith(".mid")}
