"""The dials: what the next take is asked to be."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolTip, QVBoxLayout, QWidget

from bgm_studio.composing.take import Request
from bgm_studio.project.project import Project
from bgm_studio.ui.buttons import Chip, ChipRow, IconButton
from bgm_studio.ui.fields import (
    INNER_FIELD,
    Choice,
    DialSlider,
    LineField,
    ValueField,
    style_text,
    with_role,
)
from bgm_studio.ui.languages import plural
from bgm_studio.ui.panels.dial import Dial, Rows
from bgm_studio.ui.panels.readings import (
    PAPER_TIMESTEP,
    feeling,
    feeling_text,
    felt_in,
    mood_with,
    mood_words,
    number_in,
    share_at,
    switch_stops,
)
from bgm_studio.ui.panels.tempo_dial import TempoDial

if TYPE_CHECKING:
    from bgm_studio.ui.presenter.studio import Studio

PAPER_BEATS = 8
_SYNC_STOPS = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32)
_DRAFT_STEPS, _FINE_STEPS = 10, 40
_MAX_MOOD_CHARACTERS = 500
_SHORT_SEEDS = 100_000  # a rolled seed should be short enough to be told to somebody
_VALUE_PX = 64
_LEFT = Qt.MouseButton.LeftButton
# The encoder reads English: these words reach it as they are, and are translated to be shown.
_MOODS: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Mood", "calm")),
    str(QT_TRANSLATE_NOOP("Mood", "bright")),
    str(QT_TRANSLATE_NOOP("Mood", "dark")),
    str(QT_TRANSLATE_NOOP("Mood", "epic")),
    str(QT_TRANSLATE_NOOP("Mood", "tense")),
    str(QT_TRANSLATE_NOOP("Mood", "playful")),
    str(QT_TRANSLATE_NOOP("Mood", "sad")),
)


class SwitchDial(Dial):
    """t0: whether words or pictures lead."""

    changes = ("t0",)

    def _build(self) -> None:
        tip = self.tr(
            "What leads the music. To the left the words lead: captions and mood shape a "
            "tune. To the right the picture leads: movement and cuts shape the rhythm. The "
            "curve shows how much of the music is still open when the picture takes over.\n"
            "Hold Alt or type for values between the steps; double-click for the usual "
            "200, at the tick."
        )
        self.slider = DialSlider(0, 1000, colors=("language", "video"))
        self.slider.set_marks([(PAPER_TIMESTEP, self.tr("The usual value, 200"))])
        self.slider.setToolTip(tip)
        self.slider.setAccessibleName(self.tr("Melody and rhythm, t0"))
        self.value = ValueField(number_in(0, 1000, self.tr("Use a value from 0 to 1000.")))
        self.value.setToolTip(self.tr("The exact value, t₀: type any number from 0 to 1000"))
        self.value.setAccessibleName(self.tr("t0"))
        self.slider.set_curve(list(self._studio.model.undecided))
        scale = QWidget()
        column = QVBoxLayout(scale)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.slider)
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
        column.addWidget(self.value)
        column.addStretch(1)
        self._add_row(0, self.tr("Melody ↔\nRhythm"), self.slider, scale, value)
        self.slider.moved.connect(self._moved)
        self.slider.settled.connect(self._studio.settle)
        self.slider.reset_asked.connect(self._reset)
        self.value.committed.connect(self._typed)

    def _made(self, request: Request) -> str:
        return self.tr("t₀ {0}").format(f"{request.switch_timestep:g}")

    def refresh(self) -> None:
        """Show t0, and how much of the music is open there."""
        studio, t0 = self._studio, self._request.switch_timestep
        self.slider.set_stops(switch_stops(list(studio.model.step_timesteps)))
        self.slider.set_curve(list(studio.model.undecided))
        if not self.slider.isSliderDown():
            self.slider.setValue(round(t0))
        self.value.set_value(self.tr("t₀ {0}").format(f"{t0:g}"), f"{t0:g}")
        open_share = round(100 * share_at(list(studio.model.undecided), t0))
        self.slider.set_spoken(
            self.tr("t0 {0}; {1} % of the music is still open when the picture takes over").format(
                f"{t0:g}", open_share
            )
        )

    def _moved(self, value: int) -> None:
        self._set(float(value), merge="t0")

    def _typed(self, value: float) -> None:
        self._set(value)

    def _reset(self) -> None:
        self._set(float(PAPER_TIMESTEP))

    def _set(self, value: float, merge: str = "") -> None:
        request = replace(self._request, switch_timestep=value)
        self._dial(self.tr("Melody and rhythm"), request, merge)


class SyncDial(Dial):
    """k: how many beats hear their own pictures, or one window a shot."""

    changes = ("k",)

    def _build(self) -> None:
        tip = self.tr(
            "How quickly the music reacts to the picture: each stretch of this many beats "
            "follows only its own pictures. Short stretches react at once, long ones "
            "flow.\nHold Alt or type for other lengths; double-click for the usual 8, at "
            "the tick."
        )
        self.slider = DialSlider(1, 32, colors=("video", "video"), logarithmic=True)
        self.slider.set_stops(_SYNC_STOPS)
        self.slider.set_marks([(PAPER_BEATS, self.tr("The usual value, 8 beats"))])
        self.slider.setToolTip(tip)
        self.slider.setAccessibleName(self.tr("Reaction to the picture, k, in beats"))
        self.value = ValueField(number_in(1, 32, self.tr("Use 1 to 32 beats.")))
        self.value.setToolTip(self.tr("The exact length, k: type 1 to 32 beats"))
        self.value.setAccessibleName(self.tr("k in beats"))
        widest = plural(24, self.tr("{0} beat"), self.tr("{0} beats")).format(24)
        self.value.fix_width(_VALUE_PX, widest)
        self.by_shot = Chip(self.tr("shot"))
        self.by_shot.setToolTip(
            self.tr("React shot by shot, however long each is, instead of every k beats")
        )
        self.by_shot.setAccessibleName(self.tr("React shot by shot"))
        self._add_row(
            1, self.tr("Reacts every"), self.slider, self.slider, self.value, self.by_shot
        )
        self.slider.moved.connect(self._moved)
        self.slider.settled.connect(self._studio.settle)
        self.slider.reset_asked.connect(self._reset)
        self.value.committed.connect(self._typed)
        self.by_shot.clicked.connect(self._by_shot_clicked)

    def _made(self, request: Request) -> str:
        return self._spoken(request)

    def _spoken(self, request: Request) -> str:
        if request.segments == "shots":
            return self.tr("shot by shot")
        beats = request.segment_beats
        return plural(beats, self.tr("every beat"), self.tr("every {0} beats")).format(beats)

    def refresh(self) -> None:
        """Show k, unless each shot is a window."""
        by_shot, beats = self._request.segments == "shots", self._request.segment_beats
        if not self.slider.isSliderDown():
            self.slider.setValue(beats)
        self.slider.setEnabled(not by_shot)
        self.value.setEnabled(not by_shot)
        shown = plural(beats, self.tr("{0} beat"), self.tr("{0} beats")).format(beats)
        self.value.set_value("–" if by_shot else shown, str(beats))
        self.slider.set_spoken(self._spoken(self._request))
        self.by_shot.setChecked(by_shot)

    def _moved(self, value: int) -> None:
        self._set(value, merge="k")

    def _typed(self, value: float) -> None:
        self._set(round(value))

    def _reset(self) -> None:
        self._set(PAPER_BEATS)

    def _set(self, beats: int, merge: str = "") -> None:
        self._dial(
            self.tr("Reaction to the picture"), replace(self._request, segment_beats=beats), merge
        )
        self.refresh()  # a typed 8.4 became 8: show that

    def _by_shot_clicked(self, on: bool) -> None:
        request = replace(self._request, segments="shots" if on else "beats")
        self._dial(self.tr("Reaction to the picture"), request)


class MoodDial(Dial):
    """Words for how it should feel, some of them as chips."""

    changes = ("mood",)

    def _build(self) -> None:
        self.field = LineField()
        self.field.setMaxLength(_MAX_MOOD_CHARACTERS)
        self._tip = self.tr(
            "How it should feel, in English words. They shape the key, chords and tune of "
            "the whole clip, together with the captions"
        )
        self.field.setToolTip(self._tip)
        self.field.setAccessibleName(self.tr("Mood"))
        self._add_row(2, self.tr("Mood"), self.field, self.field)
        self.chips: dict[str, Chip] = {}
        for word in _MOODS:
            chip = Chip(QCoreApplication.translate("Mood", word))
            chip.setToolTip(self.tr("Add this word to the mood, or remove it"))
            chip.setAccessibleName(self.tr("Mood: {0}").format(chip.text()))
            chip.clicked.connect(self._chip_clicked)
            self.chips[word] = chip
        self.chip_row = ChipRow(
            list(self.chips.values()),
            self.tr("More moods"),
            self.tr("More words for the mood: {0}"),
        )
        self._rows.grid.addWidget(self.chip_row, 3, 1)
        self.field.committed.connect(self._committed)

    def _made(self, request: Request) -> str:
        return request.mood or self.tr("no words")

    def refresh(self) -> None:
        """Show the words, and which chips are among them."""
        mood = self._request.mood
        self.field.set_value(mood)
        self.show_feeling()
        words = {word.lower() for word in mood_words(mood)}
        for word, chip in self.chips.items():
            chip.setChecked(word in words)

    def show_feeling(self) -> None:
        """Say in the empty field what the pictures ask for without any words."""
        felt = felt_in(self._studio)
        example, tip = self.tr("sunny, playful, a little nostalgic"), self._tip
        if felt is not None:
            example = self.tr("like the picture: {0}").format(feeling(felt))
            said = self.tr("If left empty, the picture decides: it feels {0}.")
            tip = f"{tip}.\n{said.format(feeling_text(felt))}"
        self.field.setPlaceholderText(example)
        self.field.setToolTip(tip)

    def _committed(self, text: str) -> None:
        self._dial(self.tr("Mood"), replace(self._request, mood=text))

    def _chip_clicked(self, on: bool) -> None:
        self.field.commit()
        chip = self.sender()
        word = next(word for word, other in self.chips.items() if other is chip)
        mood = mood_with(self._request.mood, word, on)
        if len(mood) <= _MAX_MOOD_CHARACTERS:
            self._dial(self.tr("Mood"), replace(self._request, mood=mood))
        self.refresh()


class StyleDial(Dial):
    """A style that the model has learnt."""

    changes = ("style",)

    def _build(self) -> None:
        """Only seen where the model has styles, or one is asked for."""
        self.choice = Choice()
        self.choice.setToolTip(
            self.tr("The kind of music of the next take, from those that the model has learnt")
        )
        self.choice.setAccessibleName(self.tr("Style"))
        self._add_row(4, self.tr("Style"), self.choice, self.choice)
        self.choice.activated.connect(self._chosen)

    def _made(self, request: Request) -> str:
        return style_text(request.style)

    def refresh(self) -> None:
        """Offer the model's styles, and the one that is asked for."""
        wanted = self._request.style
        names = ["", *dict.fromkeys((*self._studio.model.styles, *([wanted] if wanted else [])))]
        box = self.choice
        if [box.itemData(i) for i in range(box.count())] != names:
            box.clear()
            for name in names:
                box.addItem(style_text(name), name)
        box.setCurrentIndex(names.index(wanted))
        for part in (box, self._rows.heads[box]):
            part.setVisible(len(names) > 1)

    def _chosen(self, index: int) -> None:
        style = str(self.choice.itemData(index))
        self._dial(self.tr("Style"), replace(self._request, style=style))


class StrengthDial(Dial):
    """How firmly the music obeys."""

    changes = ("strength",)

    def _build(self) -> None:
        tip = self.tr(
            "How closely the music keeps to captions, mood and movement. Low is loose and "
            "free, high is close but stiffer. Double-click for automatic."
        )
        self.slider = DialSlider(0, 100)
        self.slider.setToolTip(tip)
        self.slider.setAccessibleName(self.tr("Closeness to the picture"))
        self.value = ValueField(self._read)
        self.value.setToolTip(self.tr('0 to 10, or "auto"'))
        self.value.setAccessibleName(self.tr("Closeness to the picture"))
        self.value.fix_width(_VALUE_PX, self.tr("auto {0}").format("10.0"))
        self._add_row(7, self.tr("Closeness"), self.slider, self.slider, self.value)
        self.slider.moved.connect(self._moved)
        self.slider.settled.connect(self._studio.settle)
        self.slider.reset_asked.connect(self._reset)
        self.value.committed.connect(self._typed)

    def _made(self, request: Request) -> str:
        return self.tr("auto") if request.guidance is None else f"{request.guidance:.1f}"

    def refresh(self) -> None:
        """Show the strength, or the model's own choice."""
        studio, guidance = self._studio, self._request.guidance
        strength = studio.model.default_guidance if guidance is None else guidance
        if not self.slider.isSliderDown():
            self.slider.setValue(round(10 * strength))
        self.slider.set_automatic(guidance is None)
        shown = f"{strength:.1f}"
        if guidance is None:
            known = studio.model.default_steps > 0
            shown = self.tr("auto {0}").format(shown) if known else self.tr("auto")
        self.slider.set_spoken(
            self.tr("automatic, {0}").format(f"{strength:.1f}")
            if guidance is None
            else self.tr("{0} of 10").format(f"{strength:g}")
        )
        self.value.set_value(shown, "" if guidance is None else f"{strength:g}")

    def _read(self, text: str) -> float | None:
        if not text or text.lower().startswith("auto"):
            return None
        return number_in(0, 10, self.tr('Use a value from 0 to 10, or "auto".'))(text)

    def _moved(self, tenths: int) -> None:
        request = replace(self._request, guidance=tenths / 10)
        self._dial(self.tr("Closeness to picture"), request, "guidance")

    def _typed(self, value: float | None) -> None:
        self._dial(self.tr("Closeness to picture"), replace(self._request, guidance=value))

    def _reset(self) -> None:
        self._typed(None)


class _QualityChoice(Choice):
    """Says when there is more or less room for its words."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.resized.emit()


class RunDials(Dial):
    """Seed and quality of a run."""

    changes = ("seed", "quality")

    def _build(self) -> None:
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
                "How many steps the music is worked out in. More steps take longer and "
                "sound cleaner. Type any number from 2 to 200"
            )
        )
        self.quality.setAccessibleName(self.tr("Quality, in steps"))
        self.quality.setStyleSheet("QComboBox { padding-right: 2px; }")
        self.seed = ValueField(self._read_seed, flat=False)
        self.seed.setToolTip(
            self.tr(
                "The number a take grows from. Keep it while you change other controls and "
                "the tune stays recognisable; the same seed and settings give the same "
                "music"
            )
        )
        self.seed.setAccessibleName(self.tr("Seed"))
        self.dice = IconButton("dice", role="")
        self.dice.setToolTip(self.tr("Roll a new seed: a different tune from the same settings"))
        self.dice.setAccessibleName(self.tr("Roll a new seed"))
        self.dice.setFixedSize(30, 28)
        self.dice.setStyleSheet("QToolButton { padding: 0; }")
        self.seed.setFixedWidth(62)
        line = self._add_row(8, self.tr("Seed"), self.seed, self.quality)
        line.insertWidget(0, self.seed)
        line.insertWidget(1, self.dice)
        self.steps_line.installEventFilter(self)
        self.quality.resized.connect(self._refresh_quality)
        self.quality.activated.connect(self._quality_chosen)
        self.steps_line.editingFinished.connect(self._quality_typed)
        self.steps_line.returnPressed.connect(self.steps_line.clearFocus)
        self.seed.committed.connect(self._seed_typed)
        self.dice.clicked.connect(self._dice_clicked)

    def _made(self, request: Request) -> str:
        steps = request.steps or self._studio.model.default_steps
        parts = [self.tr("seed {0}").format(request.seed)]
        if request.steps != self._request.steps:
            parts.append(self.tr("{0} steps").format(steps))
        return ", ".join(parts)

    def refresh(self) -> None:
        """Show seed and quality."""
        self._refresh_quality()
        self.seed.set_value(str(self._request.seed), str(self._request.seed))

    def eventFilter(self, line: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The box opens wherever it is clicked; what is typed next goes into its field again."""
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent) and event.button() == _LEFT:
            self.quality.showPopup()
        return super().eventFilter(line, event)

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
            steps = round(number_in(2, 200, self.tr("Use 2 to 200 steps."))(text))
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


class Dials(QWidget):
    """Every dial of the request, one row each."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = Rows(self)
        self.switch = SwitchDial(studio, rows)
        self.sync = SyncDial(studio, rows)
        self.mood = MoodDial(studio, rows)
        self.style_dial = StyleDial(studio, rows)
        self.tempo = TempoDial(studio, rows)
        self.strength = StrengthDial(studio, rows)
        self.runs = RunDials(studio, rows)
        self._all: tuple[Dial, ...] = (
            self.switch, self.sync, self.mood, self.style_dial, self.tempo, self.strength, self.runs
        )  # fmt: skip
        studio.project_changed.connect(self._follow)
        studio.draft_changed.connect(self.refresh)
        studio.model.device_changed.connect(
            self.refresh
        )  # the model is open: its defaults are known
        studio.generation_changed.connect(self.tempo.refresh)
        self.refresh()

    def _follow(self, old: Project, new: Project) -> None:
        if old.request is not new.request or old.variations != new.variations:
            self.refresh()
            return
        if old.analysis is not new.analysis or old.direction is not new.direction:
            self.mood.show_feeling()
        self.tempo.refresh()
        self._refresh_heard()

    def refresh(self) -> None:
        """Show the dials as they stand in the project. Emits and edits nothing."""
        for dial in self._all:
            dial.refresh()
        self._refresh_heard()

    def _refresh_heard(self) -> None:
        for dial in self._all:
            dial.refresh_heard()

    def commit_typing(self) -> None:
        """Take over what is still being typed, as if the fields had been left."""
        self.mood.field.commit()
