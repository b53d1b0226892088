"""What the timeline shows, prepared as arrays: values to look up, with nothing that paints them.

A `Scene` is brought up to date only where something changed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from bgm_studio.composing.direction import Span
from bgm_studio.music.harmony import Chord, ChordSpan
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, PITCHES, TRACKS, Note, Region
from bgm_studio.project.level import music_level
from bgm_studio.project.project import Project
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.ui.timeline.lanes import tr
from bgm_studio.video.scenes import described, name_of
from bgm_studio.video.shots import Cut

if TYPE_CHECKING:
    from bgm_studio.band.form import Line
    from bgm_studio.music.timing import TempoMap
    from bgm_studio.ui.presenter.studio import Studio

Floats = NDArray[np.float64]

_MIN_SPAN = 14  # semitones a mini-roll shows at least
_LANES_OF = {
    "k": "segments", "captions": "captions", "cuts": "shots", "activity": "activity",
    "chords": "chords", "scenes": "sections",
}  # fmt: skip
"""Where what can be not heard yet (`heard.DIALS`, `heard.READINGS`) is seen on the timeline."""


@dataclass
class Notes:
    """One track's notes by rising start: seconds, and MIDI pitches. longest_s bounds a search."""

    start_s: Floats
    end_s: Floats
    pitch: NDArray[np.int64]
    longest_s: float

    def seen(self, start_s: float, end_s: float) -> slice:
        """The notes that may sound in a stretch of time."""
        first = int(np.searchsorted(self.start_s, start_s - self.longest_s))
        return slice(first, int(np.searchsorted(self.start_s, end_s)))


@dataclass(frozen=True, eq=False)
class Part:
    """A part of the band: its name, its notes, the pitches that it is shown with, and whether the
    user holds it."""

    name: str
    notes: Notes
    pitches: tuple[int, int]
    held: bool


def _no_notes() -> Notes:
    none = np.zeros(0)
    return Notes(none, none, np.zeros(0, dtype=np.int64), 0.0)


@dataclass(frozen=True, eq=False)
class Sections:
    """The sections of a film: edge_s (n + 1,) seconds, level (n,) 0..1, told (n,) whether the level
    is the user's; the names that the user gave, "" for none; how each leads into the next."""

    edge_s: Floats
    level: Floats
    told: NDArray[np.bool_]
    names: tuple[str, ...]
    leads: tuple[str, ...]

    @classmethod
    def of(cls, project: Project) -> Sections:
        """Those of a project as they stand; none before the film was looked through."""
        analysis, direction = project.analysis, project.direction
        if analysis is None:
            return cls(np.zeros(0), np.zeros(0), np.zeros(0, dtype=bool), (), ())
        scenes = direction.scenes_of(analysis)
        rows = described(scenes, direction.directed(analysis))
        return cls(
            np.array([*(row["start_s"] for row in rows), rows[-1]["end_s"]]),
            np.array([row["level"] for row in rows]),
            np.array([scene.level is not None for scene in scenes]),
            tuple(scene.name for scene in scenes),
            tuple(scene.lead for scene in scenes),
        )

    def title(self, index: int) -> str:
        """The name of a section, or the word for its level."""
        return self.names[index] or level_word(float(self.level[index]))


@dataclass
class Scene:
    """What the lanes show, in seconds. `refresh` brings it up to date with a studio."""

    duration_s: float = 0.0
    aspect: float = 16 / 9
    has_film: bool = False
    analysed: bool = False
    has_take: bool = False
    cut_s: Floats = field(default_factory=lambda: np.zeros(0))
    strength: Floats = field(default_factory=lambda: np.zeros(0))
    hit: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=bool))
    cuts: tuple[Cut, ...] = ()
    residual_ms: Floats | None = None
    shot_s: Floats = field(default_factory=lambda: np.zeros(0))  # edges: one more than shots
    captions: tuple[str, ...] = ()
    not_heard: set[str] = field(default_factory=set)  # lanes whose changes the take has not
    ghosts: Floats = field(default_factory=lambda: np.zeros(0))
    sections: Sections = field(default_factory=lambda: Sections.of(Project()))
    analysed_s: float = 0.0
    beat_s: Floats = field(default_factory=lambda: np.zeros(0))
    segment_s: Floats = field(default_factory=lambda: np.zeros(0))  # edges
    segment_beats: int = 0  # 0: one segment a shot
    curve_hz: float = 10.0
    found: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, dtype=np.float32))
    drawn: NDArray[np.float32] = field(default_factory=lambda: np.zeros(0, dtype=np.float32))
    chords: tuple[ChordSpan, ...] = ()
    chord_s: Floats = field(default_factory=lambda: np.zeros(0))  # edges
    symbols: tuple[str, ...] = ()
    chord_edited: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=bool))
    silences: tuple[Span, ...] = ()
    range: Span | None = None
    level: Automation = FLAT
    level_drawn: bool = False  # by hand; else automatic
    duck_db: float = 0.0
    speech_s: Floats = field(default_factory=lambda: np.zeros((0, 2)))
    unducked: str = ""  # why the automatic level has nothing to do, a key of `words.level_note`
    peaks: list[NDArray[np.float32]] = field(default_factory=list)  # each level 4 times coarser
    peaks_hz: float = 50.0
    music_peaks: list[NDArray[np.float32]] = field(default_factory=list)  # before the level
    notes: tuple[Notes, ...] = field(default_factory=lambda: tuple(_no_notes() for _ in TRACKS))
    pitches: tuple[tuple[int, int], ...] = ((60, 74),) * len(TRACKS)
    dim: tuple[bool, ...] = (False,) * len(TRACKS)
    band: tuple[Part, ...] = ()
    locked: tuple[Region, ...] = ()
    locked_s: tuple[Span, ...] = ()
    live: NDArray[np.uint8] | None = None
    column_s: Floats = field(default_factory=lambda: np.zeros(0))  # of the live roll
    thumb_s: list[float] = field(default_factory=list)
    thumbs: list[QImage] = field(default_factory=list)
    selected_shot: int | None = None
    selected_cut: int | None = None
    selected_track: int | None = None
    selected_span: Span | None = None
    selected_region: tuple[float, float, tuple[int, ...]] | None = None
    _seen: dict[str, tuple[object, ...]] = field(default_factory=dict)

    def _is_new(self, part: str, *values: object) -> bool:
        """Whether a part was made from other values; holds on to them, so that an id is no one
        else's."""
        old = self._seen.get(part)
        if old is not None and all(a is b or _same(a, b) for a, b in zip(old, values, strict=True)):
            return False
        self._seen[part] = values
        return True

    def refresh(self, studio: Studio) -> None:
        """Rebuild what changed since the last call: O(1) where nothing did."""
        project = studio.project
        direction, analysis = project.direction, project.analysis
        entry = project.active_entry
        take = None if entry is None else entry.take
        tempo = studio.tempo_map
        clip = studio.clip
        self.duration_s, self.has_film = studio.duration_s, clip is not None
        self.analysed, self.has_take = analysis is not None, take is not None
        if clip is not None and clip.height:
            self.aspect = clip.width / clip.height
        if self._is_new("beats", tempo):
            beats = 0 if tempo is None else tempo.total_beats + 1
            self.beat_s = np.zeros(0) if tempo is None else tempo.seconds(np.arange(beats))
        cuts = direction.cuts if analysis is not None else ()
        if self._is_new("cuts", cuts, tempo, self.duration_s, analysis is None):
            self.cuts = cuts
            self.cut_s = np.array([cut.time_s for cut in cuts])
            self.strength = np.array([cut.strength for cut in cuts])
            self.hit = np.array([cut.hit for cut in cuts], dtype=bool)
            late = studio.residuals_ms if tempo is not None else ()
            self.residual_ms = np.array(late) if len(late) == len(cuts) and late else None
            known = analysis is not None
            self.shot_s = np.array([0.0, *self.cut_s, self.duration_s]) if known else np.zeros(0)
        self.captions = direction.captions if analysis is not None else ()
        self.not_heard = {_LANES_OF[name] for name in studio.not_heard if name in _LANES_OF}
        request = project.request
        by_shot = request.segments == "shots"
        if self._is_new("segments", tempo, request.segment_beats, by_shot, cuts):
            self._segment(request.segment_beats, by_shot)
        if self._is_new("activity", analysis, direction.activity):
            if analysis is not None:
                self.found, self.curve_hz = analysis.activity, analysis.curve_rate_hz
            else:
                self.found = np.zeros(0, dtype=np.float32)
            self.drawn = drawn_curve(direction.activity, len(self.found))
        if self._is_new("sections", analysis, direction.scenes, cuts, direction.activity):
            self.sections = Sections.of(project)
        if self._is_new("chords", studio.plan, tempo, direction.chords):
            self._chord(studio)
        self.silences, self.range = direction.silences, direction.range
        self._level(project, clip is None or clip.has_audio)
        notes = () if take is None else take.notes
        take_tempo = None if take is None else take.tempo_map
        if self._is_new("notes", notes, take_tempo):
            self.notes = _prepared(notes, take_tempo.seconds) if take_tempo else (_no_notes(),) * 3
            self.pitches = tuple(_pitch_span(part.pitch) for part in self.notes)
        parts = studio.band.parts
        held = () if entry is None else tuple(name for name in parts if name in entry.parts)
        if self._is_new("band", parts, len(held), take_tempo):
            self.band = ()
            if take_tempo is not None:
                self.band = tuple(
                    _part(name, lines, held, take_tempo.seconds) for name, lines in parts.items()
                )
        solo = any(mix.solo for mix in project.mix)
        self.dim = tuple(mix.mute or (solo and not mix.solo) for mix in project.mix)
        locked = () if entry is None else entry.locked
        if self._is_new("locked", locked, take_tempo):
            self.locked = locked
            self.locked_s = tuple(self._seconds_of(region, take_tempo) for region in locked)
        live = studio.live
        if self._is_new("live", live, tempo):
            live_tempo = tempo if live is None else live.tempo_map or tempo
            self.live = None if live is None or live_tempo is None else live.probability
            if self.live is not None and live_tempo is not None:
                columns = np.arange(self.live.shape[1] + 1) / COLUMNS_PER_BEAT
                self.column_s = live_tempo.seconds(columns)
        self._media(studio)
        self._select(studio, take_tempo or tempo)

    def _segment(self, beats: int, by_shot: bool) -> None:
        self.segment_beats = 0 if by_shot else beats
        if not len(self.beat_s):
            self.segment_s = np.zeros(0)
        elif by_shot:
            nearest = np.round(np.interp(self.cut_s, self.beat_s, np.arange(len(self.beat_s))))
            edges = np.unique(np.concatenate([[0], nearest, [len(self.beat_s) - 1]]))
            self.segment_s = self.beat_s[edges.astype(int)]
        else:
            self.segment_s = np.append(self.beat_s[:-1:beats], self.beat_s[-1])

    def _chord(self, studio: Studio) -> None:
        plan, tempo = studio.plan, studio.tempo_map
        if plan is None or tempo is None:
            self.chords, self.symbols = (), ()
            self.chord_s, self.chord_edited = np.zeros(0), np.zeros(0, dtype=bool)
            return
        self.chords = plan.chords
        edges = [span.start_beat for span in plan.chords] + [plan.total_beats]
        self.chord_s = np.maximum(tempo.seconds(np.array(edges)), 0.0)
        names: dict[Chord, str] = {}
        for span in plan.chords:
            names.setdefault(span.chord, span.chord.symbol_in(plan.key))
        self.symbols = tuple(names[span.chord] for span in plan.chords)
        middle = 0.5 * (self.chord_s[:-1] + self.chord_s[1:])
        self.chord_edited = np.zeros(len(middle), dtype=bool)
        for edit in studio.project.direction.chords:
            self.chord_edited |= (edit.start_s <= middle) & (middle < edit.end_s)

    @staticmethod
    def _seconds_of(region: Region, tempo: TempoMap | None) -> Span:
        if tempo is None:
            return Span(0.0, 0.001)
        ends = tempo.seconds(np.array([region.start_column, region.end_column]) / COLUMNS_PER_BEAT)
        return Span(max(float(ends[0]), 0.0), max(float(ends[1]), 0.001))

    def _level(self, project: Project, has_sound: bool) -> None:
        speech = None if project.analysis is None else project.analysis.speech
        is_heard = project.clip_gain_db is not None
        if not self._is_new("level", project.level, project.duck_db, is_heard, speech, has_sound):
            return
        self.level, self.duck_db = music_level(project), project.duck_db
        self.level_drawn = project.level is not None
        spans = [(span.start_s, span.end_s) for span in speech or ()]
        self.speech_s = np.array(spans, dtype=np.float64).reshape(-1, 2)
        self.unducked = ""
        if self.level.is_flat and not self.level_drawn and project.analysis is not None:
            reasons = (
                ("silent", not has_sound), ("off", not project.duck_db), ("muted", not is_heard),
                ("unheard", speech is None), ("wordless", True),
            )  # fmt: skip
            self.unducked = next(word for word, holds in reasons if holds)

    def _media(self, studio: Studio) -> None:
        media = studio.media
        self.analysed_s = media.analysed_s
        ghosts = media.provisional_cuts if not self.analysed else ()
        if self._is_new("ghosts", ghosts):
            self.ghosts = np.array([cut.time_s for cut in ghosts])
        if self._is_new("thumbs", media.thumbs, len(media.thumbs)):
            self.thumb_s = [time_s for time_s, _ in media.thumbs]
            self.thumbs = [image for _, image in media.thumbs]
        size = 0 if media.peaks is None else len(media.peaks)
        if self._is_new("peaks", media.peaks, size):
            self.peaks = [] if media.peaks is None else pyramid(media.peaks)
        self.peaks_hz = media.peaks_rate_hz
        if self._is_new("music", media.music_peaks):
            self.music_peaks = [] if media.music_peaks is None else pyramid(media.music_peaks)

    def _select(self, studio: Studio, tempo: TempoMap | None) -> None:
        selection = studio.selection
        shots = len(self.shot_s) - 1
        shot, cut = selection.shot, selection.cut
        self.selected_shot = shot if shot is not None and shot < shots else None
        self.selected_cut = cut if cut is not None and cut < len(self.cut_s) else None
        self.selected_track, self.selected_span = selection.track, selection.span
        self.selected_region = None
        if selection.region is not None and tempo is not None:
            span = self._seconds_of(selection.region, tempo)
            self.selected_region = (span.start_s, span.end_s, selection.region.tracks)

    # -- where things are -------------------------------------------------------------------------

    def shot_at(self, time_s: float) -> int | None:
        """The shot that a time lies in, None outside the clip."""
        return _cell_at(self.shot_s, time_s)

    def section_at(self, time_s: float) -> int | None:
        """The section that a time lies in."""
        return _cell_at(self.sections.edge_s, time_s)

    def segment_at(self, time_s: float) -> int | None:
        """The segment that a time lies in."""
        return _cell_at(self.segment_s, time_s)

    def silence_at(self, time_s: float) -> Span | None:
        """The stretch without music that a time lies in."""
        return next((s for s in self.silences if s.start_s <= time_s < s.end_s), None)

    def nearest_cut(self, time_s: float, reach_s: float) -> int | None:
        """The cut nearest to a time, not farther away than `reach_s`."""
        if not len(self.cut_s):
            return None
        index = int(np.argmin(np.abs(self.cut_s - time_s)))
        return index if abs(self.cut_s[index] - time_s) <= reach_s else None

    def nearest_beat_s(self, time_s: float) -> float | None:
        """When the beat nearest to a time falls, None without a grid."""
        if not len(self.beat_s):
            return None
        return float(self.beat_s[int(np.argmin(np.abs(self.beat_s - time_s)))])

    def chord_edge_beat(self, index: int, time_s: float) -> int | None:
        """The beat to which the edge before chord `index` may move, nearest to a time."""
        if not 0 < index < len(self.chords):
            return None
        beat = int(np.argmin(np.abs(self.beat_s - time_s)))
        low, high = self.chords[index - 1].start_beat + 1, self.chords[index].end_beat - 1
        return min(max(beat, low), high) if low <= high else None


def level_word(level: float) -> str:
    """What a section is called whose level, 0..1, is this."""
    words = {
        "calm": tr("Calm"),
        "gentle": tr("Gentle"),
        "steady": tr("Steady"),
        "lively": tr("Lively"),
        "driving": tr("Driving"),
    }
    return words[name_of(level)]


def _same(a: object, b: object) -> bool:
    return isinstance(a, int | float) and type(a) is type(b) and a == b


def _cell_at(edges: Floats, time_s: float) -> int | None:
    index = int(np.searchsorted(edges, time_s, side="right")) - 1
    return index if 0 <= index < len(edges) - 1 else None


def drawn_curve(drawn: tuple[tuple[int, float], ...], samples: int) -> NDArray[np.float32]:
    """What was drawn over a curve of `samples`, NaN where nothing was."""
    curve = np.full(samples, np.nan, dtype=np.float32)
    if drawn:
        pairs = np.array(drawn)
        index = pairs[:, 0].astype(int)
        curve[index[index < samples]] = pairs[index < samples, 1]
    return curve


def pyramid(peaks: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """Least and greatest values (n, 2), then the same over 4, 16, ... samples."""
    levels = [peaks]
    while len(levels[-1]) > 512:
        fine = levels[-1][: len(levels[-1]) // 4 * 4].reshape(-1, 4, 2)
        coarse = np.stack([fine[:, :, 0].min(axis=1), fine[:, :, 1].max(axis=1)], axis=1)
        levels.append(coarse)
    return levels


def _prepared(notes: tuple[Note, ...], to_s: Callable[[Floats], Floats]) -> tuple[Notes, ...]:
    table = np.array(
        [(n.start_column, n.end_column, n.pitch, n.track) for n in notes], dtype=np.int64
    ).reshape(-1, 4)
    table = table[np.argsort(table[:, 0], kind="stable")]
    parts = []
    for track in range(len(TRACKS)):
        own = table[table[:, 3] == track]
        start = to_s(own[:, 0] / COLUMNS_PER_BEAT)
        end = to_s(own[:, 1] / COLUMNS_PER_BEAT)
        longest = float((end - start).max()) if len(own) else 0.0
        parts.append(Notes(start, end, own[:, 2], longest))
    return tuple(parts)


def _part(
    name: str, lines: tuple[Line, ...], held: tuple[str, ...], to_s: Callable[[Floats], Floats]
) -> Part:
    table = np.array([(line.beat, line.end, line.pitch) for line in lines]).reshape(-1, 3)
    start, end = to_s(table[:, 0]), to_s(table[:, 1])
    longest = float((end - start).max()) if len(table) else 0.0
    pitch = table[:, 2].astype(np.int64)
    return Part(name, Notes(start, end, pitch, longest), _pitch_span(pitch), name in held)


def _pitch_span(pitch: NDArray[np.int64]) -> tuple[int, int]:
    """Lowest and highest pitch that a mini-roll shows."""
    if not len(pitch):
        return 60, 60 + _MIN_SPAN
    low, high = int(pitch.min()), int(pitch.max())
    short = max(_MIN_SPAN - (high - low), 0)
    return max(low - short // 2 - 1, 0), min(high + short - short // 2 + 1, PITCHES - 1)
