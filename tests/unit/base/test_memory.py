"""Freed memory goes back to the system."""

import sys
from pathlib import Path

import numpy as np
import pytest

from bgm_studio.base import memory


def resident_mib() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or memory._trim() is None, reason="no glibc here"
)
def test_freed_pieces_go_back() -> None:
    pieces = [np.ones(60_000, dtype=np.uint8) for _ in range(1000)]
    del pieces[:-1]  # the last one keeps what is below it from shrinking
    held = resident_mib()
    memory.give_back()
    assert resident_mib() < held - 30


def test_another_c_library_is_no_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_trim", lambda: None)
    memory.give_back()


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or memory._trim() is None, reason="no glibc here"
)
def test_freed_arrays_are_kept_until_they_are_given_back() -> None:
    memory.keep_freed()
    arrays = [np.ones(4 << 20, dtype=np.uint8) for _ in range(5)]
    held = resident_mib()
    del arrays
    assert resident_mib() > held - 1
    memory.give_back()
    assert resident_mib() < held - 19
