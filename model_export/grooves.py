"""Cut a library of drum loops and fills out of the Groove MIDI Dataset.

    python -m model_export.grooves DATA_DIR [--out resources/grooves/grooves.json]

DATA_DIR holds `groove.zip`: Gillick, Roberts, Engel, Eck, Bamman, "Learning to Groove with Inverse
Sequence Transformations" (2019), CC BY 4.0, Google LLC. Drummers played beats and fills to a click
on an electronic kit; timing and velocity are theirs and stay so.

Of each beat in 4/4 the two bars that are most like all its others are kept, of a long one those of
its quiet, middle and loud parts where they differ: what a drummer plays again and again loops well.
Of each fill the bar with the most strikes is kept. The level of a loop is its place, 0 to 1, among
all of them by how much is struck how hard.
"""

from __future__ import annotations

import argparse
import base64
import csv
import io
import json
import sys
import zipfile
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import mido
import numpy as np
from numpy.typing import NDArray

from bgm_studio.band.grooves import EARLY_BEATS, FORMAT, PIECES, TICKS_PER_BEAT
from bgm_studio.music.pianoroll import BEATS_PER_BAR

LOOP_BARS = 2
# The kit's pads as General MIDI keys: rims and edges are heard as their drum.
_PADS = {
    36: 36, 37: 37, 38: 38, 40: 38, 42: 42, 22: 42, 44: 44, 46: 46, 26: 46, 43: 43, 58: 43, 45: 45,
    47: 45, 48: 48, 50: 48, 49: 49, 55: 49, 57: 49, 52: 49, 51: 51, 59: 51, 53: 53,
}  # fmt: skip
_STEPS = 4 * BEATS_PER_BAR
_TOMS = (43, 45, 48)
_LEAST_HITS, _LEAST_FILL_HITS = 8, 6
_DIFFERENT = 0.85  # loops of one take that are more alike than this are one loop
_MOST_TOMS = 0.25

Strikes = NDArray[np.int64]
"""(n, 3): ticks from the first barline, General MIDI key, velocity 1..127; by rising tick."""


def strikes(content: bytes) -> Strikes:
    """What is struck in a MIDI file of the dataset."""
    file = mido.MidiFile(file=io.BytesIO(content))
    found = []
    for track in file.tracks:
        tick = 0
        for message in track:
            tick += message.time
            if message.type == "note_on" and message.velocity and message.note in _PADS:
                beat = tick / file.ticks_per_beat
                found.append((round(beat * TICKS_PER_BEAT), _PADS[message.note], message.velocity))
    return np.array(sorted(found), dtype=np.int64).reshape(-1, 3)


def bars_of(hits: Strikes) -> list[Strikes]:
    """The strikes of each bar, counted from its barline. What is struck just before a barline
    belongs to it. The last bar may be cut short."""
    length = BEATS_PER_BAR * TICKS_PER_BEAT
    number = (hits[:, 0] + round(EARLY_BEATS * TICKS_PER_BEAT)) // length
    bars = []
    for bar in range(int(number.max()) + 1 if len(hits) else 0):
        own = hits[number == bar].copy()
        own[:, 0] -= bar * length
        bars.append(own)
    return bars


def profile(bar: Strikes) -> NDArray[np.float64]:
    """A bar as a vector: velocity by piece and sixteenth, for likeness."""
    grid = np.zeros((len(PIECES), _STEPS))
    step = np.rint(bar[:, 0] * 4 / TICKS_PER_BEAT).astype(int).clip(0, _STEPS - 1)
    for at, pitch, velocity in zip(step, bar[:, 1], bar[:, 2], strict=True):
        grid[PIECES.index(pitch), at] = max(grid[PIECES.index(pitch), at], velocity / 127)
    return grid.ravel()


def loops(bars: Sequence[Strikes]) -> list[Strikes]:
    """One to three loops of two bars, the most typical of the quiet, middle and loud ones."""
    length = BEATS_PER_BAR * TICKS_PER_BEAT
    pairs, vectors = [], []
    for first in range(0, len(bars) - 1):
        before, after = bars[first], bars[first + 1].copy()
        after[:, 0] += length
        both = np.concatenate([before, after])
        toms = np.isin(both[:, 1], _TOMS).mean() if len(both) else 1.0
        if min(len(before), len(after)) * 2 >= _LEAST_HITS and toms <= _MOST_TOMS:
            pairs.append(both)
            vectors.append(np.concatenate([profile(before), profile(bars[first + 1])]))
    if not pairs:
        return []
    unit = np.array(vectors) / np.linalg.norm(vectors, axis=1, keepdims=True)
    alike = unit @ unit.T
    loud = np.argsort([pair[:, 2].sum() for pair in pairs])
    kept: list[int] = []
    for part in np.array_split(loud, min(3, max(1, len(pairs) // 4))):
        best = int(part[alike[np.ix_(part, part)].mean(axis=1).argmax()])
        if all(alike[best, other] < _DIFFERENT for other in kept):
            kept.append(best)
    return [pairs[index] for index in kept]


def fill(bars: Sequence[Strikes]) -> Strikes | None:
    """The fullest bar of a fill; None where hardly anything is struck."""
    fullest = max(bars, key=len, default=None)
    return fullest if fullest is not None and len(fullest) >= _LEAST_FILL_HITS else None


def packed(hits: Strikes) -> str:
    """Four bytes a strike (tick, counted from EARLY_BEATS before the barline, as two; key;
    velocity), in base64."""
    early = round(EARLY_BEATS * TICKS_PER_BEAT)
    rows = np.zeros(len(hits), dtype=[("tick", "<u2"), ("key", "u1"), ("velocity", "u1")])
    rows["tick"], rows["key"], rows["velocity"] = hits[:, 0] + early, hits[:, 1], hits[:, 2]
    return base64.b64encode(rows.tobytes()).decode("ascii")


def count(archive: zipfile.ZipFile) -> dict[str, Any]:
    """The library's content."""
    rows = csv.DictReader(io.StringIO(archive.read("groove/info.csv").decode("utf-8")))
    beats: list[tuple[str, int, Strikes]] = []
    fills: list[tuple[str, int, Strikes]] = []
    for row in rows:
        if row["time_signature"] != "4-4":
            continue
        style, bpm = row["style"].partition("/")[0], int(row["bpm"])
        bars = bars_of(strikes(archive.read(f"groove/{row['midi_filename']}")))
        if row["beat_type"] == "beat":
            beats += [(style, bpm, loop) for loop in loops(bars[:-1])]
        elif (found := fill(bars)) is not None:
            fills.append((style, bpm, found))
    return {
        "format": FORMAT,
        "source": "Groove MIDI Dataset 1.0.0: Gillick, Roberts, Engel, Eck, Bamman, Learning to "
        "Groove with Inverse Sequence Transformations, 2019; cut by model_export/grooves.py",
        "licence": "CC BY 4.0, Google LLC",
        "loop_bars": LOOP_BARS,
        "beats": _entries(beats, LOOP_BARS),
        "fills": _entries(fills, 1),
    }


def _entries(found: Sequence[tuple[str, int, Strikes]], bars: int) -> list[dict[str, Any]]:
    """By style, tempo and level; each once."""
    force = [(hits[:, 2] / 127).sum() / bars for _, _, hits in found]
    order = np.argsort(np.argsort(force, kind="stable"), kind="stable")
    levels = order / max(1, len(found) - 1)
    entries: dict[tuple[str, str], dict[str, Any]] = {}
    for (style, bpm, hits), level in zip(found, levels, strict=True):
        entry: dict[str, Any] = {
            "style": style,
            "bpm": bpm,
            "level": round(float(level), 3),
            "hits": packed(hits),
        }
        entries.setdefault((style, entry["hits"]), entry)
    return sorted(entries.values(), key=lambda e: (e["style"], e["bpm"], e["level"], e["hits"]))


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m model_export.grooves")
    parser.add_argument("data_dir", type=Path, help="folder with groove.zip")
    parser.add_argument("--out", type=Path, default=Path("resources/grooves/grooves.json"))
    given = parser.parse_args(argv)
    with zipfile.ZipFile(given.data_dir / "groove.zip") as archive:
        content = count(archive)
    # A loop a line: a change in the library should read well.
    lists = {name: content.pop(name) for name in ("beats", "fills")}
    text = json.dumps(content, indent=1, ensure_ascii=False)[:-2]
    for name, entries in lists.items():
        rows = ",\n  ".join(json.dumps(entry) for entry in entries)
        text += f',\n "{name}": [\n  {rows}\n ]'
    given.out.parent.mkdir(parents=True, exist_ok=True)
    temporary = given.out.with_suffix(".partial")
    temporary.write_text(text + "\n}\n", encoding="utf-8")
    temporary.replace(given.out)
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    for name, entries in lists.items():
        tally[name].update(entry["style"] for entry in entries)
    print(
        f"{given.out}: {given.out.stat().st_size / 1000:.0f} kB, "
        + "; ".join(
            f"{name} {sum(of.values())}: {dict(of.most_common())}" for name, of in tally.items()
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
