"""A short run of the fuzz: a few spoilt inputs for each reader, in one process of its own."""

from __future__ import annotations

import sys

import pytest
from fuzz import run

# Those that compose, analyse or decode for long are left to the long run.
READERS = (
    *("clip", "boxes", "still", "otio", "otioz", "fcpxml", "fcp7", "edl", "mlt", "kdenlive"),
    *("settings", "answers", "entry", "trace", "denoiser", "clip network", "message", "musicxml"),
    "soundfont",
)
INPUTS = 12


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_spoilt_inputs_end_in_a_value_or_one_line() -> None:
    tallies = run([(reader, 100_000, INPUTS) for reader in READERS])
    assert [fault for tally in tallies.values() for fault in tally.faults] == []
    assert {tally.inputs for tally in tallies.values()} == {INPUTS}
    assert all(tally.verdicts["refused"] for name, tally in tallies.items() if name in (
        "clip", "still", "otio", "otioz", "mlt", "answers", "denoiser", "soundfont",
    ))  # fmt: skip


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_a_reader_that_fails_is_found() -> None:
    (tally,) = run([("nonsense", 0, 25)]).values()
    faults = {"raised", "refused in more or less than a line", "wrote a traceback", "lost (9)"}
    assert set(tally.verdicts) - {"whole: value"} == {"value", *faults}
    assert tally.inputs == 25
    assert len(tally.faults) == sum(tally.verdicts[fault] for fault in faults)
