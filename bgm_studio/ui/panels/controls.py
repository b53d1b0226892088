"""The dials: what the next take is asked to be, how its tracks sound, and the selected shot."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from bgm_studio.composing.direction import MAX_CAPTION_CHARACTERS
from bgm_studio.composing.take import Request
from bgm_studio.music.pianoroll import PITCHES, TRACKS, Region
from bgm_studio.music.timing import MAX_DRIFT, MOST_DRIFT, TempoChoice
from bgm_studio.project.project import MAX_VARIATIONS, Project, TakeEntry
from bgm_studio.sound.stems import INSTRUMENTS
from bgm_studio.ui.fields import (
    INNER_FIELD,
    Chip,
    ChipRow,
    Choice,
    DialSlider,
    ElidedLabel,
    IconButton,
    LetterToggle,
    LineField,
    NumberField,
    Swatch,
    ValueField,
    bpm_text,
    heading,
    set_heading,
    style_text,
    with_role,
)
from bgm_studio.ui.presenter.state import Generation
from bgm_studio.ui.theme import font, theme
from bgm_studio.video.affect import Affect
from bgm_studio.video.shots import Shot

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

PAPER_TIMESTEP = 200
PAPER_BEATS = 8
ON_TIME_MS = 40.0
"""A beat this near to a cut is heard as being on it."""

_SYNC_STOPS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32)
_DRAFT_STEPS, _FINE_STEPS = 10, 40
_LOWEST_LEVEL_DB, _HIGHEST_LEVEL_DB = -30.0, 6.0
_MAX_MOOD_CHARACTERS = 500
_SHORT_SEEDS = 100_000  # a rolled seed should be short enough to be told to somebody
_LABEL_PX = 84
_VALUE_PX = 64
_LEVEL_PX, _WIDE_LEVEL_PX = 60, 92
_HEADER_PX = 44
_FIELD_PX = 28
_ROW_PX = 26
_SPACING_PX = 7
_MARGIN_PX = 14

_DRIFTS: tuple[tuple[float, str], ...] = (
    (0.0, str(QT_TRANSLATE_NOOP("Drift", "none"))),
    (0.02, str(QT_TRANSLATE_NOOP("Drift", "gentle"))),
    (MAX_DRIFT, str(QT_TRANSLATE_NOOP("Drift", "usual"))),
    (0.08, str(QT_TRANSLATE_NOOP("Drift", "free"))),
    (MOST_DRIFT, str(QT_TRANSLATE_NOOP("Drift", "wide"))),
)

# The encoder reads English: these words reach it as they are, and are translated to be shown.
_MOODS: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Mood", "calm")), str(QT_TRANSLATE_NOOP("Mood", "bright")),
    str(QT_TRANSLATE_NOOP("Mood", "dark")), str(QT_TRANSLATE_NOOP("Mood", "epic")),
    str(QT_TRANSLATE_NOOP("Mood", "tense")), str(QT_TRANSLATE_NOOP("Mood", "playful")),
    str(QT_TRANSLATE_NOOP("Mood", "sad")),
)  # fmt: skip
_TRACK_NAMES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Track", "Melody")), str(QT_TRANSLATE_NOOP("Track", "Bridge")),
    str(QT_TRANSLATE_NOOP("Track", "Piano")),
)  # fmt: skip


# -- what the dials say, without a widget --------------------------------------------------------


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
    """The tempo that the dials ask for: the locked one, else the fitted; None while unknown."""
    locked = studio.project.request.tempo_bpm
    if locked is not None:
        return locked
    if studio.draft is not None:
        return studio.draft.fit.tempo_bpm
    take = studio.project.active_take
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
    text = QCoreApplication.translate(
        "Feeling", "{0} (valence\N{NO-BREAK SPACE}{1}, arousal\N{NO-BREAK SPACE}{2})"
    )
    return text.format(feeling(felt), _signed(felt.valence), _signed(felt.arousal))


def _signed(value: float) -> str:
    rounded = round(value, 1) or 0.0  # no minus before 0
    return f"{rounded:+.1f}".replace("-", "−") if rounded else "0.0"


def choice_text(choice: TempoChoice) -> str:
    """A tempo to choose, with what it meets."""
    text = bpm_text(choice.tempo_bpm)
    if choice.hits:
        words = QCoreApplication.translate(
            "Tempo", "{0} of {1} hits, {2} of {3} strong ones on downbeats"
        )
        met = words.format(choice.met, choice.hits, choice.on_downbeats, choice.strong)
        text = f"{text} · {met}"
    return text


def drift_text(drift: float) -> str:
    """A drift as it is read everywhere: its name, where it has one, and per cent."""
    names = [QCoreApplication.translate("Drift", name) for d, name in _DRIFTS if d == drift]
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


def _number(low: float, high: float, problem: str) -> Callable[[str], float]:
    """A reader for ValueField: the first number of a text, within low..high."""

    def read(text: str) -> float:
        found = re.search(r"-?\d+(\.\d+)?", text.replace(",", ".").replace("−", "-"))
        value = float(found[0]) if found else low - 1.0
        if not low <= value <= high:
            raise ValueError(problem)
        return value

    return read


# -- Generate ------------------------------------------------------------------------------------


class GenerateButton(QPushButton):
    """The primary button, with its key faintly beside its name."""

    def __init__(self, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._key = key
        self.setProperty("role", "primary")
        self.setFixedHeight(_HEADER_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        option = QStyleOptionButton()
        self.initStyleOption(option)
        name, option.text = self.text(), ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        look = theme()
        color = look.color("accent_text" if self.isEnabled() else "disabled")
        large, small = font(15, bold=True), font(12, medium=True)
        width = QFontMetrics(large).horizontalAdvance(name)
        gap = 7
        whole = width + gap + QFontMetrics(small).horizontalAdvance(self._key)
        left = (self.width() - whole) // 2
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(large)
        painter.setPen(color)
        painter.drawText(QRect(left, 0, width + 2, self.height()), flags, name)
        color.setAlpha(170)
        painter.setFont(small)
        painter.setPen(color)
        at = QRect(left + width + gap, 1, self.width(), self.height())
        painter.drawText(at, flags, self._key)


class ProgressCard(QFrame):
    """What stands in Generate's place while a take is made; as high, so that no dial moves."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setProperty("role", "card")
        self.setFixedHeight(_HEADER_PX)
        self.stage = ElidedLabel()
        self.stage.setFont(font(13, medium=True))
        self.detail = ElidedLabel()
        with_role(self.detail, "muted", 11)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setStyleSheet("QProgressBar { min-height: 4px; max-height: 4px; }")
        self.bar.setAccessibleName(self.tr("Progress of the take"))
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setToolTip(
            self.tr("Stop here and keep the music as far as it has been worked out")
        )
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Throw this run away (Esc)"))
        for button in (self.stop_button, self.cancel_button):
            button.setProperty("role", "small")
            button.setAccessibleName(button.text())
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stop_button.clicked.connect(self._stop)
        self.cancel_button.clicked.connect(self._cancel)

        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.stage)
        words.addWidget(self.detail)
        row = QHBoxLayout()
        row.setContentsMargins(11, 0, 7, 0)
        row.setSpacing(6)
        row.addLayout(words, 1)
        row.addWidget(self.stop_button)
        row.addWidget(self.cancel_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 4, 1, 1)
        whole.setSpacing(2)
        whole.addLayout(row, 1)
        whole.addWidget(self.bar)

    def show_run(self, run: Generation) -> None:
        """Show how far a run is."""
        stage = run.stage
        if run.takes > 1:
            stage += self.tr(" · take {0} of {1}").format(run.take, run.takes)
        self.stage.set_full_text(stage)
        parts = []
        if run.step > 0:
            parts.append(self.tr("step {0} of {1}").format(run.step, run.steps))
        if run.left_s is not None:
            parts.append(_left(run.left_s))
        self.detail.set_full_text(" · ".join(parts) or self.tr("getting ready"))
        self.bar.setValue(round(1000 * min(max(run.fraction, 0.0), 1.0)))
        self.bar.setAccessibleDescription(self.detail.full_text)
        self.stop_button.setEnabled(run.can_stop)

    def _stop(self) -> None:
        self._studio.runs.stop_generation()

    def _cancel(self) -> None:
        self._studio.cancel()


def _left(left_s: float) -> str:
    if left_s < 1.0:
        return QCoreApplication.translate("ProgressCard", "almost done")
    if left_s < 90.0:
        text = QCoreApplication.translate("ProgressCard", "about {0} s left")
        return text.format(round(left_s))
    text = QCoreApplication.translate("ProgressCard", "about {0} min left")
    return text.format(round(left_s / 60.0))


class _TakesChoice(Choice):
    """How many takes: in words in its list, as a factor in the box."""

    def shown_text(self) -> str:
        return f"×{self.currentData()}"


class GenerateArea(QWidget):
    """Generate and, small beside it, how many takes; or the progress of what they started."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setFixedHeight(_HEADER_PX)
        self.button = GenerateButton(self.tr("Generate"), "G")
        self.card = ProgressCard(studio)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self.variations = _TakesChoice()
        for count in range(1, MAX_VARIATIONS + 1):
            text = self.tr("1 take") if count == 1 else self.tr("{0} takes").format(count)
            self.variations.addItem(text, count)
        self.variations.setFixedSize(56, _HEADER_PX)
        self.variations.setToolTip(
            self.tr("How many takes one run makes, from this seed and the seeds after it")
        )
        self.variations.setAccessibleName(self.tr("Variations in a run"))
        self._start = QWidget()
        row = QHBoxLayout(self._start)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button, 1)
        row.addWidget(self.variations)
        self._stack.addWidget(self._start)
        self._stack.addWidget(self.card)
        self.variations.activated.connect(self._variations_chosen)
        self.button.clicked.connect(self._generate)
        studio.generation_changed.connect(self.refresh)
        studio.project_changed.connect(self.refresh)
        studio.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow the studio."""
        run = self._studio.generation
        if run is not None:
            self.card.show_run(run)
            self._stack.setCurrentWidget(self.card)
            return
        project = self._studio.project
        self.variations.setCurrentIndex(project.variations - 1)
        name = self.tr("Generate")
        if project.variations > 1:
            name = self.tr("Generate {0} takes").format(project.variations)
        self.button.setText(name)
        self.button.setAccessibleName(name)
        ready = self._studio.is_open
        self.button.setEnabled(ready)
        self.button.setToolTip(
            self.tr("Compose new music for the clip with the dials as they stand (G)")
            if ready
            else self.tr("Open a clip first")
        )
        self._stack.setCurrentWidget(self._start)

    def _variations_chosen(self, index: int) -> None:
        project = self._studio.project
        if project.variations != index + 1:
            self._studio.edit(self.tr("Variations"), replace(project, variations=index + 1))

    def _generate(self) -> None:
        self._studio.runs.generate()


# -- the dials -----------------------------------------------------------------------------------


class _QualityChoice(Choice):
    """Says when there is more or less room for its words."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.resized.emit()


class Dials(QWidget):
    """Every dial of the request, one row each."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(_SPACING_PX)
        self._grid.setColumnMinimumWidth(0, _LABEL_PX)
        self._grid.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QLabel] = {}  # by whose they are
        self._build_switch()
        self._build_sync()
        self._build_mood()
        self._build_style()
        self._build_tempo()
        self._build_strength()
        self._build_runs()
        studio.project_changed.connect(self._follow)
        studio.draft_changed.connect(self.refresh)
        studio.model.device_changed.connect(
            self.refresh
        )  # the model is open: its defaults are known
        studio.generation_changed.connect(self._refresh_tempo)
        self.refresh()

    # -- building -----------------------------------------------------------------------------

    def _add_row(self, row: int, text: str, buddy: QWidget, *parts: QWidget) -> QHBoxLayout:
        """A row of the grid: its label, and the parts in a line, of which the first stretches."""
        label = QLabel(text)
        label.setProperty("role", "muted")
        label.setBuddy(buddy)
        label.setToolTip(buddy.toolTip())
        line = QHBoxLayout()
        line.setSpacing(6)
        for part in parts:
            line.addWidget(part, 0 if line.count() else 1)
        self._grid.addWidget(label, row, 0)
        self._labels[buddy] = label
        self._grid.addLayout(line, row, 1)
        return line

    def _build_switch(self) -> None:
        tip = self.tr(
            "Who decides what. On the left the words lead: captions and mood make a tune. On the "
            "right the picture leads: movement and cuts make the rhythm. The shape behind it is "
            "how much of the music is still open when the picture takes over.\n"
            "Hold Alt or type for values between the steps; double-click for the paper's 200, "
            "where the tick is."
        )
        self.switch = DialSlider(0, 1000, colors=("language", "video"))
        self.switch.set_marks([(PAPER_TIMESTEP, self.tr("The paper's value, 200"))])
        self.switch.setToolTip(tip)
        self.switch.setAccessibleName(self.tr("Melody and rhythm, t0"))
        self.switch_value = ValueField(_number(0, 1000, self.tr("Use a value from 0 to 1000.")))
        self.switch_value.setToolTip(self.tr("The switch timestep t0, 0 to 1000: type any value"))
        self.switch_value.setAccessibleName(self.tr("t0"))
        self.switch.set_curve(list(self._studio.model.undecided))
        scale = QWidget()
        column = QVBoxLayout(scale)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.switch)
        ends = QHBoxLayout()
        ends.setContentsMargins(0, 0, 0, 0)
        ends.addWidget(with_role(QLabel(self.tr("words lead")), "muted", 11))
        ends.addStretch(1)
        ends.addWidget(with_role(QLabel(self.tr("picture leads")), "muted", 11))
        column.addLayout(ends)
        # Level with the groove, whatever is written under it.
        value = QWidget()
        value.setFixedWidth(_VALUE_PX)
        column = QVBoxLayout(value)
        column.setContentsMargins(0, 7, 0, 0)
        column.addWidget(self.switch_value)
        column.addStretch(1)
        self._add_row(0, self.tr("Melody ↔\nRhythm"), self.switch, scale, value)
        self.switch.moved.connect(self._switch_moved)
        self.switch.settled.connect(self._studio.settle)
        self.switch.reset_asked.connect(self._switch_reset)
        self.switch_value.committed.connect(self._switch_typed)

    def _build_sync(self) -> None:
        tip = self.tr(
            "How closely the music follows the film: each stretch of this many beats hears only "
            "its own pictures. Short windows react at once, long ones flow.\n"
            "Hold Alt or type for other lengths; double-click for the paper's 8, where the tick "
            "is."
        )
        self.sync = DialSlider(1, 32, colors=("video", "video"), logarithmic=True)
        self.sync.set_stops(_SYNC_STOPS)
        self.sync.set_marks([(PAPER_BEATS, self.tr("The paper's value, 8 beats"))])
        self.sync.setToolTip(tip)
        self.sync.setAccessibleName(self.tr("Sync window, k, in beats"))
        self.sync_value = ValueField(_number(1, 32, self.tr("Use 1 to 32 beats.")))
        self.sync_value.setToolTip(self.tr("The sync window k, 1 to 32 beats: type any"))
        self.sync_value.setAccessibleName(self.tr("k in beats"))
        self.sync_value.setFixedWidth(_VALUE_PX)
        self.by_shot = Chip(self.tr("= shots"))
        self.by_shot.setToolTip(
            self.tr(
                "One window per shot: let each window be exactly one shot, however long, instead "
                "of k beats"
            )
        )
        self.by_shot.setAccessibleName(self.tr("One window per shot"))
        self._add_row(1, self.tr("Sync window"), self.sync, self.sync, self.sync_value,
                      self.by_shot)  # fmt: skip
        self.sync.moved.connect(self._sync_moved)
        self.sync.settled.connect(self._studio.settle)
        self.sync.reset_asked.connect(self._sync_reset)
        self.sync_value.committed.connect(self._sync_typed)
        self.by_shot.clicked.connect(self._by_shot_clicked)

    def _build_mood(self) -> None:
        self.mood = LineField()
        self.mood.setMaxLength(_MAX_MOOD_CHARACTERS)
        self._mood_tip = self.tr(
            "Words for how it should feel, in English. They colour key, chords and tune of "
            "the whole clip, together with the captions"
        )
        self.mood.setToolTip(self._mood_tip)
        self.mood.setAccessibleName(self.tr("Mood"))
        self._add_row(2, self.tr("Mood"), self.mood, self.mood)
        self.chips: dict[str, Chip] = {}
        for word in _MOODS:
            chip = Chip(QCoreApplication.translate("Mood", word))
            chip.setToolTip(self.tr("Put this word into the mood, or take it out"))
            chip.setAccessibleName(self.tr("Mood: {0}").format(chip.text()))
            chip.clicked.connect(self._chip_clicked)
            self.chips[word] = chip
        self.chip_row = ChipRow(
            list(self.chips.values()),
            self.tr("More moods"),
            self.tr("More words to put into the mood, or take out: {0}"),
        )
        self._grid.addWidget(self.chip_row, 3, 1)
        self.mood.committed.connect(self._mood_committed)

    def _build_style(self) -> None:
        """Only seen where the model has styles, or one is asked for."""
        self.style_choice = Choice()
        self.style_choice.setToolTip(
            self.tr("What kind of music the next take is, of those that the model has learnt")
        )
        self.style_choice.setAccessibleName(self.tr("Style"))
        self._add_row(4, self.tr("Style"), self.style_choice, self.style_choice)
        self.style_choice.activated.connect(self._style_chosen)

    def _build_tempo(self) -> None:
        self.tempo = NumberField()
        self.tempo.setRange(30.0, 300.0)
        self.tempo.setDecimals(1)
        self.tempo.setSuffix(self.tr(" bpm"))
        self._tempo_tip = self.tr(
            "How fast the next take plays. Fitted: chosen so that beats fall on your cuts and "
            "the last bar ends with the clip. Type a tempo to lock it."
        )
        self.tempo.setToolTip(self._tempo_tip)
        self.tempo.setAccessibleName(self.tr("Tempo in beats a minute"))
        self.tempo_lock = LetterToggle("", "star", symbols=("lock", "unlock"))
        self.tempo_lock.setFixedSize(26, _FIELD_PX)
        self.tempo_lock.setToolTip(self.tr("Keep this tempo, whatever the cuts would ask for"))
        self.tempo_lock.setAccessibleName(self.tr("Lock the tempo"))
        self.fit = QPushButton(self.tr("Fit"))
        self.fit.setToolTip(self.tr("Let the cuts choose the tempo again"))
        self.fit.setAccessibleName(self.tr("Fit the tempo to the cuts"))
        self.fit.setStyleSheet("QPushButton { padding: 4px 8px; }")
        self.tempi = IconButton("down", role="", size=12)
        self.tempi.setFixedSize(22, _FIELD_PX)
        self.tempi.setStyleSheet("QToolButton { padding: 0; }")
        self.tempi.setToolTip(
            self.tr(
                "Other tempi, with the hits that they meet; and drift: how far a bar may be from "
                "the mean tempo to meet more"
            )
        )
        self.tempi.setAccessibleName(self.tr("Other tempi, and drift"))
        # Beside the row's name, where it takes no room from the hits' note.
        self._grid.addWidget(
            self.tempi, 5, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        # The lock stays under the pointer when "Fit" comes and goes.
        self._add_row(5, self.tr("Tempo"), self.tempo, self.tempo, self.fit, self.tempo_lock)
        self.tempi.raise_()  # over the label, which is as wide as the column
        self.stale = QWidget()
        stale_row = QHBoxLayout(self.stale)
        stale_row.setContentsMargins(0, 0, 0, 0)
        self.stale_text = ElidedLabel()
        self.stale_text.setFont(font(12))
        self.retime = QPushButton(self.tr("Retime take"))
        self.retime.setProperty("role", "small")
        self.retime.setToolTip(
            self.tr("Play the same notes at the new tempo; what you hear changes only then")
        )
        self.retime.setAccessibleName(self.retime.text())
        stale_row.addWidget(self.stale_text, 1)
        stale_row.addWidget(self.retime)
        self._grid.addWidget(self.stale, 6, 1)
        self.tempo.valueChanged.connect(self._tempo_typed)
        self.tempi.clicked.connect(self._open_tempi)
        self.tempo_lock.clicked.connect(self._tempo_lock_clicked)
        self.fit.clicked.connect(self._fit_clicked)
        self.retime.clicked.connect(self._retime_clicked)

    def _build_strength(self) -> None:
        tip = self.tr(
            "How firmly the music obeys captions, mood and movement. Low is free and loose, high "
            "is obedient but stiffer. Double-click for the model's own choice."
        )
        self.strength = DialSlider(0, 100)
        self.strength.setToolTip(tip)
        self.strength.setAccessibleName(self.tr("Strength of the guidance"))
        self.strength_value = ValueField(self._read_strength)
        self.strength_value.setToolTip(self.tr('0 to 10, or "auto" for the model\'s own choice'))
        self.strength_value.setAccessibleName(self.tr("Strength of the guidance"))
        self.strength_value.setFixedWidth(_VALUE_PX)
        self._add_row(7, self.tr("Strength"), self.strength, self.strength, self.strength_value)
        self.strength.moved.connect(self._strength_moved)
        self.strength.settled.connect(self._studio.settle)
        self.strength.reset_asked.connect(self._strength_reset)
        self.strength_value.committed.connect(self._strength_typed)

    def _build_runs(self) -> None:
        self.quality = _QualityChoice(letters=4)
        self.steps_line = QLineEdit()
        self.steps_line.setAccessibleName(self.tr("Quality, in steps"))
        self.steps_line.setStyleSheet(INNER_FIELD)
        self.quality.setLineEdit(self.steps_line)  # which makes it editable
        self.quality.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        # A completer would turn a typed 4 into "40 steps".
        self.quality.setCompleter(None)  # type: ignore[arg-type]
        self.quality.setToolTip(
            self.tr(
                "In how many steps the music is worked out. More steps take longer and sound "
                "cleaner. Type any number from 2 to 200"
            )
        )
        self.quality.setAccessibleName(self.tr("Quality, in steps"))
        self.quality.setStyleSheet("QComboBox { padding-right: 2px; }")
        self.seed = ValueField(self._read_seed, flat=False)
        self.seed.setToolTip(
            self.tr(
                "The number that a take grows from. Keep it while you turn other dials and the "
                "tune stays recognisable; the same seed and dials give the same music"
            )
        )
        self.seed.setAccessibleName(self.tr("Seed"))
        self.dice = IconButton("dice", role="")
        self.dice.setToolTip(self.tr("Roll another seed: another tune from the same dials"))
        self.dice.setAccessibleName(self.tr("Roll another seed"))
        self.dice.setFixedSize(30, 28)
        self.dice.setStyleSheet("QToolButton { padding: 0; }")
        self.seed.setFixedWidth(62)
        line = self._add_row(8, self.tr("Seed"), self.seed, self.quality)
        line.insertWidget(0, self.seed)
        line.insertWidget(1, self.dice)
        self.quality.resized.connect(self._refresh_quality)
        self.quality.activated.connect(self._quality_chosen)
        self.steps_line.editingFinished.connect(self._quality_typed)
        self.steps_line.returnPressed.connect(self.steps_line.clearFocus)
        self.seed.committed.connect(self._seed_typed)
        self.dice.clicked.connect(self._dice_clicked)

    # -- following the project ----------------------------------------------------------------

    def _follow(self, old: Project, new: Project) -> None:
        if old.request is not new.request or old.variations != new.variations:
            self.refresh()
        elif old.analysis is not new.analysis or old.direction is not new.direction:
            self._refresh_mood()
            self._refresh_tempo()
        else:
            self._refresh_tempo()

    def refresh(self) -> None:
        """Show the dials as they stand in the project. Emits and edits nothing."""
        studio, request = self._studio, self._studio.project.request
        t0 = request.switch_timestep
        self.switch.set_stops(switch_stops(list(studio.model.step_timesteps)))
        self.switch.set_curve(list(studio.model.undecided))
        if not self.switch.isSliderDown():
            self.switch.setValue(round(t0))
        self.switch_value.set_value(self.tr("t₀ {0}").format(f"{t0:g}"), f"{t0:g}")
        open_share = round(100 * share_at(list(studio.model.undecided), t0))
        self.switch.set_spoken(
            self.tr("t0 {0}; {1} % of the music is still open when the picture takes over").format(
                f"{t0:g}", open_share
            )
        )
        by_shot = request.segments == "shots"
        if not self.sync.isSliderDown():
            self.sync.setValue(request.segment_beats)
        self.sync.setEnabled(not by_shot)
        self.sync_value.setEnabled(not by_shot)
        beats = request.segment_beats
        shown = self.tr("k {0} beats") if beats != 1 else self.tr("k {0} beat")
        # Switched on, the button after it goes on: "k = shots".
        self.sync_value.set_value(self.tr("k") if by_shot else shown.format(beats), str(beats))
        spoken = self.tr("{0} beats a window") if beats != 1 else self.tr("{0} beat a window")
        self.sync.set_spoken(self.tr("one window per shot") if by_shot else spoken.format(beats))
        self.by_shot.setChecked(by_shot)
        self.mood.set_value(request.mood)
        self._refresh_mood()
        words = {word.lower() for word in mood_words(request.mood)}
        for word, chip in self.chips.items():
            chip.setChecked(word in words)
        self._refresh_style()
        self._refresh_tempo()
        strength = studio.model.default_guidance if request.guidance is None else request.guidance
        if not self.strength.isSliderDown():
            self.strength.setValue(round(10 * strength))
        self.strength.set_automatic(request.guidance is None)
        shown = f"{strength:.1f}"
        if request.guidance is None:
            known = studio.model.default_steps > 0
            shown = self.tr("auto {0}").format(shown) if known else self.tr("auto")
        self.strength.set_spoken(
            self.tr("the model's own choice, {0}").format(f"{strength:.1f}")
            if request.guidance is None
            else self.tr("{0} of 10").format(f"{strength:g}")
        )
        self.strength_value.set_value(shown, "" if request.guidance is None else f"{strength:g}")
        self._refresh_quality()
        self.seed.set_value(str(request.seed), str(request.seed))

    def _refresh_mood(self) -> None:
        """Say in the empty field what the pictures ask for without any words."""
        felt = felt_in(self._studio)
        example, tip = self.tr("sunny, playful, a little nostalgic"), self._mood_tip
        if felt is not None:
            example = self.tr("like the pictures: {0}").format(feeling(felt))
            said = self.tr("Without any, the pictures decide: they feel {0}.")
            tip = f"{tip}.\n{said.format(feeling_text(felt))}"
        self.mood.setPlaceholderText(example)
        self.mood.setToolTip(tip)

    def _refresh_style(self) -> None:
        wanted = self._request.style
        names = ["", *dict.fromkeys((*self._studio.model.styles, *([wanted] if wanted else [])))]
        box = self.style_choice
        if [box.itemData(i) for i in range(box.count())] != names:
            box.clear()
            for name in names:
                box.addItem(style_text(name), name)
        box.setCurrentIndex(names.index(wanted))
        for part in (box, self._labels[box]):
            part.setVisible(len(names) > 1)

    def _refresh_tempo(self) -> None:
        studio = self._studio
        bpm = wanted_tempo_bpm(studio)
        locked = studio.project.request.tempo_bpm is not None
        with QSignalBlocker(self.tempo):
            self.tempo.setSpecialValueText("" if bpm is not None else "–")
            self.tempo.setValue(self.tempo.minimum() if bpm is None else bpm)
        self.tempo.setEnabled(bpm is not None)
        self.tempi.setEnabled(bpm is not None)
        self.tempo_lock.setEnabled(bpm is not None)
        self.tempo_lock.setChecked(locked)
        self.fit.setEnabled(locked)
        self.fit.setVisible(locked)
        hits = hits_on_time(studio)
        if hits is None:
            notes = [self.tr("fitted once the clip is looked through"), self.tr("not fitted yet")]
        elif hits[1] == 0:
            notes = [self.tr("no hit points to meet"), self.tr("no hits")]
        else:
            limit = f"{ON_TIME_MS:g}"
            notes = [
                self.tr("{0} of {1} hits within {2} ms").format(*hits, limit),
                self.tr("{0} of {1} hits ≤ {2} ms").format(*hits, limit),
                self.tr("{0} of {1} hits").format(*hits),
            ]
        self.tempo.set_notes(notes)
        self.tempo.setToolTip(f"{self._tempo_tip}\n{notes[0][0].upper()}{notes[0][1:]}.")
        take = studio.project.active_take
        stale = studio.active_is_stale and take is not None
        self.stale.setVisible(stale)
        if stale and take is not None:
            heard, drift = bpm_text(take.fit.tempo_bpm), take.request.drift
            text = self.tr("Heard at {0}").format(heard)
            if bpm is not None and heard == bpm_text(bpm) and drift != self._request.drift:
                text = self.tr("Heard with drift: {0}").format(drift_text(drift))
            self.stale_text.set_full_text(text)
            self.retime.setEnabled(studio.generation is None)

    def _quality_items(self) -> list[tuple[str, int | None]]:
        def named(name: str, steps: int) -> str:
            return self.tr("{0} · {1} steps").format(name, steps) if steps else name

        return [
            (named(self.tr("Draft"), _DRAFT_STEPS), _DRAFT_STEPS),
            (named(self.tr("Normal"), self._studio.model.default_steps), None),
            (named(self.tr("Fine"), _FINE_STEPS), _FINE_STEPS),
        ]

    def _quality_text(self, steps: int | None) -> str:
        bare = self.tr("{0} steps").format(steps or self._studio.model.default_steps)
        for text, preset in self._quality_items():
            if preset == steps:
                room = self.steps_line.width() - 6
                fits = self.steps_line.fontMetrics().horizontalAdvance(text) <= room
                return text if fits or not (steps or self._studio.model.default_steps) else bare
        return bare

    def _refresh_quality(self) -> None:
        items = self._quality_items()
        if [self.quality.itemText(i) for i in range(self.quality.count())] != [t for t, _ in items]:
            self.quality.clear()
            for text, steps in items:
                self.quality.addItem(text, steps)
        steps = self._studio.project.request.steps
        presets = [preset for _, preset in items]
        self.quality.setCurrentIndex(presets.index(steps) if steps in presets else -1)
        line = self.steps_line
        if not (line.hasFocus() and line.isModified()):
            line.setText(self._quality_text(steps))
            line.setCursorPosition(0)

    # -- the user's hand ----------------------------------------------------------------------

    @property
    def _request(self) -> Request:
        return self._studio.project.request

    def _dial(self, label: str, request: Request, merge: str = "") -> None:
        if request != self._request:
            self._studio.dial(label, request, merge=merge)

    def commit_typing(self) -> None:
        """Take over what is still being typed, as if the fields had been left."""
        self.mood.commit()

    def _switch_moved(self, value: int) -> None:
        self._set_switch(float(value), merge="t0")

    def _switch_typed(self, value: float) -> None:
        self._set_switch(value)

    def _switch_reset(self) -> None:
        self._set_switch(float(PAPER_TIMESTEP))

    def _set_switch(self, value: float, merge: str = "") -> None:
        request = replace(self._request, switch_timestep=value)
        self._dial(self.tr("Melody and rhythm"), request, merge)

    def _sync_moved(self, value: int) -> None:
        self._set_sync(value, merge="k")

    def _sync_typed(self, value: float) -> None:
        self._set_sync(round(value))

    def _sync_reset(self) -> None:
        self._set_sync(PAPER_BEATS)

    def _set_sync(self, beats: int, merge: str = "") -> None:
        self._dial(self.tr("Sync window"), replace(self._request, segment_beats=beats), merge)
        self.refresh()  # a typed 8.4 became 8: show that

    def _by_shot_clicked(self, on: bool) -> None:
        request = replace(self._request, segments="shots" if on else "beats")
        self._dial(self.tr("Sync window"), request)

    def _mood_committed(self, text: str) -> None:
        self._dial(self.tr("Mood"), replace(self._request, mood=text))

    def _chip_clicked(self, on: bool) -> None:
        self.mood.commit()
        chip = self.sender()
        word = next(word for word, other in self.chips.items() if other is chip)
        mood = mood_with(self._request.mood, word, on)
        if len(mood) <= _MAX_MOOD_CHARACTERS:
            self._dial(self.tr("Mood"), replace(self._request, mood=mood))
        self.refresh()

    def _style_chosen(self, index: int) -> None:
        style = str(self.style_choice.itemData(index))
        self._dial(self.tr("Style"), replace(self._request, style=style))

    def _tempo_typed(self, bpm: float) -> None:
        self._dial(self.tr("Tempo"), replace(self._request, tempo_bpm=bpm))

    def _tempo_lock_clicked(self, on: bool) -> None:
        bpm = wanted_tempo_bpm(self._studio) if on else None
        self._dial(
            self.tr("Lock the tempo") if on else self.tr("Fit the tempo"),
            replace(self._request, tempo_bpm=bpm),
        )

    def tempo_menu(self) -> QMenu:
        """The tempi to choose from, and how far bars may drift from any of them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        draft, request = self._studio.draft, self._request
        tempi = QActionGroup(menu)
        for rank, choice in enumerate(() if draft is None else draft.tempi):
            bpm = request.tempo_bpm
            current = rank == 0 if bpm is None else choice.is_at(bpm)
            self._add_choice(menu, tempi, choice_text(choice), current, self._tempo_chosen,
                             choice.tempo_bpm)  # fmt: skip
        menu.addSeparator()
        menu.addAction(self.tr("Drift of a bar's tempo")).setEnabled(False)
        drifts = QActionGroup(menu)
        for drift in sorted({request.drift, *(drift for drift, _ in _DRIFTS)}):
            self._add_choice(menu, drifts, drift_text(drift), drift == request.drift,
                             self._drift_chosen, drift)  # fmt: skip
        return menu

    def _add_choice(
        self, menu: QMenu, group: QActionGroup, text: str, current: bool,
        slot: Callable[[], None], value: float,
    ) -> None:  # fmt: skip
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(current)
        action.setData(value)
        action.triggered.connect(slot)
        group.addAction(action)
        menu.addAction(action)

    def _open_tempi(self) -> None:
        self.tempo_menu().popup(self.tempi.mapToGlobal(QPoint(0, self.tempi.height() + 2)))

    def _chosen(self) -> float:
        action = self.sender()
        assert isinstance(action, QAction)  # noqa: S101 - for the type checker
        return float(action.data())

    def _tempo_chosen(self) -> None:
        self._tempo_typed(self._chosen())

    def _drift_chosen(self) -> None:
        self._dial(self.tr("Drift of the tempo"), replace(self._request, drift=self._chosen()))

    def _fit_clicked(self) -> None:
        self._dial(self.tr("Fit the tempo"), replace(self._request, tempo_bpm=None))

    def _retime_clicked(self) -> None:
        self._studio.runs.retime_take()

    def _read_strength(self, text: str) -> float | None:
        if not text or text.lower().startswith("auto"):
            return None
        return _number(0, 10, self.tr('Use a value from 0 to 10, or "auto".'))(text)

    def _strength_moved(self, tenths: int) -> None:
        request = replace(self._request, guidance=tenths / 10)
        self._dial(self.tr("Strength"), request, "guidance")

    def _strength_typed(self, value: float | None) -> None:
        self._dial(self.tr("Strength"), replace(self._request, guidance=value))

    def _strength_reset(self) -> None:
        self._strength_typed(None)

    def _quality_chosen(self, index: int) -> None:
        self.steps_line.setModified(False)
        steps = self.quality.itemData(index)
        self._dial(self.tr("Quality"), replace(self._request, steps=steps))
        self._refresh_quality()

    def _quality_typed(self) -> None:
        line = self.steps_line
        text = line.text().strip()
        line.setModified(False)
        if text == self._quality_text(self._request.steps):
            return
        try:
            steps = round(_number(2, 200, self.tr("Use 2 to 200 steps."))(text))
        except ValueError as problem:
            QToolTip.showText(self.quality.mapToGlobal(line.rect().bottomLeft()), str(problem))
            self._refresh_quality()
            return
        wanted = None if steps == self._studio.model.default_steps else steps
        self._dial(self.tr("Quality"), replace(self._request, steps=wanted))
        self._refresh_quality()

    def _read_seed(self, text: str) -> int:
        if not text.isdecimal() or int(text[:20]) >= 2**63 or len(text) > 19:
            raise ValueError(self.tr("Use a whole number, up to 18 digits."))
        return int(text)

    def _seed_typed(self, seed: int) -> None:
        self._dial(self.tr("Seed"), replace(self._request, seed=seed))

    def _dice_clicked(self) -> None:
        seed = secrets.randbelow(_SHORT_SEEDS)
        if seed == self._request.seed:
            seed = (seed + 1) % _SHORT_SEEDS
        self._dial(self.tr("Roll the seed"), replace(self._request, seed=seed))


# -- tracks --------------------------------------------------------------------------------------


def _level_text(level_db: float) -> str:
    sign = "−" if level_db < 0 else "+" if level_db > 0 else ""
    return f"{sign}{abs(level_db):g} dB"


def _spoken_level(level_db: float) -> str:
    if level_db == 0:
        return QCoreApplication.translate("Level", "0 decibels, unchanged")
    text = (
        QCoreApplication.translate("Level", "{0} decibels softer")
        if level_db < 0
        else QCoreApplication.translate("Level", "{0} decibels louder")
    )
    return text.format(f"{abs(level_db):g}")


class _Level:
    """A level slider with its value, -30..+6 dB in half decibels. stacked: both in `box`, the value
    above the slider."""

    def __init__(
        self, name: str, tip: str, problem: str, color: str, *, stacked: bool = False
    ) -> None:
        self.slider = DialSlider(
            round(2 * _LOWEST_LEVEL_DB), round(2 * _HIGHEST_LEVEL_DB), colors=(color, color),
            origin=0, small=stacked,
        )  # fmt: skip
        # By hand whole decibels: the slider is too short for more.
        self.slider.set_stops(range(self.slider.minimum(), self.slider.maximum() + 1, 2))
        read = _number(_LOWEST_LEVEL_DB, _HIGHEST_LEVEL_DB, problem)
        self.value = ValueField(read, small=stacked)
        for widget in (self.slider, self.value):
            widget.setToolTip(tip)
            widget.setAccessibleName(name)
        self.box = QWidget()
        if stacked:
            self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column = QVBoxLayout(self.box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            self.value.setFixedHeight(_ROW_PX - self.slider.sizeHint().height())
            column.addWidget(self.value)
            column.addWidget(self.slider)
            self.box.setFixedHeight(_ROW_PX)
            self.box.setMinimumWidth(_LEVEL_PX)
            self.box.setMaximumWidth(_WIDE_LEVEL_PX)
        else:
            self.value.setFont(font(12))
            self.value.setMinimumWidth(_LEVEL_PX)

    def show_level(self, level_db: float) -> None:
        if not self.slider.isSliderDown():
            self.slider.setValue(round(2 * level_db))
        self.slider.set_spoken(_spoken_level(level_db))
        self.value.set_value(_level_text(level_db), f"{level_db:g}")


_TRACK_FIELD = (
    "QComboBox { padding: 2px 2px 2px 7px; min-height: 16px; }"
    "QComboBox::drop-down { border: none; width: 16px; }"
)


class TrackRow(QWidget):
    """One track: instrument, level, mute, solo and lock."""

    def __init__(
        self, studio: Studio, track: int, grid: QGridLayout, row: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.hide()  # only the owner of its parts, which lie in the panel's grid
        self._studio = studio
        self._track = track
        self._name = name = track_name(track)
        swatch = Swatch(lambda: theme().track(track))
        label = QLabel(name)
        label.setContentsMargins(2, 0, 0, 0)
        self.instrument = Choice(letters=3)
        for program, instrument in INSTRUMENTS:
            self.instrument.addItem(QCoreApplication.translate("Instrument", instrument), program)
        self.instrument.setAccessibleName(self.tr("Instrument of the {0}").format(name.lower()))
        label.setBuddy(self.instrument)
        self.level = _Level(
            self.tr("Level of the {0} in decibels").format(name.lower()),
            self.tr(
                "How loud the {0} is beside the others; Alt for half decibels, double-click for "
                "0 dB"
            ).format(name.lower()),
            self.tr("Use −30 to +6 dB."),
            "accent",
            stacked=True,
        )
        self.mute = LetterToggle(self.tr("M"), "playhead")
        self.mute.setToolTip(self.tr("Mute: you and the export do not hear this track"))
        self.mute.setAccessibleName(self.tr("Mute the {0}").format(name.lower()))
        self.solo = LetterToggle(self.tr("S"), "accent")
        self.solo.setToolTip(self.tr("Solo: only the soloed tracks are heard"))
        self.solo.setAccessibleName(self.tr("Solo the {0}").format(name.lower()))
        self.lock = LetterToggle("", "star", symbols=("lock", "unlock"))
        self.lock.setAccessibleName(self.tr("Lock the {0}").format(name.lower()))
        self.instrument.setFont(font(12))
        self.instrument.setStyleSheet(_TRACK_FIELD)
        self.instrument.setFixedHeight(_ROW_PX)
        grid.addWidget(swatch, row, 0)
        grid.addWidget(label, row, 1)
        grid.addWidget(self.instrument, row, 2)
        grid.addWidget(self.level.box, row, 3)
        grid.addWidget(self.mute, row, 4)
        grid.addWidget(self.solo, row, 5)
        grid.addWidget(self.lock, row, 6)
        self.instrument.activated.connect(self._instrument_chosen)
        self.level.slider.moved.connect(self._level_moved)
        self.level.slider.settled.connect(studio.settle)
        self.level.slider.reset_asked.connect(self._level_reset)
        self.level.value.committed.connect(self._level_typed)
        self.mute.clicked.connect(self._mute_clicked)
        self.solo.clicked.connect(self._solo_clicked)
        self.lock.clicked.connect(self._lock_clicked)

    def refresh(self) -> None:
        """Show the track as it stands in the project."""
        project = self._studio.project
        mix = project.mix[self._track]
        index = self.instrument.findData(mix.program)
        if index < 0:
            self.instrument.addItem(self.tr("Program {0}").format(mix.program + 1), mix.program)
            index = self.instrument.count() - 1
        self.instrument.setCurrentIndex(index)
        self.instrument.setToolTip(
            self.tr("What plays the {0}: {1}").format(
                self._name.lower(), self.instrument.currentText()
            )
        )
        self.level.show_level(mix.level_db)
        self.mute.setChecked(mix.mute)
        self.solo.setChecked(mix.solo)
        entry = project.active_entry
        self.lock.setEnabled(entry is not None)
        self.lock.setChecked(is_track_locked(entry, self._track))
        self.lock.setToolTip(
            self.tr("Lock: no run changes this track of the take")
            if entry is not None
            else self.tr("Lock: there is no take yet whose track could be kept")
        )

    def _change(self, label: str, merge: str = "", **changed: object) -> None:
        project = self._studio.project
        mix = project.mix[self._track]
        new = replace(mix, **changed)  # type: ignore[arg-type]
        if new != mix:
            edited = project.with_mix(self._track, new)
            self._studio.edit(label.format(self._name.lower()), edited, merge=merge)

    def _instrument_chosen(self, index: int) -> None:
        self._change(self.tr("Instrument of the {0}"), program=self.instrument.itemData(index))

    def _level_moved(self, half_db: int) -> None:
        self._change(self.tr("Level of the {0}"), merge=f"level{self._track}", level_db=half_db / 2)

    def _level_typed(self, level_db: float) -> None:
        self._change(self.tr("Level of the {0}"), level_db=level_db)

    def _level_reset(self) -> None:
        self._level_typed(0.0)

    def _mute_clicked(self, on: bool) -> None:
        self._change(self.tr("Mute the {0}") if on else self.tr("Unmute the {0}"), mute=on)

    def _solo_clicked(self, on: bool) -> None:
        self._change(self.tr("Solo the {0}") if on else self.tr("End solo of the {0}"), solo=on)

    def _lock_clicked(self, on: bool) -> None:
        entry = self._studio.project.active_entry
        if entry is None:
            return
        label = self.tr("Lock the {0}") if on else self.tr("Unlock the {0}")
        edited = self._studio.project.with_entry(with_track_locked(entry, self._track, on))
        self._studio.edit(label.format(self._name.lower()), edited)


class Tracks(QWidget):
    """The mixer: one row a track, and the clip's own sound."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 5)
        grid.setColumnStretch(3, 2)
        grid.setColumnMinimumWidth(3, _LEVEL_PX)
        title = heading(self.tr("Tracks"))
        grid.addWidget(title, 0, 0, 1, 7)
        self.rows = [TrackRow(studio, track, grid, track + 1, self) for track in range(len(TRACKS))]
        row = len(TRACKS) + 1
        for at in range(1, row + 1):
            grid.setRowMinimumHeight(at, _ROW_PX)
        self.clip_level = _Level(
            self.tr("Level of the clip's own sound in decibels"),
            self.tr(
                "How loud the clip's own sound is under the music; Alt for half decibels, "
                "double-click for 0 dB"
            ),
            self.tr("Use −30 to +6 dB."),
            "wave",
        )
        self.clip_mute = LetterToggle(self.tr("M"), "playhead")
        self.clip_mute.setToolTip(self.tr("Mute: leave the clip's own sound out"))
        self.clip_mute.setAccessibleName(self.tr("Mute the clip's own sound"))
        self._kept_db = 0.0
        label = QLabel(self.tr("Clip sound"))
        label.setContentsMargins(2, 0, 0, 0)
        label.setBuddy(self.clip_level.slider)
        grid.addWidget(Swatch(lambda: theme().color("wave")), row, 0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label)
        line.addWidget(self.clip_level.slider, 1)
        grid.addLayout(line, row, 1, 1, 2)
        grid.addWidget(self.clip_level.value, row, 3)
        grid.addWidget(self.clip_mute, row, 4)
        self.clip_level.slider.moved.connect(self._clip_moved)
        self.clip_level.slider.settled.connect(studio.settle)
        self.clip_level.slider.reset_asked.connect(self._clip_reset)
        self.clip_level.value.committed.connect(self._clip_typed)
        self.clip_mute.clicked.connect(self._clip_mute_clicked)
        studio.project_changed.connect(self._follow)
        self.refresh()

    def _follow(self, old: Project, new: Project) -> None:
        same_entry = old.active_entry is new.active_entry
        if old.mix is new.mix and old.clip_gain_db == new.clip_gain_db and same_entry:
            return
        self.refresh()

    def refresh(self) -> None:
        """Show the mix as it stands in the project. Emits and edits nothing."""
        for row in self.rows:
            row.refresh()
        gain_db = self._studio.project.clip_gain_db
        if gain_db is not None:
            self._kept_db = gain_db
        self.clip_mute.setChecked(gain_db is None)
        self.clip_level.slider.setEnabled(gain_db is not None)
        self.clip_level.value.setEnabled(gain_db is not None)
        self.clip_level.show_level(self._kept_db)

    def _set_clip(self, label: str, gain_db: float | None, merge: str = "") -> None:
        project = self._studio.project
        if gain_db != project.clip_gain_db:
            self._studio.edit(label, replace(project, clip_gain_db=gain_db), merge=merge)

    def _clip_moved(self, half_db: int) -> None:
        self._set_clip(self.tr("Level of the clip's sound"), half_db / 2, "clip_gain")

    def _clip_typed(self, level_db: float) -> None:
        self._set_clip(self.tr("Level of the clip's sound"), level_db)

    def _clip_reset(self) -> None:
        self._clip_typed(0.0)

    def _clip_mute_clicked(self, on: bool) -> None:
        label = self.tr("Mute the clip's sound") if on else self.tr("Unmute the clip's sound")
        self._set_clip(label, None if on else self._kept_db)


# -- the selected shot ---------------------------------------------------------------------------


class SelectedShot(QWidget):
    """The shot that is selected on the timeline: its caption, and its music once more.

    margins: left, top, right, bottom in pixels; as given it stands by itself under the takes.
    """

    def __init__(
        self,
        studio: Studio,
        parent: QWidget | None = None,
        *,
        margins: tuple[int, int, int, int] = (14, 10, 14, 14),
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self.title = heading("")
        self.caption = LineField()
        self.caption.setMaxLength(MAX_CAPTION_CHARACTERS)
        self.caption.setPlaceholderText(self.tr("what the shot shows, in a few words"))
        self.caption.setToolTip(
            self.tr("What the music is told about this shot. Other words, another music")
        )
        self.caption.setAccessibleName(self.tr("Caption of the selected shot"))
        self.felt = with_role(QLabel(), "muted", 11)
        self.felt.setWordWrap(True)
        self.felt.setToolTip(
            self.tr(
                "What the music is told this shot feels like, from its light, colours, movement "
                "and sound. Valence: −1 dark, +1 bright. Arousal: −1 calm, +1 agitated"
            )
        )
        self.redo = QPushButton(self.tr("Redo shot"))
        self.redo.setToolTip(
            self.tr("Compose this shot anew, so that it joins what is before and after it")
        )
        self.redo_rest = QPushButton(self.tr("Keep melody, redo rest"))
        self.redo_rest.setToolTip(
            self.tr("Keep the melody note for note and compose bridge and piano anew")
        )
        for button in (self.redo, self.redo_rest):
            button.setAccessibleName(button.text())
            button.setProperty("role", "compact")
        self.hint = with_role(
            QLabel(self.tr("Select a shot on the timeline to change its caption or its music.")),
            "muted", 12,
        )  # fmt: skip
        self.hint.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.redo)
        buttons.addWidget(self.redo_rest)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addWidget(self.caption)
        column.addWidget(self.felt)
        column.addLayout(buttons)
        self.caption.committed.connect(self._caption_committed)
        self.redo.clicked.connect(self._redo_clicked)
        self.redo_rest.clicked.connect(self._redo_rest_clicked)
        studio.selection_changed.connect(self.refresh)
        studio.project_changed.connect(self.refresh)
        studio.generation_changed.connect(self.refresh)
        self._shown: int | None = None
        self.refresh()

    def refresh(self) -> None:
        """Follow the selection and the shot's caption."""
        studio = self._studio
        shots = studio.shots
        shot = studio.selection.shot
        if shot is not None and shot >= len(shots):
            shot = None
        if shot != self._shown and self._shown is not None and self._shown < len(shots):
            self.caption.commit()  # what was typed belongs to the shot that was selected
        self._shown = shot
        there = shot is not None
        for widget in (self.caption, self.redo, self.redo_rest):
            widget.setVisible(there)
        self.hint.setVisible(not there)
        felt = None if shot is None else felt_in(studio, shots[shot])
        self.felt.setVisible(felt is not None)
        if felt is not None:
            self.felt.setText(self.tr("Feels {0}").format(feeling_text(felt)))
        if shot is None:
            set_heading(self.title, self.tr("Selected shot"))
            return
        set_heading(self.title, self.tr("Selected shot · {0} of {1}").format(shot + 1, len(shots)))
        self.caption.set_value(studio.project.direction.captions[shot])
        able = studio.project.active_take is not None and studio.generation is None
        self.redo.setEnabled(able)
        self.redo_rest.setEnabled(able)

    def _caption_committed(self, text: str) -> None:
        if self._shown is not None:
            direction = self._studio.project.direction.with_caption(self._shown, text)
            self._studio.direct(self.tr("Caption"), direction)

    def _redo_clicked(self) -> None:
        self.caption.commit()
        if self._shown is not None:
            self._studio.runs.redo_shot(self._shown)

    def _redo_rest_clicked(self) -> None:
        self.caption.commit()
        self._studio.runs.redo_accompaniment()


# -- the device ----------------------------------------------------------------------------------


class DeviceBadge(QAbstractButton):
    """What the denoiser really runs on: a dot (green: as asked for; amber: not), name and time."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFont(font(12))
        self.clicked.connect(self._tell)
        studio.model.device_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow the device."""
        studio = self._studio
        self.setText(studio.model.device_text)
        self.setToolTip(studio.model.device_detail)
        self.setAccessibleName(self.tr("Device: {0}").format(studio.model.device_text))
        self.setAccessibleDescription(studio.model.device_detail)
        self.setVisible(bool(studio.model.device_text))  # nothing is claimed before it is known
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        studio = self._studio
        kind = "info" if studio.model.device_ok else "warning"
        text = self.tr("The music is computed on: {0}").format(studio.model.device_text)
        studio.tell(kind, text, studio.model.device_detail)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 36, 26)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rim = look.color("accent" if self.hasFocus() else "line")
            painter.setPen(QPen(rim, 1))
            painter.setBrush(look.color("hover" if self.underMouse() else "raised"))
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("good" if self._studio.model.device_ok else "warning"))
            painter.drawEllipse(QPointF(15, box.center().y()), 4, 4)
            painter.setPen(look.color("text"))
            painter.drawText(
                self.rect().adjusted(25, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter, self.text()
            )


# -- the panel -----------------------------------------------------------------------------------


class ControlsPanel(QFrame):
    """The column of decisions: Generate above, dials and tracks under it, scrolled where they do
    not fit. shot_section: whether the selected shot's part is in the column too.
    """

    def __init__(
        self, studio: Studio, *, shot_section: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setProperty("role", "panel")
        self.setMinimumWidth(320)
        self.setAccessibleName(self.tr("Controls"))
        self.generate = GenerateArea(studio)
        # Pressed by the mouse it may not take the focus from a field: take its words over first.
        self.generate.button.pressed.connect(self._commit_typing)
        self.dials = Dials(studio)
        self.tracks = Tracks(studio)
        self.shot: SelectedShot | None = (
            SelectedShot(studio, margins=(0, 0, 0, 0)) if shot_section else None
        )

        content = QWidget()
        content.setAutoFillBackground(False)
        parts = self._parts = QVBoxLayout(content)
        parts.setContentsMargins(_MARGIN_PX, 6, _MARGIN_PX, 8)
        parts.setSpacing(11)
        parts.addWidget(self.dials)
        parts.addWidget(self.tracks)
        if self.shot is not None:
            parts.addWidget(self.shot)
        parts.addStretch(1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(content)
        self.scroll_area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self.scroll_area.verticalScrollBar().rangeChanged.connect(self._fit_margin)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 6)
        top.addWidget(self.generate)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.scroll_area, 1)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(350, 520)

    def _fit_margin(self, low: int, high: int) -> None:
        # The scroll bar lies in the margin, so that the column stays in line with Generate.
        bar_px = self.scroll_area.verticalScrollBar().sizeHint().width() if high > low else 0
        self._parts.setContentsMargins(_MARGIN_PX, 6, max(_MARGIN_PX - bar_px, 0), 8)

    def _commit_typing(self) -> None:
        self.dials.commit_typing()
