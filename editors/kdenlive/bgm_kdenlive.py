#!/usr/bin/env python3
"""BGM Studio for Kdenlive: music for a project, made on this machine.

    bgm_kdenlive.py PROJECT.kdenlive            writes PROJECT-scored.kdenlive beside it
    bgm_kdenlive.py PROJECT.kdenlive --mood "calm and hopeful" --seed 7
    bgm_kdenlive.py PROJECT.kdenlive --render FILM.mp4     and lets melt render it

Save the project in Kdenlive first. The scored one has the music on an audio track of its own,
named BGM Studio, and a guide at each hit point; all else is as it was. After a recut run it again,
on the old project or the scored one: earlier music and guides of ours are replaced. Shotcut's .mlt
files are taken, too.

It needs Python 3.9 or newer and BGM Studio, whose executable it finds on the PATH, in the
environment variable BGM_STUDIO or by --command.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from .client import BgmServiceError, Client
from .scoring import summary

SUFFIXES = (".kdenlive", ".mlt")
_OURS = re.compile(r"(.*)-scored(?:-(\d{1,6}))?", re.DOTALL)


class ScriptError(Exception):
    """Something that the user can mend; the message says how."""


def arguments(words: list[str]) -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(
        prog="bgm_kdenlive.py", description="Compose music for a Kdenlive or Shotcut project."
    )
    parser.add_argument("project", type=Path, help="a saved .kdenlive or .mlt file")
    parser.add_argument(
        "--out", type=Path, help="the scored project; else PROJECT-scored beside it"
    )
    parser.add_argument("--mood", default="", help="free words")
    parser.add_argument("--switch-timestep", type=int, default=200, help="t0: 0 words, 1000 motion")
    parser.add_argument("--segment-beats", type=int, default=8, help="k: 1 exact, 32 broad")
    parser.add_argument("--seed", type=int, default=0, help="another number, another piece")
    parser.add_argument(
        "--media", type=Path, action="append", default=[], metavar="FOLDER",
        help="where else to look for media; may be given more than once",
    )  # fmt: skip
    parser.add_argument("--command", help="path of bgm-studio")
    parser.add_argument(
        "--render", type=Path, metavar="FILM.mp4",
        help="render the scored project with melt, which must be installed",
    )  # fmt: skip
    return parser.parse_args(words)


def score(asked: argparse.Namespace) -> Path:
    """Write the scored project and its music; returns where the project is."""
    project = asked.project.absolute()
    if project.suffix.lower() not in SUFFIXES or not project.is_file():
        raise ScriptError(f"{project} is no saved .kdenlive or .mlt project.")
    target = asked.out or _target(project)
    target = target.absolute().with_suffix(project.suffix)
    if target == project:
        raise ScriptError(f"{project.name} itself is not written over: name another with --out.")
    last = ""

    def show(stage: str, fraction: float) -> None:
        nonlocal last
        if sys.stderr.isatty():
            print(f"\r{stage} {fraction:4.0%}   ", end="", file=sys.stderr, flush=True)
        elif stage != last:
            print(f"{stage} ...", file=sys.stderr, flush=True)
        last = stage

    with Client(asked.command, on_progress=show) as bgm:
        told = bgm.open(project, asked.media)["told"]
        take = bgm.generate(
            seed=asked.seed, mood=asked.mood, switch_timestep=asked.switch_timestep,
            segment_beats=asked.segment_beats,
        )  # fmt: skip
        done = bgm.export(take["take"], target.parent, ["wav", "timeline"], target.stem)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    for line in [*told, *done.get("told", [])]:
        print(f"{line['kind']}: {line['text']}", file=sys.stderr)
    late_ms = [hit["residual_ms"] for hit in take["hits"]]
    print(summary(target.stem, take["tempo_bpm"], take["key"], late_ms))
    return target


def _target(project: Path) -> Path:
    """PROJECT-scored beside it; for one that is called so already, the next number of it."""
    found = _OURS.fullmatch(project.stem)
    if found is None:
        return project.with_name(f"{project.stem}-scored")
    return project.with_name(f"{found[1]}-scored-{int(found[2] or 1) + 1}")


def render(project: Path, film: Path) -> None:
    """Let melt render the scored project."""
    melt = shutil.which("melt") or shutil.which("melt-7")
    if melt is None:
        raise ScriptError("melt is not installed; render the scored project in Kdenlive.")
    command = [melt, "-silent", str(project), "-consumer", f"avformat:{film.absolute()}"]
    if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
        # Kdenlive's tracks are laid over each other by Qt, which melt leaves out without a screen.
        screen = shutil.which("xvfb-run")
        if screen is None:
            raise ScriptError("melt needs a screen: install xvfb, or render it in Kdenlive.")
        command = [screen, "-a", *command]
    done = subprocess.run(command, check=False)  # noqa: S603 - a list of words, no shell
    if done.returncode != 0 or not film.is_file():
        raise ScriptError(f"melt could not render {project}.")


def main() -> int:
    asked = arguments(sys.argv[1:])
    try:
        project = score(asked)
        print(project)
        if asked.render is not None:
            render(project, asked.render)
            print(asked.render)
    except (ScriptError, BgmServiceError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
