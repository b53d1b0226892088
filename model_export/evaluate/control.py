"""Does the music obey: its density, accents, changes, chords, tempo and moods against what was
asked, each beside what music that knows nothing of it gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from bgm_studio.metrics import control as measures
from bgm_studio.metrics.notes import Roll, chord_tone_share, onsets
from bgm_studio.metrics.statistics import auc, bootstrap
from bgm_studio.music.pianoroll import BEATS_PER_BAR, COLUMNS_PER_BEAT, TRACKS
from model_export.evaluate import moods
from model_export.evaluate.figures import Better, Chapter
from model_export.evaluate.windows import OPPOSITES, Harmony, Mood

if TYPE_CHECKING:
    from model_export.evaluate.films import FilmAsked, Piece
    from model_export.evaluate.material import Material

Floats = NDArray[np.float64]
Curves = Sequence[NDArray[Any]]  # a value for each beat of each clip

TRAINING_WINDOWS, TRAINING_SEED = 2000, 909
PARTNERS = (1, 2, 3, 5, 8)
"""Chance judges clip i by what clips i + these were asked for."""
CUT_SHIFTS = 50
ACTIVITY_POOLED = "activity, rank correlation, pooled (-1..1)"
ACCENT_AUC = "hit points, AUC by notes struck together, same place of the bar (0..1)"
TRACK_CHORD_TONES = {
    track: f"chord tones, struck on beats 1 and 3, {track} (share)" for track in TRACKS
}
OPPOSITE_ROWS: dict[Harmony, str] = {"song": "captions alone", "plan": "captions and plan"}

_NOTES = (
    "Every figure stands beside its chance: what music gives that obeys nothing. Windows are "
    "judged by what they were asked for, real ones too: their activity, change, chords, tempo and "
    "moods are where the asking came from (blurred and thinned as in training), so their figures "
    "are a ceiling; hit points were drawn at random, so there the real row is a chance row.",
    "Activity: Spearman's rank correlation, beat by beat, with notes struck a second, pooled over "
    "all beats, or the mean of each clip's own. Change: the same with the novelty of the two bars "
    "from a beat on against the two before. In windows the asked change lies on barlines alone, "
    "where all music is newest; so it is told by bar as well (the strongest of a bar's beats with "
    "the novelty at its barline). Chance: each clip judged by what five others were asked for. "
    "Intervals of pooled ones resample clips, with the ranks of the whole sample.",
    "Hit points: AUC of pairs of a hit beat and another beat of its clip, 0.5 by chance: which is "
    "the stronger, by notes struck together on its first column (less the mean of four beats to "
    "either side), by new texture against the beat before, or (pieces) by the mean velocity "
    "struck. Downbeats carry more notes, so the honest figures pair only beats at the same place "
    "of the bar. The ratio is notes struck together on hits, over the same with all hits shifted "
    "by whole beats, or by whole bars: 1 by chance.",
    "Cuts: B_t cuts of the film that are hit points, B_g musical beats, B_a that meet. BHS = "
    "B_a / B_t, BCS = B_a / B_g (as Yu et al. 2023 compute it), F1 = 2 B_a / (B_t + B_g); BCS of "
    "Zhu et al. 2022 is B_g / B_t. Musical beats are those of the tempo map, or accents of the "
    "notes (columns that stand out of the bar around them). The field's scores count whole "
    "seconds, where music of a beat a second meets every cut; so they are told within "
    f"{measures.TOLERANCE_S * 1000:.0f} ms as well. Chance: all cuts shifted in time by a random "
    f"amount, circularly, {CUT_SHIFTS} times. Real songs saw no cuts: they are judged by the "
    "cuts, hit points and curves of one of the films, and are a chance row; chords are their own.",
    "Chords: share of notes on beats 1 and 3 that belong to the asked chord, and of chord changes "
    "at which the lowest sounding pitch is its root. Chance: the chords of five other clips, most "
    "in other keys. A bar late: the clip's own chords, each a bar later, so that the key is right "
    "and the time is not.",
    "Tempo: over windows, rank correlation of the tempo with notes a beat; real music plays fewer "
    "notes a beat when fast, so nearness to real counts; 0 by chance. Pieces whose tempo was asked "
    "for: how far the mean of the tempo map lies from it, at most.",
    "Moods: balanced accuracy (mean of the classes' recalls) of a multinomial logistic regression "
    f"from features of the notes, learnt on the halves of {TRAINING_WINDOWS} windows of training "
    "songs, against what each half's caption asked for; chance is one over the classes. Register "
    "is nearly defined by its features, mode is that of the whole song's key. What chords and "
    "tempo give away without any caption shows in the row that is told only these.",
    "Opposite moods: the same windows composed twice, from the same noise, dynamic features and "
    "tempo, with a caption and mood words of opposite classes (minor and major, low and high "
    "register, both) over all eight bars. The share of pairs in which that classifier finds more "
    "of the asked attribute in the take that it was asked of: log-odds of the two classes, mean of "
    "both halves, for two attributes their sum; 0.5 by chance, equal ones count half. Captions "
    "alone: both takes have the song's own chords. Captions and plan: each has the chords that the "
    "app plans for these words, which take part in the choice of key and progression but do not "
    "settle it. The ear for one attribute may go by the other where real songs join them, so "
    "each is told by its own pairs as well. Real: every pair of real windows of opposite classes; "
    "they differ in all else too, so that row tells how good the ear is and is no ceiling.",
)


@dataclass(frozen=True)
class _Music:
    """The curves per beat of some clips: see `metrics.control`."""

    rate: Curves
    together: Curves
    accent: Curves
    texture: Curves
    novelty: Curves

    @staticmethod
    def of(rolls: Sequence[Roll], beats_s: Sequence[Any]) -> _Music:
        together = [measures.struck_together(roll) for roll in rolls]
        return _Music(
            [measures.onset_rate(roll, s) for roll, s in zip(rolls, beats_s, strict=True)],
            together,
            [measures.contrast(curve) for curve in together],
            [measures.texture_change(roll) for roll in rolls],
            [measures.novelty(roll) for roll in rolls],
        )


def _partners(count: int) -> list[NDArray[np.int64]]:
    """For each shift that pairs every clip with another, whom each is paired with."""
    return [np.roll(np.arange(count), -shift) for shift in PARTNERS if shift % max(count, 1)]


def _mean(values: Sequence[float]) -> float:
    """The mean of those that are there, NaN for none."""
    there = [value for value in values if np.isfinite(value)]
    return float(np.mean(there)) if there else float("nan")


def _joined(a: Curves, b: Curves) -> tuple[Floats, Floats, NDArray[np.int64]]:
    """Pairs of curves end to end, each as far as both go, and which clip each beat is of; places
    where either is not finite are left out."""
    lengths = [min(len(x), len(y)) for x, y in zip(a, b, strict=True)]
    x, y = (
        np.concatenate(
            [np.asarray(c[:n], dtype=np.float64) for c, n in zip(of, lengths, strict=True)]
        )
        for of in (a, b)
    )
    owner = np.repeat(np.arange(len(lengths)), lengths)
    there = np.isfinite(x) & np.isfinite(y)
    return x[there], y[there], owner[there]


def _pooled(a: Curves, b: Curves) -> tuple[float, float, float]:
    """Rank correlation over all beats and its interval over clips, from each clip's sums of ranks
    and their products: they are ranked once, not anew in every resample."""
    x, y, owner = _joined(a, b)
    if not len(x):
        return (float("nan"),) * 3
    x, y = (rank - rank.mean() for rank in (measures.ranks(x), measures.ranks(y)))
    sums = np.stack(
        [np.bincount(owner, of, len(a)) for of in (np.ones_like(x), x, y, x * x, y * y, x * y)], 1
    )

    def figure(which: NDArray[np.int64]) -> float:
        n, sx, sy, xx, yy, xy = sums[which].sum(0)
        spread = (n * xx - sx * sx) * (n * yy - sy * sy)
        return float((n * xy - sx * sy) / np.sqrt(spread)) if spread > 1e-9 else float("nan")

    return bootstrap(figure, len(a))


def _ratio(above: Floats, below: Floats) -> tuple[float, float, float]:
    """Sum over clips of one by that of the other, and its interval."""

    def figure(which: NDArray[np.int64]) -> float:
        whole = below[which].sum()
        return float(above[which].sum() / whole) if whole else float("nan")

    return bootstrap(figure, len(above))


def _each(of: Curves, others: Curves, partner: NDArray[np.int64]) -> list[float]:
    """Rank correlation of each clip's curve with its partner's."""
    result = []
    for curve, other in zip(of, partner, strict=True):
        beats = min(len(curve), len(others[other]))
        result.append(measures.rank_correlation(curve[:beats], others[other][:beats]))
    return result


def _follows(chapter: Chapter, row: str, what: str, asked: Curves, heard: Curves) -> None:
    """How the curve follows the asked one, pooled and within clips, beside other clips' asked."""
    own = np.arange(len(heard))
    pooled, within = [], []
    for partner in _partners(len(heard)):
        x, y, _ = _joined([asked[i] for i in partner], heard)
        pooled.append(measures.rank_correlation(x, y))
        within.append(_mean(_each(heard, asked, partner)))
    name = f"{what}, rank correlation"
    chapter.add(
        row, f"{name}, pooled (-1..1)", _pooled(asked, heard), len(heard), "high", _mean(pooled)
    )
    chapter.add_mean(
        row, f"{name}, within clips (-1..1)", _each(heard, asked, own), "high", _mean(within)
    )


def _changes(chapter: Chapter, row: str, asked: Curves, heard: Curves) -> None:
    """How novelty follows the asked change, beat by beat and bar by bar."""
    _follows(chapter, row, "change, by beat", asked, heard)
    strongest = [
        np.maximum.reduceat(curve, np.arange(0, len(curve), BEATS_PER_BAR)) for curve in asked
    ]
    on_barlines = [curve[::BEATS_PER_BAR] for curve in heard]
    _follows(chapter, row, "change, by bar", strongest, on_barlines)


def _by_clip(
    figure: Callable[[Floats, Floats], tuple[Floats, Floats]], curves: Curves, hits: Curves
) -> tuple[Floats, Floats]:
    """Both results (n,) of a figure of strengths and hits, all clips at once where it can be."""
    if len({len(curve) for curve in curves}) == 1:
        return figure(np.stack(curves), np.stack(hits))
    each = [figure(curve[None], marks[None]) for curve, marks in zip(curves, hits, strict=True)]
    first, second = zip(*each, strict=True)
    return np.concatenate(first), np.concatenate(second)


def _accents(chapter: Chapter, row: str, hits: Curves, strengths: dict[str, Curves]) -> None:
    """Whether hit beats are the stronger ones, by each of some strengths."""
    for name, curves in strengths.items():
        for suffix, same_place in (("", False), (", same place of the bar", True)):
            wins, pairs = _by_clip(partial(measures.hit_pairs, same_place=same_place), curves, hits)
            chapter.add(
                row,
                f"hit points, AUC by {name}{suffix} (0..1)",
                _ratio(wins, pairs),
                int((pairs > 0).sum()),
                "high",
                0.5,
            )


def _shift_ratios(chapter: Chapter, row: str, hits: Curves, together: Curves) -> None:
    for name, step in (("beats", 1), ("bars", BEATS_PER_BAR)):

        def sums(strength: Floats, marks: Floats, step: int = step) -> tuple[Floats, Floats]:
            return measures.shift_sums(strength, marks, range(step, strength.shape[1], step))

        there, moved = _by_clip(sums, together, hits)
        marked = int(sum(bool(marks.any()) for marks in hits))
        chapter.add(
            row,
            f"hit points, notes struck together over hits shifted by {name} (ratio)",
            _ratio(there, moved),
            marked,
            "high",
            1.0,
        )


def _against_others(
    figure: Callable[[Roll, NDArray[Any]], float],
    rolls: Sequence[Roll],
    chords: Sequence[NDArray[Any]],
) -> tuple[list[float], float]:
    """A figure of each roll with its own chords, and its mean with those of other clips."""
    others = []
    for partner in _partners(len(rolls)):
        for roll, other in zip(rolls, partner, strict=True):
            beats = min(len(chords[other]), roll.shape[1] // COLUMNS_PER_BEAT)
            others.append(figure(roll[:, : beats * COLUMNS_PER_BEAT], chords[other][:beats]))
    return [figure(roll, own) for roll, own in zip(rolls, chords, strict=True)], _mean(others)


def _chords(
    chapter: Chapter,
    row: str,
    rolls: Sequence[Roll],
    chroma: Sequence[NDArray[Any]],
    roots: Sequence[NDArray[Any]],
) -> None:
    def held(roll: Roll, own: NDArray[Any]) -> float:
        return chord_tone_share(roll, own, sounding=True)

    late = [np.roll(own, BEATS_PER_BAR, axis=0) for own in chroma]
    late_roots = [np.roll(own, BEATS_PER_BAR) for own in roots]
    for name, figure, asked, moved in (
        ("chord tones, struck on beats 1 and 3", chord_tone_share, chroma, late),
        ("chord tones, sounding on beats 1 and 3", held, chroma, late),
        ("chord changes with the root in the bass", measures.root_in_bass_share, roots, late_roots),
    ):
        values, chance = _against_others(figure, rolls, asked)
        chapter.add_mean(row, f"{name} (share)", values, "high", chance)
        delayed = [figure(roll, own) for roll, own in zip(rolls, moved, strict=True)]
        chapter.add_mean(row, f"{name}, chords a bar late (share)", delayed, "")
    for index, name in enumerate(TRACK_CHORD_TONES.values()):
        values, chance = _against_others(partial(_track_chord_tones, index), rolls, chroma)
        chapter.add_mean(row, name, values, "real", chance)


def _track_chord_tones(track: int, roll: Roll, chroma: NDArray[Any]) -> float:
    alone = np.zeros_like(roll)
    alone[2 * track : 2 * track + 2] = roll[2 * track : 2 * track + 2]
    return chord_tone_share(alone, chroma)


def _tempo(chapter: Chapter, row: str, tempo_bpm: NDArray[Any], rolls: NDArray[np.bool_]) -> None:
    per_beat = np.array([onsets(roll).sum() * COLUMNS_PER_BEAT / roll.shape[1] for roll in rolls])

    def figure(which: NDArray[np.int64]) -> float:
        return measures.rank_correlation(tempo_bpm[which], per_beat[which])

    chapter.add(
        row,
        "tempo, rank correlation with notes a beat (-1..1)",
        bootstrap(figure, len(rolls)),
        len(rolls),
        "real",
        0.0,
    )


# ------------------------------------------------------------------------------------------- moods


class _Ear:
    """The mood classifier, and which attributes it can hear at all in real windows."""

    def __init__(self, material: Material, chapter: Chapter) -> None:
        rolls, labels = material.train_rolls(TRAINING_WINDOWS, TRAINING_SEED)
        self._ear = moods.train_ear(rolls, labels)
        self._asked = moods.span_labels(material.asked.moods)
        self.heard: list[str] = []
        real = material.row("real").rolls
        for name, (interval, chance) in self.accuracies(real, moods.ATTRIBUTES).items():
            if interval[1] > chance:
                self.heard.append(name)
            else:
                chapter.notes.append(
                    f"Moods, {name}: left out. Even in real windows it is told apart no better "
                    f"than by chance: {interval[0]:.2f} ({interval[1]:.2f} to "
                    f"{interval[2]:.2f}), chance {chance:.2f}."
                )

    def accuracies(
        self, rolls: NDArray[np.bool_], names: Sequence[str] | dict[str, int]
    ) -> dict[str, tuple[tuple[float, float, float], float]]:
        """Balanced accuracy with its interval over windows, and chance, of each attribute."""
        heard, asked = self._ear.hear(rolls), self._asked[: len(rolls)]
        result = {}
        for index, (name, classes) in enumerate(moods.ATTRIBUTES.items()):
            if name not in names:
                continue
            right, there = moods.recalls(heard[..., index], asked[..., index], classes)

            def figure(
                which: NDArray[np.int64], right: Floats = right, there: Floats = there
            ) -> float:
                return moods.balanced_accuracy(right[which].sum(0), there[which].sum(0))

            result[name] = (bootstrap(figure, len(rolls)), 1 / classes)
        return result

    def add(self, chapter: Chapter, row: str, rolls: NDArray[np.bool_]) -> None:
        for name, (interval, chance) in self.accuracies(rolls, self.heard).items():
            chapter.add(
                row,
                f"mood told apart, {name} (0..1)",
                interval,
                moods.SPANS * len(rolls),
                "high",
                chance,
            )

    def leaning(
        self, rolls: NDArray[np.bool_], about: str, only: str | None = None
    ) -> NDArray[np.float64]:
        """By how much windows sound like the first mood of OPPOSITES[about] rather than the second:
        log-odds (n,), summed over its attributes or of `only` one."""
        return np.sum(
            [
                self._ear.odds(rolls, name, one, other)
                for (name, one), (_, other) in zip(*OPPOSITES[about], strict=True)
                if only in (name, None)
            ],
            axis=0,
        )


def opposite_measure(about: str, only: str | None = None) -> str:
    """The name of the figure of pairs of opposite moods, told apart by all that was asked or by one
    attribute."""
    by = f" by {only}" if only else ""
    return f"opposite {about}, told apart{by} (share of pairs)"


def _opposites(chapter: Chapter, material: Material, ear: _Ear) -> None:
    real = material.row("real").rolls
    for about in dict.fromkeys(pair.about for pair in material.opposites):
        names = [name for name, _ in OPPOSITES[about][0]]
        first, second = (
            _all_of(material.asked.moods[: len(real)], mood) for mood in OPPOSITES[about]
        )
        for only in (None, *(names if len(names) > 1 else ())):
            measure = opposite_measure(about, only)
            heard = ear.leaning(real, about, only)

            def figure(
                which: NDArray[np.int64],
                heard: Floats = heard,
                first: NDArray[Any] = first,
                second: NDArray[Any] = second,
            ) -> float:
                return auc(heard[which][first[which]], heard[which][second[which]])

            chapter.add(
                "real", measure, bootstrap(figure, len(real)), int((first | second).sum()), "", 0.5
            )
            for pair in material.opposites:
                if pair.about == about:
                    ahead = ear.leaning(pair.first, about, only) - ear.leaning(
                        pair.second, about, only
                    )
                    told = np.where(np.isnan(ahead), np.nan, (np.sign(ahead) + 1) / 2)
                    chapter.add_mean(OPPOSITE_ROWS[pair.harmony], measure, told, "high", 0.5)


def _all_of(asked: NDArray[np.int64], mood: Mood) -> NDArray[np.bool_]:
    """Which windows (n,) were asked for a mood in all of their bars; asked: (n, 8, 4)."""
    names = list(moods.ATTRIBUTES)
    return np.all([(asked[..., names.index(name)] == value).all(1) for name, value in mood], axis=0)


# ------------------------------------------------------------------------------------ whole pieces


def _moved(times_s: Floats, duration_s: float, generator: np.random.Generator) -> Floats:
    """All times later by the same random amount, those beyond the end going on at the start."""
    return np.asarray((times_s + generator.uniform(0, duration_s)) % duration_s)


def _musical_beats_s(piece: Piece) -> dict[str, Floats]:
    """The beats of a piece within its duration, by what they are."""
    count = piece.roll.shape[1] // COLUMNS_PER_BEAT
    accents = measures.accented_columns(onsets(piece.roll).sum((0, 2)))
    result = {}
    for name, beats in (("beats", np.arange(count)), ("accents", accents / COLUMNS_PER_BEAT)):
        times_s = piece.tempo_map.seconds(beats)
        result[name] = times_s[(times_s >= 0) & (times_s < piece.tempo_map.duration_s)]
    return result


_BY_SECOND = "by the second"
_MATCHES: dict[str, Callable[[Floats, Floats], measures.BeatScores]] = {
    _BY_SECOND: measures.scores_by_second,
    f"within {measures.TOLERANCE_S * 1000:.0f} ms": measures.scores_within,
}
_SCORES: tuple[tuple[str, str, Better], ...] = (
    ("hit", "BHS (0..1)", "high"), ("coverage", "BCS (0..1)", "high"), ("f1", "F1 (0..1)", "high"),
    ("quantity", "BCS of Zhu et al. (ratio)", ""),
)  # fmt: skip


def _cuts(chapter: Chapter, row: str, pieces: Sequence[Piece], asked: Sequence[FilmAsked]) -> None:
    generator = np.random.default_rng(0)
    own: dict[tuple[str, str], list[measures.BeatScores]] = {}
    chance: dict[tuple[str, str], list[measures.BeatScores]] = {}
    for piece, film in zip(pieces, asked, strict=True):
        duration_s = piece.tempo_map.duration_s
        cuts_s = film.cut_times_s[film.cut_times_s < duration_s]
        moved = [_moved(cuts_s, duration_s, generator) for _ in range(CUT_SHIFTS)]
        for beats, beats_s in _musical_beats_s(piece).items():
            for way, scores in _MATCHES.items():
                own.setdefault((beats, way), []).append(scores(cuts_s, beats_s))
                chance.setdefault((beats, way), []).extend(scores(c, beats_s) for c in moved)
    for (beats, way), scored in own.items():
        for field, label, better in _SCORES:
            if field == "quantity" and way != _BY_SECOND:
                continue  # how many there are has nothing to do with who meets
            by_chance = _mean([getattr(s, field) for s in chance[beats, way]])
            chapter.add_mean(
                row,
                f"cuts and {beats}, {way}, {label}",
                [getattr(s, field) for s in scored],
                better,
                by_chance,
            )


def _mean_velocity(piece: Piece, together: NDArray[Any]) -> Floats:
    """Mean velocity of the notes struck on each beat's first column, NaN where there are none."""
    assert piece.velocities is not None
    summed = piece.velocities[: len(together) * COLUMNS_PER_BEAT : COLUMNS_PER_BEAT]
    return np.where((together > 0) & (summed > 0), summed / np.maximum(together, 1), np.nan)


def _pieces(
    chapter: Chapter, row: str, pieces: Sequence[Piece], asked: Sequence[FilmAsked]
) -> None:
    counts = [piece.roll.shape[1] // COLUMNS_PER_BEAT for piece in pieces]
    rolls = [p.roll[:, : n * COLUMNS_PER_BEAT] for p, n in zip(pieces, counts, strict=True)]
    beats_s = [
        np.diff(p.tempo_map.seconds(np.arange(n + 1))) for p, n in zip(pieces, counts, strict=True)
    ]
    music = _Music.of(rolls, beats_s)
    _follows(chapter, row, "activity", [film.activity for film in asked], music.rate)
    _changes(chapter, row, [film.change for film in asked], music.novelty)
    hits = [np.isin(np.arange(n), film.hit_beats) for film, n in zip(asked, counts, strict=True)]
    strengths: dict[str, Curves] = {
        "notes struck together": music.accent,
        "new texture": music.texture,
    }
    if all(piece.velocities is not None for piece in pieces):
        strengths["velocity"] = [
            _mean_velocity(p, t) for p, t in zip(pieces, music.together, strict=True)
        ]
    _accents(chapter, row, hits, strengths)
    _shift_ratios(chapter, row, hits, music.together)
    _cuts(chapter, row, pieces, asked)
    _chords(chapter, row, rolls, [p.chroma for p in pieces], [p.roots for p in pieces])


def _asked_tempos(chapter: Chapter, pieces: Sequence[Piece]) -> None:
    deviations = [
        abs(piece.tempo_map.mean_bpm / piece.asked.tempo_bpm_asked - 1) * 100
        for piece in pieces
        if piece.asked is not None and piece.asked.tempo_bpm_asked is not None
    ]
    if deviations:
        largest = (max(deviations), float("nan"), float("nan"))
        name = "tempo, largest deviation from the asked one (%)"
        chapter.add("pieces", name, largest, len(deviations), "low")


# ------------------------------------------------------------------------------------ the chapter


def _windows(chapter: Chapter, material: Material, ear: _Ear) -> None:
    asked = material.asked
    points = (name for names in material.sweeps.values() for name in names)
    for name in dict.fromkeys((*material.names, *points)):
        rolls = material.row(name).rolls
        n, each = len(rolls), list(rolls)
        music = _Music.of(each, list(60.0 / asked.tempo_bpm[:n]))
        hits = list(asked.hits[:n])
        _follows(chapter, name, "activity", list(asked.activity[:n]), music.rate)
        _changes(chapter, name, list(asked.change[:n]), music.novelty)
        strengths = {"notes struck together": music.accent, "new texture": music.texture}
        _accents(chapter, name, hits, strengths)
        _shift_ratios(chapter, name, hits, music.together)
        _chords(chapter, name, each, list(asked.chroma[:n]), list(asked.roots[:n]))
        _tempo(chapter, name, asked.tempo_bpm[:n], rolls)
        ear.add(chapter, name, rolls)


def chapter(material: Material, *, pieces: bool = True) -> Chapter:
    """Figures of obedience for every row and sweep point, for pairs of opposite moods, and with
    `pieces` for whole pieces."""
    result = Chapter("control", "Does it obey?", list(_NOTES))
    ear = _Ear(material, result)
    _windows(result, material, ear)
    _opposites(result, material, ear)
    if pieces and material.pieces:
        made = material.pieces
        asked = [piece.asked for piece in made if piece.asked is not None]
        _pieces(result, "pieces", made, asked)
        _asked_tempos(result, made)
        songs = material.songs
        if songs:
            _pieces(result, "real songs", songs, [asked[i % len(asked)] for i in range(len(songs))])
    return result
