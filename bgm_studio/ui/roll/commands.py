"""What can be done with the notes of the active take: selected, edited, locked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from bgm_studio.base.errors import RequestError
from bgm_studio.music import editing
from bgm_studio.music.editing import AnyNote, Edited, in_order, is_locked, is_same
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, TRACKS, Note, Region
from bgm_studio.ui.languages import plural
from bgm_studio.ui.presenter.bandstand import lines_of
from bgm_studio.ui.roll.board import Board, tr

if TYPE_CHECKING:
    from bgm_studio.composing.ensemble import Parts


OCTAVE = 12


class Commands:
    """Commands on the notes of a board: each is one edit of the studio's project, to undo as one.

    copied: the notes that `paste` inserts.
    """

    def __init__(self, board: Board) -> None:
        self._board, self._studio = board, board.studio
        self.copied: tuple[AnyNote, ...] = ()

    # -- selection --------------------------------------------------------------------------------

    def select_all(self) -> None:
        """Select every note of the tracks being edited."""
        tracks = self._board.tracks
        notes = frozenset(n for n in self._board.index.notes if n.track in tracks)
        self._studio.select(notes=notes, region=None)

    def select_nothing(self) -> None:
        """Select no note and no region."""
        self._studio.select(notes=frozenset(), region=None)

    def select_pitch(self, pitch: int) -> None:
        """Select every note of a pitch, of the tracks being edited."""
        tracks = self._board.tracks
        notes = (n for n in self._board.index.notes if n.pitch == pitch and n.track in tracks)
        self._studio.select(notes=frozenset(notes), region=None)

    def step_selection(self, step: int) -> None:
        """Select the next note (1) or the one before (-1) of the tracks being edited; without a
        selection, the one nearest to the playhead."""
        tracks = self._board.tracks
        notes = [n for n in self._board.index.notes if n.track in tracks]
        if not notes:
            return
        chosen = [note for note in notes if note in self._board.selected]
        if chosen:
            number = notes.index(chosen[-1] if step > 0 else chosen[0]) + step
        else:
            here = self._board.playhead_column
            later = (i for i, n in enumerate(notes) if n.start_column >= here)
            number = next(later, len(notes) - 1)
        note = notes[min(max(number, 0), len(notes) - 1)]
        self._studio.select(notes=frozenset((note,)), region=None)
        self._board.reveal_pitch(note.pitch)
        x = self._board.geo.x(note.start_column)
        if not 0 <= x <= self._board.geo.width_px - 30:
            self._board.view.reveal(self._board.view.s(x))

    def bring_to_front(self, track: int) -> None:
        """Edit another track; what was selected elsewhere is let go."""
        board, notes, kit = self._board, self._board.selected, self._board.is_kit
        if not board.all_tracks or board.voices[track].kit != kit:
            notes = frozenset(note for note in notes if note.track == track)
        self._studio.select(track=track, notes=notes)

    # -- edits ------------------------------------------------------------------------------------

    def is_locked(self, note: AnyNote) -> bool:
        """Whether a note of the active take is locked."""
        entry = self._board.entry
        return entry is not None and is_locked(note, entry.locked, entry.locked_notes)

    def say(self, text: str, hint: str = "") -> None:
        """A word in the message bar."""
        self._studio.tell("info", text, hint)

    def refuse_locked(self, count: int) -> None:
        """Say that locked notes stay."""
        text = plural(
            count,
            tr("The note is locked and stays as it is."),
            tr("{0} locked notes stay as they are."),
        ).format(count)
        self._studio.tell("warning", text, tr("Unlock notes, regions or the track first."))

    def _free(self, chosen: Collection[AnyNote]) -> tuple[frozenset[AnyNote], int]:
        """(the chosen notes that may change, how many may not)."""
        free = frozenset(note for note in chosen if not self.is_locked(note))
        return free, len(chosen) - len(free)

    def _apply(self, label: str, edited: Edited, merge: str = "", skipped: int = 0) -> bool:
        """One edit of the active take and its band, as `_put` does it; then what was edited is
        selected."""
        if not self._put(label, edited.notes, merge):
            return False
        self._studio.select(notes=edited.chosen, region=None)
        if skipped:
            self.refuse_locked(skipped)
        return True

    def _put(self, label: str, notes: tuple[AnyNote, ...], merge: str = "") -> bool:
        """Let the active take and its band have these notes; False where a lock or a limit forbids
        it, and nothing has changed. Parts of the band that are others then are held."""
        entry = self._board.entry
        if entry is None:
            return False
        before = self._board.index.notes
        if not is_same(notes, before):
            written = tuple(note for note in notes if isinstance(note, Note))
            try:
                if entry.locked or entry.locked_notes:
                    old = entry.take.notes
                    editing.check_locks(old, written, entry.locked, entry.locked_notes)
                parts = _changed_parts(self._studio.project.palette.names, before, notes)
                if not self._studio.band.known.issuperset(parts):
                    self._studio.band.tell_unknown()
                    return False
                self._studio.set_notes(label, written, merge, parts)
            except RequestError as error:
                self._studio.tell("warning", error.message, error.hint)
                return False
            if newly := [name for name in parts if name not in entry.parts]:
                self.say(_held_text(newly), tr("Hold in the header lets it follow again."))
        return True

    def _edit_chosen(
        self,
        label: str,
        change: Callable[[Sequence[AnyNote], frozenset[AnyNote]], Edited],
        merge: str = "",
        chosen: frozenset[AnyNote] | None = None,
    ) -> None:
        """Apply `change` to those of the chosen (the selected) notes that are not locked."""
        entry = self._board.entry
        if entry is None:
            return
        free, skipped = self._free(self._board.selected if chosen is None else chosen)
        if free:
            self._apply(label, change(self._board.index.notes, free), merge, skipped)
        elif skipped:
            self.refuse_locked(skipped)

    def apply_images(
        self, label: str, group: Collection[AnyNote], images: Collection[AnyNote], skipped: int
    ) -> None:
        """Notes become others, as the mouse has shown."""
        if self._board.entry is not None:
            rest = editing.deleted(self._board.index.notes, group).notes
            self._apply(label, editing.added(rest, images), skipped=skipped)

    def apply_copies(self, group: Collection[AnyNote], images: Collection[AnyNote]) -> None:
        """Copies of notes appear, as the mouse has shown."""
        if frozenset(group) != frozenset(images):
            notes = self._board.index.notes
            self._apply(tr("Duplicate notes"), editing.added(notes, images))

    def apply_added(self, images: Collection[AnyNote]) -> bool:
        """A drawn note appears."""
        return self._apply(tr("Draw note"), editing.added(self._board.index.notes, images))

    def transpose(self, semitones: int, merge: str = "") -> None:
        """The selected notes higher by `semitones`."""
        bounds = self._board.bounds
        self._edit_chosen(
            tr("Transpose notes"),
            lambda notes, chosen: editing.transposed(notes, chosen, bounds, semitones),
            merge,
        )
        if self._board.selected:
            pick = max if semitones > 0 else min
            self._board.reveal_pitch(pick(note.pitch for note in self._board.selected))

    def nudge(self, columns: int, merge: str = "") -> None:
        """The selected notes later by so many sixteenths."""
        bounds = self._board.bounds
        self._edit_chosen(
            tr("Move notes"),
            lambda notes, chosen: editing.moved(notes, chosen, bounds, columns=columns),
            merge,
        )

    def lengthen(self, columns: int, merge: str = "") -> None:
        """The selected notes longer by so many sixteenths."""
        bounds = self._board.bounds
        self._edit_chosen(
            tr("Resize notes"),
            lambda notes, chosen: editing.resized(notes, chosen, bounds, end=columns),
            merge,
        )

    def quantise(self) -> None:
        """The selected notes to the nearest lines of the chosen grid."""
        if not self._board.selected:
            self.say(tr("No notes are selected."), tr("Select some, then quantise them."))
            return
        bounds, columns = self._board.bounds, self._board.grid_columns
        self._edit_chosen(
            tr("Quantise notes"),
            lambda notes, chosen: editing.quantised(notes, chosen, bounds, columns),
        )

    def set_grid(self, columns: int) -> None:
        """Quantise to another grid, from now on, and the selected notes at once."""
        self._board.grid_columns = columns
        if self._board.selected:
            self.quantise()
        self._board.touched.emit()

    def move_to_track(self, track: int) -> None:
        """The selected notes on another track, which comes to the front."""
        self._edit_chosen(
            tr("Move to {0}").format(self._board.track_name(track)),
            lambda notes, chosen: editing.retracked(notes, chosen, track),
        )
        self._studio.select(track=track)

    def delete(self, chosen: frozenset[AnyNote] | None = None) -> None:
        """Delete the selected notes, or the given ones."""
        self._edit_chosen(tr("Delete notes"), editing.deleted, chosen=chosen)

    def copy(self) -> None:
        """Keep copies of the selected notes, for `paste`."""
        self.copied = tuple(self._board.group(self._board.selected))

    def cut(self) -> None:
        """`copy`, then delete."""
        free = self._free(self._board.selected)[0]
        self.copied = tuple(self._board.group(free)) or self.copied
        self._edit_chosen(tr("Cut notes"), editing.deleted)

    def paste(self) -> None:
        """Insert the copied notes at the playhead's column: on their own tracks, or in front where
        they come from one track."""
        entry = self._board.entry
        if entry is None or not self.copied:
            return
        board, tracks = self._board, {note.track for note in self.copied}
        # A part that the palette no longer has cannot have its notes back.
        in_front = (len(tracks) == 1 and not board.all_tracks) or max(tracks) >= len(board.voices)
        track = board.front if in_front else None
        low, high = board.bounds.low_pitch, board.bounds.high_pitch
        if in_front and not all(low <= note.pitch <= high for note in self.copied):
            self.say(
                tr("Some of the copied notes are not on this drum kit."),
                tr("Paste them elsewhere."),
            )
            return
        self._apply(
            tr("Paste notes"),
            editing.pasted(
                self._board.index.notes,
                self.copied,
                self._board.bounds,
                self._board.playhead_column,
                track,
            ),
        )

    def duplicate(self) -> None:
        """Copies of the selected notes right after them, on a whole beat."""
        entry, chosen = self._board.entry, self._board.selected
        if entry is None or not chosen:
            return
        first = round(min(note.start_column for note in chosen))
        last = round(max(note.end_column for note in chosen))
        columns = -(-(last - first) // COLUMNS_PER_BEAT) * COLUMNS_PER_BEAT
        if last + columns > self._board.bounds.end_column:
            self.say(
                tr("There is no room after the selected notes."),
                tr("Copy them, and paste them elsewhere."),
            )
            return
        self._apply(
            tr("Duplicate notes"),
            editing.duplicated(
                self._board.index.notes, chosen, self._board.bounds, columns=columns
            ),
        )

    def add_at_playhead(self) -> None:
        """A new note at the playhead: at the selected note's pitch, else in the view's middle."""
        entry, canvas = self._board.entry, self._board
        if entry is None:
            return
        chosen, bounds = sorted(canvas.selected, key=in_order), canvas.bounds
        pitch = chosen[-1].pitch if chosen else canvas.geo.pitch(canvas.geo.height_px / 2)
        pitch = min(max(pitch, bounds.low_pitch), bounds.high_pitch)
        column = self._board.playhead_column
        end = min(column + canvas.draw_length, bounds.end_column)
        self.apply_added((canvas.new_note(column, pitch, end),))

    # -- velocities -------------------------------------------------------------------------------

    def set_velocities(self, wanted: Mapping[AnyNote, int], merge: str = "") -> None:
        """Give notes velocities of their own; those that are locked stay as they are."""
        free, skipped = self._free(frozenset(wanted))
        if free:
            given = {note: wanted[note] for note in free}
            edited = editing.struck(self._board.index.notes, given, ())
            self._put(tr("Change velocities"), edited.notes, merge)
        if skipped:
            self.refuse_locked(skipped)

    def change_velocity(self, by: int, merge: str = "") -> None:
        """The selected notes louder by so much; softer below 0."""
        board = self._board
        now = {note: board.velocity(note) for note in board.group(board.selected)}
        wanted = {note: velocity + by for note, velocity in now.items() if velocity is not None}
        self.set_velocities(wanted, merge)
        board.touched.emit()

    @property
    def has_own_velocities(self) -> bool:
        """Whether `as_performed` would change something."""
        return any(n.velocity is not None for n in self._performable())

    def as_performed(self) -> None:
        """Play the selected written notes as they are performed again, without velocities of their
        own; all of the track in front where none is selected."""
        free, skipped = self._free(frozenset(self._performable()))
        edited = editing.struck(self._board.index.notes, dict.fromkeys(free), ())
        self._put(tr("Reset to performed"), edited.notes)
        if skipped:
            self.refuse_locked(skipped)

    def _performable(self) -> list[Note]:
        board = self._board
        notes = board.group(board.selected) if board.selected else board.index.notes
        tracks = board.tracks if not board.selected else range(len(TRACKS))
        return [n for n in notes if isinstance(n, Note) and n.track in tracks]

    # -- locks ------------------------------------------------------------------------------------

    def track_lock(self, track: int) -> Region:
        """What locks the whole of a track."""
        return Region(0, self._board.geo.total_columns, (track,))

    def locks_under(self, region: Region) -> tuple[Region, ...]:
        """The locked regions that a region meets; locks of whole tracks are their button's."""
        entry = self._board.entry
        if entry is None:
            return ()
        whole = {self.track_lock(track) for track in range(len(TRACKS))}
        return tuple(
            lock
            for lock in entry.locked
            if lock not in whole
            and lock.start_column < region.end_column
            and region.start_column < lock.end_column
            and lock.low_pitch <= region.high_pitch
            and region.low_pitch <= lock.high_pitch
            and set(lock.tracks) & set(region.tracks)
        )

    def toggle_lock_notes(self) -> None:
        """Lock the selected notes; unlock them where all of them are locked. In a part of the band,
        hold it."""
        if self._board.part:
            self.toggle_hold()
            return
        entry = self._board.entry
        chosen = frozenset(note for note in self._board.selected if isinstance(note, Note))
        if entry is not None and chosen:
            unlock = chosen <= entry.locked_notes
            notes = entry.locked_notes - chosen if unlock else entry.locked_notes | chosen
            label = tr("Unlock notes") if unlock else tr("Lock notes")
            changed = replace(entry, locked_notes=notes)
            self._studio.edit(label, self._studio.project.with_entry(changed))
        self._board.touched.emit()

    def toggle_lock_region(self) -> None:
        """Lock the selected region; where it meets locked ones, unlock those."""
        entry, region = self._board.entry, self._studio.selection.region
        if entry is not None and region is not None:
            under = self.locks_under(region)
            if under:
                label = tr("Unlock region")
                locked = tuple(lock for lock in entry.locked if lock not in under)
            else:
                label, locked = tr("Lock region"), (*entry.locked, region)
            changed = replace(entry, locked=locked)
            self._studio.edit(label, self._studio.project.with_entry(changed))
        self._board.touched.emit()

    def toggle_hold(self) -> None:
        """Hold the band's part in front as it stands, or let it follow chords and level again."""
        self._studio.band.toggle_hold(self._board.part)
        self._board.touched.emit()

    def toggle_lock_track(self) -> None:
        """Lock the track in front, or unlock it; hold it where it is the band's."""
        if self._board.part:
            self.toggle_hold()
            return
        entry = self._board.entry
        if entry is not None:
            lock = self.track_lock(self._board.front)
            if lock in entry.locked:
                label = tr("Unlock track")
                locked = tuple(other for other in entry.locked if other != lock)
            else:
                label, locked = tr("Lock track"), (*entry.locked, lock)
            changed = replace(entry, locked=locked)
            self._studio.edit(label, self._studio.project.with_entry(changed))
        self._board.touched.emit()


def _held_text(names: Sequence[str]) -> str:
    """What is told where parts are held since they were edited."""
    text = tr("The {0} is now held: it plays as it is, whatever the chords do.")
    if len(names) > 1:
        text = tr("These parts are now held and play as they are: {0}.")
    return text.format(", ".join(names))


def _changed_parts(
    names: Sequence[str], before: Iterable[AnyNote], after: Iterable[AnyNote]
) -> Parts:
    """The band's parts, by the palette's names, that are others after an edit."""
    old, new = _by_part(before), _by_part(after)
    return {
        names[track]: lines_of(new[track])
        for track in sorted(old.keys() | new.keys())
        if not is_same(old[track], new[track])
    }


def _by_part(notes: Iterable[AnyNote]) -> defaultdict[int, list[AnyNote]]:
    """The notes of each part of the band."""
    parts: defaultdict[int, list[AnyNote]] = defaultdict(list)
    for note in notes:
        if note.track >= len(TRACKS):
            parts[note.track].append(note)
    return parts
