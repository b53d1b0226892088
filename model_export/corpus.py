"""From the two POP909 archives to one compact training file.

    python -m model_export.corpus DATA_DIR --out runs/corpus.npz

DATA_DIR holds `pop909.zip` (POP909, Wang et al. 2020: three tracks, artists), `pop909_cl.zip`
(POP909-CL: the same songs on expert-corrected bars, keys and chords, tracks merged) and
`pop909_structure.zip` (Dai et al. 2020: human phrase labels). All three are MIT-licensed.

POP909's own downbeats miss the barlines in most songs, so notes come from POP909-CL and only their
track is carried over from POP909: same pitches in the same order. The split is by artist (fixed
seed, 80/10/10), so no singer's songs stand on both sides.

The file is a compressed npz without pickle; see `Corpus` for its arrays.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import re
import sys
import zipfile
from collections import defaultdict
from dataclasses import dataclass, fields
from pathlib import Path

import mido
import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from bgm_studio.music.pianoroll import (
    COLUMNS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    TRACKS,
    Note,
    roll_from_notes,
)

SPLITS = ("train", "validation", "test")
STYLES = (
    "pop piano", "intimate song", "strings", "orchestral", "cinematic", "rock and synth",
    "lead sheet",
)  # fmt: skip
MISALIGNED_HANDS = {"518", "620"}  # left and right hand drift apart in the source
_TICKS_PER_COLUMN_DIVISOR = COLUMNS_PER_BEAT

# Chord templates by pitch classes above the root, commonest first: the first that fits wins.
_TEMPLATES = (
    (0, 4, 7), (0, 3, 7), (0, 4, 7, 10), (0, 4, 7, 11), (0, 3, 7, 10), (0, 5, 7), (0, 2, 7),
    (0, 3, 6), (0, 4, 8), (0, 3, 6, 10), (0, 3, 6, 9), (0, 4, 7, 9), (0, 3, 7, 9), (0, 2, 4, 7),
    (0, 5, 7, 10), (0, 3, 7, 11), (0, 2, 3, 7), (0, 4, 7, 10, 2), (0, 4, 7, 11, 2),
    (0, 3, 7, 10, 2),
)  # fmt: skip


@dataclass(frozen=True)
class Corpus:
    """All songs end to end on the column axis, in one set of arrays.

    Per song s: `song_id` (909-style number), `split` (0 train, 1 validation, 2 test),
    `first_column` (s and one more: borders on the column axis), `tempo_bpm`, `minor` (0/1 by key).
    Per column: `roll` uint8 (columns, 6, 16): the 6 x 128 roll bits packed little-endian;
    `strength` float16: summed velocity (0..1 each) of notes struck there.
    Per beat: `root`, `bass` int8 (-1 for no chord), `chroma` bool (beats, 12), `energy` float16
    0..1 mean velocity, `change` float16 0..1 (phrase starts and new texture).
    `matched_share` per song: notes whose track was carried over one to one.
    """

    song_id: NDArray[np.int16]
    split: NDArray[np.int8]
    first_column: NDArray[np.int64]
    tempo_bpm: NDArray[np.float32]
    minor: NDArray[np.int8]
    tonic: NDArray[np.int8]
    matched_share: NDArray[np.float32]
    roll: NDArray[np.uint8]
    strength: NDArray[np.float16]
    root: NDArray[np.int8]
    bass: NDArray[np.int8]
    chroma: NDArray[np.bool_]
    energy: NDArray[np.float16]
    change: NDArray[np.float16]

    def save(self, path: Path) -> None:
        """Write the npz, replacing any older one only when complete."""
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary = path.with_suffix(".partial.npz")
        np.savez_compressed(temporary, **{f.name: getattr(self, f.name) for f in fields(self)})
        temporary.replace(path)

    @staticmethod
    def load(path: Path) -> Corpus:
        """Read what `save` wrote; raises OSError or ValueError on anything else."""
        with np.load(path, allow_pickle=False) as data:
            return Corpus(**{f.name: data[f.name] for f in fields(Corpus)})

    def songs(self, split: str) -> NDArray[np.int64]:
        """Indices of the songs of "train", "validation" or "test"."""
        return np.flatnonzero(self.split == SPLITS.index(split))


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


def _novelty(roll: NDArray[np.bool_]) -> NDArray[np.float64]:
    """How new each bar's texture is, 0..1 per bar: one minus the cosine similarity of two-bar
    means of (per track onset pattern, register) before and after the barline."""
    bars = roll.shape[1] // COLUMNS_PER_BAR
    onset = roll[0::2].reshape(3, bars, COLUMNS_PER_BAR, PITCHES)
    pattern = onset.sum(3).transpose(1, 0, 2).reshape(bars, -1).astype(float)
    register = onset.reshape(3, bars, COLUMNS_PER_BAR, 16, 8).sum((2, 4)).transpose(1, 0, 2)
    feature = np.concatenate([np.sqrt(pattern), np.sqrt(register.reshape(bars, -1))], axis=1)
    result = np.zeros(bars)
    for bar in range(1, bars):
        before = feature[max(bar - 2, 0) : bar].mean(0)
        after = feature[bar : bar + 2].mean(0)
        norm = np.linalg.norm(before) * np.linalg.norm(after)
        result[bar] = 1 - before @ after / norm if norm > 0 else float(before.any() or after.any())
    return result


_KEYS = {name: pc for pc, names in enumerate(
    ("C B#", "C# Db", "D", "D# Eb", "E Fb", "F E#", "F# Gb", "G", "G# Ab", "A", "A# Bb", "B Cb"),
) for name in names.split()}  # fmt: skip


def _read(archive: zipfile.ZipFile, name: str) -> mido.MidiFile:
    return mido.MidiFile(file=io.BytesIO(archive.read(name)), clip=True)


def _song(number: str, old: zipfile.ZipFile, new: zipfile.ZipFile, new_name: str,
          structure: zipfile.ZipFile) -> dict[str, object] | str:  # fmt: skip
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
            notes = _played(track)
            for note in notes:
                note.track = ("MELODY", "BRIDGE", "PIANO").index(track.name)
            original += notes
    original.sort(key=lambda n: n.tick)
    share = _carry_tracks(played, original)
    if share < 0.8:
        return "tracks do not match"

    notes, struck = [], defaultdict(list)
    for n in played:
        start = round(n.tick / per_column)
        end = max(round(n.end / per_column), start + 1)
        notes.append(Note(start, n.pitch, n.track, end))
        struck[start].append(n.velocity / 127)
    columns = max(n.end_column for n in notes)
    columns = -(-columns // COLUMNS_PER_BAR) * COLUMNS_PER_BAR
    roll = roll_from_notes(notes, columns)
    beats, bars = columns // COLUMNS_PER_BEAT, columns // COLUMNS_PER_BAR

    strength = np.zeros(columns)
    for column, velocities in struck.items():
        strength[column] = sum(velocities)
    energy = np.zeros(beats)
    for beat in range(beats):
        here = [v for c in range(4 * beat, 4 * beat + 4) for v in struck.get(c, ())]
        energy[beat] = np.mean(here) if here else (0.9 * energy[beat - 1] if beat else 0.0)

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

    change = np.zeros(beats)
    change[::4] = _novelty(roll)
    label = structure.read(f"POP909/{number}/human_label1.txt").decode()
    melody = _melody_columns(structure.read(f"POP909/{number}/melody.txt").decode())
    shift = _structure_shift(melody, notes)
    if shift is not None:
        for bar in _phrase_starts(label):
            at = bar + shift // COLUMNS_PER_BAR
            if 0 <= at < bars:
                change[4 * at] = 0.6 + 0.4 * change[4 * at]

    tempo = next(m.tempo for t in source.tracks for m in t if m.type == "set_tempo")
    beat_lines = old.read(f"POP909/{number}/beat_midi.txt").decode().split("\n")
    beat_times = np.array([float(line.split()[0]) for line in beat_lines if line.split()])
    period = float(np.median(np.diff(beat_times))) if len(beat_times) > 2 else tempo / 1e6
    key = next((m.key for m in head if m.type == "key_signature"), "C")
    return {
        "tempo_bpm": 60 / period,
        "minor": int(key.endswith("m")),
        "tonic": _KEYS[key.rstrip("m")],
        "matched_share": share,
        "roll": np.packbits(roll.transpose(1, 0, 2), axis=2, bitorder="little"),
        "strength": strength.astype(np.float16),
        "root": root.astype(np.int8), "bass": bass.astype(np.int8), "chroma": chroma,
        "energy": energy.astype(np.float16), "change": np.clip(change, 0, 1).astype(np.float16),
    }  # fmt: skip


def _artists(old: zipfile.ZipFile) -> dict[str, str]:
    """Artist by song number, from POP909's index.xlsx."""
    import openpyxl  # noqa: PLC0415 - only needed here, from the [train] extra

    sheet = openpyxl.load_workbook(io.BytesIO(old.read("POP909/index.xlsx")), read_only=True).active
    rows = sheet.iter_rows(min_row=2, values_only=True)
    return {str(row[0]): str(row[2]) for row in rows if row[0]}


def split_of(artist: str) -> int:
    """0, 1 or 2 (train, validation, test: about 80/10/10 of the artists), fixed for ever."""
    value = int.from_bytes(hashlib.sha256(f"bgm-studio:{artist}".encode()).digest()[:4], "big")
    fraction = value / 2**32
    return 0 if fraction < 0.8 else 1 if fraction < 0.9 else 2


def splits_by_song(pop909: zipfile.ZipFile) -> dict[str, str]:
    """The split, one of `SPLITS`, by song number ("001"), after the artists in pop909.zip."""
    return {number: SPLITS[split_of(artist)] for number, artist in _artists(pop909).items()}


def build(data_dir: Path) -> tuple[Corpus, dict[str, int]]:
    """Read the three archives; the corpus, and how many songs were left out for which reason."""
    left_out: dict[str, int] = defaultdict(int)
    songs: list[dict[str, object]] = []
    with (
        zipfile.ZipFile(data_dir / "pop909.zip") as old,
        zipfile.ZipFile(data_dir / "pop909_cl.zip") as new,
        zipfile.ZipFile(data_dir / "pop909_structure.zip") as structure,
    ):
        splits = splits_by_song(old)
        # One file's name has a blank in it ("043 .mid").
        names = {Path(n).stem.strip(): n for n in new.namelist() if n.endswith(".mid")}
        for number in tqdm(sorted(names), desc="songs", file=sys.stderr):
            if number in MISALIGNED_HANDS:
                left_out["misaligned hands"] += 1
                continue
            song = _song(number, old, new, names[number], structure)
            if isinstance(song, str):
                left_out[song] += 1
                continue
            split = SPLITS.index(splits[number])
            songs.append({**song, "song_id": int(number), "split": split})

    def each(name: str, dtype: type) -> NDArray:
        return np.array([song[name] for song in songs], dtype=dtype)

    def joined(name: str) -> NDArray:
        return np.concatenate([song[name] for song in songs])  # type: ignore[misc]

    lengths = [len(song["strength"]) for song in songs]  # type: ignore[arg-type]
    return Corpus(
        song_id=each("song_id", np.int16), split=each("split", np.int8),
        first_column=np.concatenate([[0], np.cumsum(lengths)]),
        tempo_bpm=each("tempo_bpm", np.float32), minor=each("minor", np.int8),
        tonic=each("tonic", np.int8), matched_share=each("matched_share", np.float32),
        **{name: joined(name) for name in
           ("roll", "strength", "root", "bass", "chroma", "energy", "change")},
    ), dict(left_out)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data_dir", type=Path, help="folder with the three zip archives")
    parser.add_argument("--out", type=Path, default=Path("runs/corpus.npz"))
    arguments = parser.parse_args()
    corpus, left_out = build(arguments.data_dir)
    corpus.save(arguments.out)
    bars = np.diff(corpus.first_column) // COLUMNS_PER_BAR
    print(f"{len(corpus.song_id)} songs, {bars.sum()} bars; left out: {left_out}")
    print(f"split: {[len(corpus.songs(s)) for s in SPLITS]}")
    print(f"matched notes: median {np.median(corpus.matched_share):.4f}, "
          f"least {corpus.matched_share.min():.3f}")  # fmt: skip
    print(f"{arguments.out}: {arguments.out.stat().st_size / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
