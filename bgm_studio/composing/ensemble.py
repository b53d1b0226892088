"""A take as a band plays it: the three written tracks on the palette's instruments, and what its
players add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from bgm_studio.band.articulation import articulated
from bgm_studio.band.bass import Bass, bass_part
from bgm_studio.band.doubling import Doubling, doubled_part
from bgm_studio.band.drums import Drums, drum_part
from bgm_studio.band.form import Form, Line, Mark
from bgm_studio.band.grooves import Hit
from bgm_studio.band.hits import Sting, Swell, hits_part, swell_part
from bgm_studio.band.pads import Figure, Pad, figure_part, pad_part
from bgm_studio.band.palettes import PLAIN, Palette, Player, Range
from bgm_studio.band.rhythm import Comp, Ostinato, Strum, comp_part, ostinato_part, strum_part
from bgm_studio.composing.certain import Room, hushed
from bgm_studio.composing.marks import hit_instants
from bgm_studio.composing.take import Take
from bgm_studio.music.pianoroll import (
    BEATS_PER_BAR,
    COLUMNS_PER_BEAT,
    TRACKS,
    Note,
)
from bgm_studio.music.played import Performance, PerformedNote
from bgm_studio.music.timing import TempoMap
from bgm_studio.sound.performance import perform

_OCTAVE = 12
_STRUCK_BEATS = 0.25  # how long a drum's key is held


def form_of(take: Take) -> Form:
    """What the band reads of a take."""
    tempo_map = take.tempo_map
    room = Room.of(take.direction, tempo_map)
    levels = take.swell.reshape(-1, BEATS_PER_BAR).mean(1)
    marks = [
        Mark(float(tempo_map.beats(cut.time_s)), cut.strength)
        for cut in take.direction.cuts
        if cut.hit
    ]
    return Form(
        take.harmony,
        tempo_map.mean_bpm,
        levels.tolist(),
        tuple(sorted(marks, key=lambda mark: mark.beat)),
        room.start / COLUMNS_PER_BEAT,
        room.last / COLUMNS_PER_BEAT,
        tuple((a / COLUMNS_PER_BEAT, b / COLUMNS_PER_BEAT) for a, b in room.silences),
        take.request.seed,
    )


def played(take: Take, palette: Palette = PLAIN) -> Performance:
    """The take as the palette's voices play it: the tracks as written, moved by octaves into what
    their instruments play well, then the players of the band. Same input, same output."""
    tempo_map = take.tempo_map
    form = replace(form_of(take), swing=palette.swing)
    notes = [
        note
        for track in range(len(TRACKS))
        for note in _fitted(take.notes, track, palette.ranges[track], form)
    ]
    instants = {**_swung(notes, form, tempo_map), **hit_instants(take.direction.cuts, tempo_map)}
    written = perform(
        sorted(notes), tempo_map, take.swell, take.accents, instants,
        humanise=palette.humanised, pedal=palette.pedal,
    )  # fmt: skip
    parts = [
        [note for note in written.notes if note.track == track] for track in range(len(TRACKS))
    ]
    parts += [
        [
            PerformedNote(start, end, line.pitch, line.velocity, track)
            for line, start, end in _timed(lines, take)
        ]
        for track, lines in enumerate(
            _band(form, palette.players, _melody(notes, form)), len(TRACKS)
        )
    ]
    # The band's players know how they play; those who have a written line learn it here.
    lines = [True] * len(TRACKS) + [isinstance(player, Doubling) for player in palette.players]
    whole = [
        note
        for voice, part, is_line in zip(palette.voices, parts, lines, strict=True)
        for note in (articulated(part, voice.program) if is_line and not voice.kit else part)
    ]
    return hushed(replace(written, notes=tuple(sorted(whole))), Room.of(take.direction, tempo_map))


def _swung(notes: Sequence[Note], form: Form, tempo_map: TempoMap) -> dict[int, float]:
    """The seconds of those columns that are not played where they are written."""
    columns = {column for note in notes for column in (note.start_column, note.end_column)}
    places = {column: form.swung(column / COLUMNS_PER_BEAT) for column in columns}
    return {
        column: float(tempo_map.seconds(place))
        for column, place in places.items()
        if place != column / COLUMNS_PER_BEAT
    }


def _melody(notes: Sequence[Note], form: Form) -> list[Line]:
    """The melody as those see it who double it."""
    return [
        Line(
            form.swung(note.start_column / COLUMNS_PER_BEAT),
            form.swung(note.end_column / COLUMNS_PER_BEAT),
            note.pitch,
            form.velocity(note.start_column / COLUMNS_PER_BEAT, 60, 100, "melody"),
        )
        for note in notes
        if note.track == 0
    ]


def _fitted(notes: Sequence[Note], track: int, span: Range, form: Form) -> list[Note]:
    """A track's notes within the range: the whole line by octaves first, then single tones; and
    none in bars that are too calm for it."""
    own = [
        note
        for note in notes
        if note.track == track
        and form.level_at(note.start_column / COLUMNS_PER_BEAT) >= span.from_level
    ]
    if not own:
        return []

    def outside(shift: int) -> tuple[int, int]:
        beyond = sum(not span.low <= note.pitch + shift <= span.high for note in own)
        return beyond, abs(shift)

    shift = min(range(-4 * _OCTAVE, 5 * _OCTAVE, _OCTAVE), key=outside)
    fitted: dict[tuple[int, int], Note] = {}
    for note in sorted(own):
        pitch = note.pitch + shift
        while pitch < span.low:
            pitch += _OCTAVE
        while pitch > span.high:
            pitch -= _OCTAVE
        # Two tones that fall on one key are one.
        fitted.setdefault((note.start_column, pitch), replace(note, pitch=pitch))
    return list(fitted.values())


def _band(form: Form, players: Sequence[Player], melody: Sequence[Line]) -> list[Sequence[Line]]:
    """What each player plays. The first drummer is whom a bass follows, the first bass whom pads
    keep clear of."""
    struck = (drum_part(form, player) for player in players if isinstance(player, Drums))
    drums = next(struck, [])
    below = (bass_part(form, player, drums) for player in players if isinstance(player, Bass))
    heard = _Heard(melody, drums, next(below, []))
    return [_part(form, player, heard) for player in players]


class _Heard(NamedTuple):
    """What those hear who follow others."""

    melody: Sequence[Line]
    drums: Sequence[Hit]
    bass: Sequence[Line]


def _part(  # noqa: PLR0911 - one return a kind of player
    form: Form, player: Player, heard: _Heard
) -> Sequence[Line]:
    match player:
        case Drums():
            return _held(drum_part(form, player))
        case Swell():
            return _held(swell_part(form, player))
        case Bass():
            return bass_part(form, player, heard.drums)
        case Pad():
            return pad_part(form, player, heard.bass)
        case Figure():
            return figure_part(form, player)
        case Ostinato():
            return ostinato_part(form, player)
        case Comp():
            return comp_part(form, player)
        case Strum():
            return strum_part(form, player)
        case Doubling():
            return doubled_part(form, player, heard.melody)
        case Sting():
            return hits_part(form, player)


def _held(hits: Sequence[Hit]) -> list[Line]:
    return [Line(hit.beat, hit.beat + _STRUCK_BEATS, hit.key, hit.velocity) for hit in hits]


def _timed(lines: Sequence[Line], take: Take) -> list[tuple[Line, float, float]]:
    """(line, start, end) in seconds, within the clip; no two of one pitch overlap."""
    tempo_map = take.tempo_map
    beats = np.array([(line.beat, line.end) for line in lines]).reshape(-1, 2)
    seconds = np.clip(tempo_map.seconds(beats), 0.0, tempo_map.duration_s)
    found: list[tuple[Line, float, float]] = []
    last: dict[int, int] = {}
    for line, (start, end) in zip(lines, seconds.tolist(), strict=True):
        if end <= start:
            continue
        before = last.get(line.pitch)
        if before is not None and found[before][2] > start:
            held, began, _ = found[before]
            found[before] = (held, began, start)
        last[line.pitch] = len(found)
        found.append((line, start, end))
    return [one for one in found if one[2] > one[1]]
