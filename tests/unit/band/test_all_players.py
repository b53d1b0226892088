"""What every player of the band keeps to, whatever the piece."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from band_forms import check_room, form_of, forms, wrong
from hypothesis import given, settings
from hypothesis import strategies as st

from bgm_studio.band import bass, doubling, hits, pads, patterns, rhythm
from bgm_studio.band.drums import Drums, drum_part
from bgm_studio.band.form import STRONG, Form, Line, Mark
from bgm_studio.band.grooves import Hit

BASSES = [
    *(bass.Bass(name) for name in bass.PATTERNS), bass.Bass("octaves", 28, 51),
    bass.Bass("walk", 24, 48, 0.5),
]  # fmt: skip
PLAYERS = [
    *BASSES,
    pads.Pad(), pads.Pad(3, 40, 60, from_level=0.6), pads.Pad(4, 48, 76, "open"),
    *(pads.Figure(order) for order in pads.FIGURES),
    pads.Figure("up", 4, 3, 48, 84, 2, 0.5), pads.Figure("down", 3, 3, 60, 84, from_level=0.0),
    *(rhythm.Ostinato(name) for name in rhythm.OSTINATI),
    *(rhythm.Comp(name) for name in rhythm.COMPS), rhythm.Comp("jazz", 4, 48, 66, 0.0),
    *(rhythm.Strum(name) for name in rhythm.STRUMS), rhythm.Strum("folk", 52, 84, 0.0),
    *(hits.Sting(kind) for kind in hits.STINGS),
    hits.Sting("stab", 36, 84, 0.4, 0.3, arrivals=True), hits.Sting("run up", 60, 100, 0.0),
    *(doubling.Doubling(name, from_level=0.3) for name in doubling.INTERVALS),
]  # fmt: skip
MELODY = pads.Figure("up and down", 1, 3, 64, 88, from_level=0.0)
few = settings(max_examples=40, deadline=None)
every_player = pytest.mark.parametrize("player", PLAYERS, ids=lambda player: str(player)[:40])


def part(form: Form, player) -> list[Line]:  # noqa: PLR0911 - one a kind
    match player:
        case bass.Bass():
            return bass.bass_part(form, player, drum_part(form, Drums(("rock",))))
        case pads.Pad():
            return pads.pad_part(form, player)
        case pads.Figure():
            return pads.figure_part(form, player)
        case rhythm.Ostinato():
            return rhythm.ostinato_part(form, player)
        case rhythm.Comp():
            return rhythm.comp_part(form, player)
        case rhythm.Strum():
            return rhythm.strum_part(form, player)
        case hits.Sting():
            return hits.hits_part(form, player)
        case _:
            return doubling.doubled_part(form, player, pads.figure_part(form, MELODY))


@settings(max_examples=80, deadline=None)
@given(form=forms(), player=st.sampled_from(PLAYERS))
def test_players_keep_to_the_music_its_chords_and_their_range(form, player):
    lines = part(form, player)
    check_room(lines, form)
    # A bass goes with bass drums that lean, and a mark just before a chord is struck as of it.
    lean = 0.2 if player == bass.Bass("kick") or isinstance(player, hits.Sting) else 0.0
    for line in lines:
        assert player.low <= line.pitch <= player.high
        if not isinstance(player, hits.Sting):  # what leads to a loud one may begin before
            assert form.level_at(line.beat + lean) >= player.from_level
    assert wrong(lines, form, lean) == []
    assert part(replace(form), player) == lines


@every_player
def test_players_play_and_nothing_behind_the_last_strike(player):
    marks = (Mark(9.4, 0.8), Mark(24.0, 1.0))
    form = form_of(12, marks=marks, levels=[0.8] * 12)
    lines = part(form, player)
    assert lines and max(line.beat for line in lines) <= form.last_beat
    if not isinstance(player, hits.Sting):
        assert len(lines) >= 8
        assert any(line.beat >= form.last_beat - 4 for line in lines)


@every_player
def test_what_returns_is_played_alike(player):
    form = form_of(24, marks=(Mark(32.0, 1.0), Mark(64.0, 1.0)), seed=3)
    again = [section for section in form.plan.sections if section.label == "A"]
    assert len(again) >= 2
    lines = part(form, player)

    def rhythm_of(section):
        # Its first bars; voices differ, as they are led to from where they were.
        start = section.start_beat
        own = [line for line in lines if start + 4 <= line.beat < start + 8]
        return sorted({round(line.beat - start, 4) for line in own})

    if (
        form.plan.chords_per_beat[again[0].start_beat + 4 : again[0].start_beat + 8]
        == (form.plan.chords_per_beat[again[1].start_beat + 4 : again[1].start_beat + 8])
    ):
        assert rhythm_of(again[0]) == rhythm_of(again[1])


@pytest.mark.parametrize(
    "player",
    [p for p in PLAYERS if not isinstance(p, hits.Sting) and p not in (pads.Pad(),)],
    ids=lambda player: str(player)[:40],
)
def test_a_higher_level_is_louder_and_not_thinner(player):
    def at(level: float) -> list[Line]:
        return part(form_of(12, levels=[level] * 12), player)

    soft, loud = at(player.from_level + 0.02), at(1.0)

    def mean(lines: list[Line]) -> float:
        return sum(line.velocity for line in lines) / len(lines)

    assert mean(loud) > mean(soft) + 2
    if not isinstance(player, bass.Bass):
        assert len(loud) >= len(soft)


@pytest.mark.parametrize(
    "player",
    [pads.Figure("up", 2), rhythm.Ostinato("eighths"), rhythm.Comp("off-beats"),
     rhythm.Strum("folk"), bass.Bass("eighths")],
    ids=lambda player: type(player).__name__,
)  # fmt: skip
def test_all_swing_alike(player):
    marks = (Mark(9.5, 0.9),)
    straight = form_of(8, marks=marks, levels=[0.5] * 8)
    swung = replace(straight, swing=0.66)
    one, other = part(straight, player), part(swung, player)
    off = [line.beat % 1 for line in other if 0.3 < line.beat % 1 < 0.9]
    # Strings of a guitar come one after the other.
    assert off and all(abs(place - 0.66) < 0.12 or abs(place - 0.5) < 0.12 for place in off)
    assert sum(abs(place - 0.66) < 0.12 for place in off) > 0.7 * len(off)
    assert any(abs(line.beat - 9.5) < 1e-6 for line in other)  # strong marks stay
    on = {line.beat for line in one if line.beat % 1 == 0}
    assert on <= {line.beat for line in other}


@few
@given(
    form=forms(),
    drums=st.one_of(
        st.sampled_from(patterns.PATTERNS).map(lambda name: Drums(pattern=name)),
        st.sampled_from([("rock", "pop"), ("jazz",), ("latin",)]).map(Drums),
    ),
)
def test_drums_keep_to_the_music_and_strike_strong_marks(form, drums):
    found = drum_part(form, drums)
    assert found == sorted(found)
    for hit in found:
        assert form.sounds(hit.beat) and 1 <= hit.velocity <= 127
    for mark in form.marks:
        if mark.strength >= STRONG and form.sounds(mark.beat):
            assert any(hit.key == 49 and abs(hit.beat - mark.beat) < 1e-6 for hit in found)
    for hit in found:  # where the drummer is silent, but for strong marks and what leads on
        section = form.section_at(hit.beat + 0.1)
        after = form.section_at(section.end_beat)
        silent = max(form.level(section), form.level(form.section_at(hit.beat))) < drums.from_level
        leads = form.level(after) >= drums.from_level and hit.beat >= section.end_beat - 2.2
        if silent and not leads:
            assert any(m.strength >= STRONG and abs(m.beat - hit.beat) < 0.2 for m in form.marks)
    assert drum_part(replace(form), drums) == found


@pytest.mark.parametrize("name", patterns.PATTERNS)
def test_bass_and_bass_drum_are_together_in_every_pattern(name):
    met = strikes = 0
    for seed in range(4):
        form = form_of(16, seed=seed, bpm=80 + 20 * seed)
        drums = drum_part(form, Drums(pattern=name))
        kicks = [hit.beat for hit in drums if hit.key == 36]
        for line in bass.bass_part(form, bass.Bass("kick"), drums):
            strikes += 1
            met += min(abs(line.beat - kick) for kick in kicks) < 0.02
    assert met / strikes >= 0.6


@pytest.mark.parametrize(
    "pad",
    [
        pads.Pad(),
        pads.Pad(3),
        pads.Pad(4, 48, 76, "open"),
        pads.Pad(3, voicing="open"),
        pads.Pad(3, 45, 69),
    ],
    ids=str,
)
def test_voices_seldom_move_in_octaves_with_the_bass_and_move_little(pad):
    octaves = moves = 0
    moved = []
    for seed in range(12):
        form = form_of(24, seed=seed, valence=seed / 6 - 1)
        chords = [chord for _, _, chord in form.changes]
        found = pads.voicings(form, pad)
        for (one, other), (before, after) in zip(pairwise(chords), pairwise(found), strict=True):
            if one.bass == other.bass:
                continue
            for old, new in zip(before, after, strict=True):
                moves += 1
                octaves += old % 12 == one.bass and new % 12 == other.bass
                moved.append(abs(new - old))
    assert octaves / moves <= 0.05
    assert sum(moved) / len(moved) < 3.5


def test_voices_keep_clear_of_a_drone_that_stays_below_other_chords():
    octaves = {"told": 0, "untold": 0}
    moves = 0
    for seed in range(12):
        form = form_of(24, seed=seed, valence=seed / 6 - 1)
        drone = bass.bass_part(form, bass.Bass("drone"))
        for told, played in (("told", drone), ("untold", ())):
            found = pads.voicings(form, pads.Pad(4, 45, 76, "open"), played)
            below = [
                next((line.pitch % 12 for line in drone if line.beat <= first < line.end), -1)
                for first, _, _ in form.changes
            ]
            for (one, other), (before, after) in zip(pairwise(below), pairwise(found), strict=True):
                if one != other:
                    moves += told == "told"
                    for old, new in zip(before, after, strict=True):
                        octaves[told] += old % 12 == one and new % 12 == other
    assert moves > 50
    assert octaves["told"] <= 0.05 * 4 * moves < octaves["untold"]


def test_a_swell_is_struck_where_the_mark_is():
    form = form_of(12, marks=(Mark(21.4, 0.9),))
    strikes = hits.swell_part(form, hits.Swell(arrivals=False))
    assert strikes[-1].beat == 21.4 and all(isinstance(hit, Hit) for hit in strikes)
