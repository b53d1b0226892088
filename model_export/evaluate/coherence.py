"""Three chapters on whether music hangs together: in-filling, seams, and form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.diffusion.windows import HOP_BARS, at_window_border
from bgm_studio.metrics.coherence import (
    FEWEST_NOTES,
    NEAR_IDENTICAL,
    Barlines,
    Ending,
    KeyStability,
    Likeness,
    barlines,
    bars_of,
    best_copies,
    changed_known_cells,
    compare,
    ending,
    estimated_key,
    filled_bars,
    fit,
    key_stability,
    repetition_by_lag,
    reprises,
    seam,
    surroundings,
)
from bgm_studio.metrics.statistics import RESAMPLES, mean_interval
from bgm_studio.music.harmony import Key
from bgm_studio.music.pianoroll import BEATS_PER_BAR, COLUMNS_PER_BAR
from model_export.evaluate.figures import Chapter

if TYPE_CHECKING:
    from model_export.evaluate.material import Infill, Material, Piece

FORM_S = 180.0
"""Repetition and key are compared over as long a piece as the generated ones are."""
LAGS = 64
_PIECES, _SONGS, _DIFFERENCE = "pieces", "real songs", "pieces minus real songs"
_FILLED, _REAL, _PAIRED = "filled", "real", "filled minus real"

_LIKENESS = {
    "chroma": "chroma cosine (0..1)",
    "pattern": "onset patterns alike (0..1)",
    "density": "fewer notes over more (0..1)",
    "register_semitones": "register apart (semitones)",
}
_FIT = {
    "supported": "melody notes whose pitch class the accompaniment has in that beat (0..1)",
    "consonance": "pitch consonance score (-1..1)",
    "together": "melody onsets struck with the accompaniment (0..1)",
}
_ENDING = {
    "cadence": "chords end V-I or IV-I (share)",
    "bass": "bass of the last struck bar on the tonic (share)",
    "chord": "last struck notes in the tonic triad (share)",
    "downbeat": "nothing struck after the last downbeat (share)",
    "final": "all four of these (share)",
}


# -- in-filling -----------------------------------------------------------------------------------


def infilling(material: Material) -> Chapter:
    """Known cells unchanged, and filled parts beside the real ones in the same place."""
    result = Chapter(
        "infilling",
        "In-filling",
        [
            "Real windows with a part made anew. Chance is the same part of another window, put "
            "into this one's surroundings; 'filled minus real' is paired by window.",
            "All conditions were given as for the generated row, the chords too, so part of the "
            "likeness comes from the chords and not from the known cells.",
            "Bars anew are compared with all known bars of the window, and with the neighbours "
            "alone; melody and accompaniment are compared where they sound together.",
        ],
    )
    for infill in material.infills:
        changed = [
            changed_known_cells(*window)
            for window in zip(infill.real, infill.result, infill.mask, strict=True)
        ]
        total = float(sum(changed))
        result.add(
            _FILLED,
            f"{infill.name}: known cells changed (count)",
            (total, total, total),
            len(changed),
            "low",
        )
        empty = [
            _filled_silent(roll, mask)
            for roll, mask in zip(infill.result, infill.mask, strict=True)
        ]
        kept = [
            _filled_silent(roll, mask) for roll, mask in zip(infill.real, infill.mask, strict=True)
        ]
        _paired(result, f"{infill.name}: part silent (share)", empty, kept)
        whole_bars = any(filled_bars(mask)[0].any() for mask in infill.mask)
        (_bars_anew if whole_bars else _tracks_anew)(result, infill)
    return result


def _filled_silent(roll: NDArray[np.bool_], mask: NDArray[np.bool_]) -> float:
    """1.0 where nothing sounds in the cells that were not known."""
    return float(not (roll & ~np.repeat(mask, 2, axis=0)).any())


def _bars_anew(result: Chapter, infill: Infill) -> None:
    """Filled bars beside their surroundings, as real bars and another window's lie beside them."""
    other = np.roll(infill.real, -1, axis=0)

    def alike(rolls: NDArray[np.bool_]) -> tuple[Likeness, Likeness]:
        each = [surroundings(*w) for w in zip(rolls, infill.real, infill.mask, strict=True)]
        return _columns(wide for wide, _ in each), _columns(beside for _, beside in each)

    filled, real, floor = alike(infill.result), alike(infill.real), alike(other)
    for index, where in enumerate(("surroundings", "neighbouring bars")):
        for field, words in _LIKENESS.items():
            values = [getattr(music[index], field) for music in (filled, real, floor)]
            _paired(result, f"{infill.name}, beside its {where}: {words}", *values)


def _tracks_anew(result: Chapter, infill: Infill) -> None:
    """New tracks with the known ones, as the real ones and another window's go with them."""
    keeps = np.repeat(infill.mask, 2, axis=1)
    mixed = np.where(keeps, infill.real, np.roll(infill.real, -1, axis=0))
    filled, real, floor = (
        _columns(fit(roll) for roll in rolls) for rolls in (infill.result, infill.real, mixed)
    )
    for field, words in _FIT.items():
        values = [getattr(music, field) for music in (filled, real, floor)]
        _paired(result, f"{infill.name}: {words}", *values)
    # The new part beside the old one of the same bars: as much to play, and as high?
    likeness = [
        _columns(
            _same_bars(roll, window, mask)
            for roll, window, mask in zip(rolls, infill.real, infill.mask, strict=True)
        )
        for rolls in (infill.result, np.roll(infill.real, -1, axis=0))
    ]
    for field in ("density", "register_semitones"):
        values, chance = (getattr(music, field) for music in likeness)
        measure = f"{infill.name}, beside the same part of the real bar: {_LIKENESS[field]}"
        result.add_mean(_FILLED, measure, values, "", float(np.nanmean(chance)))


def _same_bars(
    roll: NDArray[np.bool_], real: NDArray[np.bool_], mask: NDArray[np.bool_]
) -> Likeness:
    """Mean likeness of the unknown tracks' bars and the same bars of the real window."""
    unknown = ~np.repeat(mask, 2, axis=0)
    pairs = compare(bars_of(roll & unknown), bars_of(real & unknown))
    return Likeness(*(np.array(_nan_mean(field)) for field in pairs))


def _paired(
    result: Chapter,
    measure: str,
    filled: Sequence[float],
    real: Sequence[float],
    floor: Sequence[float] | None = None,
) -> None:
    """Rows for what was filled, for what was there, and for the difference by window."""
    chance = float("nan") if floor is None else float(_nan_mean(np.asarray(floor)))
    result.add_mean(_FILLED, measure, filled, "real", chance)
    result.add_mean(_REAL, measure, real, "real", chance)
    result.add_mean(_PAIRED, measure, np.asarray(filled) - np.asarray(real), "")


# -- seams ----------------------------------------------------------------------------------------


def seams(material: Material) -> Chapter:
    """Barlines where windows meet beside those inside windows, and real songs' beside both."""
    result = Chapter(
        "seams",
        "Seams",
        [
            f"Windows of a long clip begin every {HOP_BARS} bars. 'At borders' is over barlines at "
            "which a window begins or ends, 'inside' over the others; a seam would make the "
            "difference lower in pieces than in real songs, which often have four-bar phrases.",
            "Likeness of the bars on both sides is the mean of the cosine of their chroma and of "
            "how alike their onset patterns are. Where a planned section begins, a change is "
            "meant: the second set of figures leaves these barlines out (of pieces alone).",
        ],
    )
    measured = {
        _PIECES: [(barlines(p.roll), _section_starts(p)) for p in material.pieces],
        _SONGS: [(barlines(p.roll), _section_starts(p)) for p in material.songs],
    }
    for field, words in (
        ("likeness", "bars on both sides alike (0..1)"),
        ("held", "notes held over the barline (0..1)"),
    ):
        for suffix, without_sections in (("", False), (", no section starts", True)):
            differences = {}
            for row, lines in measured.items():
                at, inside = _at_and_inside(lines, field, without_sections)
                differences[row] = at - inside
                result.add_mean(row, f"{words}: at borders{suffix}", at)
                result.add_mean(row, f"{words}: inside{suffix}", inside)
                result.add_mean(row, f"{words}: at borders minus inside{suffix}", at - inside)
            _difference(
                result,
                f"{words}: at borders minus inside{suffix}",
                differences[_PIECES],
                differences[_SONGS],
            )
    for row, lines in measured.items():
        by_place = [
            mean_interval(
                [_nan_mean(line.likeness[_bar(line) % HOP_BARS == place]) for line, _ in lines]
            )
            for place in range(HOP_BARS)
        ]
        value, low, high = zip(*by_place, strict=True)
        result.add_curve(
            f"likeness over barlines, {row}",
            ("bar (0: a window begins)", "likeness"),
            range(HOP_BARS),
            value,
            (low, high),
        )
    return result


def _bar(line: Barlines) -> NDArray[np.int64]:
    """The bar that begins at each barline."""
    return np.arange(1, len(line.likeness) + 1)


def _section_starts(piece: Piece) -> NDArray[np.int64]:
    """Bars at which planned sections begin; none of a real song."""
    sections = piece.asked.sections if piece.asked else ()
    return np.array([start // BEATS_PER_BAR for start, _, _ in sections], dtype=np.int64)


def _at_and_inside(
    lines: Iterable[tuple[Barlines, NDArray[np.int64]]], field: str, without_sections: bool
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Per piece the mean at window borders, and over the other barlines."""
    means = []
    for line, starts in lines:
        bar, values = _bar(line), getattr(line, field)
        counted = ~np.isin(bar, starts) if without_sections else np.ones(len(bar), dtype=bool)
        means.append(seam(values[counted], at_window_border(bar)[counted]))
    at, inside = np.array(means, dtype=np.float64).reshape(-1, 2).T
    return at, inside


# -- form -----------------------------------------------------------------------------------------


def form(material: Material) -> Chapter:
    """Repetition, key and ending of whole pieces beside real songs."""
    result = Chapter(
        "form",
        "Form",
        [
            f"Repetition and key are over the first {FORM_S:.0f} s. A bar's best copy is the bar "
            "at least four bars away whose struck notes overlap most with its own (Dice, tracks "
            "merged, transposed by up to six semitones); "
            f"from {NEAR_IDENTICAL:.0%} on it is a copy. Bars of fewer than {FEWEST_NOTES} notes "
            "are left out. Chance is the best copy among the bars of the next piece.",
            "Reprise: what the bars of a section that returns share with the same bars of its "
            "theme, untransposed (its first section of that letter); chance is the same with the "
            "first sections of other letters. Songs here have no sections.",
            "Key: the best Krumhansl-Kessler profile of each 8-bar window, sliding by one bar, "
            "against the planned key of a piece and the annotated key of a song.",
            "Endings are of the whole piece; the chords of the cadence are those of the plan, or "
            "of the song's annotation, while bass, triad and downbeat are read off the notes.",
        ],
    )
    groups = {_PIECES: material.pieces, _SONGS: material.songs}
    figures = {row: _form_figures(pieces) for row, pieces in groups.items()}
    for measure in figures[_PIECES]:
        for row, measured in figures.items():
            values, chance = measured[measure]
            result.add_mean(row, measure, values, "real", chance)
        _difference(result, measure, figures[_PIECES][measure][0], figures[_SONGS][measure][0])
    returned = [
        reprises(piece.roll, _section_bars(piece, asked.sections))
        for piece in material.pieces
        if (asked := piece.asked)
    ]
    result.add_mean(
        _PIECES,
        "bars of a reprise, struck notes shared with their theme (0..1)",
        [_nan_mean(own) for own, _ in returned],
        "high",
        float(_nan_mean(np.array([_nan_mean(others) for _, others in returned]))),
    )
    for row, pieces in groups.items():
        by_lag = np.array([repetition_by_lag(_opening(p), LAGS) for p in pieces])
        lines = [mean_interval(lag, 100) for lag in by_lag.reshape(-1, LAGS).T]
        value, low, high = zip(*lines, strict=True)
        result.add_curve(
            f"repetition at a lag, {row}",
            ("lag (bars)", "overlap of struck notes"),
            range(1, LAGS + 1),
            value,
            (low, high),
        )
    return result


def _form_figures(
    pieces: Sequence[Piece],
) -> dict[str, tuple[NDArray[np.float64], float]]:
    """By measure: its value of each piece, and chance."""
    openings = [_opening(piece) for piece in pieces]
    keys = [_key(piece) for piece in pieces]
    own = [best_copies(roll) for roll in openings]
    # A single piece has no other to be copied from.
    others = [
        best_copies(roll, openings[(i + 1) % len(openings)])
        for i, roll in enumerate(openings)
        if len(openings) > 1
    ]
    nothing = float("nan")
    silent = KeyStability(nothing, nothing)
    stability = _columns(
        key_stability(roll, key) if key else silent
        for roll, key in zip(openings, keys, strict=True)
    )
    endings = _columns(
        ending(piece.roll, key, piece.roots) if key else Ending(*(nothing,) * 5)
        for piece, key in zip(pieces, keys, strict=True)
    )
    found = [(estimated_key(roll), key) for roll, key in zip(openings, keys, strict=True)]
    figures = {
        "best copy of a bar, mean overlap (0..1)": (
            [_nan_mean(best) for best in own],
            [_nan_mean(best) for best in others],
        ),
        "bars with a copy four bars away or more (share)": (
            [_copied(best) for best in own],
            [_copied(best) for best in others],
        ),
        "8-bar windows in the main key (share)": (stability.main, []),
        "8-bar windows in the main key or its relative (share)": (stability.relative, []),
        "key of the whole is the planned or annotated one, or its relative (share)": (
            [float(set(a.scale) == set(b.scale)) if a and b else nothing for a, b in found],
            [],
        ),
        **{words: (getattr(endings, field), []) for field, words in _ENDING.items()},
    }
    return {
        measure: (np.asarray(values, dtype=np.float64), float(_nan_mean(np.asarray(chance))))
        for measure, (values, chance) in figures.items()
    }


def _section_bars(
    piece: Piece, sections: Iterable[tuple[int, int, str]]
) -> list[tuple[int, int, str]]:
    """(first bar, end bar, letter) of each section; a pickup's bar belongs to none."""
    lead = int(piece.tempo_map.start_beat > 0)
    return [
        (max(start // BEATS_PER_BAR, lead), end // BEATS_PER_BAR, letter)
        for start, end, letter in sections
    ]


def _opening(piece: Piece) -> NDArray[np.bool_]:
    """The whole bars that begin within the first FORM_S seconds."""
    beats = float(piece.tempo_map.beats(FORM_S))
    bars = max(int(np.ceil(beats / BEATS_PER_BAR - 1e-6)), 1)
    return np.asarray(piece.roll[:, : bars * COLUMNS_PER_BAR])


def _key(piece: Piece) -> Key | None:
    return Key(*piece.planned_key) if piece.planned_key else estimated_key(piece.roll)


def _copied(best: NDArray[np.float64]) -> float:
    compared = best[np.isfinite(best)]
    return float((compared >= NEAR_IDENTICAL).mean()) if len(compared) else float("nan")


# -- helpers --------------------------------------------------------------------------------------


def _difference(
    result: Chapter, measure: str, pieces: NDArray[np.float64], songs: NDArray[np.float64]
) -> None:
    """The difference of two means, with an interval over pieces and songs drawn apart."""
    a, b = pieces[np.isfinite(pieces)], songs[np.isfinite(songs)]
    nothing = float("nan")
    interval = (nothing, nothing, nothing)
    if len(a) and len(b):
        generator = np.random.default_rng(0)
        drawn = a[generator.integers(len(a), size=(RESAMPLES, len(a)))].mean(1) - b[
            generator.integers(len(b), size=(RESAMPLES, len(b)))
        ].mean(1)
        low, high = np.percentile(drawn, (2.5, 97.5))
        interval = (float(a.mean() - b.mean()), float(low), float(high))
    result.add(_DIFFERENCE, measure, interval, len(a), "")


def _columns(rows: Iterable[Any]) -> Any:
    """Named rows of numbers as one of arrays."""
    listed = list(rows)
    return type(listed[0])(*(np.array(column, dtype=float) for column in zip(*listed, strict=True)))


def _nan_mean(values: NDArray[np.float64]) -> float:
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if len(finite) else float("nan")
