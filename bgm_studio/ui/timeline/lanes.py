"""What the timeline shows, prepared as arrays, and how each lane is painted from them.

A `Scene` is rebuilt only where something changed; `LanePainter` cuts out of it what is seen and
never reads a file, a widget or the project. Thousands of items are drawn as one raster each, so a
paint costs about the same for a minute of film and for two hours.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from bgm_studio.composing.direction import Span
from bgm_studio.music.harmony import Chord, ChordSpan
from bgm_studio.music.pianoroll import (
    BEATS_PER_BAR,
    COLUMNS_PER_BEAT,
    PITCHES,
    TRACKS,
    Note,
    Region,
)
from bgm_studio.project.project import Project
from bgm_studio.ui.images import image_of
from bgm_studio.ui.presenter.timeview import GUTTER_PX
from bgm_studio.ui.theme import Theme, font, icon, theme
from bgm_studio.video.scenes import described, name_of
from bgm_studio.video.shots import Cut

if TYPE_CHECKING:
    from bgm_studio.music.timing import TempoMap
    from bgm_studio.ui.presenter.studio import Studio
    from bgm_studio.ui.presenter.timeview import TimeView

Floats = NDArray[np.float64]
Bytes = NDArray[np.uint8]

LANES = (
    "ruler", "picture", "shots", "captions", "sections", "segments", "activity", "chords", "sound",
    "music", *TRACKS,
)  # fmt: skip
"""From top to bottom; the last three show the tracks of the active take."""

RULER_PX = 34
RULER_SPLIT_PX = 18
"""Above it the time, which seeks; below it the bars, where loops are drawn."""

ON_TIME_MS, LATE_MS = 40.0, 80.0
"""A cut this near its beat is heard as on it (a frame of film); beyond LATE_MS it is missed."""

_FIXED_PX = {
    "picture": 50, "shots": 24, "captions": 24, "sections": 34, "segments": 16, "activity": 28,
    "chords": 22, "sound": 34, "music": 14,
}  # fmt: skip
_ROOMY_PX = {"picture": 74, "activity": 44, "sound": 48, "captions": 26, "sections": 42}
_MIN_ROLL_PX = 30
_ROLL_SHARE_PX = 60  # rolls grow up to this before the other lanes become roomy
_MIN_SPAN = 14  # semitones a mini-roll shows at least
_MAX_PIXMAPS = 800
_LEAST_LABEL_PX = 26


def tr(text: str) -> str:
    """A string of the timeline in the user's language."""
    return QCoreApplication.translate("Timeline", text)


@dataclass(frozen=True)
class Lane:
    """A lane's place: `top` pixels below the ruler's top (before scrolling), `height` pixels."""

    name: str
    top: int
    height: int

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.top + self.height


def lay_out(height: int) -> tuple[Lane, ...]:
    """Lanes for a widget `height` pixels high. They may need more than that: the least height of
    each lane is kept, and what is left over goes to the rolls first."""
    heights = dict(_FIXED_PX)
    left = height - RULER_PX - sum(heights.values()) - 3 * _ROLL_SHARE_PX
    if left > 0:
        wanted = {name: roomy - heights[name] for name, roomy in _ROOMY_PX.items()}
        share = min(1.0, 0.5 * left / sum(wanted.values()))
        for name, more in wanted.items():
            heights[name] += int(more * share)
    rolls = max(height - RULER_PX - sum(heights.values()), 3 * _MIN_ROLL_PX)
    lanes = [Lane("ruler", 0, RULER_PX)]
    for name in LANES[1:]:
        if name in TRACKS:
            track = TRACKS.index(name)
            size = rolls * (track + 1) // 3 - rolls * track // 3
        else:
            size = heights[name]
        lanes.append(Lane(name, lanes[-1].bottom, size))
    return tuple(lanes)


def grip_rect(lane: Lane, scroll: int) -> QRect:
    """Where a track's name shows that it can be dragged out of the window."""
    return QRect(GUTTER_PX - 17, lane.top - scroll + (lane.height - 10) // 2, 10, 10)


# -- what is shown --------------------------------------------------------------------------------


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
    peaks: list[NDArray[np.float32]] = field(default_factory=list)  # each level 4 times coarser
    peaks_hz: float = 50.0
    notes: tuple[Notes, ...] = field(default_factory=lambda: tuple(_no_notes() for _ in TRACKS))
    pitches: tuple[tuple[int, int], ...] = ((60, 74),) * len(TRACKS)
    dim: tuple[bool, ...] = (False,) * len(TRACKS)
    locked: tuple[Region, ...] = ()
    locked_s: tuple[Span, ...] = ()
    live: Bytes | None = None
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
        notes = () if take is None else take.notes
        take_tempo = None if take is None else take.tempo_map
        if self._is_new("notes", notes, take_tempo):
            self.notes = _prepared(notes, take_tempo.seconds) if take_tempo else (_no_notes(),) * 3
            self.pitches = tuple(_pitch_span(part.pitch) for part in self.notes)
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


def level_word(level: float) -> str:
    """What a section is called whose level, 0..1, is this."""
    words = {
        "calm": tr("Calm"), "gentle": tr("Gentle"), "steady": tr("Steady"),
        "lively": tr("Lively"), "driving": tr("Driving"),
    }  # fmt: skip
    return words[name_of(level)]


def level_top(lane: Lane, level: float) -> float:
    """The pixel up to which a section of that level is filled, as `Lane.top` is counted."""
    return lane.top + 2 + (1.0 - level) * (lane.height - 7)


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


def _pitch_span(pitch: NDArray[np.int64]) -> tuple[int, int]:
    """Lowest and highest pitch that a mini-roll shows."""
    if not len(pitch):
        return 60, 60 + _MIN_SPAN
    low, high = int(pitch.min()), int(pitch.max())
    short = max(_MIN_SPAN - (high - low), 0)
    return max(low - short // 2 - 1, 0), min(high + short - short // 2 + 1, PITCHES - 1)


# -- painting -------------------------------------------------------------------------------------


class LanePainter:
    """Paints lanes of a scene for a view; keeps scaled thumbnails between paints.

    Scrolling moves everything by whole device pixels, so that nothing shimmers.
    """

    def __init__(self) -> None:
        self._scaled: dict[tuple[int, int], QPixmap] = {}
        self._markers: dict[tuple[str, float, bool, float], QPixmap] = {}
        self._look = theme()

    def x(self, view: TimeView, time_s: float, ratio: float = 1.0) -> float:
        """The widget's pixel at which a time lies, on a device pixel of the scrolled content."""
        return (
            GUTTER_PX + time_s * view.px_per_s - round(view.start_s * view.px_per_s * ratio) / ratio
        )

    def paint(
        self,
        painter: QPainter,
        scene: Scene,
        view: TimeView,
        lanes: tuple[Lane, ...],
        size: tuple[int, int],
        scroll: int,
        ratio: float,
        part: QRect | None = None,
    ) -> None:
        """Paint everything that does not move by itself: all but playhead, focus and drags. part:
        of the widget, where only that is to be painted; the rest stays as it is."""
        self._look = theme()
        if len(self._scaled) > _MAX_PIXMAPS:
            self._scaled.clear()
        width, height = size
        part = QRect(0, 0, width, height) if part is None else part
        painter.setClipRect(part)
        scope = _Scope(painter, scene, view, ratio, width, self._look)
        painter.fillRect(0, 0, width, height, self._look.color("panel"))
        painter.save()
        below = QRect(0, RULER_PX, width, height - RULER_PX)
        painter.setClipRect(below, Qt.ClipOperation.IntersectClip)
        painter.translate(0, -scroll)
        for index, lane in enumerate(lanes[1:]):
            tone = "lane" if index % 2 else "lane_alt"
            rect = QRect(GUTTER_PX, lane.top, width - GUTTER_PX, lane.height)
            painter.fillRect(rect, self._look.color(tone))
        content = QRect(GUTTER_PX, 0, width - GUTTER_PX, lanes[-1].bottom)
        painter.setClipRect(content, Qt.ClipOperation.IntersectClip)
        self._grid(scope, lanes)
        self._band(scope, lanes)
        for lane in lanes[1:]:
            if lane.bottom - scroll <= part.top() or lane.top - scroll > part.bottom():
                continue
            painter.save()
            painter.setClipRect(
                QRect(GUTTER_PX, lane.top, width - GUTTER_PX, lane.height),
                Qt.ClipOperation.IntersectClip,
            )
            if lane.name in TRACKS:
                self._roll(scope, lane, TRACKS.index(lane.name))
            else:
                getattr(self, f"_{lane.name}")(scope, lane)
            painter.restore()
        self._cut_lines(scope, lanes)
        self._veil(scope, lanes)
        painter.restore()
        self._separators(scope, lanes, scroll, height)
        if part.top() < RULER_PX:
            self._ruler(scope)
        self._names(scope, lanes, scroll, height)

    # -- what runs through all lanes --------------------------------------------------------------

    def _grid(self, s: _Scope, lanes: tuple[Lane, ...]) -> None:
        """Bar lines (and beats when close) through the lanes that show music."""
        top, bottom = lanes[LANES.index("melody")].top, lanes[-1].bottom
        edges = s.scene.beat_s
        if len(edges) < 2:
            return
        first, last = s.seen(edges)
        beat_px = s.view.px_per_s * float(edges[-1] - edges[0]) / (len(edges) - 1)
        bar_px = beat_px * BEATS_PER_BAR
        every = BEATS_PER_BAR
        while bar_px * every / BEATS_PER_BAR < 18:
            every *= 2
        if beat_px > 14:
            beats = [s.x(t) for t in edges[first:last]]
            s.painter.setPen(QPen(s.look.color("grid_beat"), 1))
            s.painter.drawLines([QLineF(x, top, x, bottom) for x in map(_crisp, beats)])
        start = -(-first // every) * every
        s.painter.setPen(QPen(s.look.color("grid_bar", 150), 1))
        xs = [_crisp(s.x(t)) for t in edges[start:last:every]]
        if xs:
            s.painter.drawLines([QLineF(x, top, x, bottom) for x in xs])

    def _band(self, s: _Scope, lanes: tuple[Lane, ...]) -> None:
        """The selected shot, span and region, through the lanes they concern."""
        scene = s.scene
        top, bottom = lanes[LANES.index("shots")].top, lanes[-1].bottom
        fill, line = s.look.color("accent", 46), s.look.color("accent", 120)
        spans: list[tuple[float, float, int, int]] = []
        if scene.selected_shot is not None:
            a, b = scene.shot_s[scene.selected_shot : scene.selected_shot + 2]
            spans.append((a, b, top, bottom))
        elif scene.selected_span is not None:
            spans.append((scene.selected_span.start_s, scene.selected_span.end_s, top, bottom))
        if scene.selected_region is not None:
            a, b, tracks = scene.selected_region
            for track in tracks:
                lane = lanes[LANES.index(TRACKS[track])]
                spans.append((a, b, lane.top, lane.bottom))
        for start_s, end_s, low, high in spans:
            left, right = s.x(start_s), s.x(end_s)
            if right < GUTTER_PX or left > s.width:
                continue
            s.painter.fillRect(QRectF(left, low, right - left, high - low), fill)
            s.painter.setPen(QPen(line, 1))
            for x in (_crisp(left), _crisp(right)):
                s.painter.drawLine(QLineF(x, low, x, high))

    def _cut_lines(self, s: _Scope, lanes: tuple[Lane, ...]) -> None:
        cuts = s.scene.cut_s
        if not len(cuts):
            return
        first, last = s.seen(cuts)
        cuts, on = cuts[first:last], s.scene.hit[first:last]
        spacing = (s.width - GUTTER_PX) / max(len(cuts), 1)
        if spacing < 3:
            return
        fade = min(1.0, (spacing - 1) / 10)
        shots, top = lanes[LANES.index("shots")], lanes[LANES.index("captions")].top
        bottom = lanes[-1].bottom
        xs = np.floor(self.x(s.view, 0.0, s.ratio) + cuts * s.view.px_per_s) + 0.5
        for key, alpha, chosen in (("marker", 84, on), ("muted", 46, ~on)):
            lines = [QLineF(x, top, x, bottom) for x in np.unique(xs[chosen]).tolist()]
            if lines:
                s.painter.setPen(QPen(s.look.color(key, int(alpha * fade)), 1))
                s.painter.drawLines(lines)
        if s.scene.selected_cut is not None:
            x = _crisp(s.x(float(s.scene.cut_s[s.scene.selected_cut])))
            s.painter.setPen(QPen(s.look.color("marker"), 1))
            s.painter.drawLine(QLineF(x, shots.top + shots.height / 2, x, bottom))

    def _veil(self, s: _Scope, lanes: tuple[Lane, ...]) -> None:
        """Darken what is not scored: outside the in-out range and behind the clip's end."""
        top, bottom = RULER_PX, lanes[-1].bottom
        shade = QColor(self._look.color("window"))
        shade.setAlpha(150)
        if s.scene.range is not None:
            for a, b in ((0.0, s.scene.range.start_s), (s.scene.range.end_s, s.scene.duration_s)):
                left, right = max(s.x(a), GUTTER_PX), min(s.x(b), s.width)
                if right > left:
                    s.painter.fillRect(QRectF(left, top, right - left, bottom - top), shade)
        end = s.x(s.scene.duration_s)
        if end < s.width:
            ground = self._look.color("panel")
            s.painter.fillRect(QRectF(end, top, s.width - end, bottom - top), ground)

    def _separators(self, s: _Scope, lanes: tuple[Lane, ...], scroll: int, height: int) -> None:
        # Filled, as Qt takes 40 times longer for a long level line.
        color = s.look.color("line", 150)
        for lane in lanes[1:]:
            if RULER_PX < lane.bottom - scroll <= height:
                s.painter.fillRect(QRectF(0, lane.bottom - scroll - 1, s.width, 1), color)

    def _names(self, s: _Scope, lanes: tuple[Lane, ...], scroll: int, height: int) -> None:
        painter = s.painter
        painter.save()
        names = QRect(0, RULER_PX, GUTTER_PX, height - RULER_PX)
        painter.setClipRect(names, Qt.ClipOperation.IntersectClip)
        painter.setFont(font(12))
        metrics = QFontMetricsF(painter.font())
        for lane in lanes[1:]:
            top = lane.top - scroll
            left = 12.0
            dimmed = False
            if lane.name in TRACKS:
                track = TRACKS.index(lane.name)
                dimmed = s.scene.dim[track]
                if s.scene.selected_track == track:
                    painter.fillRect(
                        QRect(0, top, GUTTER_PX, lane.height - 1), s.look.color("accent", 30)
                    )
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(s.look.track(track, 90 if dimmed else 255))
                painter.drawRoundedRect(QRectF(left, top + lane.height / 2 - 4, 8, 8), 2, 2)
                if s.scene.has_take:
                    icon("grip", "disabled").paint(painter, grip_rect(lane, scroll))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                left += 14
            name = lane_name(lane.name, s.scene)
            painter.setPen(s.look.color("disabled" if dimmed else "muted"))
            rect = QRectF(left, top, GUTTER_PX - left - 4, lane.height)
            if lane.height < 16:
                painter.setFont(font(10))
            painter.drawText(
                rect, Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.width()),
            )  # fmt: skip
            if lane.height < 16:
                painter.setFont(font(12))
        painter.restore()
        painter.setPen(QPen(s.look.color("line"), 1))
        painter.drawLine(QLineF(GUTTER_PX - 0.5, 0, GUTTER_PX - 0.5, height))

    # -- ruler ------------------------------------------------------------------------------------

    def _ruler(self, s: _Scope) -> None:
        painter, view = s.painter, s.view
        painter.fillRect(QRect(0, 0, s.width, RULER_PX), s.look.color("panel"))
        painter.save()
        content = QRect(GUTTER_PX, 0, s.width - GUTTER_PX, RULER_PX)
        painter.setClipRect(content, Qt.ClipOperation.IntersectClip)
        self._range_bar(s)
        step_s = _step(view.px_per_s, s.scene.duration_s)
        first = int(max(view.start_s - step_s, 0.0) / step_s)
        end_s = min(view.end_s, s.scene.duration_s or view.end_s)
        painter.setFont(font(11))
        pen, minor = QPen(s.look.color("muted")), []
        painter.setPen(pen)
        for tick in range(first, int(end_s / step_s) + 1):
            time_s = tick * step_s
            x = _crisp(s.x(time_s))
            minor.append(QLineF(x, 3, x, RULER_SPLIT_PX - 2))
            label = time_label(time_s, step_s, s.scene.duration_s)
            painter.drawText(QPointF(x + 4, RULER_SPLIT_PX - 5), label)
        painter.setPen(QPen(s.look.color("faint", 130), 1))
        if minor:
            painter.drawLines(minor)
        self._bars(s)
        painter.restore()
        line = s.look.color("line")
        painter.fillRect(QRectF(0, RULER_PX - 1, s.width, 1), line)
        painter.fillRect(QRectF(GUTTER_PX, RULER_SPLIT_PX - 1, s.width, 1), line)
        painter.setFont(font(10))
        painter.setPen(s.look.color("faint"))
        painter.drawText(QRectF(12, 0, GUTTER_PX - 16, RULER_SPLIT_PX), _MIDDLE, tr("Time"))
        rest = QRectF(12, RULER_SPLIT_PX, GUTTER_PX - 16, RULER_PX - RULER_SPLIT_PX)
        painter.drawText(rest, _MIDDLE, tr("Bars"))

    def _range_bar(self, s: _Scope) -> None:
        span = s.scene.range
        if span is None:
            return
        left, right = s.x(span.start_s), s.x(span.end_s)
        fill = s.look.color("good", 34)
        s.painter.fillRect(QRectF(left, 0, right - left, RULER_SPLIT_PX), fill)
        s.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        s.painter.setPen(Qt.PenStyle.NoPen)
        s.painter.setBrush(s.look.color("good"))
        for x, way in ((left, 1), (right, -1)):
            s.painter.drawRect(QRectF(x if way > 0 else x - 2, 0, 2, RULER_SPLIT_PX))
            s.painter.drawPolygon(QPolygonF(
                [QPointF(x, 0), QPointF(x + 7 * way, 0), QPointF(x, 8)]
            ))  # fmt: skip
        s.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _bars(self, s: _Scope) -> None:
        edges = s.scene.beat_s
        if len(edges) < 2:
            return
        first, last = s.seen(edges)
        beat_px = s.view.px_per_s * float(edges[-1] - edges[0]) / (len(edges) - 1)
        step = 1
        while step * beat_px < (60 if step == 1 else 38):
            step = step * 4 if step == 1 else step * 2
        s.painter.setFont(font(10))
        lines = []
        last = min(last, len(edges) - 1)  # the grid's last barline is the end, no bar's start
        for beat in range(first // step * step, last, step):
            x = _crisp(s.x(float(edges[beat])))
            bar, within = divmod(beat, BEATS_PER_BAR)
            label = f"{bar + 1}" if not within else f"{bar + 1}.{within + 1}"
            lines.append(QLineF(x, RULER_SPLIT_PX + (1 if not within else 6), x, RULER_PX - 1))
            s.painter.setPen(s.look.color("muted" if not within else "faint"))
            if edges[beat] < 0:  # the pickup's bar began before the clip
                x = _crisp(s.x(0.0))
            s.painter.drawText(QPointF(x + 4, RULER_PX - 4), label)
        s.painter.setPen(QPen(s.look.color("faint", 130), 1))
        if lines:
            s.painter.drawLines(lines)

    # -- lanes of the picture ---------------------------------------------------------------------

    def _picture(self, s: _Scope, lane: Lane) -> None:
        painter, scene = s.painter, s.scene
        painter.fillRect(QRect(GUTTER_PX, lane.top, s.width, lane.height), s.look.color("film"))
        if not scene.has_film or scene.duration_s <= 0:
            return
        height = lane.height - 3
        slot = max(round(height * scene.aspect), 8)
        origin = s.x(0.0)
        first = int((GUTTER_PX - origin) // slot)
        last = int((min(s.width, s.x(scene.duration_s)) - origin) // slot)
        usual_s = scene.duration_s / max(len(scene.thumbs), 1)
        reach_s = max(slot / s.view.px_per_s, 1.5 * usual_s)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        empty = s.look.color("raised") if s.look.name == "dark" else s.look.color("groove")
        for number in range(max(first, 0), last + 1):
            left = origin + number * slot
            rect = QRectF(left, lane.top + 1, slot - 1, height)
            time_s = (left + 0.5 * slot - origin) / s.view.px_per_s
            index = self._nearest_thumb(scene, min(time_s, scene.duration_s))
            if index is None or abs(scene.thumb_s[index] - time_s) > reach_s:
                painter.fillRect(rect, empty)
                continue
            pixmap = self._pixmap(scene.thumbs[index], slot - 1, height, s.ratio)
            painter.drawPixmap(rect.topLeft(), pixmap)

    @staticmethod
    def _nearest_thumb(scene: Scene, time_s: float) -> int | None:
        times = scene.thumb_s
        if not times:
            return None
        right = bisect.bisect_left(times, time_s)
        if right == len(times) or (right and time_s - times[right - 1] <= times[right] - time_s):
            right -= 1
        return right

    def _pixmap(self, image: QImage, width: int, height: int, ratio: float) -> QPixmap:
        key = (image.cacheKey(), round(height * ratio))
        pixmap = self._scaled.get(key)
        if pixmap is None:
            scaled = image.scaled(
                round(width * ratio), round(height * ratio),
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            pixmap = QPixmap.fromImage(scaled.copy(0, 0, round(width * ratio), scaled.height()))
            pixmap.setDevicePixelRatio(ratio)
            self._scaled[key] = pixmap
        return pixmap

    def _shots(self, s: _Scope, lane: Lane) -> None:
        painter, scene = s.painter, s.scene
        middle = lane.top + lane.height / 2
        if not scene.analysed:
            self._progress(s, lane)
            return
        first, last = s.seen(scene.cut_s, 70)
        xs = s.x(0.0) + scene.cut_s[first:last] * s.view.px_per_s
        order = np.arange(first, last)
        if len(xs) > (s.width - GUTTER_PX) / 9:
            # Of those that would lie on each other, the strongest that is on stands for all.
            weight = scene.strength[first:last] + scene.hit[first:last]
            bucket = np.floor((order * 0 + xs + s.view.start_s * s.view.px_per_s) / 9)
            ranked = np.lexsort((-weight, bucket))
            keep = ranked[np.unique(bucket[ranked], return_index=True)[1]]
            xs, order = xs[keep], order[keep]
        painter.setFont(font(11))
        metrics = QFontMetricsF(painter.font())
        places, numbers = xs.tolist(), order.tolist()
        for number in numbers:
            span = scene.cuts[number].span
            if span is not None:  # a soft transition
                left, right = s.x(span.start_s), s.x(span.end_s)
                band = QRectF(left, middle - 2, max(right - left, 1.0), 4)
                painter.fillRect(band, s.look.color("marker", 110))
        strength, hit = scene.strength[order].tolist(), scene.hit[order].tolist()
        late = None if scene.residual_ms is None else np.round(scene.residual_ms[order]).tolist()
        good, muted, warning = (s.look.color(key) for key in ("good", "muted", "warning"))
        for i, x in enumerate(places):
            chosen = numbers[i] == scene.selected_cut
            if chosen:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                radius = diamond(painter, s.look, x, middle, strength[i], on=hit[i], chosen=True)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            else:
                radius = self._marker(s, x, middle, strength[i], hit[i])
            left = x + radius + (9 if chosen else 4)
            room = (places[i + 1] - 9 if i + 1 < len(places) else float("inf")) - left
            if late is None or not hit[i] or room < _LEAST_LABEL_PX:
                continue
            ms = int(late[i])
            label = tr("{0} ms").format(f"{ms:+d}" if ms else "0")
            if metrics.horizontalAdvance(label) > room:
                continue
            far = abs(ms)
            painter.setPen(good if far <= ON_TIME_MS else muted if far <= LATE_MS else warning)
            painter.drawText(QPointF(left, middle + 4), label)

    def _marker(self, s: _Scope, x: float, y: float, strength: float, on: bool) -> float:
        """A marker from the store of drawn ones; its half width."""
        strength = round(8 * strength) / 8
        key = (s.look.name, strength, on, s.ratio)
        pixmap = self._markers.get(key)
        if pixmap is None:
            side = 18
            pixmap = QPixmap(round(side * s.ratio), round(side * s.ratio))
            pixmap.setDevicePixelRatio(s.ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                diamond(painter, s.look, side / 2, side / 2, strength, on=on, chosen=False)
            self._markers[key] = pixmap
        left = round((x - 9) * s.ratio) / s.ratio
        s.painter.drawPixmap(QPointF(left, y - 9), pixmap)
        return _radius(strength)

    def _progress(self, s: _Scope, lane: Lane) -> None:
        """While the film is looked through: what was found, and how far it has got."""
        painter, scene = s.painter, s.scene
        if not scene.has_film:
            return
        edge = s.x(scene.analysed_s)
        painter.fillRect(
            QRectF(GUTTER_PX, lane.top, max(edge - GUTTER_PX, 0), lane.height),
            s.look.color("accent", 22),
        )
        painter.setPen(QPen(s.look.color("accent"), 1.5))
        painter.drawLine(QLineF(edge, lane.top, edge, lane.bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(s.look.color("marker", 170), 1.2))
        painter.setBrush(s.look.color("marker", 40))
        for time_s in scene.ghosts:
            x = s.x(float(time_s))
            if GUTTER_PX - 6 < x < s.width + 6:
                painter.drawPolygon(_diamond_at(x, lane.top + lane.height / 2, 5))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(font(11))
        painter.setPen(s.look.color("muted"))
        left = max(edge, GUTTER_PX) + 8
        painter.drawText(
            QRectF(left, lane.top, 260, lane.height), _MIDDLE, tr("Looking through the film…")
        )

    def _captions(self, s: _Scope, lane: Lane) -> None:
        scene = s.scene
        fill = s.look.color("caption")
        chosen = scene.selected_shot
        self._cells(s, lane, scene.shot_s, scene.captions, lambda _: fill, chosen, font(12))

    def _cells(
        self, s: _Scope, lane: Lane, edges: Floats, texts: tuple[str, ...],
        fill: Callable[[int], QColor], chosen: int | None, letters: QFont, *, inset: int = 3,
    ) -> None:  # fmt: skip
        """A row of cells with elided text; where they are too narrow to tell, one band."""
        if len(edges) < 2:
            return
        painter = s.painter
        first = max(int(np.searchsorted(edges, s.view.start_s, side="right")) - 1, 0)
        last = min(int(np.searchsorted(edges, s.view.end_s)), len(edges) - 1)
        if last <= first:
            return
        top, height = lane.top + inset, lane.height - 2 * inset - 1
        xs = (s.x(0.0) + edges[first : last + 1] * s.view.px_per_s).tolist()
        if (xs[-1] - xs[0]) / (last - first) < 4:
            painter.fillRect(QRectF(xs[0], top, xs[-1] - xs[0], height), fill(first))
            return
        painter.setFont(letters)
        metrics = QFontMetricsF(painter.font())
        color, muted = s.look.color("text", 225), s.look.color("faint")
        for number in range(first, last):
            left, right = xs[number - first] + 1, xs[number - first + 1] - 1
            if right - left < 0.5:
                continue
            rect = QRectF(left, top, right - left, height)
            paint = s.look.color("accent", 130) if number == chosen else fill(number)
            painter.fillRect(rect, paint)
            # A text begins where the cell comes into view, so that a long cell stays readable.
            begin = max(left, GUTTER_PX) + 5
            room = right - begin - 4
            if room < 14:
                continue
            text = texts[number] or tr("no caption")
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            if len(shown) < 2 and len(text) > 1:
                continue
            painter.setPen(color if texts[number] else muted)
            painter.drawText(QRectF(begin, top, room + 4, height), _MIDDLE, shown)

    def _sections(self, s: _Scope, lane: Lane) -> None:
        """Blocks as full as their level; in the colour of activity, or of what was drawn over it
        where the level is the user's."""
        painter, sections = s.painter, s.scene.sections
        edges = sections.edge_s
        if len(edges) < 2:
            return
        first = max(int(np.searchsorted(edges, s.view.start_s, side="right")) - 1, 0)
        last = min(int(np.searchsorted(edges, s.view.end_s)), len(edges) - 1)
        top, height = lane.top + 2, lane.height - 5
        painter.setFont(font(11))
        metrics = QFontMetricsF(painter.font())
        for number in range(first, last):
            left, right = s.x(float(edges[number])) + 1, s.x(float(edges[number + 1])) - 1
            if right - left < 0.5:
                continue
            key = "accent" if sections.told[number] else "activity"
            filled = level_top(lane, float(sections.level[number]))
            painter.fillRect(QRectF(left, top, right - left, height), s.look.color("caption"))
            painter.fillRect(
                QRectF(left, filled, right - left, top + height - filled), s.look.color(key, 80)
            )
            painter.fillRect(QRectF(left, filled, right - left, 2), s.look.color(key))
            end = right - self._lead(s, lane, right, right - left, sections.leads[number])
            begin = max(left, GUTTER_PX) + 5
            room = end - begin - 4
            if room < 14:
                continue
            title = sections.title(number)
            level = f"{100 * sections.level[number]:.0f} %"
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
            if len(shown) < 2 and len(title) > 1:
                continue
            # Above the level's line where there is more room than below it.
            low = filled + 2 if filled < top + height / 2 else top
            tall = top + height - low if low > top else filled - top
            painter.setPen(s.look.color("text", 235))
            painter.drawText(QRectF(begin, low, room + 4, tall), _MIDDLE, shown)
            begin += metrics.horizontalAdvance(shown) + 8
            if shown == title and metrics.horizontalAdvance(level) <= end - begin - 4:
                painter.setPen(s.look.color("text", 170))
                painter.drawText(QRectF(begin, low, end - begin, tall), _MIDDLE, level)

    def _lead(self, s: _Scope, lane: Lane, right: float, width: float, lead: str) -> float:
        """Draw how a section goes over into the next, left of where it ends; the room it takes."""
        if not lead or width < 26:
            return 0.0
        painter = s.painter
        middle, half = lane.top + lane.height / 2, 5.0
        left, right = right - 17, right - 5
        shapes = {
            "build": [(left, middle + half), (right, middle - half), (right, middle + half)],
            "drop": [(left, middle - half), (right, middle + half), (left, middle + half)],
        }
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = s.look.color("text", 190)
        if lead in shapes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shapes[lead]]))
        else:  # a breath: the two strokes of a caesura
            painter.setPen(QPen(color, 1.6))
            for x in (left + 3, left + 8):
                painter.drawLine(QLineF(x, middle + half, x + 4, middle - half))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return 18.0

    def _segments(self, s: _Scope, lane: Lane) -> None:
        edges = s.scene.segment_s
        if len(edges) < 2:
            return
        painter = s.painter
        first = max(int(np.searchsorted(edges, s.view.start_s, side="right")) - 1, 0)
        last = min(int(np.searchsorted(edges, s.view.end_s)), len(edges) - 1)
        if last <= first:
            return
        top, height = lane.top + 3, lane.height - 7
        origin = s.x(0.0)
        xs = (origin + np.maximum(edges[first : last + 1], 0) * s.view.px_per_s).tolist()
        colors = (s.look.color("segment"), s.look.color("segment_alt"))
        average = (xs[-1] - xs[0]) / (last - first)
        if average < 3:
            painter.fillRect(QRectF(xs[0], top, xs[-1] - xs[0], height), colors[1])
            return
        painter.setFont(font(10))
        painter.setPen(s.look.color("text", 165))
        for number in range(first, last):
            left, right = xs[number - first], xs[number - first + 1]
            rect = QRectF(left, top, max(right - left - 1, 1), height)
            painter.fillRect(rect, colors[number % 2])
            if s.scene.segment_beats and average > 46 and right - left > 34:
                label = tr("k {0}").format(s.scene.segment_beats)
                painter.drawText(rect.adjusted(5, -1, 0, 1), _MIDDLE, label)

    def _activity(self, s: _Scope, lane: Lane) -> None:
        scene = s.scene
        if not len(scene.found):
            return
        drawn = scene.drawn
        found, over = curve_columns(s, scene.found), curve_columns(s, drawn)
        told = ~np.isnan(over)
        ground = np.where(told, np.nan, found)
        self._curve(s, lane, found, s.look.color("activity", 80), told, line=True, fill=0)
        self._curve(s, lane, ground, s.look.color("activity"), None, line=True, fill=46)
        self._curve(s, lane, over, s.look.color("accent"), None, line=True, fill=80)

    def _curve(
        self, s: _Scope, lane: Lane, values: NDArray[np.float32], color: QColor,
        only: NDArray[np.bool_] | None, *, line: bool, fill: int,
    ) -> None:  # fmt: skip
        """A filled curve: coverage computed a pixel at a time, as smooth as antialiasing."""
        if only is not None and not only.any():
            return
        if only is not None:
            values = np.where(only, values, np.nan)
        if np.isnan(values).all():
            return
        rows = round((lane.height - 5) * s.ratio)
        y = (rows - 2) * (1.0 - values) + 0.5
        before = np.where(np.isnan(np.roll(y, 1)), y, np.roll(y, 1))
        before[0] = y[0]
        grid = np.arange(rows, dtype=np.float32)[:, None]
        thick = 0.75 * s.ratio
        low, high = np.fmin(y, before) - thick, np.fmax(y, before) + thick
        stroke = np.clip(np.minimum(grid + 1, high) - np.maximum(grid, low), 0, 1)
        under = np.clip(grid + 1 - y, 0, 1) * (fill / 255)
        alpha = np.nan_to_num(np.maximum(stroke if line else 0, under))
        shade = (alpha * color.alpha()).astype(np.uint8)
        s.raster(shade, color, lane.top + 2)

    def _chords(self, s: _Scope, lane: Lane) -> None:
        scene = s.scene
        plain, edited = s.look.color("chord"), s.look.color("chord_edited")
        told = scene.chord_edited

        def fill(number: int) -> QColor:
            return edited if told[number] else plain

        self._cells(s, lane, scene.chord_s, scene.symbols, fill, None, font(12), inset=2)

    # -- lanes of the sound -----------------------------------------------------------------------

    def _sound(self, s: _Scope, lane: Lane) -> None:
        scene = s.scene
        if not scene.peaks:
            if scene.has_film and scene.analysed:
                s.painter.setFont(font(11))
                s.painter.setPen(s.look.color("faint"))
                rect = QRectF(max(s.x(0.0), GUTTER_PX) + 8, lane.top, 400, lane.height)
                s.painter.drawText(rect, _MIDDLE, tr("The clip has no sound to show"))
            return
        columns = s.columns
        edges = s.column_edges()
        a_px = scene.peaks_hz / (s.view.px_per_s * s.ratio)  # samples a pixel
        level = 0
        while level + 1 < len(scene.peaks) and a_px >= 4 ** (level + 1):
            level += 1
        peaks = scene.peaks[level]
        place = edges * scene.peaks_hz / 4**level
        first = np.clip(np.floor(place[:-1]).astype(int), 0, len(peaks) - 1)
        after = np.clip(np.ceil(place[1:]).astype(int), first + 1, len(peaks))
        inside = (place[:-1] >= 0) & (place[:-1] < len(peaks))
        if not inside.any():
            return
        low, high = peaks[first, 0].copy(), peaks[first, 1].copy()
        for more in range(1, int(min((after - first).max(), 6))):
            index = np.minimum(first + more, after - 1)
            low, high = np.minimum(low, peaks[index, 0]), np.maximum(high, peaks[index, 1])
        rows = round((lane.height - 5) * s.ratio)
        half = rows / 2
        top = half * (1 - np.clip(high, 0, 1)) - 0.5
        bottom = half * (1 - np.clip(low, -1, 0)) + 0.5
        grid = np.arange(rows)[:, None]
        cover = np.clip(np.minimum(grid + 1, bottom) - np.maximum(grid, top), 0, 1)
        cover[:, ~inside] = 0
        color = s.look.color("wave")
        s.raster((cover * 255).astype(np.uint8).reshape(rows, columns), color, lane.top + 2)

    def _music(self, s: _Scope, lane: Lane) -> None:
        """A bar where music plays; hatched gaps where the user wants none."""
        scene, painter = s.scene, s.painter
        if scene.duration_s <= 0 or not scene.has_film:
            return
        start_s, end_s = 0.0, scene.duration_s
        if scene.range is not None:
            start_s, end_s = scene.range.start_s, scene.range.end_s
        top, height = lane.top + 3, lane.height - 7
        left, right = max(s.x(start_s), GUTTER_PX - 4), min(s.x(end_s), s.width + 4)
        painter.fillRect(QRectF(left, top, right - left, height), s.look.color("groove"))
        for span in scene.silences:
            left, right = max(s.x(span.start_s), GUTTER_PX - 4), min(s.x(span.end_s), s.width + 4)
            if right <= left:
                continue
            rect = QRectF(left, lane.top + 1, max(right - left, 2), lane.height - 3)
            painter.fillRect(rect, s.look.color("lane"))
            painter.setPen(QPen(s.look.color("silence"), 1))
            painter.setBrush(QBrush(s.look.color("silence", 190), Qt.BrushStyle.BDiagPattern))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    # -- mini-rolls -------------------------------------------------------------------------------

    def _roll(self, s: _Scope, lane: Lane, track: int) -> None:
        scene, painter = s.scene, s.painter
        if scene.live is not None:
            self._live(s, lane, track)
        elif scene.has_take:
            color = s.look.track(track, 80 if scene.dim[track] else 255)
            self._notes(s, lane, scene.notes[track], scene.pitches[track], color)
        elif scene.analysed and track == 0:
            painter.setFont(font(12))
            painter.setPen(s.look.color("faint"))
            rect = QRectF(max(s.x(0.0), GUTTER_PX) + 10, lane.top, 500, lane.height)
            painter.drawText(rect, _MIDDLE, tr("No music yet: press Generate"))
        for region, span in zip(scene.locked, scene.locked_s, strict=True):
            if track not in region.tracks:
                continue
            low, high = scene.pitches[track]
            step = (lane.height - 6) / (high - low + 1)
            top = lane.top + 3 + step * max(high - min(region.high_pitch, high), 0)
            bottom = lane.bottom - 3 - step * max(max(region.low_pitch, low) - low, 0)
            left, right = s.x(span.start_s), s.x(span.end_s)
            rect = QRectF(left, top, right - left, max(bottom - top, 2))
            painter.fillRect(rect, QBrush(s.look.color("marker", 70), Qt.BrushStyle.FDiagPattern))
            painter.setPen(QPen(s.look.color("marker", 120), 1))
            painter.drawRect(rect)
        for span in scene.silences:
            rect = QRectF(s.x(span.start_s), lane.top, 0, lane.height)
            rect.setRight(s.x(span.end_s))
            painter.fillRect(rect, s.look.color("window", 150))
            hatch = QBrush(s.look.color("silence", 46), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(rect, hatch)

    def _notes(
        self, s: _Scope, lane: Lane, notes: Notes, pitches: tuple[int, int], color: QColor
    ) -> None:
        seen = notes.seen(s.view.start_s, s.view.end_s)
        start, end, pitch = notes.start_s[seen], notes.end_s[seen], notes.pitch[seen]
        if not len(start):
            return
        low, high = pitches
        rows, columns = round((lane.height - 6) * s.ratio), s.columns
        step = rows / (high - low + 1)
        least = 3 if step >= 1.5 * s.ratio else 2  # neighbours a semitone apart stay apart
        thick = int(np.clip(round(step * 0.9), round(least * s.ratio), round(6 * s.ratio)))
        scale = s.view.px_per_s * s.ratio
        origin = round(s.view.start_s * scale)
        left = np.round(start * scale).astype(np.int64) - origin
        exact = (end - start) * scale
        right = np.maximum(np.round(end * scale).astype(np.int64) - origin - 1, left + 1)
        top = np.clip(((high - pitch + 0.5) * step - thick / 2).astype(np.int64), 0, rows - thick)
        inside = (right > 0) & (left < columns)
        left, right, top, exact = left[inside], right[inside], top[inside], exact[inside]
        left, right = np.maximum(left, 0), np.minimum(right, columns)
        # +1 where a note begins and -1 behind its end; the running sum tells which cells sound.
        width = columns + 1
        size = (rows + 1) * width
        weight = np.clip(exact, 0.35, 1.0)
        cells = top * width
        sums = np.bincount(cells + left, weight, size) - np.bincount(cells + right, weight, size)
        sums = np.cumsum(sums.reshape(rows + 1, width)[:rows, :columns], axis=1)
        body = np.zeros((rows, columns))
        for row in range(thick):
            np.maximum(body[row:], sums[: rows - row], out=body[row:])
        shade = (np.clip(body, 0, 1) * color.alpha()).astype(np.uint8)
        s.raster(shade, color, lane.top + 3)

    def _live(self, s: _Scope, lane: Lane, track: int) -> None:
        """The denoiser's estimate: each cell as strong as it is likely."""
        scene = s.scene
        live = scene.live
        if live is None or len(scene.column_s) < 2:
            return
        probability = live[track]
        heard = np.flatnonzero(probability.max(axis=0) > 40)
        low, high = scene.pitches[track]
        if len(heard):
            low, high = min(low, int(heard[0])), max(high, int(heard[-1]))
        rows = round((lane.height - 6) * s.ratio)
        edges = np.searchsorted(scene.column_s, s.column_edges(), side="right") - 1
        first = np.clip(edges[:-1], 0, len(probability) - 1)
        spread = int(np.clip((edges[1:] - edges[:-1]).max(), 0, 8))
        cells = probability[first]
        for more in range(1, spread):
            index = np.minimum(first + more, np.maximum(edges[1:] - 1, first))
            cells = np.maximum(cells, probability[np.clip(index, 0, len(probability) - 1)])
        outside = (edges[:-1] < 0) | (edges[:-1] >= len(probability))
        cells = np.where(outside[:, None], 0, cells)
        pitch = high - (np.arange(rows) * (high - low + 1) / rows).astype(int)
        shade = cells[:, pitch].T
        color = s.look.track(track)
        if scene.dim[track]:
            shade = (shade * 0.35).astype(np.uint8)
        s.raster(shade, color, lane.top + 3)


@dataclass
class _Scope:
    """One paint: where to, of what, and how seconds become pixels."""

    painter: QPainter
    scene: Scene
    view: TimeView
    ratio: float
    width: int
    look: Theme

    def x(self, time_s: float) -> float:
        """The widget's pixel at which a time lies."""
        scale = self.view.px_per_s
        return (
            GUTTER_PX + time_s * scale - round(self.view.start_s * scale * self.ratio) / self.ratio
        )

    @property
    def columns(self) -> int:
        """Device pixels right of the gutter."""
        return max(round((self.width - GUTTER_PX) * self.ratio), 1)

    def column_edges(self) -> Floats:
        """Times in seconds at the edges of those device pixels, one more than columns."""
        scale = self.view.px_per_s * self.ratio
        return (round(self.view.start_s * scale) + np.arange(self.columns + 1)) / scale

    def seen(self, times: Floats, margin_px: float = 8) -> tuple[int, int]:
        """First and past-the-last index of the sorted times that are in view."""
        margin_s = margin_px / self.view.px_per_s
        first = int(np.searchsorted(times, self.view.start_s - margin_s))
        return first, int(np.searchsorted(times, self.view.end_s + 8 / self.view.px_per_s))

    def raster(self, alpha: Bytes, color: QColor, top: float) -> None:
        """Paint a picture of one colour, uint8 (rows, columns) of device pixels, at the gutter."""
        levels = np.arange(256)[:, None]
        bgra = np.array((color.blue(), color.green(), color.red(), 255))
        table = (levels * bgra // 255).astype(np.uint8).view(np.uint32)[:, 0]
        image = image_of(table[alpha])
        image.setDevicePixelRatio(self.ratio)
        self.painter.drawImage(QPointF(GUTTER_PX, top), image)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def curve_columns(s: _Scope, curve: NDArray[np.float32]) -> NDArray[np.float32]:
    """A curve's value in each device pixel: its peak where many samples share one."""
    place = s.column_edges() * s.scene.curve_hz
    first = np.clip(np.floor(place[:-1]).astype(int), 0, len(curve) - 1)
    after = np.clip(np.floor(place[1:]).astype(int), first + 1, len(curve))
    inside = (place[:-1] >= 0) & (place[:-1] < len(curve))
    if (place[1] - place[0]) <= 1:
        share = np.clip(place[:-1] - first, 0, 1).astype(np.float32)
        following = curve[np.minimum(first + 1, len(curve) - 1)]
        own = curve[first]
        values = np.where(np.isnan(following), own, own + share * (following - own))
    else:
        bounds = np.stack([first, after], axis=1).ravel()
        padded = np.append(curve, np.float32(np.nan))
        values = np.fmax.reduceat(padded, bounds)[::2]
    result: NDArray[np.float32] = np.where(inside, values, np.nan).astype(np.float32)
    return result


def diamond(
    painter: QPainter, look: Theme, x: float, y: float, strength: float, *, on: bool, chosen: bool
) -> float:
    """A marker: larger when stronger, hollow and grey when off. Returns its half width."""
    radius = _radius(strength)
    color = look.color("marker" if on else "faint")
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("marker", 70))
        painter.drawPolygon(_diamond_at(x, y, radius + 4))
    if on:
        painter.setPen(QPen(look.color("text"), 1.2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(color)
    else:
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(look.color("lane"))
    painter.drawPolygon(_diamond_at(x, y, radius))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return radius


def _radius(strength: float) -> float:
    return 3.8 + 2.6 * min(max(strength, 0.0), 1.0)


def _diamond_at(x: float, y: float, radius: float) -> QPolygonF:
    return QPolygonF(
        [QPointF(x, y - radius), QPointF(x + radius, y), QPointF(x, y + radius),
         QPointF(x - radius, y)]
    )  # fmt: skip


def playhead(painter: QPainter, look: Theme, x: float, height: int) -> None:
    """The playhead: a line through all lanes with a head in the ruler."""
    painter.fillRect(QRectF(round(x) - 1, 8, 2, height - 8), look.color("playhead"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x = round(x)
    path = QPainterPath(QPointF(x - 6, 0))
    for point in (QPointF(x + 6, 0), QPointF(x + 6, 5), QPointF(x, 11), QPointF(x - 6, 5)):
        path.lineTo(point)
    path.closeSubpath()
    painter.fillPath(path, look.color("playhead"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def lane_name(name: str, scene: Scene) -> str:
    """What the gutter says of a lane."""
    names = {
        "ruler": tr("Time"), "picture": tr("Picture"), "shots": tr("Shots"),
        "captions": tr("Captions"), "sections": tr("Sections"), "activity": tr("Activity"),
        "chords": tr("Chords"), "sound": tr("Clip sound"), "music": tr("Music"),
        "melody": tr("Melody"), "bridge": tr("Bridge"), "piano": tr("Piano"),
    }  # fmt: skip
    if name == "segments":
        if not scene.segment_beats and len(scene.segment_s):
            return tr("Sync shots")
        return tr("Sync k {0}").format(scene.segment_beats) if scene.segment_beats else tr("Sync")
    return names[name]


def time_label(time_s: float, step_s: float = 1.0, duration_s: float = 0.0) -> str:
    """A time as in 00:09, 00:09.50 or, in films of an hour and more, 1:02:09."""
    digits = 0 if step_s >= 1 else 1 if step_s >= 0.1 else 2
    units = 10**digits
    total = round(time_s * units)
    whole, part = divmod(total, units)
    minutes, seconds = divmod(whole, 60)
    tail = f".{part:0{digits}d}" if digits else ""
    if duration_s >= 3600:
        hours, minutes = divmod(minutes, 60)
        return f"{hours}:{minutes:02d}:{seconds:02d}{tail}"
    return f"{minutes:02d}:{seconds:02d}{tail}"


_STEPS_S = (0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)


def _step(px_per_s: float, duration_s: float) -> float:
    """Seconds between labels, so that they stand well apart."""
    room = 82 if duration_s >= 3600 else 70
    return next((step for step in _STEPS_S if step * px_per_s >= room), 7200)


def _crisp(x: float) -> float:
    """The middle of the pixel that x lies in, where a line of one pixel is sharp."""
    return float(np.floor(x)) + 0.5
