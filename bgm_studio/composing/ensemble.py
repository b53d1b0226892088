"""A take as a band plays it: the three written tracks on the palette's instruments, and what its
players add."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np

from bgm_studio.band.articulation import articulated
from bgm_studio.band.bass import Bass, bass_part
from bgm_studio.band.doubling import Doubling, doubled_part
from bgm_studio.band.drums import Drums, drum_part
from bgm_studio.band.form import Form, Line, Mark, apart
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
from bgm_studio.sound.performance import perform, velocities

Parts = Mapping[str, tuple[Line, ...]]
"""What parts of the band play, by their names: sorted, no two notes of a pitch overlap."""
NO_PARTS: Parts = MappingProxyType({})

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


def played(take: Take, palette: Palette = PLAIN, held: Parts = NO_PARTS) -> Performance:
    """The take as the palette's voices play it: the tracks as written, moved by octaves into what
    their instruments play well, then the players of the band. held: parts that are played as they
    stand here, instead of what their players would play; of those whose names the palette does not
    have, nothing is heard. Same input, same output."""
    tempo_map = take.tempo_map
    form = _swinging(take, palette)
    notes = list(_written(take, palette, form).values())
    instants = {**_swung(notes, form, tempo_map), **hit_instants(take.direction.cuts, tempo_map)}
    written = perform(
        sorted(notes), tempo_map, take.swell, take.accents, instants,
        humanise=palette.humanised, pedal=palette.pedal,
    )  # fmt: skip
    kept = {name: _inside(lines, tempo_map) for name, lines in held.items()}
    parts = {**_band(take, palette, form, notes), **kept}
    whole: list[PerformedNote] = []
    for track, voice in enumerate(palette.voices):
        if track < len(TRACKS):
            part = [note for note in written.notes if note.track == track]
            has_line = True
        else:
            # The band's players know how they play; who doubles a written line learns it here.
            part = [
                PerformedNote(start, end, line.pitch, line.velocity, track)
                for line, start, end in _timed(parts[voice.name], take)
            ]
            player = palette.players[track - len(TRACKS)]
            has_line = isinstance(player, Doubling) and voice.name not in kept
        whole += articulated(part, voice.program) if has_line and not voice.kit else part
    return hushed(replace(written, notes=tuple(sorted(whole))), Room.of(take.direction, tempo_map))


def band_parts(take: Take, palette: Palette) -> Parts:
    """What each player of the band plays by itself, in the palette's order."""
    form = _swinging(take, palette)
    return _band(take, palette, form, list(_written(take, palette, form).values()))


def written_velocities(take: Take, palette: Palette) -> dict[Note, int]:
    """How strongly each written note is played by itself, whatever velocity the user has given it.
    Notes that the palette leaves out, or that fall on another's key, are not named."""
    fitted = _written(take, palette, _swinging(take, palette))
    struck = velocities(fitted.values(), take.swell, take.accents, humanise=palette.humanised)
    return {note: struck[played] for note, played in fitted.items() if played in struck}


def band_follows(take: Take, palette: Palette) -> tuple[Any, ...]:
    """All that `band_parts` reads. Where each of it is the same object as for another take, or
    equal to it, so are the parts."""
    melody: tuple[Note, ...] = ()
    if any(isinstance(player, Doubling) for player in palette.players):
        melody = tuple(note for note in take.notes if note.track == 0)
    seed = take.request.seed
    return palette, take.direction, take.fit, take.plan, take.swell, seed, melody


def _swinging(take: Take, palette: Palette) -> Form:
    return replace(form_of(take), swing=palette.swing)


def _written(take: Take, palette: Palette, form: Form) -> dict[Note, Note]:
    """The tracks' notes, and each as the palette's instruments play it."""
    return {
        note: played
        for track in range(len(TRACKS))
        for note, played in _fitted(take.notes, track, palette.ranges[track], form).items()
    }


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


def _fitted(notes: Sequence[Note], track: int, span: Range, form: Form) -> dict[Note, Note]:
    """A track's notes, and each within the range: the whole line by octaves first, then single
    tones; and none in bars that are too calm for it."""
    own = [
        note
        for note in notes
        if note.track == track
        and form.level_at(note.start_column / COLUMNS_PER_BEAT) >= span.from_level
    ]
    if not own:
        return {}

    def outside(shift: int) -> tuple[int, int]:
        beyond = sum(not span.low <= note.pitch + shift <= span.high for note in own)
        return beyond, abs(shift)

    shift = min(range(-4 * _OCTAVE, 5 * _OCTAVE, _OCTAVE), key=outside)
    fitted: dict[Note, Note] = {}
    taken: set[tuple[int, int]] = set()
    for note in sorted(own):
        pitch = note.pitch + shift
        while pitch < span.low:
            pitch += _OCTAVE
        while pitch > span.high:
            pitch -= _OCTAVE
        # Two tones that fall on one key are one.
        if (note.start_column, pitch) not in taken:
            taken.add((note.start_column, pitch))
            fitted[note] = replace(note, pitch=pitch)
    return fitted


def _band(take: Take, palette: Palette, form: Form, notes: Sequence[Note]) -> Parts:
    """What each player plays. The first drummer is whom a bass follows, the first bass whom pads
    keep clear of."""
    players = palette.players
    struck = (drum_part(form, player) for player in players if isinstance(player, Drums))
    drums = next(struck, [])
    below = (bass_part(form, player, drums) for player in players if isinstance(player, Bass))
    heard = _Heard(_melody(notes, form), drums, next(below, []))
    return {
        name: _inside(_part(form, player, heard), take.tempo_map)
        for name, player in zip(palette.names[len(TRACKS) :], players, strict=True)
    }


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
            return _strikes(drum_part(form, player))
        case Swell():
            return _strikes(swell_part(form, player))
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


def _strikes(hits: Sequence[Hit]) -> list[Line]:
    return [Line(hit.beat, hit.beat + _STRUCK_BEATS, hit.key, hit.velocity) for hit in hits]


def _inside(lines: Iterable[Line], tempo_map: TempoMap) -> tuple[Line, ...]:
    """The notes within the clip, each released where its pitch is struck again; sorted."""
    first, last = tempo_map.start_beat, float(tempo_map.total_beats)
    return apart(
        line
        if first <= line.beat and line.end <= last
        else replace(line, beat=max(line.beat, first), end=min(line.end, last))
        for line in lines
        if line.end > first and line.beat < last
    )


def _timed(lines: Sequence[Line], take: Take) -> list[tuple[Line, float, float]]:
    """(line, start, end) in seconds, within the clip."""
    tempo_map = take.tempo_map
    beats = np.array([(line.beat, line.end) for line in lines]).reshape(-1, 2)
    seconds = np.clip(tempo_map.seconds(beats), 0.0, tempo_map.duration_s)
    timed = zip(lines, seconds.tolist(), strict=True)
    return [(line, start, end) for line, (start, end) in timed if end > start]
