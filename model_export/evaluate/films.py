"""Whole pieces: clips of three minutes scored by the app itself, and real songs beside them.

The clips are analyses without pictures: scenes of different pace, cuts, captions and curves, drawn
at random in the ranges that real clips have. The app's own Composer fits the tempo, plans the
harmony and composes, so that hit points, form and ending are those that a user gets.
"""

from __future__ import annotations

import hashlib
import json
import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request, Take
from bgm_studio.music.harmony import chord_features
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, PITCHES, roll_from_notes
from bgm_studio.music.timing import TempoMap
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.shots import Cut, shots_between
from model_export.captions import CLASSES, wordings
from model_export.corpus import POP, Corpus
from model_export.evaluate.cache import Arrays, Cache, packed, unpacked
from model_export.evaluate.windows import model_key

FILM_S = 180.0
_RATE_HZ, _FRAME_RATE = 4.0, 25
_SCENE_S = (20.0, 45.0)
_SHOT_S = (2.0, 9.0)  # of the busiest and the calmest scenes
_HIT_STRENGTH = 0.5
_HIT_DISTANCE_S = 1.0
_ASKED_TEMPOS_BPM = (70.0, 84.0, 96.0, 110.0)  # of every third film, in turn
_FILMS_VERSION = 2


@dataclass(frozen=True, eq=False)
class FilmAsked:
    """What a clip asked of its piece, per beat of the grid unless said otherwise.

    activity: note onsets a second. change: 0..1. hit_beats: beats that mark hit points, rising.
    cut_times_s: of all cuts that are hit points. tempo_bpm_asked: None where it was fitted.
    sections: (first beat, end beat, label).
    """

    activity: NDArray[np.float32]
    change: NDArray[np.float32]
    hit_beats: NDArray[np.int64]
    cut_times_s: NDArray[np.float64]
    tempo_bpm_asked: float | None
    sections: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True, eq=False)
class Piece:
    """A whole piece. roll: bool (6, columns, 128) from its first barline on; chroma: bool (beats,
    12) and roots (beats,), -1 for none, of its chords. planned_key: tonic and "major" or "minor".
    velocities: summed velocity (0..127 each) struck per column, None where nothing was performed.
    """

    name: str
    roll: NDArray[np.bool_]
    chroma: NDArray[np.bool_]
    roots: NDArray[np.int64]
    tempo_map: TempoMap
    asked: FilmAsked | None = None
    planned_key: tuple[int, str] | None = None
    velocities: NDArray[np.float64] | None = None


def film(number: int, duration_s: float = FILM_S) -> tuple[VideoAnalysis, Request]:
    """A made-up clip and what is asked for it; always the same for a number."""
    rng = random.Random(f"film {number}")
    noise = np.random.default_rng(number)
    captions = wordings()[0]
    samples = int(np.ceil(duration_s * _RATE_HZ))
    activity, energy = np.zeros(samples), np.zeros(samples)
    change = 0.05 + 0.05 * noise.random(samples)
    times, shot_captions, start_s = [], [], 0.0
    while start_s < duration_s:
        pace = rng.random()
        end_s = min(start_s + rng.uniform(*_SCENE_S), duration_s)
        if duration_s - end_s < _SCENE_S[0] / 2:
            end_s = duration_s
        span = slice(int(start_s * _RATE_HZ), int(np.ceil(end_s * _RATE_HZ)))
        activity[span] = 0.1 + 0.75 * pace
        energy[span] = 0.15 + 0.6 * (0.6 * pace + 0.4 * rng.random())
        kind = rng.randrange(CLASSES)
        shot_s = _SHOT_S[1] + pace * (_SHOT_S[0] - _SHOT_S[1])
        at_s = start_s
        while at_s < end_s:
            times.append(at_s)
            shot_captions.append(rng.choice(captions[kind]))
            at_s += max(shot_s * rng.lognormvariate(-0.08, 0.4), 0.6)
            if end_s - at_s < 0.6:
                at_s = end_s
        start_s = end_s
    activity = _smooth(activity + 0.12 * noise.standard_normal(samples), 4)
    energy = _smooth(energy + 0.08 * noise.standard_normal(samples), 4)
    cuts = _cuts(times[1:], rng)
    for cut in cuts:
        index = min(int(cut.time_s * _RATE_HZ), samples - 1)
        change[index] = max(change[index], cut.strength)
    frames = round(duration_s * _FRAME_RATE)
    clip = ClipInfo(
        Path(f"film-{number}"),
        hashlib.sha256(f"film {number}".encode()).hexdigest(),
        Fraction(frames, _FRAME_RATE),
        Fraction(0),
        Fraction(_FRAME_RATE),
        frames,
        1280,
        720,
        False,
    )
    shots = shots_between(cuts, clip.duration_s, frames)
    told = tuple(
        replace(shot, caption=caption) for shot, caption in zip(shots, shot_captions, strict=True)
    )
    curves = [np.clip(c, 0, 1).astype(np.float32) for c in (activity, change, energy)]
    tempo = _ASKED_TEMPOS_BPM[number // 3 % len(_ASKED_TEMPOS_BPM)] if number % 3 == 0 else None
    return (
        VideoAnalysis(clip, cuts, told, _RATE_HZ, curves[0], curves[1], curves[2]),
        Request(seed=number, tempo_bpm=tempo),
    )


def _cuts(times_s: list[float], rng: random.Random) -> tuple[Cut, ...]:
    strengths = [rng.uniform(0.25, 1.0) for _ in times_s]
    cuts = []
    for time_s, strength in zip(times_s, strengths, strict=True):
        near = [
            s for t, s in zip(times_s, strengths, strict=True) if abs(t - time_s) < _HIT_DISTANCE_S
        ]
        frame = round(time_s * _FRAME_RATE)
        hit = strength >= _HIT_STRENGTH and strength == max(near)
        cuts.append(Cut(frame, frame / _FRAME_RATE, strength, hit))
    return tuple(cuts)


def _smooth(curve: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    kernel = np.ones(2 * reach + 1) / (2 * reach + 1)
    return np.convolve(np.pad(curve, reach, mode="edge"), kernel, mode="valid")


def piece_of(name: str, analysis: VideoAnalysis, take: Take) -> Piece:
    """A take as a piece."""
    plan, tempo_map = take.harmony, take.tempo_map
    chords = chord_features(plan.chords_per_beat)
    velocities = np.zeros(take.total_columns)
    performance = take.performance()
    starts_s = [note.start_s for note in performance.notes]
    columns = np.rint(tempo_map.beats(starts_s) * COLUMNS_PER_BEAT).astype(int)
    np.add.at(
        velocities,
        np.clip(columns, 0, len(velocities) - 1),
        [note.velocity for note in performance.notes],
    )
    hits = [cut.time_s for cut in analysis.cuts if cut.hit]
    change = np.zeros(tempo_map.total_beats, dtype=np.float32)
    beats = np.clip(
        tempo_map.beats(np.arange(len(analysis.change)) / analysis.curve_rate_hz),
        0,
        len(change) - 1,
    ).astype(int)
    np.maximum.at(change, beats, analysis.change)
    asked = FilmAsked(
        take.activity,
        change,
        np.unique(np.array(take.fit.hit_beats, dtype=np.int64)),
        np.array(hits),
        take.request.tempo_bpm,
        tuple((s.start_beat, s.end_beat, s.label) for s in plan.sections),
    )
    return Piece(
        name,
        roll_from_notes(take.notes, take.total_columns),
        chords[:, 12:24] > 0.5,
        np.array([c.root for c in plan.chords_per_beat], dtype=np.int64),
        tempo_map,
        asked,
        (plan.key.tonic, plan.key.mode),
        velocities,
    )


def generated_pieces(
    numbers: Sequence[int],
    duration_s: float,
    composer: Composer,
    cache: Cache,
    done: Callable[[int], None],
    settings: Mapping[str, Any],
) -> tuple[tuple[Piece, ...], float]:
    """The app's music for films of these numbers, and the seconds that it took. settings: fields of
    their Requests that are not as `film` has them."""
    pieces, seconds = [], 0.0
    for number in numbers:
        analysis, request = film(number, duration_s)
        request = replace(request, **settings)
        entry = {
            "kind": "piece",
            "film": number,
            "duration_s": duration_s,
            **settings,
            "version": _FILMS_VERSION,
            **model_key(composer.open()),
        }
        arrays = cache.get(entry)
        if arrays is None:
            began = time.perf_counter()
            take = composer.compose(analysis, Direction.found(analysis), request)
            piece = piece_of(analysis.clip.path.name, analysis, take)
            arrays = _as_arrays(piece, time.perf_counter() - began)
            cache.put(entry, arrays)
        pieces.append(_from_arrays(arrays))
        seconds += float(arrays["seconds"])
        done(1)
    return tuple(pieces), seconds


def _as_arrays(piece: Piece, seconds: float) -> Arrays:
    assert piece.asked is not None
    assert piece.velocities is not None
    text = {
        "name": piece.name,
        "key": piece.planned_key,
        "tempo": piece.asked.tempo_bpm_asked,
        "sections": piece.asked.sections,
    }
    curves = {f.name: getattr(piece.asked, f.name) for f in fields(FilmAsked)[:4]}
    return {
        "roll": packed(piece.roll),
        "chroma": piece.chroma,
        "roots": piece.roots,
        "knot_beats": np.array(piece.tempo_map.knot_beats),
        "knot_seconds": np.array(piece.tempo_map.knot_seconds),
        "velocities": piece.velocities,
        "seconds": np.array(seconds),
        "text": np.array(json.dumps(text)),
        **curves,
    }


def _from_arrays(arrays: Arrays) -> Piece:
    text = json.loads(str(arrays["text"]))
    tempo_map = TempoMap(
        tuple(arrays["knot_beats"].tolist()), tuple(arrays["knot_seconds"].tolist())
    )
    asked = FilmAsked(
        arrays["activity"],
        arrays["change"],
        arrays["hit_beats"],
        arrays["cut_times_s"],
        text["tempo"],
        tuple((int(a), int(b), str(label)) for a, b, label in text["sections"]),
    )
    tonic, mode = text["key"]
    return Piece(
        text["name"],
        unpacked(arrays["roll"]),
        arrays["chroma"],
        arrays["roots"],
        tempo_map,
        asked,
        (tonic, mode),
        arrays["velocities"],
    )


def cut_out(piece: Piece, first_bar: int, end_bar: int) -> Piece:
    """Bars `first_bar` up to (not including) `end_bar` of a real song, as far as it goes."""
    beats = slice(4 * first_bar, min(4 * end_bar, len(piece.chroma)))
    columns = slice(beats.start * COLUMNS_PER_BEAT, beats.stop * COLUMNS_PER_BEAT)
    start_s, end_s = (float(s) for s in piece.tempo_map.seconds([beats.start, beats.stop]))
    tempo_map = TempoMap((0.0, float(beats.stop - beats.start)), (0.0, end_s - start_s))
    return Piece(
        piece.name,
        piece.roll[:, columns],
        piece.chroma[beats],
        piece.roots[beats],
        tempo_map,
        planned_key=piece.planned_key,
    )


def excerpt(piece: Piece, duration_s: float, *, middle: bool) -> Piece:
    """Whole bars of a real song that last about `duration_s`: from its start or its middle."""
    bars = len(piece.chroma) // 4
    wanted = min(bars, max(round(duration_s * piece.tempo_map.mean_bpm / 240), 1))
    first = (bars - wanted) // 2 if middle else 0
    return cut_out(piece, first, first + wanted)


def real_songs(corpus: Corpus, split: str) -> tuple[Piece, ...]:
    """The whole pop songs of a split, from their first corrected barline on."""
    songs = []
    for song in corpus.songs(split, POP):
        first, end = (int(c) for c in corpus.first_column[song : song + 2])
        end -= (end - first) % COLUMNS_PER_BEAT
        bits = corpus.roll[first:end]
        roll = np.unpackbits(bits, axis=2, bitorder="little").transpose(1, 0, 2).astype(bool)
        beats = slice(first // COLUMNS_PER_BEAT, end // COLUMNS_PER_BEAT)
        count = (end - first) // COLUMNS_PER_BEAT
        seconds = count * 60 / float(corpus.tempo_bpm[song])
        mode = "minor" if corpus.minor[song] else "major"
        songs.append(
            Piece(
                f"song {int(corpus.song_id[song])}",
                roll[..., :PITCHES],
                corpus.chroma[beats],
                corpus.root[beats].astype(np.int64),
                TempoMap((0.0, float(count)), (0.0, seconds)),
                planned_key=(int(corpus.tonic[song]), mode),
            )
        )
    return tuple(songs)
