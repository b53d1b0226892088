from __future__ import annotations

import tempfile
import tracemalloc
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from made_clips import MakeClip, scene

from bgm_studio.base.errors import OutputError
from bgm_studio.video.analysis import analyse
from bgm_studio.video.dynamics import DynamicsMeter
from bgm_studio.video.shots import ShotDetector, Tiny
from bgm_studio.video.spool import Rows, Spool


def test_what_was_kept_comes_back() -> None:
    spool = Spool()
    strings = [bytes([number % 256]) * (number % 7 * 3000) for number in range(500)]
    for number, data in enumerate(strings):
        spool.append(data)
        assert spool.between(number, number + 1) == data
    assert len(spool) == 500
    for first, end in ((0, 1), (3, 9), (200, 203), (497, 500), (0, 500), (7, 7)):
        assert spool.between(first, end) == b"".join(strings[first:end])


def test_rows_are_asked_for_like_those_of_an_array() -> None:
    table = np.random.default_rng(1).integers(0, 256, (9000, 252), dtype=np.uint8)
    rows = Rows(252)
    for row in table:
        rows.append(row)
    assert len(rows) == 9000
    for index in (0, 17, 4160, 8999, -1):
        assert np.array_equal(rows[index], table[index])
    for span in (slice(0, 3), slice(4100, 4200), slice(8990, None), slice(5, 5)):
        assert np.array_equal(rows[span], table[span])


def test_a_missing_temporary_folder_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    spool = Spool()
    with pytest.raises(OutputError, match=r"temporary folder .*gone cannot hold the analysis"):
        spool.append(bytes(2 << 20))


def test_memory_does_not_grow_with_the_film() -> None:
    """An hour of a film, as the detector and the meter see it: what they keep of it in memory."""
    tinies = [Tiny.of(scene(seed, 64, 36)) for seed in range(2)]
    grey = np.zeros((18, 32), dtype=np.uint8)
    detector, meter = ShotDetector(), DynamicsMeter()
    tracemalloc.start()
    for number in range(36_000):
        detector.add(number / 10, tinies[number // 300 % 2])
        if number % 10 == 0:
            meter.add(number / 10, grey, tinies[number // 300 % 2])
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 6 << 20
    assert len(detector.finish(3600.0)) == 119


def test_the_last_picture_stands_still(make_clip: MakeClip, tmp_path: Path) -> None:
    """What moved until then does not go on moving."""
    wide = np.hstack([scene(1, 320, 240)] * 2)
    images = [np.ascontiguousarray(wide[:, 6 * i : 6 * i + 320]) for i in range(40)]
    times = [Fraction(i, 20) for i in range(40)]
    path = make_clip([*images, images[-1]], times=[*times, Fraction(6)])
    activity = analyse(path, cache_dir=tmp_path).activity
    assert activity[5:15].min() > 0.3
    assert activity[23:].max() < 0.05
