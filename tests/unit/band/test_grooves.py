"""The drum library: what is chosen from it, and files that are none."""

from __future__ import annotations

import base64
import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.band.grooves import (
    KICK,
    SNARE,
    STYLES,
    TEMPO_REACH,
    Groove,
    Grooves,
    Hit,
    grooves,
    read_grooves,
)
from bgm_studio.base.errors import ModelError


def groove(style: str, bpm: int, level: float) -> Groove:
    return Groove(style, bpm, level, 2, (Hit(0.0, KICK, 90), Hit(1.0, SNARE, 80)))


@given(
    bpm=st.floats(40, 220),
    level=st.floats(0, 1),
    seed=st.integers(0, 99),
    style=st.sampled_from(grooves().styles),
)
def test_what_is_chosen_is_of_the_style_and_as_near_as_there_is(bpm, level, seed, style):
    library = grooves()
    found = library.beat({style}, bpm, level, random.Random(seed))
    of_style = [one for one in library.beats if one.style == style]
    assert found in of_style
    ratio = max(bpm / found.bpm, found.bpm / bpm)
    nearest = min(max(bpm / one.bpm, one.bpm / bpm) for one in of_style)
    assert ratio <= max(1 + TEMPO_REACH, nearest) + 1e-6
    within = [
        one for one in of_style
        if max(bpm / one.bpm, one.bpm / bpm) <= max(1 + TEMPO_REACH, nearest) + 1e-6
    ]  # fmt: skip
    miss = min(abs(one.level - level) for one in within)
    assert abs(found.level - level) <= miss + 0.13


def test_a_level_is_heard():
    library = grooves()
    rng = random.Random(0)
    calm = [library.beat({"rock"}, 110, 0.1, rng) for _ in range(20)]
    full = [library.beat({"rock"}, 110, 0.9, rng) for _ in range(20)]

    def force(some: list[Groove]) -> float:
        return sum(hit.velocity for one in some for hit in one.hits) / len(some)

    assert force(full) > 1.5 * force(calm)


def test_a_fill_is_of_any_style_where_there_is_none():
    library = Grooves((groove("rock", 100, 0.5),), (groove("jazz", 90, 0.5),))
    assert library.fill({"rock"}, 100, 0.5, random.Random(0)).style == "jazz"
    with pytest.raises(ValueError, match="waltz"):
        library.beat({"waltz"}, 100, 0.5, random.Random(0))


def test_the_shipped_library_holds_what_bands_need():
    library = grooves()
    assert library.styles == STYLES
    assert len(library.beats) > 500 and len(library.fills) > 300
    beats = library.beats
    assert sum(any(h.key == KICK for h in one.hits) for one in beats) > 0.95 * len(beats)
    # Human timing is kept: hardly a strike lies on the grid exactly.
    off = [abs(h.beat * 4 - round(h.beat * 4)) for one in beats for h in one.hits]
    assert sum(distance > 1e-6 for distance in off) > 0.6 * len(off)
    assert all(hit.beat >= -0.125 for one in (*beats, *library.fills) for hit in one.hits)


def entry(**changes: object) -> dict[str, object]:
    hits = base64.b64encode(bytes([12, 0, 36, 90, 108, 0, 38, 80])).decode()
    return {"style": "rock", "bpm": 100, "level": 0.5, "hits": hits, **changes}


def content(**changes: object) -> dict[str, object]:
    return {"format": 1, "loop_bars": 2, "beats": [entry()], "fills": [entry()], **changes}


def test_a_file_is_read(tmp_path: Path):
    path = tmp_path / "grooves.json"
    path.write_text(json.dumps(content()))
    (beat,) = read_grooves(path).beats
    assert beat == Groove("rock", 100, 0.5, 2, (Hit(0.0, 36, 90), Hit(1.0, 38, 80)))


def packed(*numbers: int) -> str:
    return base64.b64encode(bytes(numbers)).decode()


@pytest.mark.parametrize(
    "broken",
    [
        content(format=2),
        content(beats=[]),
        content(loop_bars=3),
        content(fills=[entry(bpm=900)]),
        content(beats=[entry(level=float("nan"))]),
        content(beats=[entry(hits="?")]),
        content(beats=[entry(hits=packed(24, 0, 36))]),
        content(beats=[entry(hits=packed(24, 0, 60, 90))]),
        content(beats=[entry(hits=packed(24, 0, 36, 0))]),
        content(beats=[entry(hits=packed(255, 255, 36, 90))]),
        content(beats=[entry(hits=packed(120, 0, 36, 90, 24, 0, 36, 90))]),
        [],
    ],
    ids=lambda value: json.dumps(value)[:60],
)
def test_what_is_no_library_is_refused(tmp_path: Path, broken):
    path = tmp_path / "grooves.json"
    path.write_text(json.dumps(broken))
    with pytest.raises(ModelError, match="damaged"):
        read_grooves(path)


def test_no_file_and_a_huge_one_are_refused(tmp_path: Path):
    with pytest.raises(ModelError):
        read_grooves(tmp_path / "none.json")
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(2_000_000)
    with pytest.raises(ModelError, match="too large"):
        read_grooves(path)


@pytest.mark.parametrize("late", [0.5, 0.58, 0.67])
def test_the_swing_of_a_loop_is_heard(late):
    eighths = tuple(Hit(beat + place, 42, 80) for beat in range(8) for place in (0.0, late))
    loop = Groove("jazz", 100, 0.5, 2, eighths)
    assert loop.swing == pytest.approx(late)
    # With sixteenths late eighths are none.
    sixteenths = tuple(Hit(beat + 0.77, 42, 80) for beat in range(8))
    assert Groove("jazz", 100, 0.5, 2, tuple(sorted(eighths + sixteenths))).swing == 0.5


def test_shipped_blues_swings_and_rock_does_not():
    loops = grooves().beats
    blues, rock = ([g.swing for g in loops if g.style == style] for style in ("blues", "rock"))
    assert sum(swing > 0.56 for swing in blues) > 0.5 * len(blues)
    assert sum(swing == 0.5 for swing in rock) > 0.8 * len(rock)
