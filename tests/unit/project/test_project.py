"""The project as one value, and its history."""

from dataclasses import dataclass, field, replace
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from takes import a_take

from bgm_studio.band.form import Line
from bgm_studio.band.palettes import shipped
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.direction import ChordEdit, Direction, Span
from bgm_studio.composing.recut import KeptBars
from bgm_studio.composing.take import Request
from bgm_studio.music.pianoroll import Note, Region
from bgm_studio.music.timing import TempoMap
from bgm_studio.project.project import (
    MAX_HELD_LINES,
    MAX_HELD_PARTS,
    MAX_TAKES,
    History,
    Project,
    Recipe,
    recut_entry,
)
from bgm_studio.sound.stems import TrackMix
from bgm_studio.video.shots import Cut, Shot


@dataclass(frozen=True, eq=False)
class Music:
    """As much of a take as a project looks at."""

    notes: tuple[Note, ...] = ()
    request: Request = field(default_factory=Request)
    direction: Direction = field(default_factory=Direction)

    def with_notes(self, notes):
        return replace(self, notes=notes)


def project_of(count):
    project = Project()
    for _ in range(count):
        project = project.with_take(Music())
    return project


# -- takes -----------------------------------------------------------------------------------------


def test_a_new_take_is_last_active_and_numbered_once_and_for_all():
    project = project_of(3)
    assert [entry.number for entry in project.takes] == [1, 2, 3]
    assert project.active_entry is project.takes[-1]
    assert project.active_take is project.takes[-1].take
    project = project.without_take(project.takes[-1].id).with_take(Music(), name="again")
    assert [entry.number for entry in project.takes] == [1, 2, 4]
    assert project.active_entry.name == "again"
    assert len({entry.id for entry in project.takes}) == 3


def test_a_take_like_another_takes_over_its_locks():
    project = project_of(1)
    locked, note = (Region(0, 16, (0,)),), Note(0, 60, 0, 4)
    first = replace(project.takes[0], locked=locked, locked_notes=frozenset({note}), starred=True)
    project = project.with_entry(first).with_take(Music((note,)), like=first)
    assert project.active_entry.locked == locked
    assert project.active_entry.locked_notes == {note}
    assert not project.active_entry.starred


def test_locks_go_along_with_the_bars_that_stay():
    """Bars 0 and 1 stay, bar 4 becomes bar 3; a column is a sixteenth."""
    gone, held, late = Note(40, 60, 0, 44), Note(20, 62, 1, 40), Note(64, 64, 2, 68)
    entry = replace(
        project_of(1).takes[0], name="mine",
        locked=(Region(8, 72, (0, 2)), Region(40, 48, (1,))),
        locked_notes=frozenset({gone, held, late}),
    )  # fmt: skip
    shorter = replace(held, end_column=32)  # it rang out of what stays
    made = Music((shorter, Note(48, 64, 2, 52), Note(48, 65, 2, 52)))
    outline = SimpleNamespace(bars=(KeptBars(0, 0, 2), KeptBars(4, 3, 1)))
    again = recut_entry(entry, SimpleNamespace(take=made, outline=outline))
    assert again.take is made and again.name == "mine" and again.id == entry.id
    assert again.locked == (Region(8, 32, (0, 2)), Region(48, 56, (0, 2)))
    assert again.locked_notes == {shorter, Note(48, 64, 2, 52)}


HELD = (Line(0.0, 1.0, 36, 90), Line(6.98, 8.5, 40, 80), Line(15.97, 16.5, 36, 70))


def test_a_part_is_held_and_follows_again():
    project = project_of(2)
    held = project.with_part(project.active, "bass", HELD).with_part(project.active, "pad", ())
    assert held.active_entry.parts == {"bass": HELD, "pad": ()}
    assert not held.takes[0].parts and not project.active_entry.parts
    assert not held.active_entry.sounds_as(project.active_entry)
    again = held.with_part(held.active, "bass", None)
    assert again.active_entry.parts == {"pad": ()}
    assert held.with_take(Music(), like=held.active_entry).active_entry.parts["bass"] == HELD
    assert not held.with_take(Music()).active_entry.parts
    with pytest.raises(KeyError):
        project.with_part("nobody", "bass", HELD)


def test_no_more_is_held_than_a_project_keeps():
    project = project_of(1)
    for number in range(MAX_HELD_PARTS):
        project = project.with_part(project.active, f"part {number}", ())
    project = project.with_part(project.active, "part 0", HELD)  # one that is held already
    for name, lines in (("one more", ()), ("part 0", HELD * MAX_HELD_LINES)):
        with pytest.raises(RequestError) as caught:
            project.with_part(project.active, name, lines)
        assert caught.value.hint


def test_held_parts_go_along_with_the_bars_that_stay():
    project = project_of(1)
    entry = project.with_part(project.active, "bass", HELD).active_entry
    # Bars 1 and 2 stay, bar 3 and 4 are gone, and bar 5 comes right after them.
    outline = SimpleNamespace(bars=(KeptBars(0, 0, 2), KeptBars(4, 2, 1)))
    made = SimpleNamespace(notes=(), tempo_map=TempoMap((0.0, 12.0), (0.0, 6.0)))
    again = recut_entry(entry, SimpleNamespace(take=made, outline=outline))
    early = Line(7.97, 8.5, 36, 70)  # struck for the bar that it leads
    first, second, third = again.parts["bass"]
    assert (first, second) == (HELD[0], Line(6.98, 8.0, 40, 80))
    assert (third.beat, third.end) == pytest.approx((early.beat, early.end))
    assert (third.pitch, third.velocity) == (36, 70)


def test_a_full_project_takes_no_more():
    project = project_of(MAX_TAKES)
    with pytest.raises(RequestError) as caught:
        project.with_take(Music())
    assert caught.value.hint


@pytest.mark.parametrize(("gone", "active"), [(0, 1), (1, 2), (2, 1)])
def test_where_the_active_take_goes_its_neighbour_is_heard(gone, active):
    project = project_of(3)
    ids = [entry.id for entry in project.takes]
    project = project.with_active(ids[gone]).without_take(ids[gone])
    assert project.active == ids[active]
    assert [entry.id for entry in project.takes] == [i for i in ids if i != ids[gone]]


def test_each_take_has_its_dials_and_keeps_what_was_wished_of_it():
    project = replace(Project(), request=Request(seed=1)).with_take(Music(request=Request(seed=1)))
    wished = replace(project, request=Request(seed=1, mood="epic"))
    second = wished.with_take(Music(request=Request(seed=2)))
    second = replace(second, request=Request(seed=2))
    first_id, second_id = (entry.id for entry in second.takes)
    assert second.entry(first_id).wish is None, "it was asked of the new take"
    wished = replace(second, request=Request(seed=2, guidance=4.9))
    there = wished.with_active(first_id)
    assert there.request == Request(seed=1) and there.active_entry.wish is None
    assert there.entry(second_id).wish == Request(seed=2, guidance=4.9)
    assert there.with_active(first_id) is there
    back = there.with_active(second_id)
    assert back.request == Request(seed=2, guidance=4.9)
    assert [entry.wish for entry in back.takes] == [None, None]
    # Where it is removed, its neighbour's are seen.
    assert back.without_take(second_id).request == Request(seed=1)


def test_a_part_made_anew_is_known_by_what_it_heard():
    cuts = (Cut(2.0, 48, 0.9, hit=True), Cut(4.0, 96, 0.9, hit=True))
    chords = ChordEdit(0.5, 1.0, "Am"), ChordEdit(4.5, 5.0, "F")
    old = Direction(cuts, ("sea", "hill", "sky"))
    new = replace(old, captions=("lake", "road", "sun"), chords=chords)
    shots = [Shot(2 * i, 2 * i + 2, 0, 1, caption) for i, caption in enumerate(new.captions)]
    recipe = Recipe(Request(mood="calm"), old)
    part = recipe.redone(new, [Span(3.5, 6.0)], shots)
    assert part.direction.captions == ("sea", "hill", "sun")
    assert part.direction.chords == (chords[1],) and part.request == recipe.request
    whole = recipe.redone(new, [Span(0.0, 6.0)], shots)
    assert whole.direction == new
    moved = replace(new, cuts=(Cut(2.5, 60, 0.9, hit=True), cuts[1]))
    assert recipe.redone(moved, [Span(0.0, 6.0)], shots).direction.captions == old.captions


def test_looking_at_another_take_is_no_change_to_undo():
    project = project_of(2)
    history = History(project_of(0))
    history.do("takes", project)
    history.mark_saved(project)
    other = project.with_active(project.takes[0].id)
    history.look(other)
    assert history.project is other and history.is_saved
    assert history.undo() and not history.undo()
    assert history.redo() and history.project is other
    history.do("edit", replace(other, variations=2), "drag")
    history.look(history.project.with_active(project.takes[1].id))
    history.do("edit", replace(history.project, variations=3), "drag")
    history.undo()
    assert history.project.variations == 2, "what was done to another take was one change with it"


def test_another_take_going_leaves_the_active_one():
    project = project_of(3)
    assert project.without_take(project.takes[0].id).active == project.active
    alone = project_of(1)
    alone = alone.without_take(alone.active)
    assert alone.active == "" and alone.active_take is None


def test_takes_that_are_not_there_are_key_errors():
    project = project_of(1)
    stranger = replace(project.takes[0], id="nobody")
    for call in (
        lambda: project.entry("nobody"),
        lambda: project.with_active("nobody"),
        lambda: project.without_take("nobody"),
        lambda: project.with_entry(stranger),
        lambda: project.with_notes("nobody", ()),
    ):
        with pytest.raises(KeyError):
            call()


def test_notes_that_went_are_no_longer_locked():
    kept, gone = Note(0, 60, 0, 4), Note(4, 62, 0, 8)
    project = Project().with_take(Music((kept, gone)))
    entry = replace(project.active_entry, locked_notes=frozenset({kept, gone}))
    project = project.with_entry(entry).with_notes(entry.id, (kept,))
    assert project.active_take.notes == (kept,)
    assert project.active_entry.locked_notes == {kept}


def test_each_track_has_its_mix():
    project = Project()
    mix = TrackMix(40, -3.0, mute=True)
    for track in range(3):
        changed = project.with_mix(track, mix)
        assert changed.mix[track] is mix and len(changed.mix) == 3
        assert [a is b for a, b in zip(changed.mix, project.mix, strict=True)].count(False) == 1
    for track in (-1, 3):
        with pytest.raises(ValueError, match="no track"):
            project.with_mix(track, mix)


# -- history ---------------------------------------------------------------------------------------


def variant(number):
    return Project(takes_made=number)


def test_undo_and_redo_go_through_all_that_was():
    history = History(start := variant(0))
    assert (history.undo(), history.redo()) == (False, False)
    assert (history.undo_label, history.redo_label) == ("", "")
    one, two = variant(1), variant(2)
    history.do("Draw", one)
    history.do("Erase", two)
    assert history.undo_label == "Erase"
    assert history.undo() and history.project is one
    assert (history.undo_label, history.redo_label) == ("Draw", "Erase")
    assert history.undo() and history.project is start
    assert history.redo() and history.redo() and history.project is two
    history.undo()
    history.do("Other", three := variant(3))
    assert history.redo_label == "" and not history.redo() and history.project is three


def test_the_same_project_again_is_no_change():
    history = History(start := variant(0))
    history.do("Nothing", start)
    assert history.undo_label == ""


def test_the_steps_of_a_drag_are_one_change():
    history = History(start := variant(0))
    for number in range(1, 4):
        history.do("Move", variant(number), merge="cut 3")
    history.settle()
    for number in range(4, 6):
        history.do("Move", variant(number), merge="cut 3")
    assert history.project.takes_made == 5
    history.undo()
    assert history.project.takes_made == 3
    history.undo()
    assert history.project is start


def test_drags_of_different_things_are_different_changes():
    history = History(variant(0))
    history.do("Move", variant(1), merge="cut 3")
    history.do("Move", variant(2), merge="cut 4")
    history.do("Draw", variant(3))
    history.do("Draw", variant(4))
    for wanted in (3, 2, 1, 0):
        assert history.undo() and history.project.takes_made == wanted


def test_it_knows_what_is_saved():
    history = History(variant(0))
    assert history.is_saved
    history.do("Draw", variant(1))
    assert not history.is_saved
    history.mark_saved(history.project)
    history.do("Draw", variant(2))
    history.undo()
    assert history.is_saved
    history.undo()
    assert not history.is_saved
    history.redo()
    history.mark_unsaved()
    assert not history.is_saved


def test_what_is_no_edit_cannot_be_undone_and_changes_nothing_about_saving():
    history = History(variant(0))
    history.do("One", variant(1))
    history.mark_saved(history.project)
    history.do("Two", variant(2))
    history.do("Three", variant(3))
    history.undo()
    history.amend(lambda project: replace(project, variations=4))
    assert history.project.variations == 4 and not history.is_saved
    assert history.undo_label == "Two" and history.redo_label == "Three"
    history.redo()
    assert (history.project.takes_made, history.project.variations) == (3, 4)
    history.undo()
    history.undo()
    assert (history.project.takes_made, history.project.variations) == (1, 4)
    assert history.is_saved
    history.undo()
    assert (history.project.takes_made, history.project.variations) == (0, 4)


def test_very_long_histories_forget_their_beginning():
    history = History(variant(0))
    for number in range(1, 700):
        history.do("Draw", variant(number))
    undone = 0
    while history.undo():
        undone += 1
    assert undone == 500 and history.project.takes_made == 199


def test_looking_at_another_take_is_no_change():
    history = History(Project())
    history.do("One", Project(variations=2))
    history.do("Two", Project(variations=3))
    history.undo()
    history.mark_saved(history.project)
    other = replace(history.project, active="b")
    history.look(other)
    assert history.project is other and history.is_saved
    assert (history.undo_label, history.redo_label) == ("One", "Two")
    history.undo()
    assert history.project.active == "" and history.redo()
    assert history.project is other


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=40))
def test_history_is_a_walk_along_a_line(steps):
    history = History(variant(0))
    line, at = [history.project], 0
    for number, step in enumerate(steps, 1):
        if step == "do":
            line[at + 1 :] = [variant(number)]
            at += 1
            history.do(f"{number}", line[at])
        elif step == "undo":
            assert history.undo() == (at > 0)
            at = max(at - 1, 0)
        else:
            assert history.redo() == (at + 1 < len(line))
            at = min(at + 1, len(line) - 1)
        assert history.project is line[at]


def test_the_music_is_as_loud_as_the_project_says_else_as_the_take():
    quiet = a_take(Direction(), Request(music_gain_db=-20.0))
    assert Project().music_gain_of(quiet) == -20.0
    assert Project(music_gain_db=-3.0).music_gain_of(quiet) == -3.0
    assert Project().music_gain_of(a_take(Direction())) is None


def test_a_palette_brings_its_instruments_and_its_band_but_written_tracks_keep_their_mix():
    rock, jazz = shipped()["rock"], shipped()["jazz-trio"]
    project = Project().with_mix(0, TrackMix(73, -3.0, mute=True)).with_palette(rock)
    assert [track.program for track in project.mix] == [voice.program for voice in rock.voices]
    assert (project.mix[0].level_db, project.mix[0].mute) == (-3.0, True)
    assert not any(track.mute for track in project.mix[1:])
    bass = rock.names.index("bass")
    project = project.with_mix(bass, TrackMix(39, -9.0, solo=True))
    assert project.with_palette(rock).mix == project.mix
    other = project.with_palette(jazz)
    assert [track.program for track in other.mix] == [voice.program for voice in jazz.voices]
    assert (other.mix[0].level_db, other.mix[0].mute) == (-3.0, True)
    assert {(track.level_db, track.solo) for track in other.mix[1:]} == {(0.0, False)}
    last = len(rock.voices) - 1
    assert project.with_mix(last, TrackMix(0, solo=True)).mix[last].solo
    with pytest.raises(ValueError, match="no track"):
        project.with_mix(last + 1, TrackMix(0))


def test_parts_on_a_kit_share_it():
    project = Project().with_palette(shipped()["epic"])
    kits = [track for track, voice in enumerate(project.palette.voices) if voice.kit]
    assert len(kits) > 1
    changed = project.with_mix(kits[0], TrackMix(16, -2.0))
    assert [changed.mix[track].program for track in kits] == [16] * len(kits)
    assert changed.mix[kits[1]].level_db == 0.0
    others = set(range(len(project.mix))) - set(kits)
    assert all(changed.mix[track] is project.mix[track] for track in others)


def test_takes_are_chosen_by_word_and_by_number():
    project = Project()
    for number in range(4):
        project = project.with_take(Music(), name=f"{number}")
    project = project.with_entry(replace(project.takes[1], starred=True))

    def numbers(which):
        return [entry.number for entry in project.chosen(which)]

    assert numbers("all") == [1, 2, 3, 4] and numbers("active") == [4]
    assert numbers("starred") == [2] and numbers((3, 1, 3)) == [1, 3]
    with pytest.raises(RequestError, match="no take 5"):
        project.chosen((1, 5))
    for which in ("all", "starred", "active"):
        with pytest.raises(RequestError, match="no take yet"):
            Project().chosen(which)
