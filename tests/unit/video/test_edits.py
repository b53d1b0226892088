"""Files whose edit list has several entries: each picture once, at its time, read in any way."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from contextlib import closing
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest
from made_clips import MakeClip, moving
from numbered import SIZE, number_of, write
from toys import write_clip

from bgm_studio.base.errors import ClipError
from bgm_studio.interchange.footage import Pictures
from bgm_studio.sound.soundtrack import _decoded
from bgm_studio.video import boxes
from bgm_studio.video.analysis import analyse
from bgm_studio.video.boxes import Edit, amend, read_movie
from bgm_studio.video.clip import probe
from bgm_studio.video.decoding import frames
from bgm_studio.video.edits import edited_times
from bgm_studio.video.reader import FrameReader, waveform

NTSC = Fraction(30_000, 1001)
ENTRIES = [(12, 24), (72, 48)]
"""Entries in pictures: (first one, how many); None for the first one of an entry that is empty."""


def _edited(
    path: Path, entries: Sequence[tuple[float | None, float]], rate: Fraction | int = 24,
    codec: str = "libx264", **options: str,
) -> Path:  # fmt: skip
    write(path, range(120), codec, rate, crf="20", **options)
    return _with_entries(path, entries, rate)


def _with_entries(
    path: Path, entries: Sequence[tuple[float | None, float]], rate: Fraction | int
) -> Path:
    edits = [
        Edit(Fraction(count) / rate, None if first is None else Fraction(first) / rate)
        for first, count in entries
    ]
    with path.open("r+b") as file:
        movie = read_movie(file)
        assert movie is not None
        amend(file, movie.timescale, edits)
    return path


def _wanted(entries: Sequence[tuple[float | None, float]]) -> tuple[list[float], list[int], float]:
    """Of the pictures that the entries show: when each begins and its number, and when the last one
    ends; in pictures, from the first one on."""
    times: list[float] = []
    numbers: list[int] = []
    at = end = 0.0
    for first, count in entries:
        if first is not None:
            shown = range(math.ceil(first), math.ceil(first + count))
            numbers += shown
            times += [at + number - first for number in shown]
            end = min(times[-1] + 1, at + count)
        at += count
    return [time - times[0] for time in times], numbers, end - times[0]


CASES: dict[str, tuple[list[tuple[float | None, float]], Fraction | int, dict[str, str]]] = {
    "two": (ENTRIES, 24, {"g": "24", "bf": "3"}),
    "one group of pictures": ([(11, 24), (73, 47)], 24, {"g": "250", "bf": "3"}),
    "no reordering": (ENTRIES, 24, {"g": "24", "bf": "0"}),
    "pyramids": ([(17, 20), (41, 20), (87, 30)], 24, {"g": "33", "bf": "7"}),
    "keyframes alone": ([(17, 20), (87, 33)], 25, {"g": "1"}),
    "milliseconds": ([(10, 20), (40, 20), (63, 20), (90, 20)], NTSC, {"g": "24", "bf": "3"}),
    "fifty": ([(7, 61), (83, 37), (3, 9)], 50, {"g": "30", "bf": "2"}),
    "backwards and again": (
        [(72, 24), (24, 24), (12, 24), (12, 24)], 24, {"g": "24", "bf": "3"},
    ),
    "one after the other": ([(12, 24), (36, 24), (60, 12)], 24, {"g": "24", "bf": "3"}),
    "single pictures": (
        [(n * 7 % 120, 1) for n in range(60)], 25, {"g": "12", "bf": "3"},
    ),
    "empty before": ([(None, 12), *ENTRIES], 24, {"g": "24", "bf": "3"}),
    "empty between": ([(12, 24), (None, 12), (72, 48)], 24, {"g": "24", "bf": "3"}),
    "empty after": ([*ENTRIES, (None, 12)], 24, {"g": "24", "bf": "3"}),
    "the start, and empty": ([(0, 30), (None, 9), (0, 30)], 24, {"g": "24", "bf": "3"}),
    "half a picture": ([(25, 30.5), (70, 30.5)], 25, {"g": "24", "bf": "3"}),
    "from amid a picture": ([(25.5, 30), (70.5, 30)], 25, {"g": "24", "bf": "3"}),
}  # fmt: skip


UNEVEN = ("empty between", "the start, and empty", "half a picture")


@pytest.mark.parametrize("name", CASES)
def test_each_picture_is_shown_once_at_its_time(tmp_path: Path, name: str) -> None:
    entries, rate, options = CASES[name]
    clip = probe(_edited(tmp_path / "a.mp4", entries, rate, **options))
    times, numbers, end = _wanted(entries)
    found = list(frames(clip, width=192))
    assert [number_of(frame.image) for frame in found] == numbers
    assert clip.frame_count == len(numbers)
    near = 0.002 * float(rate)  # the movie counts whole milliseconds
    assert [frame.time_s * float(rate) for frame in found] == pytest.approx(times, abs=near)
    if name in UNEVEN:
        assert float(clip.duration * rate) == pytest.approx(end, abs=near)
    else:
        assert (clip.frame_rate, clip.is_variable_rate) == (rate, False)
        assert clip.duration == len(numbers) / Fraction(rate)


@pytest.mark.parametrize("name", ["two", "backwards and again", "empty between", "half a picture"])
def test_any_picture_is_found_by_its_time(tmp_path: Path, name: str) -> None:
    """In the clip, and in a medium of a timeline."""
    entries, rate, options = CASES[name]
    clip = probe(_edited(tmp_path / "a.mov", entries, rate, **options))
    times, numbers, _ = _wanted(entries)
    order = random.Random(7).sample(range(len(numbers)), 30)
    pictures = Pictures(clip.path, SIZE)
    with FrameReader(clip, SIZE[0]) as reader, closing(pictures):
        for index in order:
            time_s = (times[index] + 0.1) / float(rate)
            assert number_of(reader.at(time_s).image) == numbers[index]
            shown = pictures.at(time_s, nearest=False, tick=lambda: False)
            assert number_of(shown) == numbers[index]


def test_a_cut_between_two_entries_is_found_where_it_is(
    make_clip: MakeClip, tmp_path: Path
) -> None:
    shots = [*moving(60), *(picture[::-1, ::-1] for picture in moving(60))]
    path = _with_entries(make_clip(shots, 24), ENTRIES, 24)
    analysis = analyse(path)
    assert (analysis.clip.frame_count, analysis.clip.duration) == (72, 3)
    assert [cut.frame for cut in analysis.cuts] == [24]


def test_where_an_entry_is_empty_no_sound_is_heard(tmp_path: Path) -> None:
    """FFmpeg plays the start of the medium there, of sounds as of pictures."""
    path = write_clip(tmp_path / "a.mp4", frames=120, cuts=(60,), sound=True)
    edits = [Edit(Fraction(1), Fraction(1, 2)), Edit(Fraction(1, 2), None),
             Edit(Fraction(2), Fraction(3))]  # fmt: skip
    with path.open("r+b") as file:
        moov = next(box for box in boxes._boxes(file, 0, path.stat().st_size) if box[0] == "moov")
        file.seek(moov[1])
        parts = list(boxes._parts(file.read(moov[2] - moov[1])))
        made = (boxes._edited(c, edits, 1000) if kind == "trak" else c for kind, c in parts)
        new = b"".join(boxes._box(kind, c) for (kind, _), c in zip(parts, made, strict=True))
        file.seek(moov[1] - 8)
        file.write(boxes._box("moov", new))
    clip = probe(path)
    assert (clip.frame_count, float(clip.duration)) == (72, 3.5)
    peaks = np.abs(waveform(clip, rate_hz=100)).max(axis=1)
    border = 3  # a packet of sound, in hundredths of a second
    assert (peaks[border : 100 - border] > 0.05).all()
    assert (peaks[100 + border : 150 - border] == 0).all()
    assert (peaks[150 + border : 350 - border] > 0.05).all()
    heard = np.concatenate([s for at, s in _decoded(clip, 1) if 49_500 <= at < 70_000] or [[[0]]])
    assert not heard.any()


def test_files_of_one_entry_or_none_are_left_to_ffmpeg(tmp_path: Path) -> None:
    for number, entries in enumerate([[(12, 60)], [(None, 12), (12, 60)]]):
        with av.open(str(_edited(tmp_path / f"{number}.mp4", entries))) as container:
            assert not edited_times(container)
    with av.open(str(write(tmp_path / "a.mkv", range(60)))) as container:
        assert not edited_times(container)
    with av.open(str(_edited(tmp_path / "two.mp4", ENTRIES))) as container:
        assert set(edited_times(container)) == {0}


def test_entries_that_make_no_sense_end_in_a_clip_or_a_sentence(tmp_path: Path) -> None:
    path = _edited(tmp_path / "a.mp4", ENTRIES, g="24", bf="3")
    whole, dice = path.read_bytes(), random.Random(3)
    at = whole.index(b"elst")
    for _ in range(25):
        data = bytearray(whole)
        for place in dice.sample(range(at + 8, at + 52), 3):
            data[place] = dice.randrange(256)
        path.write_bytes(data)
        try:
            clip = probe(path)
            assert sum(1 for _ in frames(clip, width=32)) <= clip.frame_count
        except ClipError as error:
            assert "\n" not in error.message and error.hint
