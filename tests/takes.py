"""Takes as a run would leave them, out of nothing."""

import numpy as np
from hypothesis import strategies as st
from toys import made_analysis

from bgm_studio.composing.fitting import fit_clip
from bgm_studio.composing.take import Request, Take
from bgm_studio.music.pianoroll import Note
from bgm_studio.music.planning import plan_music


def a_take(direction, request=None, *, notes=(), seed=0, duration_s=20.0):
    """A take as a run would leave it, for a clip of that length."""
    fit = fit_clip(made_analysis(duration_s, cuts=[(7.0, 0.8, True)]))
    beats = fit.tempo_map.total_beats
    random_numbers = np.random.default_rng(seed)
    return Take(
        request=request or Request(),
        direction=direction,
        fit=fit,
        plan=plan_music(beats, seed=seed, start_beat=fit.tempo_map.start_beat),
        notes=tuple(sorted(notes)),
        swell=random_numbers.random(beats, dtype=np.float32),
        accents=random_numbers.random((beats, 4), dtype=np.float32),
        activity=random_numbers.random(beats, dtype=np.float32),
        model_sha256="ab" * 32,
        provider="CPUExecutionProvider",
        steps=20,
        guidance=1.5,
        resumed_steps=3,
        stopped_step=None,
        timings_s={"denoise": 1.25, "analysis": 0.1},
    )


NOTES = st.builds(
    lambda start, pitch, track, length: Note(start, pitch, track, start + length),
    st.integers(0, 300), st.integers(0, 127), st.integers(0, 2), st.integers(1, 64),
)  # fmt: skip
