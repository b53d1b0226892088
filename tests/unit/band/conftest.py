"""Forms of planned pieces, and as hypothesis draws them."""

from __future__ import annotations

from hypothesis import strategies as st

from bgm_studio.band.form import Form, Mark
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
) -> Form:
    """A piece of whole bars whose last bar is one strike."""
    hints = [(mark.beat, mark.strength) for mark in marks]
    plan = plan_music(4 * bars, section_hints=hints, seed=seed, valence=valence, arousal=arousal)
    levels = [0.6] * bars if levels is None else levels
    return Form(plan, bpm, levels, marks, 0.0, 4.0 * (bars - 1), rests, seed)


@st.composite
def forms(draw) -> Form:
    """Pieces of 4 to 24 bars with levels, marks and a rest of any kind."""
    bars = draw(st.integers(4, 24))
    beats = st.integers(1, 4 * bars - 5).map(lambda n: n / 1.0)
    marks = tuple(
        Mark(beat, draw(st.floats(0, 1))) for beat in sorted(draw(st.sets(beats, max_size=4)))
    )
    levels = draw(st.lists(st.floats(0, 1), min_size=bars, max_size=bars))
    first = draw(beats)
    rests = ((first, first + draw(st.integers(1, 6))),) if draw(st.booleans()) else ()
    return form_of(
        bars, seed=draw(st.integers(0, 50)), bpm=draw(st.floats(60, 180)), levels=levels,
        marks=marks, rests=rests, valence=draw(st.floats(-1, 1)), arousal=draw(st.floats(-1, 1)),
    )  # fmt: skip
