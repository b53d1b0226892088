"""What dials and tracks say, without a widget."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from bgm_studio.music.pianoroll import PITCHES, Region
from bgm_studio.music.timing import MAX_DRIFT, MOST_DRIFT, TempoChoice
from bgm_studio.project.project import TakeEntry
from bgm_studio.ui.fields import bpm_text
from bgm_studio.ui.languages import plural
from bgm_studio.ui.presenter.heard import ON_TIME_MS
from bgm_studio.video.affect import Affect
from bgm_studio.video.shots import Shot

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

PAPER_TIMESTEP = 200
DRIFTS: tuple[tuple[float, str], ...] = (
    (0.0, str(QT_TRANSLATE_NOOP("Drift", "none"))),
    (0.02, str(QT_TRANSLATE_NOOP("Drift", "gentle"))),
    (MAX_DRIFT, str(QT_TRANSLATE_NOOP("Drift", "usual"))),
    (0.08, str(QT_TRANSLATE_NOOP("Drift", "free"))),
    (MOST_DRIFT, str(QT_TRANSLATE_NOOP("Drift", "wide"))),
)
_TRACK_NAMES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Track", "Melody")),
    str(QT_TRANSLATE_NOOP("Track", "Bridge")),
    str(QT_TRANSLATE_NOOP("Track", "Piano")),
)


def switch_stops(step_timesteps: list[float]) -> tuple[int, ...]:
    """The values of t0 that the slider snaps to, rising: one between each two neighbouring steps,
    since t0 matters only when it passes one, the ends, and the paper's."""
    stops = {0, PAPER_TIMESTEP, 1000}
    stops.update(round((a + b) / 2) for a, b in pairwise(sorted(step_timesteps)))
    return tuple(sorted(stop for stop in stops if 0 <= stop <= 1000))


def share_at(undecided: list[tuple[float, float]], timestep: float) -> float:
    """The share 0..1 of the music that is still open at a timestep, between the given points."""
    points = sorted(undecided)
    if not points:
        return 0.0
    for (t_a, share_a), (t_b, share_b) in pairwise(points):
        if timestep <= t_b:
            place = (timestep - t_a) / (t_b - t_a) if t_b > t_a else 1.0
            return share_a + min(max(place, 0.0), 1.0) * (share_b - share_a)
    return points[-1][1]


def mood_words(mood: str) -> list[str]:
    """The parts between a mood's commas."""
    return [part for part in (piece.strip() for piece in mood.split(",")) if part]


def mood_with(mood: str, word: str, wanted: bool) -> str:
    """The mood with one word put at its end, or taken out wherever it stands alone."""
    parts = [part for part in mood_words(mood) if part.lower() != word.lower()]
    return ", ".join([*parts, word] if wanted else parts)


def wanted_tempo_bpm(studio: Studio) -> float | None:
    """The tempo that the dials ask for: the locked one, else the fitted; None while unknown. Where
    a fit would be heard as the take's own tempo, that one."""
    locked = studio.project.request.tempo_bpm
    if locked is not None:
        return locked
    take = studio.project.active_take
    if studio.draft is not None and (take is None or studio.active_is_stale):
        return studio.draft.fit.tempo_bpm
    return None if take is None else take.fit.tempo_bpm


def hits_on_time(studio: Studio) -> tuple[int, int] | None:
    """(hit points that a beat meets within ON_TIME_MS, all hit points), at the wanted tempo; None
    while nothing has been fitted."""
    if studio.draft is not None and (studio.active_is_stale or studio.project.active_take is None):
        cuts, residuals_ms = studio.draft.analysis.cuts, studio.draft.fit.residual_ms
    elif studio.tempo_map is not None:
        cuts, residuals_ms = studio.cuts, studio.residuals_ms
    else:
        return None
    late_ms = [abs(ms) for cut, ms in zip(cuts, residuals_ms, strict=False) if cut.hit]
    return sum(ms <= ON_TIME_MS for ms in late_ms), len(late_ms)


def felt_in(studio: Studio, shot: Shot | None = None) -> Affect | None:
    """What a shot, or the whole film, feels like as the music is told; None while that is not
    known."""
    analysis = studio.project.analysis
    if analysis is None or not analysis.affects:
        return None
    directed = studio.project.direction.directed(analysis)
    return directed.affect() if shot is None else directed.affect(shot.start_s, shot.end_s)


def feeling(felt: Affect) -> str:
    """Valence and arousal in words."""
    return QCoreApplication.translate("Feeling", felt.words)


def feeling_text(felt: Affect) -> str:
    """Valence and arousal in words and numbers."""
    # No line ends between a name and its number.
    text = QCoreApplication.translate("Feeling", "{0} (valence\xa0{1}, arousal\xa0{2})")
    return text.format(feeling(felt), _signed(felt.valence), _signed(felt.arousal))


def _signed(value: float) -> str:
    rounded = round(value, 1) or 0.0  # no minus before 0
    return f"{rounded:+.1f}".replace("-", "−") if rounded else "0.0"


def choice_text(choice: TempoChoice) -> str:
    """A tempo to choose, with what it meets."""
    text = bpm_text(choice.tempo_bpm)
    if choice.hits:
        words = plural(
            choice.hits,
            QCoreApplication.translate(
                "Tempo", "{0} of {1} hit, {2} of {3} strong ones on downbeats"
            ),
            QCoreApplication.translate(
                "Tempo", "{0} of {1} hits, {2} of {3} strong ones on downbeats"
            ),
        )
        met = words.format(choice.met, choice.hits, choice.on_downbeats, choice.strong)
        text = f"{text} · {met}"
    return text


def drift_text(drift: float) -> str:
    """A drift as it is read everywhere: its name, where it has one, and per cent."""
    names = [QCoreApplication.translate("Drift", name) for d, name in DRIFTS if d == drift]
    share = [QCoreApplication.translate("Drift", "{0} %").format(f"{100 * drift:g}")]
    return " ".join([*names, *(share if drift else [])])


def is_track_locked(entry: TakeEntry | None, track: int) -> bool:
    """Whether the whole of a track is locked in a take."""
    return entry is not None and any(_locks(region, entry, track) for region in entry.locked)


def with_track_locked(entry: TakeEntry, track: int, locked: bool) -> TakeEntry:
    """The entry with the whole of a track locked or free; other locks stay."""
    kept: list[Region] = []
    for region in entry.locked:
        if not _locks(region, entry, track):
            kept.append(region)
            continue
        others = tuple(t for t in region.tracks if t != track)
        if others:
            kept.append(replace(region, tracks=others))
    if locked:
        kept.append(Region(0, entry.take.total_columns, tracks=(track,)))
    return replace(entry, locked=tuple(kept))


def _locks(region: Region, entry: TakeEntry, track: int) -> bool:
    return (
        track in region.tracks
        and region.start_column <= 0
        and region.end_column >= entry.take.total_columns
        and region.low_pitch <= 0
        and region.high_pitch >= PITCHES - 1
    )


def track_name(track: int) -> str:
    """A track's name for the user."""
    return QCoreApplication.translate("Track", _TRACK_NAMES[track])


def number_in(low: float, high: float, problem: str) -> Callable[[str], float]:
    """A reader for ValueField: the first number of a text, within low..high."""

    def read(text: str) -> float:
        found = re.search(r"-?\d+(\.\d+)?", text.replace(",", ".").replace("−", "-"))
        value = float(found[0]) if found else low - 1.0
        if not low <= value <= high:
            raise ValueError(problem)
        return value

    return read
