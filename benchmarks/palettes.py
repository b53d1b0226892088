"""What the palettes sound like, in figures, and whether their bands keep the rules.

    python benchmarks/palettes.py [--clips FILE ...] [--seconds 16] [--only table,rules,...]

Composes the clips once (without any, the demo and five described scenes), plays each on every
palette, and prints Markdown:

table     registers, density, loudness range, spectrum and loudness by section; a part's loudness
rules     wrong notes, basses with the bass drum, parallel octaves, hit points that are struck
loudness  integrated loudness and true peak by FFmpeg's meter (the ffmpeg command), clipping, gaps
families  what a classifier of musicnn's embedding makes of it, each clip held out in turn
cost      how fast the widest palette is rendered, and a whole minute with a band and without
"""

from __future__ import annotations

import argparse
import itertools
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.signal import resample_poly

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bgm_studio.band.bass import Bass
from bgm_studio.band.doubling import Doubling
from bgm_studio.band.drums import CRASH, Drums
from bgm_studio.band.form import STRONG, Form
from bgm_studio.band.grooves import KICK
from bgm_studio.band.hits import Sting, Swell
from bgm_studio.band.pads import Pad
from bgm_studio.band.palettes import Palette, shipped
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.resources import resource
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.ensemble import form_of, played
from bgm_studio.composing.take import Request, Take
from bgm_studio.export.excerpts import SCENES
from bgm_studio.export.figures import Heard, hear
from bgm_studio.export.sound_files import sample_count
from bgm_studio.metrics import musicnn
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.music.played import PerformedNote
from bgm_studio.sound.stems import master, mix_of, render_stems
from bgm_studio.video.analysis import analyse

CHAPTERS = ("table", "rules", "loudness", "families", "cost")
SHOWN = ("demo", "calm", "busy")
NEAR_S = 0.06
LEAN_BEATS = 0.12  # so much ahead of a chord a note may be that belongs to it
TARGET_LUFS, CEILING_DBTP = -16.0, -1.0
FFMPEG = shutil.which("ffmpeg") or "ffmpeg"


# -- what is measured ------------------------------------------------------------------------------


@dataclass
class Score:
    """One take on one palette: figures, what an independent meter says, and musicnn's embedding."""

    clip: str
    word: str
    heard: Heard
    lufs: float
    dbtp: float
    highest: float
    finite: bool
    embedding: NDArray[np.float32]


def takes_of(clips: Sequence[Path]) -> dict[str, Take]:
    """The takes to play, by name, in the order of the clips."""
    composer = Composer()
    if clips:
        jobs = [(clip.stem, analyse(clip), Request()) for clip in clips]
    else:
        jobs = [("demo", analyse(resource("demo/demo.mp4")), Request())]
        jobs += [(s.name, s.analysis(), s.request) for s in SCENES if s.name != "sparse"]
    found = {}
    for name, analysis, request in jobs:
        found[name] = composer.compose(analysis, Direction.found(analysis), request)
        tell(f"composed {name}")
    return found


def scores_of(takes: Mapping[str, Take], seconds: float | None, folder: Path) -> Iterator[Score]:
    listener = musicnn.Listener(device="cpu", threads=1)
    for (clip, take), (word, palette) in itertools.product(takes.items(), shipped().items()):
        samples = sample_count(take.fit.tempo_map.duration_s)
        if seconds is not None:
            samples = min(samples, round(seconds * SAMPLE_RATE_HZ))
        with tempfile.TemporaryDirectory(dir=folder) as name:
            heard = hear(take, palette, samples, Path(name) / "sound")
            lufs, dbtp = metered(heard.music.path)
            sound = np.fromfile(heard.music.path, "<f4").reshape(-1, 2)
        mono = resample_poly(sound.mean(axis=1), 1, SAMPLE_RATE_HZ // musicnn.SAMPLE_RATE_HZ)
        finite = bool(np.isfinite(sound).all())
        yield Score(
            clip, word, heard, lufs, dbtp, float(np.abs(sound).max()), finite,
            listener.embed(mono, musicnn.SAMPLE_RATE_HZ),
        )  # fmt: skip
        tell(f"{clip} on {word}")


def metered(path: Path) -> tuple[float, float]:
    """(LUFS, dBTP) of a raw file by FFmpeg."""
    said = subprocess.run(  # noqa: S603
        [FFMPEG, "-hide_banner", "-nostats", "-f", "f32le", "-ar", str(SAMPLE_RATE_HZ),
         "-ac", "2", "-i", str(path), "-af", "ebur128=peak=true:framelog=verbose",
         "-f", "null", "-"],
        capture_output=True, text=True, check=True,
    ).stderr  # fmt: skip
    summary = said[said.rindex("Summary:") :]
    found = [re.search(rf"{key}:\s+(-?[\d.]+|-inf)", summary) for key in ("I", "Peak")]
    lufs, dbtp = (float(one.group(1)) for one in found if one)
    return lufs, dbtp


# -- chapters --------------------------------------------------------------------------------------


def print_tables(scores: Sequence[Score]) -> None:
    for clip in dict.fromkeys(score.clip for score in scores):
        own = [score for score in scores if score.clip == clip]
        if clip not in SHOWN and len({score.clip for score in scores}) > len(SHOWN):
            continue
        levels = ", ".join(f"{s.label} {s.level:.2f}" for s in own[0].heard.sections)
        print(f"\n### {clip} (levels: {levels})\n")
        row("palette", "register", "notes/s", "range LU", "<150 %", "–600", "–3k", ">3k",
            "LUFS by section", "parts by section", "parts' LUFS")  # fmt: skip
        row(*["---"] * 11)
        for score in own:
            heard = score.heard
            low, mean, high = heard.pitches or (0, 0, 0)
            row(
                score.word, f"{low:.0f}–{mean:.0f}–{high:.0f}", f"{heard.notes_a_second:.1f}",
                f"{heard.range_lu:.1f}", *(f"{100 * share:.0f}" for share in heard.bands),
                ", ".join(f"{s.lufs:.0f}" for s in heard.sections),
                ", ".join(f"{len(s.parts)}" for s in heard.sections) + f" of {len(heard.parts)}",
                ", ".join(f"{p.name} {p.lufs:.0f}" for p in heard.parts if p.notes_a_second),
            )  # fmt: skip


def print_rules(takes: Mapping[str, Take]) -> None:
    """Of all takes together, for each palette: the rules need no sound."""
    print()
    row("palette", "wrong notes %", "bass with kick %", "parallel octaves %", "drum notes",
        "strong hits struck")  # fmt: skip
    row(*["---"] * 6)
    whole: Counter[str] = Counter()
    for word, palette in shipped().items():
        counts: Counter[str] = Counter()
        for take in takes.values():
            counts += rules(take, palette)
        has = palette.has_drums
        row(
            word, share(counts["wrong"], counts["notes"]), share(counts["met"], counts["basses"]),
            share(counts["parallel"], counts["moves"]),
            f"{counts['drums']}" if has or counts["drums"] else "none, as it should",
            f"{counts['struck']} of {counts['hits']}" if has else "no drums",
        )  # fmt: skip
        whole += counts
    row(
        "all", share(whole["wrong"], whole["notes"]), share(whole["met"], whole["basses"]),
        share(whole["parallel"], whole["moves"]), "", f"{whole['struck']} of {whole['hits']}",
    )  # fmt: skip


def rules(take: Take, palette: Palette) -> Counter[str]:
    """Counts of what is right and wrong in one take on one palette."""
    form, tempo_map, counts = form_of(take), take.tempo_map, Counter()
    notes = played(take, palette).notes
    parts: dict[int, list[PerformedNote]] = defaultdict(list)
    for note in notes:
        parts[note.track].append(note)
    band = {len(TRACKS) + number: player for number, player in enumerate(palette.players)}
    chords = form.plan.chords_per_beat
    kits = [track for track, voice in enumerate(palette.voices) if voice.kit]
    counts["drums"] = sum(len(parts[track]) for track in kits)
    kicks = np.array(
        [n.start_s for t in kits for n in parts[t] if n.pitch == KICK] or [-1e9]
    )  # fmt: skip
    for track, player in band.items():
        octaves = isinstance(player, Doubling) and player.interval.startswith("octave")
        if track in kits or octaves:  # what is doubled in octaves is the composer's
            continue
        for note in parts[track]:
            first, last = tempo_map.beats(np.array([note.start_s, note.end_s]))
            begin = min(int(first + LEAN_BEATS), len(chords) - 1)
            counts["notes"] += 1
            sounding = range(begin, max(begin + 1, int(last + 0.5)))
            counts["wrong"] += any(
                note.pitch % 12 not in chords[min(beat, len(chords) - 1)].pitch_classes
                for beat in sounding
            )
        if isinstance(player, Bass) and player.pattern == "kick":
            counts["basses"] += len(parts[track])
            counts["met"] += sum(
                float(np.abs(kicks - note.start_s).min()) <= NEAR_S for note in parts[track]
            )
    counts += parallels(form, take, parts, band)
    if palette.has_drums:
        strikers = [
            n.start_s
            for track, player in band.items()
            for n in parts[track]
            if isinstance(player, Sting | Swell) or (isinstance(player, Drums) and n.pitch == CRASH)
        ]
        for mark in form.marks:
            if mark.strength >= STRONG and form.sounds(mark.beat):
                at = float(tempo_map.seconds(np.array(mark.beat)))
                counts["hits"] += 1
                counts["struck"] += any(abs(start - at) <= NEAR_S for start in strikers)
    return counts


def parallels(
    form: Form,
    take: Take,
    parts: Mapping[int, Sequence[PerformedNote]],
    band: Mapping[int, object],
) -> Counter[str]:
    """Of the bass's moves to another tone at a change of chords: in how many a pad's voice moves
    with it in octaves."""
    counts: Counter[str] = Counter()
    basses = [track for track, player in band.items() if isinstance(player, Bass)]
    pads = [track for track, player in band.items() if isinstance(player, Pad)]
    edges = [first for first, _, _ in form.changes]

    def sounding(track: int, at: float) -> list[int]:
        return sorted(n.pitch for n in parts.get(track, ()) if n.start_s <= at < n.end_s)

    for first, after in itertools.pairwise(edges):
        at = take.tempo_map.seconds(np.array([first, after])) + 0.06
        for bass, pad in itertools.product(basses, pads):
            low, voices = zip(*((sounding(bass, t), sounding(pad, t)) for t in at), strict=True)
            if not all(low) or not all(voices) or len(voices[0]) != len(voices[1]):
                continue
            if low[0][0] % 12 == low[1][0] % 12:
                continue
            counts["moves"] += 1
            counts["parallel"] += any(
                a != b and a % 12 == low[0][0] % 12 and b % 12 == low[1][0] % 12
                for a, b in zip(*voices, strict=True)
            )
    return counts


def print_loudness(scores: Sequence[Score]) -> None:
    sounding = [score for score in scores if score.heard.performance.notes]
    off = [score.lufs - TARGET_LUFS for score in sounding]
    gap = max((score.heard.music for score in sounding), key=lambda music: music.longest_gap_s)
    print(f"\n{len(sounding)} scores, FFmpeg's ebur128: {TARGET_LUFS:g} LUFS "
          f"{min(off):+.2f} to {max(off):+.2f} LU, within 0.5 LU: "
          f"{sum(abs(one) <= 0.5 for one in off)}; true peak at most "
          f"{max(score.dbtp for score in sounding):.1f} dBTP; highest sample "
          f"{max(score.highest for score in sounding):.3f}; not finite: "
          f"{sum(not score.finite for score in sounding)}; longest gap "
          f"{gap.longest_gap_s:.2f} s, from {gap.gap_start_s:.2f} s on")  # fmt: skip
    for score in sounding:
        if abs(score.lufs - TARGET_LUFS) > 0.5 or score.dbtp > CEILING_DBTP:
            print(f"- {score.clip} on {score.word}: {score.lufs:.1f} LUFS, {score.dbtp:.1f} dBTP")


def print_families(scores: Sequence[Score]) -> None:
    """Linear discriminants of the palettes, learnt from all clips but one, then their families."""
    words = list(shipped())
    family = {word: palette.family for word, palette in shipped().items()}
    names = list(dict.fromkeys(family.values()))
    features = np.array([score.embedding for score in scores], dtype=np.float64)
    labels = np.array([words.index(score.word) for score in scores])
    clips = np.array([score.clip for score in scores])
    table: Counter[tuple[str, str]] = Counter()
    right = 0
    for clip in dict.fromkeys(clips):
        train, test = clips != clip, clips == clip
        means = np.array([features[train & (labels == k)].mean(0) for k in range(len(words))])
        within = features[train] - means[labels[train]]
        spread = within.T @ within / max(train.sum() - len(words), 1)
        spread = 0.5 * spread + 0.5 * np.trace(spread) / len(spread) * np.eye(len(spread))
        apart = features[test][:, None] - means
        distance = np.einsum("nkd,de,nke->nk", apart, np.linalg.inv(spread), apart)
        guesses = distance.argmin(axis=1)
        right += int((guesses == labels[test]).sum())
        for guess, label in zip(guesses, labels[test], strict=True):
            table[family[words[label]], family[words[guess]]] += 1
    met = sum(table[name, name] for name in names)
    print(f"\nfamily named rightly: {share(met, len(scores))} % of {len(scores)}; "
          f"the palette itself: {share(right, len(scores))} %\n")  # fmt: skip
    row("is, heard as", *names)
    row(*["---"] * (len(names) + 1))
    for name in names:
        row(name, *(f"{table[name, other]}" for other in names))


def print_cost(take: Take, folder: Path) -> None:
    widest = max(shipped(), key=lambda word: len(shipped()[word].voices))
    palette = shipped()[widest]
    duration_s = take.tempo_map.duration_s
    performance, spent = played(take, palette), []
    for run in range(3):  # the first also opens the instruments
        began, processor = time.perf_counter(), time.process_time()
        stems = render_stems(
            performance, palette.voices, sample_count(duration_s), folder / f"cost{run}"
        )
        rendered, used = time.perf_counter(), time.process_time() - processor
        master(stems, mix_of(palette.voices), folder / f"cost{run}.f32")
        spent.append((rendered - began, used, time.perf_counter() - rendered))
    print(f"\n{widest}, {len(palette.voices)} parts, {duration_s:.0f} s; x as fast as it plays\n")
    row("run", "render s", "x", "CPU s", "x a processor", "master s", "x")
    row(*["---"] * 7)
    for run, (render, used, mastering) in enumerate(spent, 1):
        row(
            f"{run}", f"{render:.2f}", f"{duration_s / render:.0f}", f"{used:.2f}",
            f"{duration_s / used:.0f}", f"{mastering:.2f}", f"{duration_s / mastering:.0f}",
        )  # fmt: skip
    print()
    from score_speed import matrix_product_s, repeated, scored  # noqa: PLC0415 - beside this file

    repeated(resource("demo/demo.mp4"), 60.0, folder / "minute.mp4")
    row("a minute of the demo", "matrix product s", "render s", "total s")
    row(*["---"] * 4)
    totals = {}
    for word in ("", widest, "rock"):
        product = matrix_product_s()
        more = ["--palette", word] if word else []
        report, _ = scored(folder / "minute.mp4", folder / f"minute-{word}", *more)
        timings = report["timings_s"]
        totals[word] = timings["total"]
        ratio = totals[word] / totals[""]
        row(word or "as written", f"{product:.3f}", f"{timings['render']:.1f}",
            f"{timings['total']:.1f} ({ratio:.2f} x as written)")  # fmt: skip


# -- printing --------------------------------------------------------------------------------------


def row(*cells: str) -> None:
    print("| " + " | ".join(cells) + " |", flush=True)


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


def tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--clips", type=Path, nargs="+", default=[], metavar="FILE")
    parser.add_argument("--seconds", type=float, help="of each score, at most (all)")
    parser.add_argument("--only", default=",".join(CHAPTERS), help="of " + ", ".join(CHAPTERS))
    a = parser.parse_args()
    wanted = a.only.split(",")
    if set(wanted) - set(CHAPTERS):
        parser.error(f"choose from {', '.join(CHAPTERS)}")
    takes = takes_of(a.clips)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if "rules" in wanted:
            print_rules(takes)
        scores: list[Score] = []
        if set(wanted) & {"table", "loudness", "families"}:
            scores = list(scores_of(takes, a.seconds, folder))
        for chapter, show in (
            ("table", print_tables), ("loudness", print_loudness), ("families", print_families),
        ):  # fmt: skip
            if chapter in wanted:
                show(scores)
        if "cost" in wanted:
            print_cost(next(iter(takes.values())), folder)


if __name__ == "__main__":
    main()
