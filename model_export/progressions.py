"""Count which chords pop songs put together, and write them as the planner's resource.

    python -m model_export.progressions DATA_DIR [--out resources/harmony/progressions.json]

DATA_DIR holds `pop909_structure.zip`, the data of Dai, Zhang and Dannenberg, "Automatic Analysis
and Influence of Hierarchical Structure on Melody, Rhythm and Harmony in Popular Music" (2020, MIT
licence): per song `finalized_chord.txt`, `analyzed_key.txt` and two human phrase labelings, the
barlines corrected by hand; and `pop909.zip`, whose list of artists decides on the split. As in the
training file, songs of held-out artists are left out: a plan must not know what it is judged by.

What is counted, over training songs with one key whose labels agree with their chords' length, each
transposed to C, as plain triads (a suspension counts as the chord it leans on):
- progressions: the chords on the first beats of each 4 bars of a phrase. The number is that of
  songs, so that one song's endless loop weighs once; what only one song has is left out. Three
  places are told apart: `opening` (a phrase's first 4 bars), `closing` (its last 4) and `ending`
  (the song's last 4);
- passing: what stands in the second half of a bar, by the chords on its own and on the next bar's
  first beat ("C > Am"); "" where the first goes on. The number is again that of songs. Four bars
  with all their chords hardly ever occur in two songs, and those that do are the plain ones: so the
  first beats and what passes between them are counted apart;
- colours: what the chord on each degree really was (sus4, maj7, ...), in half bars;
- basses: which tone lay lowest, in half bars;
- tonics: songs by tonic, C to B;
- phrase_bars: how long phrases are, over both labelings, without the fill-ins marked x and X.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

from model_export.data.pop909 import splits_by_song

NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
TRIADS = {"maj": (0, 4, 7), "min": (0, 3, 7), "dim": (0, 3, 6), "aug": (0, 4, 8)}
SUFFIX = {"maj": "", "min": "m", "dim": "dim", "aug": "aug"}
DIATONIC = {
    "major": {0: "maj", 2: "min", 4: "min", 5: "maj", 7: "maj", 9: "min", 11: "dim"},
    "minor": {0: "min", 2: "dim", 3: "maj", 5: "min", 7: "maj", 8: "maj", 10: "maj"},
}
# The names in the data for qualities that the planner knows; any other counts as its triad.
COLOURS = {
    "maj": "maj", "min": "min", "7": "7", "maj7": "maj7", "min7": "min7", "dim": "dim",
    "aug": "aug", "sus2": "sus2", "sus4": "sus4", "sus4(b7)": "7sus4", "maj6": "6",
    "min6": "min6", "hdim7": "m7b5", "dim7": "dim7", "maj(9)": "add9", "min(9)": "madd9",
    "maj9": "maj9", "min9": "min9", "9": "9", "minmaj7": "minmaj7",
}  # fmt: skip

PLACES = ("opening", "closing", "ending")

Sounding = tuple[int, str, str, int]
"""Degree of the root (0..11 above the tonic), triad, quality, degree of the bass."""


def pitch_class(name: str) -> int:
    """0..11 of a note name such as F# or Bb."""
    return (LETTERS[name[0]] + name.count("#") - name[1:].count("b")) % 12


def read_key(text: str) -> tuple[int, str] | None:
    """Tonic and mode, or None where a song has more than one key."""
    keys = re.findall(r"([A-G][#b]?):(maj|min)", text)
    if len(keys) != 1:
        return None
    return pitch_class(keys[0][0]), {"maj": "major", "min": "minor"}[keys[0][1]]


def read_chords(text: str, tonic: int, mode: str) -> list[Sounding | None]:
    """The chord on every beat, relative to the tonic; None where there is none."""
    beats: list[Sounding | None] = []
    for line in text.splitlines():
        match = re.match(r"(\S+?)(?:\s[^\[]*)?\s*\[(.*?)\]\s*(\d*)(?:\s+\d+)?\s+(\d+)\s*$", line)
        if not match:
            if line.strip():
                raise ValueError(f"not a chord line: {line!r}")
            continue
        name, tones, bass, duration = match.groups()
        parts = re.match(r"([A-G][#b]?):([^/]*)", name)
        if parts is None or not tones or not bass:
            beats += [None] * int(duration)
            continue
        degree = (pitch_class(parts[1]) - tonic) % 12
        quality = parts[2]
        if quality.startswith("sus"):
            triad = DIATONIC[mode].get(degree, "maj")
        elif quality.startswith(("hdim", "dim")):
            triad = "dim"
        else:
            triad = {"min": "min", "aug": "aug"}.get(quality[:3], "maj")
        beats += [(degree, triad, COLOURS.get(quality, triad), (int(bass) - tonic) % 12)] * int(
            duration
        )
    return beats


def triad(chord: Sounding) -> str:
    """As in "Am"; of the key of C."""
    return NAMES[chord[0]] + SUFFIX[chord[1]]


def four_bars(beats: list[Sounding | None], bar: int) -> str | None:
    """Triads on the first beats of 4 bars as in "C | Am | F | G"; None where there is not always
    one."""
    chords = beats[4 * bar : 4 * bar + 16 : 4]
    if len(chords) < 4 or None in chords:
        return None
    return " | ".join(triad(chord) for chord in chords if chord is not None)


def passing(beats: list[Sounding | None]) -> set[tuple[str, str]]:
    """Of each bar but the last: the triads on its own and on the next bar's first beat, as in
    "C > Am", and that of its second half, "" where the first goes on. Bars with a gap in them are
    left out."""
    found = set()
    for first in range(0, len(beats) - 4, 4):
        here, half, after = beats[first], beats[first + 2], beats[first + 4]
        if here is None or half is None or after is None:
            continue
        moves = half[:2] != here[:2]
        found.add((f"{triad(here)} > {triad(after)}", triad(half) if moves else ""))
    return found


def bass_tone(chord: Sounding) -> str:
    """Which tone of the triad is the bass."""
    above = (chord[3] - chord[0]) % 12
    tones = dict(zip(TRIADS[chord[1]], ("root", "third", "fifth"), strict=True))
    return tones.get(above, "other")


def count(folder: Path | zipfile.Path, splits: dict[str, str], least: int) -> dict[str, object]:
    """The resource's content; of progressions and passing chords what `least` songs have.

    folder holds a folder a song, named by its number; of them those count that `splits` (see
    `splits_by_song`) gives to training.
    """
    tonics = {mode: [0] * 12 for mode in DIATONIC}
    places = {mode: {place: Counter[str]() for place in PLACES} for mode in DIATONIC}
    halves: dict[str, defaultdict[str, Counter[str]]] = {
        mode: defaultdict(Counter) for mode in DIATONIC
    }
    colours: dict[str, defaultdict[str, Counter[str]]] = {
        mode: defaultdict(Counter) for mode in DIATONIC
    }
    basses: Counter[str] = Counter()
    phrase_bars: Counter[int] = Counter()
    repeated: Counter[bool] = Counter()
    for song in sorted((p for p in folder.iterdir() if p.is_dir()), key=lambda p: p.name):
        if splits.get(song.name) != "train":
            continue
        labels = [
            [(letter, int(bars)) for letter, bars in re.findall(r"([A-Za-z])(\d+)", text)]
            for text in (
                (song / f"human_label{number}.txt").read_text(encoding="utf-8") for number in (1, 2)
            )
        ]
        phrase_bars.update(n for label in labels for letter, n in label if letter not in "xX")
        key = read_key((song / "analyzed_key.txt").read_text(encoding="utf-8"))
        if key is None:
            continue
        tonic, mode = key
        text = (song / "finalized_chord.txt").read_text(encoding="utf-8")
        beats = read_chords(text, tonic, mode)
        if not 0 <= len(beats) - 4 * sum(n for _, n in labels[0]) < 8:
            continue
        tonics[mode][tonic] += 1
        for chord in beats[::2]:
            if chord is not None:
                colours[mode][NAMES[chord[0]] + SUFFIX[chord[1]]][chord[2]] += 1
                basses[bass_tone(chord)] += 1
        found: dict[str, set[str]] = defaultdict(set)
        bar = 0
        for letter, bars in labels[0]:
            if bars >= 4 and letter not in "xX":
                chunks = [four_bars(beats, b) for b in range(bar, bar + bars - 3, 4)]
                last = four_bars(beats, bar + bars - 4)
                found["opening"].update(c for c in chunks[:1] if c)
                found["closing"].update(c for c in (last,) if c)
                if bars == 8 and all(chunks):
                    repeated[chunks[0] == chunks[1]] += 1
            bar += bars
        ending = four_bars(beats, bar - 4) if bar >= 4 else None
        if ending:
            found["ending"].add(ending)
        for place, texts in found.items():
            places[mode][place].update(texts)
        for pair, half in passing(beats):
            halves[mode][pair][half] += 1

    return {
        "format": 2,
        "source": "POP909 phrase structure data: Dai, Zhang, Dannenberg, Automatic Analysis and "
        "Influence of Hierarchical Structure on Melody, Rhythm and Harmony in Popular Music, 2020, "
        "after POP909: Wang et al. 2020; counted by model_export/progressions.py",
        "licence": "MIT, Copyright (c) 2020 Shuqi Dai",
        "counted": {
            "songs": {mode: sum(counts) for mode, counts in tonics.items() if any(counts)},
            "split": "training songs alone (by artist, as in model_export/corpus.py)",
            "unit": "songs (progressions, passing, tonics), half bars (colours, basses), phrases "
            "(phrase_bars)",
            "key": "C, C minor",
        },
        "phrase_bars": {str(n): c for n, c in sorted(phrase_bars.items()) if n <= 16},
        "second_half_repeats": round(repeated[True] / max(repeated.total(), 1), 3),
        "basses": dict(basses.most_common()),
        "modes": {
            mode: {
                "tonics": {NAMES[i]: number for i, number in enumerate(tonics[mode])},
                "progressions": _progressions(places[mode], least),
                "passing": _passing(halves[mode], least),
                "colours": {
                    chord: {q: c for q, c in tally.most_common(8) if c >= 10}
                    for chord, tally in sorted(colours[mode].items())
                    if tally.total() >= 300
                },
            }
            for mode in DIATONIC
        },
    }


def _progressions(places: dict[str, Counter[str]], least: int) -> list[dict[str, object]]:
    """Progressions that `least` songs have in one of the places, the commonest first."""
    texts = {text for tally in places.values() for text, number in tally.items() if number >= least}
    order = sorted(texts, key=lambda text: (-sum(places[p][text] for p in PLACES), text))
    return [{"chords": text, **{place: places[place][text] for place in PLACES}} for text in order]


def _passing(halves: dict[str, Counter[str]], least: int) -> dict[str, dict[str, int]]:
    """Per pair of chords what passes between them in `least` songs, where anything does."""
    kept = {
        pair: {half: number for half, number in tally.most_common(10) if number >= least}
        for pair, tally in sorted(halves.items())
    }
    return {pair: tally for pair, tally in kept.items() if any(tally)}


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data_dir", type=Path, help="folder with the zip archives")
    parser.add_argument("--out", type=Path, default=Path("resources/harmony/progressions.json"))
    parser.add_argument("--least", type=int, default=2, help="songs that must have it (2)")
    args = parser.parse_args(argv)
    with (
        zipfile.ZipFile(args.data_dir / "pop909.zip") as pop909,
        zipfile.ZipFile(args.data_dir / "pop909_structure.zip") as structure,
    ):
        content = count(zipfile.Path(structure, "POP909/"), splits_by_song(pop909), args.least)
    # One progression a line: a change in the counts should read well.
    text = json.dumps(content, indent=1, ensure_ascii=False)
    text = re.sub(r"\{\s*((?:\"[^\"]*\": (?:\d+|\"[^\"]*\"),?\s*)+)\}", _one_line, text)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    temporary = args.out.with_suffix(".partial")
    temporary.write_text(text + "\n", encoding="utf-8")
    temporary.replace(args.out)
    print(f"{args.out}: {len(text) / 1000:.1f} kB from {content['counted']}")
    return 0


def _one_line(match: re.Match[str]) -> str:
    return "{" + re.sub(r"\s*\n\s*", " ", match[1]).strip() + "}"


if __name__ == "__main__":
    sys.exit(main())
