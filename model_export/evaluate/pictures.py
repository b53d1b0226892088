"""The chapter that measures what a user gets: whole pieces for real pictures, beside real songs.

    python -m model_export.evaluate.pictures FOLDER [--quick] [--out FILE.json]

FOLDER holds what the app's own analysis found in real clips, as JSON (numbers and words only). Each
clip, and longer ones made of three in a row, is scored by the app's own path with its defaults. The
rows of a table are measures; real songs are measured in excerpts of the same length. All is over
whole bars without the last one, which is an ending. Nothing is kept between runs: the figures are
those of the code as it is.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import BgmError
from bgm_studio.base.resources import resource
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request, Take
from bgm_studio.metrics.control import onset_rate, rank_correlation
from bgm_studio.metrics.hits import accented, met, moved, onset_times
from bgm_studio.metrics.texture import measure_texture
from bgm_studio.music.pianoroll import BEATS_PER_BAR, COLUMNS_PER_BEAT, roll_from_notes
from bgm_studio.sound import synth
from bgm_studio.video.analysis import VideoAnalysis, analyse
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.shots import Cut, shots_between
from model_export.corpus import Corpus
from model_export.evaluate.figures import Chapter
from model_export.evaluate.films import Piece, cut_out, real_songs

if TYPE_CHECKING:
    from model_export.evaluate.material import Material

SEEDS = (0, 1, 2)
SWITCH_TIMESTEPS = (200.0, 1000.0)
SEGMENT_BEATS = (1, 8, 32)
JOINED = 3
SONG_S = (15.0, 45.0, 180.0)
_SONG_PLACES = (0.25, 0.5, 0.75)
_SPAN_BEATS = 8
_FRAME_RATE = 25
_EDGE_S = 0.5
_SHIFTS_S = tuple(0.37 + 0.61 * i for i in range(12))


DENSITY_1, DENSITY_8 = (
    "activity over one beat (rank correlation)",
    "activity over 8 beats (rank correlation)",
)
PICTURE_8 = "picture's own activity over 8 beats (rank correlation)"
PLAYED, MOST_PLAYED = "notes played over notes asked", "notes played over notes asked, most of any"
HITS, HITS_SOUND = (
    "hits with an accent within 40 ms (share)",
    "hits with an onset within 40 ms in sound (share)",
)


@dataclass(frozen=True, eq=False)
class Scored:
    """What is measured of one piece. by_8: (n, 3) played, asked and the picture's activity over
    spans of 8 beats; hits: whether each is met, and those moved in time."""

    texture: dict[str, float]
    by_1: NDArray[np.float64]
    by_8: NDArray[np.float64]
    hits: NDArray[np.bool_]
    hits_by_chance: NDArray[np.bool_]
    hits_in_sound: NDArray[np.bool_]
    hits_in_sound_by_chance: NDArray[np.bool_]
    key: str


def clip_files(folder: Path) -> list[Path]:
    """The clips' JSON files in a folder, in order. Raises BgmError where there is none."""
    paths = sorted(folder.glob("*.json"))
    if not paths:
        raise BgmError(f"{folder} holds no clips as JSON.", "Name the folder of their analyses.")
    return paths


def long_clips(paths: Sequence[Path]) -> list[VideoAnalysis]:
    """Longer clips, each of JOINED in a row."""
    return [joined(paths[i : i + JOINED]) for i in range(0, len(paths), JOINED)]


def read_clip(path: Path) -> VideoAnalysis:
    """The analysis of a clip from its JSON file."""
    return joined([path])


def joined(paths: Sequence[Path]) -> VideoAnalysis:
    """The analysis of clips one after the other, as one clip cut between them."""
    cuts: list[Cut] = []
    captions: list[str] = []
    curves: dict[str, list[float]] = {"activity": [], "change": [], "energy": []}
    begins_s, rate_hz = 0.0, 10.0
    for path in paths:
        data = json.loads(path.read_text(encoding="utf-8"))
        rate_hz = float(data["curve_rate_hz"])
        length_s = len(data["activity"]) / rate_hz
        if cuts or captions:
            cuts.append(_cut(begins_s, 1.0, True))
        inside = [c for c in data["cuts"] if _EDGE_S < c["time_s"] < data["duration_s"] - _EDGE_S]
        cuts += [_cut(begins_s + c["time_s"], c["strength"], c["hit"]) for c in inside]
        captions += data["captions"][: len(inside) + 1]
        for name, curve in curves.items():
            curve.extend(data[name])
        begins_s += length_s
    frames = round(begins_s * _FRAME_RATE)
    name = "+".join(path.stem for path in paths)
    clip = ClipInfo(
        Path(name),
        hashlib.sha256(name.encode()).hexdigest(),
        Fraction(frames, _FRAME_RATE),
        Fraction(0),
        Fraction(_FRAME_RATE),
        frames,
        1280,
        720,
        False,
    )
    shots = tuple(
        replace(shot, caption=caption)
        for shot, caption in zip(
            shots_between(tuple(cuts), clip.duration_s, frames), captions, strict=True
        )
    )
    activity, change, energy = (np.array(c, dtype=np.float32) for c in curves.values())
    return VideoAnalysis(clip, tuple(cuts), shots, rate_hz, activity, change, energy)


def _cut(time_s: float, strength: float, hit: bool) -> Cut:
    frame = round(time_s * _FRAME_RATE)
    return Cut(frame, frame / _FRAME_RATE, strength, hit)


def scored(analysis: VideoAnalysis, take: Take, *, heard: bool = False) -> Scored:
    """Measure a take. heard: render it, too, and look for onsets in the sound."""
    tempo_map = take.tempo_map
    first = int(tempo_map.start_beat > 0) * BEATS_PER_BAR
    end = max(tempo_map.total_beats - BEATS_PER_BAR, first + BEATS_PER_BAR)
    roll = roll_from_notes(take.notes, take.total_columns)
    inner = roll[:, first * COLUMNS_PER_BEAT : end * COLUMNS_PER_BEAT]
    seconds = tempo_map.seconds(np.arange(tempo_map.total_beats + 1))
    played = onset_rate(roll, np.diff(seconds))
    directed = take.direction.directed(analysis)
    middles = np.clip((seconds[:-1] + seconds[1:]) / 2, 0, None) * analysis.curve_rate_hz
    seen = directed.activity[np.minimum(middles.astype(int), len(directed.activity) - 1)]
    rates = np.stack([played, take.activity, seen], axis=1)[first:end].astype(np.float64)
    spans = rates[: len(rates) // _SPAN_BEATS * _SPAN_BEATS].reshape(-1, _SPAN_BEATS, 3).mean(1)
    hits = np.array([cut.time_s for cut in take.direction.cuts if cut.hit])
    by_chance = moved(hits, tempo_map.duration_s, _SHIFTS_S)
    performance = take.performance()
    starts = [note.start_s for note in performance.notes]
    loud = [note.velocity for note in performance.notes]
    onsets = np.zeros(0)
    if heard:
        player = synth.open_synth()
        try:
            frames = round(tempo_map.duration_s * SAMPLE_RATE_HZ)
            blocks = [b.mean(1) for b in synth.play(player, performance, frames)]
        finally:
            player.close()
        onsets = onset_times(np.concatenate(blocks), SAMPLE_RATE_HZ)
    return Scored(
        measure_texture(inner),
        rates,
        spans,
        accented(starts, loud, hits),
        accented(starts, loud, by_chance),
        met(onsets, hits) if heard else np.zeros(0, bool),
        met(onsets, by_chance) if heard else np.zeros(0, bool),
        take.plan.key.name,
    )


def song_excerpts(songs: Iterable[Piece], duration_s: float) -> list[NDArray[np.bool_]]:
    """Whole bars of about this length from three places of each song that is longer."""
    rolls = []
    for song in songs:
        bars = len(song.chroma) // BEATS_PER_BAR
        wanted = max(round(duration_s * song.tempo_map.mean_bpm / 240), 1)
        for place in _SONG_PLACES if wanted < 0.75 * bars else (0.0,):
            first = min(round(place * bars), max(bars - wanted, 0))
            rolls.append(cut_out(song, first, first + wanted).roll)
    return rolls


def add_pieces(chapter: Chapter, row: str, pieces: Sequence[Scored]) -> None:
    """Add the figures of a row of pieces."""
    for measure in pieces[0].texture:
        chapter.add_mean(row, measure, [piece.texture[measure] for piece in pieces])
    nothing = (float("nan"), float("nan"))
    by_8, by_1 = (np.concatenate([getattr(p, n) for p in pieces]) for n in ("by_8", "by_1"))
    for measure, (a, b) in {
        DENSITY_8: (by_8[:, 0], by_8[:, 1]),
        PICTURE_8: (by_8[:, 0], by_8[:, 2]),
        DENSITY_1: (by_1[:, 0], by_1[:, 1]),
    }.items():
        chapter.add(row, measure, (rank_correlation(a, b), *nothing), len(a), "high")
    ratios = [piece.by_1[:, 0].mean() / piece.by_1[:, 1].mean() for piece in pieces]
    chapter.add_mean(row, PLAYED, ratios, "")
    chapter.add(row, MOST_PLAYED, (max(ratios), *nothing), len(ratios), "low")
    for measure, own, chance in (
        (HITS, "hits", "hits_by_chance"),
        (HITS_SOUND, "hits_in_sound", "hits_in_sound_by_chance"),
    ):
        found = np.concatenate([getattr(piece, own) for piece in pieces])
        if len(found):
            guess = np.concatenate([getattr(piece, chance) for piece in pieces]).mean()
            chapter.add_mean(row, measure, found.astype(float), "high", float(guess))


def add_songs(chapter: Chapter, row: str, rolls: Sequence[NDArray[np.bool_]]) -> None:
    """Add the mean of songs' excerpts, and between which values four fifths of them lie."""
    found = [measure_texture(roll) for roll in rolls]
    for measure in found[0]:
        values = np.array([figures[measure] for figures in found])
        chapter.add_mean(row, measure, values)
        finite = values[np.isfinite(values)]
        for share in (10, 90):
            value = float(np.percentile(finite, share)) if len(finite) else float("nan")
            nothing = (float("nan"), float("nan"))
            chapter.add(f"{row}, {share} %", measure, (value, *nothing), len(finite), "")


def measure(
    folder: Path,
    composer: Composer,
    songs: Sequence[Piece],
    *,
    quick: bool = False,
    progress: Any = lambda _: None,
) -> Chapter:
    """The chapter. folder: of the clips' JSON files. quick: one seed, no table of k."""
    result = Chapter(
        "pictures",
        "Music for real pictures",
        [
            "What a user gets: whole pieces for real clips by the app's own path and defaults, "
            f"over {1 if quick else len(SEEDS)} seed(s), whole bars without the last. Songs are "
            "excerpts of the test songs of the same length; beside their mean stand the values "
            "below which 10 % and 90 % of them lie. Correlations are pooled over all pieces of a "
            "row. A hit is met where a note at least 12 velocity steps above its surroundings (or "
            "an onset of the rendered sound) lies within 40 ms; by chance: the same instants moved "
            "in time.",
        ],
    )
    paths = clip_files(folder)
    groups = {
        "15 s clips": [read_clip(path) for path in paths],
        "45 s clips": long_clips(paths),
        "demo": [analyse(resource("demo/demo.mp4"))],
    }
    seeds = SEEDS[:1] if quick else SEEDS
    keys: set[str] = set()
    for group, analyses in groups.items():
        for t0 in SWITCH_TIMESTEPS:
            pieces = []
            for analysis in analyses:
                for seed in seeds:
                    request = Request(seed=seed, switch_timestep=t0)
                    pieces.append(_composed(composer, analysis, request, heard=seed == 0))
                    progress(f"{group}, t0 = {t0:g}: {analysis.clip.path}, seed {seed}")
                    if group == "15 s clips" and seed == 0:
                        keys.add(pieces[-1].key)
            add_pieces(result, f"{group}, t0 = {t0:g}", pieces)
    nothing = (float("nan"), float("nan"))
    result.add("15 s clips, t0 = 200", "keys at one seed", (len(keys), *nothing), len(paths), "")
    for k in () if quick else SEGMENT_BEATS:
        pieces = [
            _composed(composer, analysis, Request(segment_beats=k, switch_timestep=t0))
            for analysis in groups["45 s clips"]
            for t0 in SWITCH_TIMESTEPS[1:]
        ]
        progress(f"k = {k}")
        add_pieces(result, f"45 s clips, t0 = 1000, k = {k}", pieces)
    for duration_s in SONG_S:
        add_songs(result, f"songs, {duration_s:.0f} s", song_excerpts(songs, duration_s))
    return result


def _composed(
    composer: Composer, analysis: VideoAnalysis, request: Request, *, heard: bool = False
) -> Scored:
    take = composer.compose(analysis, Direction.found(analysis), request)
    return scored(analysis, take, heard=heard)


def chapter(material: Material, *, folder: Path, quick: bool = False) -> Chapter:
    """The chapter for a report; see `measure`."""
    composer = Composer("auto", material.model_folder)
    return measure(folder, composer, material.songs, quick=quick)


def table(result: Chapter) -> str:
    """The figures as a Markdown table: a row a measure, a column a group of pieces."""
    rows = list(dict.fromkeys(f.row for f in result.figures))
    shown = [row for row in rows if not row.endswith(" %")]
    by = {(f.row, f.measure): f for f in result.figures}
    lines = ["| | " + " | ".join(shown) + " |", "|---" * (len(shown) + 1) + "|"]
    for name in dict.fromkeys(f.measure for f in result.figures):
        cells = []
        for row in shown:
            figure = by.get((row, name))
            cell = "" if figure is None else f"{figure.value:.2f}"
            if figure is not None and np.isfinite(figure.chance):
                cell += f" (chance {figure.chance:.2f})"
            ends = [by.get((f"{row}, {share} %", name)) for share in (10, 90)]
            if ends[0] is not None and ends[1] is not None:
                cell += f" ({ends[0].value:.2f}–{ends[1].value:.2f})"
            cells.append(cell)
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m model_export.evaluate.pictures")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, default=Path("resources/denoiser"))
    parser.add_argument("--corpus", type=Path, default=Path("runs/corpus.npz"))
    parser.add_argument("--quick", action="store_true", help="one seed, no table of k")
    parser.add_argument("--out", type=Path, help="write the figures here, as JSON")
    a = parser.parse_args(argv)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="pictures-") as cache:
        # The steps of the user's newest takes are not to be lost to the pieces made here.
        os.environ["XDG_CACHE_HOME"] = cache
        songs = real_songs(Corpus.load(a.corpus), "test")
        result = measure(
            a.folder,
            Composer("auto", a.model),
            songs,
            quick=a.quick,
            progress=lambda text: print(text, file=sys.stderr),
        )
    print(table(result))
    print(f"{time.perf_counter() - began:.0f} s", file=sys.stderr)
    if a.out is not None:
        figures = [f.__dict__ for f in result.figures]
        a.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    try:
        main()
    except BgmError as error:
        sys.exit(f"{error.message} {error.hint}")
