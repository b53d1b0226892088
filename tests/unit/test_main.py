"""Where the command begins: standard output that takes no more."""

import os
import subprocess
import sys

import pytest

SCRIPT = """
import argparse
import sys
from bgm_studio import cli
from bgm_studio.__main__ import main

def run():
    for number in range(int(sys.argv[1])):
        print("line", number)
    if sys.argv[2] == "help":
        argparse.ArgumentParser().parse_args(["--help"])
    if sys.argv[2] == "elsewhere":
        raise FileNotFoundError(2, "of another file")
    return 3

cli.main = run
raise SystemExit(main())
"""


def ran(output, lines=5000, how="well", buffered=True):
    environment = {**os.environ, "PYTHONUNBUFFERED": "" if buffered else "1"}
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, str(lines), how], stdout=output, stderr=subprocess.PIPE,
        text=True, timeout=60, check=False, env=environment,
    )  # fmt: skip


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full")  # noqa: PTH110
@pytest.mark.parametrize(
    ("lines", "how", "buffered"),
    [(5000, "well", True), (1, "well", True), (1, "well", False),
     (0, "help", True), (0, "help", False)],
)  # fmt: skip
def test_a_full_disk_is_one_line(lines, how, buffered):
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = ran(full, lines, how, buffered=buffered)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "bgm-studio: standard output cannot be written (No space left on device)."
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are others there")
@pytest.mark.parametrize(("lines", "buffered"), [(5000, True), (1, True), (1, False)])
def test_a_reader_that_went_away_is_no_word(lines, buffered):
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = ran(writer, lines, buffered=buffered)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")


def test_what_went_wrong_elsewhere_is_not_hidden():
    done = ran(subprocess.PIPE, 1, "elsewhere")
    assert "of another file" in done.stderr and done.stdout == "line 0\n"
    assert ran(subprocess.PIPE, 1).returncode == 3
    assert ran(subprocess.PIPE, 0, "help").returncode == 0
