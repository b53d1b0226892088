"""Checks of a project that was read from a file, or is to be written."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bgm_studio.band.palettes import is_part_name
from bgm_studio.base.errors import BgmError
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.take import Request
from bgm_studio.interchange.film import CutFilm, Event, Sound
from bgm_studio.music.harmony import Chord
from bgm_studio.music.pianoroll import PITCHES, TRACKS, Region
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.codec import MAX_BEATS, MAX_COLUMNS, MOST, Damaged, expect
from bgm_studio.project.project import (
    MAX_HELD_LINES,
    MAX_HELD_PARTS,
    MAX_TAKES,
    MAX_VARIATIONS,
    Project,
    TakeEntry,
)
from bgm_studio.sound.ducking import MOST_DUCK_DB
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo
from bgm_studio.video.container import MAX_DURATION_S, MAX_RATE_HZ, MAX_SIDE_PIXELS, MIN_DURATION_S
from bgm_studio.video.semantics import is_text
from bgm_studio.video.shots import Cut, shots_between
from bgm_studio.video.speech import in_order

_LEAST_BPM, _MOST_BPM = 0.1, 1e5  # beyond these nothing is a beat any more
_MAX_FOLDERS = 64


def check_project(project: Project) -> None:
    """Raise Damaged unless the parts fit together and nothing is beyond what could be worked on.

    Values that the app refuses later with a clear word (a mood that is too long, no tracks) pass.
    """
    if project.analysis is not None:
        _check_analysis(project.analysis)
    duration_s = project.analysis.clip.duration_s if project.analysis else MAX_DURATION_S
    _check_direction(project.direction, duration_s, "direction")
    _check_request(project.request, "request")
    expect(1 <= project.variations <= MAX_VARIATIONS, "variations")
    expect(len(project.mix) == len(project.palette.voices), "mix")
    for mix in project.mix:
        expect(0 <= mix.program <= 127 and -100 <= mix.level_db <= 24, "mix")
    gain_db = project.clip_gain_db
    expect(gain_db is None or -100 <= gain_db <= 24, "clip_gain_db")
    gain_db = project.music_gain_db
    expect(gain_db is None or -60 <= gain_db <= 20, "music_gain_db")
    expect(0 <= project.duck_db <= MOST_DUCK_DB, "duck_db")
    if project.level is not None:  # whose points are in order, or it could not be
        last_s = max((time_s for time_s, _ in project.level.points), default=0.0)
        expect(last_s <= 2 * MAX_DURATION_S, "level")
    expect(len(project.takes) <= MAX_TAKES, "takes")
    ids = [entry.id for entry in project.takes]
    expect(len(set(ids)) == len(ids) and "" not in ids, "takes")
    expect(project.active in {"", *ids}, "active")
    for number, entry in enumerate(project.takes):
        _check_take(entry, duration_s, f"takes[{number}]")
    expect(
        max((entry.number for entry in project.takes), default=0) <= project.takes_made,
        "takes_made",
    )
    sha256, folders = project.timeline_sha256, project.media_folders
    expect(sha256 == "" or re.fullmatch("[0-9a-f]{64}", sha256) is not None, "timeline_sha256")
    expect(len(folders) <= _MAX_FOLDERS, "media_folders")
    if project.film is not None:
        _check_film(project.film, project.analysis.clip if project.analysis else None)


def _check_film(film: CutFilm, clip: ClipInfo | None) -> None:
    """Check what a CutFilm does not check itself."""
    expect(0 < film.rate <= MAX_RATE_HZ, "film.rate")
    expect(clip is None or abs(film.duration - clip.duration) < 1 / film.rate, "film.events")
    expect(abs(film.first_timecode_frame) < 1 << 40, "film.first_timecode_frame")
    for things in (film.sounds, film.markers, film.told):
        expect(not things or len(things) <= MOST[type(things[0])], "film")
    # A first event has nothing to dissolve from.
    first = film.events[0]
    expect(first.before_frames == first.after_frames == 0, "film.events")
    spans: list[Event | Sound] = [*film.events, *film.sounds]
    for span in spans:
        expect(abs(span.media_start) <= 10**8 and abs(span.speed) <= 10**6, "film.events")
    for sound in film.sounds:
        expect(sound.start_frame < sound.end_frame <= 2 * film.frames, "film.sounds")
        expect(-film.frames <= sound.start_frame and abs(sound.gain_db) <= 1000, "film.sounds")
    expect(all(0 <= marker.frame <= film.frames for marker in film.markers), "film.markers")


def _check_analysis(analysis: VideoAnalysis) -> None:
    clip = analysis.clip
    expect(MIN_DURATION_S - 1 <= clip.duration <= MAX_DURATION_S + 1, "clip.duration")
    expect(abs(clip.start) <= 10**6, "clip.start")
    expect(0 < clip.frame_rate <= MAX_RATE_HZ, "clip.frame_rate")
    expect(1 <= clip.frame_count <= MAX_RATE_HZ * (MAX_DURATION_S + 1), "clip.frame_count")
    expect(0 < clip.width <= MAX_SIDE_PIXELS and 0 < clip.height <= MAX_SIDE_PIXELS, "clip")
    expect(re.fullmatch("[0-9a-f]{64}", clip.sha256) is not None, "clip.sha256")
    _check_cuts(analysis.cuts, clip.duration_s, "analysis.cuts")
    expect(all(is_text(shot.caption) for shot in analysis.shots), "analysis.shots")
    bare = tuple(replace(shot, caption="") for shot in analysis.shots)
    expect(
        bare == shots_between(analysis.cuts, clip.duration_s, clip.frame_count), "analysis.shots"
    )
    for felt in analysis.affects:
        expect(0.0 <= felt.start_s < felt.end_s <= clip.duration_s + 1e-6, "analysis.affects")
        expect(abs(felt.valence) <= 1.0 and abs(felt.arousal) <= 1.0, "analysis.affects")
        expect(felt.people >= 0, "analysis.affects")
        expect(0.0 <= felt.face_height <= 1.0 and 0.0 <= felt.speech <= 1.0, "analysis.affects")
    expect(in_order(analysis.speech or (), clip.duration_s), "analysis.speech")
    expect(0 < analysis.curve_rate_hz <= MAX_RATE_HZ, "analysis.curve_rate_hz")
    count = max(1, math.ceil(clip.duration_s * analysis.curve_rate_hz - 1e-6))
    for curve in (analysis.activity, analysis.change, analysis.energy):
        expect(curve.shape == (count,), "analysis curves")
        expect(bool(curve.min() >= 0.0 and curve.max() <= 1.0), "analysis curves")


def _check_cuts(cuts: Sequence[Cut], duration_s: float, where: str) -> None:
    times = [0.0, *(cut.time_s for cut in cuts), duration_s]
    expect(all(a < b for a, b in itertools.pairwise(times)), where)
    last_frame = MAX_RATE_HZ * (MAX_DURATION_S + 1)
    expect(all(0 <= cut.strength <= 1 and 0 <= cut.frame <= last_frame for cut in cuts), where)
    for cut in cuts:
        expect((cut.kind == "cut") == (cut.span is None), where)
        if (span := cut.span) is not None:
            expect(0 <= span.start_s <= cut.time_s <= span.end_s <= duration_s, where)
            expect(span.start_s < span.end_s, where)
            expect(0 <= span.start_frame <= cut.frame <= span.end_frame <= last_frame, where)


def _check_direction(direction: Direction, duration_s: float, where: str) -> None:
    _check_cuts(direction.cuts, duration_s, f"{where}.cuts")
    expect(len(direction.captions) == len(direction.cuts) + 1, f"{where}.captions")
    expect(
        all(caption is None or is_text(caption) for caption in direction.captions),
        f"{where}.captions",
    )
    drawn = direction.activity
    expect(all(a[0] < b[0] for a, b in itertools.pairwise(drawn)), f"{where}.activity")
    expect(all(i >= 0 and 0 <= v <= 1 for i, v in drawn), f"{where}.activity")
    for edit in direction.chords:
        expect(0 <= edit.start_s < edit.end_s <= 2 * MAX_DURATION_S, f"{where}.chords")
        try:
            Chord.parse(edit.symbol)
        except BgmError as error:
            raise Damaged(f"{where}.chords") from error
    starts = [scene.start_s for scene in direction.scenes]
    expect(starts[:1] in ([], [0.0]), f"{where}.scenes")
    expect(all(a < b for a, b in itertools.pairwise([*starts, duration_s])), f"{where}.scenes")
    spans = [*direction.silences, *([direction.range] if direction.range else [])]
    expect(all(span.end_s <= 2 * MAX_DURATION_S for span in spans), where)


def _check_request(request: Request, where: str) -> None:
    expect(is_text(request.mood), f"{where}.mood")
    try:
        replace(request, mood="", tracks=request.tracks or TRACKS).check()
    except BgmError as error:
        raise Damaged(where) from error


def _check_tempo_map(tempo_map: TempoMap, where: str) -> None:
    beats, seconds = tempo_map.knot_beats, tempo_map.knot_seconds
    expect(2 <= len(beats) == len(seconds) <= MAX_BEATS, where)
    for knots, limit in ((beats, MAX_BEATS), (seconds, 2.0 * MAX_DURATION_S)):
        expect(all(a < b for a, b in itertools.pairwise(knots)), where)
        expect(-limit <= knots[0] and knots[-1] <= limit, where)
    tempi = 60.0 * np.diff(beats) / np.maximum(np.diff(seconds), 1e-300)
    expect(bool(((tempi >= _LEAST_BPM) & (tempi <= _MOST_BPM)).all()), where)
    expect(seconds[-1] > 0 and beats[-1] >= 1, where)


def _check_take(entry: TakeEntry, duration_s: float, where: str) -> None:
    take = entry.take
    _check_request(take.request, f"{where}.request")
    _check_direction(take.direction, duration_s, f"{where}.direction")
    _check_tempo_map(take.fit.tempo_map, f"{where}.tempo_map")
    expect(take.plan.total_beats <= MAX_BEATS, f"{where}.plan")
    beats = len(take.swell)
    expect(1 <= beats <= MAX_BEATS and take.swell.ndim == 1, f"{where}.swell")
    expect(take.accents.shape == (beats, 4), f"{where}.accents")
    expect(take.activity.shape == (beats,), f"{where}.activity")
    expect(1 <= take.steps <= 1000 and 0 <= take.guidance <= 100, f"{where}.steps")
    expect(1 <= entry.number < 1 << 31, f"{where}.number")
    for region in entry.locked:
        _check_region(region, f"{where}.locked")
    if entry.rest is not None:
        _check_request(entry.rest.request, f"{where}.rest")
        _check_direction(entry.rest.direction, duration_s, f"{where}.rest")
    if entry.wish is not None:
        _check_request(entry.wish, f"{where}.wish")
    expect(len(entry.parts) <= MAX_HELD_PARTS, f"{where}.parts")
    first, last = take.tempo_map.start_beat, take.tempo_map.total_beats
    for name, lines in entry.parts.items():
        expect(is_part_name(name) and len(lines) <= MAX_HELD_LINES, f"{where}.parts")
        expect(all(first <= n.beat and n.end <= last for n in lines), f"{where}.parts.{name}")


def _check_region(region: Region, where: str) -> None:
    expect(-MAX_COLUMNS <= region.start_column <= region.end_column <= MAX_COLUMNS, where)
    expect(set(region.tracks) <= set(range(len(TRACKS))) and len(region.tracks) <= 3, where)
    expect(0 <= region.low_pitch <= region.high_pitch < PITCHES, where)
