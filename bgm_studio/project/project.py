"""The project, one immutable value that holds all the user made, and its history.

Every change makes a new Project; the history keeps the old ones, so undo covers everything and
costs only what changed. How a project reaches the disk is `file`'s business.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Literal

from bgm_studio.band.form import Line, apart
from bgm_studio.band.grooves import EARLY_BEATS
from bgm_studio.band.palettes import PLAIN, Palette
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.ensemble import Parts
from bgm_studio.composing.recut import Rescored
from bgm_studio.composing.take import Request, Take
from bgm_studio.interchange.film import CutFilm
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note, Region
from bgm_studio.project.naming import unique_name
from bgm_studio.sound.automation import Automation
from bgm_studio.sound.ducking import DUCK_DB
from bgm_studio.sound.own_font import FontName
from bgm_studio.sound.stems import DEFAULT_MIX, TrackMix, mix_of
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.shots import Shot

MAX_TAKES = 99
Which = Literal["active", "all", "starred"] | tuple[int, ...]
"""Which takes: by a word, or by their numbers."""
MAX_VARIATIONS = 4
MAX_HELD_PARTS = 64
MAX_HELD_LINES = 100_000
"""Of one part: six strikes a second for four hours."""
_MAX_HISTORY = 500


def new_id() -> str:
    """A new identifier for a take."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Recipe:
    """What music was made from: the dials, and the user's reading of the clip."""

    request: Request
    direction: Direction

    def redone(self, direction: Direction, spans: Sequence[Span], shots: Sequence[Shot]) -> Recipe:
        """The recipe of a take of this one in which some spans were composed anew, from another
        direction: captions of its shots whose middle lies in them, and chords that begin in them,
        are that one's; all else is the recipe of the rest. Where cuts differ, captions cannot be
        told apart, and stay."""

        def within(time_s: float) -> bool:
            return any(span.start_s <= time_s < span.end_s for span in spans)

        old, captions = self.direction, self.direction.captions
        if direction.cuts == old.cuts:
            captions = tuple(
                shot.caption if within((shot.start_s + shot.end_s) / 2) else kept
                for kept, shot in zip(captions, shots, strict=True)
            )
        chords = [edit for edit in old.chords if not within(edit.start_s)]
        chords += [edit for edit in direction.chords if within(edit.start_s)]
        told = replace(old, captions=captions, chords=tuple(sorted(chords)))
        return replace(self, direction=told)


@dataclass(frozen=True, eq=False)
class TakeEntry:
    """A take in the list: its music, and what the user says of it.

    number counts up through the project's life and is never used twice. locked: regions of its
    roll that no run may change, notes included; locked_notes: single notes likewise. parts: those
    of the band that the user holds, by name: they are played as they stand here, whenever the
    palette has a part of that name. rest: what the music outside `take.free` was made from, None
    where all is from one run. wish: what the dials asked for when the user went on to hear another
    take, None for what this one was made from.
    """

    id: str
    number: int
    take: Take
    name: str = ""
    starred: bool = False
    locked: tuple[Region, ...] = ()
    locked_notes: frozenset[Note] = frozenset()
    parts: Parts = field(default_factory=dict)
    rest: Recipe | None = None
    wish: Request | None = None

    @property
    def recipe(self) -> Recipe:
        """What the take was made from, but for parts of it that were made anew."""
        return self.rest or Recipe(self.take.request, self.take.direction)

    def sounds_as(self, other: TakeEntry) -> bool:
        """Whether the same is played of another entry, or of this one as it was."""
        return self.take is other.take and self.parts == other.parts


def recut_entry(entry: TakeEntry, rescored: Rescored) -> TakeEntry:
    """A take's entry for a film that was cut anew; locks and held parts go along with the bars that
    stay."""
    regions: list[Region] = []
    notes: set[Note] = set()
    made = {(n.start_column, n.pitch, n.track): n for n in rescored.take.notes}
    for bars in rescored.outline.bars:
        there, shift = bars.old_columns, bars.shift_columns
        for region in entry.locked:
            first = max(region.start_column, there.start)
            end = min(region.end_column, there.stop)
            if first < end:
                moved = replace(region, start_column=first + shift, end_column=end + shift)
                regions.append(moved)
        for note in entry.locked_notes:
            key = (note.start_column + shift, note.pitch, note.track)
            # What rings out of bars that stay may have become shorter.
            if note.start_column in there and key in made:
                notes.add(made[key])
    rest = entry.rest
    return replace(
        entry,
        take=rescored.take,
        rest=None if rest is None else Recipe(rest.request, rescored.take.direction),
        locked=tuple(regions),
        locked_notes=frozenset(notes),
        parts={name: _recut_lines(lines, rescored) for name, lines in entry.parts.items()},
    )


def _recut_lines(lines: tuple[Line, ...], rescored: Rescored) -> tuple[Line, ...]:
    """A held part with the bars that stay where they are now: each note goes with the bar that it
    belongs to, and ends where another bar follows than did."""
    tempo_map = rescored.take.tempo_map
    first_beat, last_beat = tempo_map.start_beat, float(tempo_map.total_beats)
    kept = []
    for bars in rescored.outline.bars:
        start = bars.old_columns.start / COLUMNS_PER_BEAT
        stop = bars.old_columns.stop / COLUMNS_PER_BEAT
        shift = bars.shift_columns / COLUMNS_PER_BEAT
        for line in lines:
            # What is struck a little ahead of a bar is struck for it.
            if start - EARLY_BEATS <= line.beat < stop - EARLY_BEATS:
                beat = max(line.beat + shift, first_beat)
                end = min(min(line.end, stop) + shift, last_beat)
                if end > beat:
                    kept.append(replace(line, beat=beat, end=end))
    return apart(kept)


@dataclass(frozen=True, eq=False)
class Project:
    """All that a .bgm file holds. Edits return a new Project.

    analysis: what was found in the clip, None until a clip is open and looked through; direction:
    what the user made of it. request: the dials as they stand, which belong to the take that is
    heard: those of the others are in their entries. palette: what the takes
    are played on; palette_auto: it was chosen for the film (see `suited`), and is anew with each
    new take. mix: one TrackMix for each of its voices.
    clip_gain_db: level of the clip's own sound in playback and in the video, None for silence;
    music_gain_db: of all music there, None for automatic (see `music_gain`). duck_db: how far the
    music goes down under speech, 0..24; level: the curve that the user drew instead, None for none
    (see `level.music_level`). takes: oldest first;
    active: the id of the one that is heard, "" for none. film: what an editor's
    timeline cuts, of which the clip is a proxy; None where the clip is a file of the user's own.
    timeline_sha256: of the timeline's file as it was read ("" for none); media_folders: where else
    the user said that its media are. soundfont: of the user's own, with which the takes were heard;
    None for the shipped one. It plays where the settings choose it, else the user is told.
    """

    analysis: VideoAnalysis | None = None
    direction: Direction = field(default_factory=Direction)
    request: Request = field(default_factory=Request)
    variations: int = 1
    mix: tuple[TrackMix, ...] = DEFAULT_MIX
    clip_gain_db: float | None = 0.0
    takes: tuple[TakeEntry, ...] = ()
    active: str = ""
    takes_made: int = 0
    film: CutFilm | None = None
    timeline_sha256: str = ""
    media_folders: tuple[Path, ...] = ()
    palette: Palette = PLAIN
    music_gain_db: float | None = None
    palette_auto: bool = False
    duck_db: float = DUCK_DB
    level: Automation | None = None
    soundfont: FontName | None = None

    @property
    def active_entry(self) -> TakeEntry | None:
        """The entry of the take that is heard, or None."""
        return next((entry for entry in self.takes if entry.id == self.active), None)

    @property
    def active_take(self) -> Take | None:
        """The active entry's music, or None."""
        entry = self.active_entry
        return None if entry is None else entry.take

    def music_gain_of(self, take: Take) -> float | None:
        """The gain of the music in the video: the project's own, else what the take asked for."""
        return take.request.music_gain_db if self.music_gain_db is None else self.music_gain_db

    def entry(self, take_id: str) -> TakeEntry:
        """The entry with this id. Raises KeyError."""
        for entry in self.takes:
            if entry.id == take_id:
                return entry
        raise KeyError(take_id)

    def chosen(self, which: Which) -> tuple[TakeEntry, ...]:
        """The active take, all takes, those with a star, or those of these numbers, oldest first.
        Raises RequestError where there are none, or not all of them."""
        if isinstance(which, str):
            found = {
                "active": tuple(entry for entry in self.takes if entry.id == self.active),
                "all": self.takes,
                "starred": tuple(entry for entry in self.takes if entry.starred),
            }[which]
            if not found:
                starless = which == "starred" and self.takes
                raise RequestError(
                    "No take has a star." if starless else "There is no take yet.",
                    "Give one a star, or name numbers." if starless else "Generate one first.",
                )
            return found
        numbers = {entry.number for entry in self.takes}
        for number in which:
            if number not in numbers:
                known = ", ".join(map(str, sorted(numbers))) or "none"
                raise RequestError(f"There is no take {number}.", f"There are {known}.")
        return tuple(entry for entry in self.takes if entry.number in which)

    def with_take(self, take: Take, *, name: str = "", like: TakeEntry | None = None) -> Project:
        """Add a take at the end of the list and make it active; locks, held parts and the recipe of
        what it did not make anew are taken over from `like`. The dials stay as they are, for the
        new take. A name that another take has gets a number.

        Raises RequestError when there are MAX_TAKES already.
        """
        if len(self.takes) >= MAX_TAKES:
            raise RequestError(
                f"The project holds {MAX_TAKES} takes, the most it can.",
                "Delete takes that you do not need.",
            )
        name = unique_name(name, (other.name for other in self.takes))
        entry = TakeEntry(new_id(), self.takes_made + 1, take, name)
        if like is not None:
            entry = replace(
                entry, locked=like.locked, locked_notes=like.locked_notes, parts=like.parts,
                rest=like.rest,
            )  # fmt: skip
        return replace(self, takes=(*self.takes, entry), active=entry.id, takes_made=entry.number)

    def with_entry(self, entry: TakeEntry) -> Project:
        """Replace the entry of the same id. Raises KeyError."""
        self.entry(entry.id)
        takes = tuple(entry if old.id == entry.id else old for old in self.takes)
        return replace(self, takes=takes)

    def without_take(self, take_id: str) -> Project:
        """Remove a take from the list; if it was active, its neighbour becomes active, and the
        dials are that one's."""
        index = self.takes.index(self.entry(take_id))
        takes = self.takes[:index] + self.takes[index + 1 :]
        fewer = replace(self, takes=takes)
        if self.active != take_id:
            return fewer
        if not takes:
            return replace(fewer, active="")
        return fewer.with_active(takes[min(index, len(takes) - 1)].id)

    def with_active(self, take_id: str) -> Project:
        """Let another take be heard. The dials show what it was made from, or what was wished when
        it was heard last; those of the take that is left stay with it. Raises KeyError where there
        is no such take."""
        entry, left = self.entry(take_id), self.active_entry
        if entry is left:
            return self
        request = entry.wish or entry.recipe.request
        here = replace(self, active=entry.id, request=request).with_entry(replace(entry, wish=None))
        if left is None:
            return here
        wish = None if self.request == left.recipe.request else self.request
        return here.with_entry(replace(left, wish=wish))

    def with_notes(self, take_id: str, notes: tuple[Note, ...]) -> Project:
        """Give a take other notes, sorted; locked notes that no longer exist are forgotten."""
        entry = self.entry(take_id)
        locked = entry.locked_notes
        if locked:
            locked &= frozenset(notes)
        return self.with_entry(
            replace(entry, take=replace(entry.take, notes=notes), locked_notes=locked)
        )

    def with_palette(self, palette: Palette, *, auto: bool = False) -> Project:
        """Let another palette play, with its own instruments. Levels, mutes and solos of the
        written tracks stay, and its band plays as it is; one that plays already keeps all of its
        mix. auto: it was chosen for the film."""
        if palette == self.palette:
            return replace(self, palette_auto=auto)
        mix = mix_of(palette.voices)
        written = tuple(
            replace(old, program=new.program)
            for old, new in zip(self.mix[: len(TRACKS)], mix, strict=False)
        )
        mix = (*written, *mix[len(written) :])
        return replace(self, palette=palette, mix=mix, palette_auto=auto)

    def with_part(self, take_id: str, name: str, lines: tuple[Line, ...] | None) -> Project:
        """Hold a part of a take's band as it stands in `lines`: sorted, within the clip, no two of
        a pitch at once. None lets it follow chords and level again. Raises RequestError where it is
        more than a project can hold."""
        entry = self.entry(take_id)
        parts = {other: held for other, held in entry.parts.items() if other != name}
        if lines is not None:
            if len(parts) >= MAX_HELD_PARTS or len(lines) > MAX_HELD_LINES:
                raise RequestError(
                    f"The {name} cannot be held: it is more than a take can keep.",
                    "Release held parts that you do not need.",
                )
            parts[name] = lines
        return self.with_entry(replace(entry, parts=parts))

    def with_mix(self, track: int, mix: TrackMix) -> Project:
        """Give a track (index of the palette's voices) another instrument, level, mute or solo.
        Parts on a drum kit share it: General MIDI has one channel for drums."""
        if not 0 <= track < len(self.mix):
            raise ValueError(f"there is no track {track}")
        changed = [*self.mix[:track], mix, *self.mix[track + 1 :]]
        if self.palette.voices[track].kit:
            for other, voice in enumerate(self.palette.voices):
                if voice.kit:
                    changed[other] = replace(changed[other], program=mix.program)
        return replace(self, mix=tuple(changed))


def differs_in(old: Project, new: Project) -> set[str]:
    """The names of the fields that an edit has replaced."""
    names = (field.name for field in fields(Project))
    return {name for name in names if getattr(old, name) is not getattr(new, name)}


@dataclass(frozen=True)
class _Moment:
    label: str
    merge: str
    project: Project
    serial: int


class History:
    """Undo and redo over whole projects.

    `label` names a change to the user ("Move marker"); changes with one non-empty `merge` key that
    follow each other directly (the steps of one drag) count as one.
    """

    def __init__(self, project: Project) -> None:
        self._past: list[_Moment] = []
        self._future: list[_Moment] = []
        self._now = _Moment("", "", project, 0)
        self._serial = 0
        self._saved: Project | None = project

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._now.project

    @property
    def undo_label(self) -> str:
        """The change that undo would take back, "" when there is none."""
        return self._now.label if self._past else ""

    @property
    def redo_label(self) -> str:
        """The change that redo would make again, "" when there is none."""
        return self._future[-1].label if self._future else ""

    @property
    def is_saved(self) -> bool:
        """Whether `mark_saved` was called on the project as it is now."""
        return self._now.project is self._saved

    def do(self, label: str, project: Project, merge: str = "") -> None:
        """Continue with `project`; what was undone before can no longer be redone."""
        if project is self._now.project:
            return
        self._future.clear()
        if merge and merge == self._now.merge and self._past:
            self._now = replace(self._now, project=project)
            return
        self._past.append(self._now)
        del self._past[:-_MAX_HISTORY]
        self._serial += 1
        self._now = _Moment(label, merge, project, self._serial)

    @property
    def newest(self) -> int:
        """A number that names the newest change, for `join`."""
        return self._now.serial

    def join(self, project: Project) -> None:
        """Continue with `project` as a part of the newest change, which brought it about."""
        self._future.clear()
        self._now = replace(self._now, project=project)

    def look(self, project: Project) -> None:
        """Continue with a project in which other things are looked at, such as another take: no
        change, so there is nothing to undo, to redo or to save more than before."""
        if self.is_saved:
            self._saved = project
        self._now = replace(self._now, project=project, merge="")

    def settle(self) -> None:
        """End a drag: the next change starts an entry of its own, whatever its key."""
        self._now = replace(self._now, merge="")

    def amend(self, change: Callable[[Project], Project]) -> None:
        """Add something that is no edit of the user's (an analysis that arrived): `change` is
        applied to every project of the history, so that undo cannot take it back."""

        saved = self._saved

        def amended(moment: _Moment) -> _Moment:
            project = change(moment.project)
            if moment.project is saved:  # wherever in the history that is
                self._saved = project
            return replace(moment, project=project)

        self._now = amended(self._now)
        self._past = [amended(moment) for moment in self._past]
        self._future = [amended(moment) for moment in self._future]

    def undo(self) -> bool:
        """Take back the newest change; False when there is none."""
        if not self._past:
            return False
        self._future.append(self._now)
        self._now = self._past.pop()
        return True

    def redo(self) -> bool:
        """Make the last undone change again; False when there is none."""
        if not self._future:
            return False
        self._past.append(self._now)
        self._now = self._future.pop()
        return True

    def mark_saved(self, project: Project) -> None:
        """Note that this project of the history is what lies on disk now."""
        self._saved = project

    def mark_unsaved(self) -> None:
        """Note that nothing of this is on disk in the user's own file."""
        self._saved = None
