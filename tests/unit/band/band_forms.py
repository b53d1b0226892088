"""Forms of planned pieces, and as hypothesis draws them; what all players keep to."""

from __future__ import annotations

import math
from collections.abc import Sequence

from hypothesis import strategies as st

from bgm_studio.band.form import Form, Line, Mark
from bgm_studio.music.planning import plan_music


def form_of(
    bars: int = 16,
    *,
    seed: int = 0,
    bpm: float = 100.0,
    levels: list[float] | None = None,
    marks: tuple[Mark, ...] = (),
    rests: tuple[tuple[float, float], ...] = (),
    valence: float = 0.0,
    arousal: float = 0.0,
    first_beat: float = 0.0,
    swing: float = 0.5,
) -> Form:
    """A piece of whole bars whose last bar is one strike."""
    hints = [(mark.beat, mark.strength) for mark in marks]
    plan = plan_music(4 * bars, section_hints=hints, seed=seed, valence=valence, arousal=arousal)
    levels = [0.6] * bars if levels is None else levels
    last = 4.0 * (bars - 1)
    return Form(plan, bpm, levels, marks, first_beat, last, rests, seed, swing)


@st.composite
def forms(draw, swings: Sequence[float] = (0.5, 0.5, 0.58, 0.67)) -> Form:
    """Pieces of 4 to 24 bars with levels, marks and a rest of any kind."""
    bars = draw(st.integers(4, 24))
    beats = st.integers(1, 4 * bars - 5)
    marks = tuple(
        Mark(beat + draw(st.sampled_from([0, 0, 0.07, 0.4, 0.5])), draw(st.floats(0, 1)))
        for beat in sorted(draw(st.sets(beats, max_size=4)))
    )
    levels = draw(st.lists(st.floats(0, 1), min_size=bars, max_size=bars))
    first = draw(beats)
    rests = ((float(first), first + draw(st.integers(1, 24)) / 4),) if draw(st.booleans()) else ()
    return form_of(
        bars, seed=draw(st.integers(0, 50)), bpm=draw(st.floats(60, 180)), levels=levels,
        marks=marks, rests=rests, valence=draw(st.floats(-1, 1)), arousal=draw(st.floats(-1, 1)),
        first_beat=draw(st.sampled_from([0.0, 0.0, 3.25, 4.0])),
        swing=draw(st.sampled_from(swings)),
    )  # fmt: skip


def check_room(lines: list[Line], form: Form) -> None:
    """Nothing outside of where music sounds, no note twice at once."""
    assert lines == sorted(lines)
    for line in lines:
        assert form.sounds(line.beat) and line.beat < line.end <= form.plan.total_beats
        assert 1 <= line.velocity <= 127
        assert not any(line.beat < first < line.end for first, _ in form.rests)
    by_pitch: dict[int, float] = {}
    for line in lines:
        assert line.beat >= by_pitch.get(line.pitch, -1.0) - 1e-9
        by_pitch[line.pitch] = line.end


def wrong(lines: list[Line], form: Form, lean: float = 0.0) -> list[Line]:
    """Notes that are not of a chord that sounds with them. lean: how long before a chord its notes
    may begin."""
    chords = form.plan.chords_per_beat

    def fits(line: Line, ahead: float) -> bool:
        first = min(math.floor(line.beat + ahead + 1e-9), len(chords) - 1)
        end = max(math.ceil(line.end - 1e-9), first + 1)
        return all(line.pitch % 12 in chord.pitch_classes for chord in chords[first:end])

    return [line for line in lines if not fits(line, 0.0) and not fits(line, lean)]
