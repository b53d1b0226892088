"""What can be asked for on the command line: the commands and their options."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn, cast

import bgm_studio
from bgm_studio.band.palettes import shipped
from bgm_studio.base.errors import RequestError
from bgm_studio.base.inference import DEVICES
from bgm_studio.composing.direction import Span
from bgm_studio.diffusion.conditions import SEGMENTS
from bgm_studio.diffusion.sampler import SELECTORS, SOLVERS
from bgm_studio.export.presets import PRESETS, Preset
from bgm_studio.export.sound_files import BITS, DEFAULT_BITS
from bgm_studio.export.targets import PRODUCTS, TIMELINE
from bgm_studio.listening import answers, questions, session
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.music.timing import MAX_DRIFT, MOST_DRIFT
from bgm_studio.project.kinds import KINDS
from bgm_studio.project.project import Which
from bgm_studio.sound.ducking import DUCK_DB, check_duck
from bgm_studio.sound.mix import LOUDNESS_OF, check_loudness
from bgm_studio.video.scenes import LEADS, NAMES, Scene, level_of

_LISTEN_HELP = f"""\
A blind listening test: people compare the music of several systems for the same clips, and say
what they prefer (--mode pairs) or give scores (--mode scores). It needs no network.

DIR holds a folder for each system, and in it a video for each clip, of the same name everywhere:

  DIR/<system>/<clip>.mp4      any video file, with its music; other files are passed over
  DIR/answers-<date>-<n>.csv   what a listener answered, saved after each answer

Best leave the clip's own sound out of all of them (generate --original-audio drop). All music is
brought to one loudness; the picture is the same throughout; order and sides are drawn, and the
sides balanced. At least {session.MIN_HEARD_S:g} s of each have to be heard.

Columns of the answers: {", ".join(answers.COLUMNS)}.
"""

_TIME = r"(?:(\d{1,4}):)?(\d{1,5}(?:\.\d+)?)"
USUAL = Preset(("midi", "wav", "video"), with_timeline=True)
"""What is written where no preset is named."""
IN_FILES: dict[str, bool | None] = {"auto": None, "yes": True, "no": False}
"""What --level-in-files can be, as `Levels` takes it."""


class _Parser(argparse.ArgumentParser):
    """Bad arguments are a user's mistake like any other: one line, a hint, exit code 1."""

    def error(self, message: str) -> NoReturn:
        raise RequestError(message[:1].upper() + message[1:] + ".", f"See {self.prog} --help.")


def _names(allowed: Sequence[str], what: str) -> Any:
    """An argparse type: comma-separated names out of `allowed`, in the order of `allowed`."""

    def parse(text: str) -> tuple[str, ...]:
        given = [name.strip() for name in text.split(",") if name.strip()]
        for name in given:
            if name not in allowed:
                raise argparse.ArgumentTypeError(
                    f"unknown {what} {name!r} (choose from {', '.join(allowed)})"
                )
        if not given:
            raise argparse.ArgumentTypeError(f"no {what} named (choose from {', '.join(allowed)})")
        return tuple(name for name in allowed if name in given)

    return parse


def _kind_option() -> dict[str, Any]:
    told = "; ".join(f"{name}: {kind.about}".rstrip(".") for name, kind in KINDS.items())
    return {
        "choices": tuple(KINDS),
        "help": f"all settings for a kind of film ({told}); options beside it win over it",
    }


def _purpose_option() -> dict[str, Any]:
    told = "; ".join(f"{name}: {preset.told()}" for name, preset in PRESETS.items())
    return {
        "choices": tuple(PRESETS),
        "dest": "purpose",
        "help": f"what the files are for ({told}); "
        "--only, --loudness, --loudness-of and --bits win over it",
    }


# Options that a preset or a purpose stands in for are absent where they are not given.


def _loudness_option() -> dict[str, Any]:
    return {
        "type": _loudness,
        "default": argparse.SUPPRESS,
        "metavar": "LUFS",
        "help": "of the music: -14 for YouTube, -23 for broadcasting; none as it is played (-16)",
    }


def _loudness_of_option() -> dict[str, Any]:
    return {
        "choices": LOUDNESS_OF,
        "default": argparse.SUPPRESS,
        "help": "what of the video is that loud: the music alone, or the whole mix, the clip's own "
        "sound with it (music)",
    }


def _duck_option(default: Any, said: str) -> dict[str, Any]:
    return {
        "type": _duck,
        "default": default,
        "metavar": "DB",
        "help": "how far the video's music goes down where someone speaks in the clip; 0: not at "
        f"all ({said})",
    }


def _level_option() -> dict[str, Any]:
    return {
        "choices": tuple(IN_FILES),
        "default": "auto",
        "help": "whether the music's own files have the level of the video's music over time, too; "
        "auto: where it was drawn by hand (auto)",
    }


def _palette_option(default: str) -> dict[str, Any]:
    return {
        "metavar": "NAME|FILE.json",
        "help": f"what plays: {', '.join(shipped())}, one of your own, none for the three tracks "
        f"alone, or auto, what suits mood and pictures ({default})",
    }


def _soundfont_option() -> dict[str, Any]:
    return {
        "type": Path,
        "metavar": "FILE",
        "help": "your own soundfont (SF2, SF3) in place of the built-in sounds",
    }


def _bits_option() -> dict[str, Any]:
    return {
        "type": int,
        "choices": BITS,
        "default": argparse.SUPPRESS,
        "help": f"of WAV and FLAC files; 32 are a float, for WAV alone ({DEFAULT_BITS})",
    }


def _only() -> dict[str, Any]:
    return {
        "type": _names((*PRODUCTS, TIMELINE), "product"),
        "help": f"comma-separated, of {', '.join((*PRODUCTS, TIMELINE))} "
        f"({','.join(USUAL.products)}, and of a timeline's film {TIMELINE})",
    }


def _name() -> dict[str, Any]:
    return {"metavar": "NAME", "help": "name of the files, without a suffix (the clip's)"}


def _media_folder() -> dict[str, Any]:
    return {
        "type": Path,
        "action": "append",
        "default": [],
        "metavar": "DIR",
        "help": "also look here for a timeline's media; may be repeated",
    }


def _span(text: str) -> Span:
    """An argparse type: "A-B", both seconds or minutes:seconds."""
    match = re.fullmatch(f"{_TIME}-{_TIME}", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a range such as 12.5-40 or 0:12-1:40")
    return Span(_seconds(*match.group(1, 2)), _seconds(*match.group(3, 4)))


def _seconds(minutes: str | None, seconds: str) -> float:
    """The parts of what _TIME matches, in seconds."""
    return 60.0 * int(minutes or 0) + float(seconds)


def _part_option() -> dict[str, Any]:
    return {
        "type": _span,
        "metavar": "A-B",
        "dest": "span",
        "help": "export only this part (seconds or m:ss), as it sounds in the whole; there is "
        "no video of it",
    }


def _takes(text: str) -> Which:
    """An argparse type: "all", "starred", or numbers."""
    if text in ("all", "starred"):
        return cast(Which, text)
    if re.fullmatch(r"\d{1,6}(,\d{1,6})*", text) is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not all, starred, or numbers such as 1,3,4")
    return tuple(int(number) for number in text.split(","))


def _section(text: str) -> Scene:
    """An argparse type: "TIME=LEVEL[,LEAD][,NAME]"; NAME may hold commas where LEAD stands."""
    time, _, told = text.partition("=")
    match = re.fullmatch(_TIME, time.strip())
    level, *more = (part.strip() for part in told.split(",", 2))
    if match is None or not level:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a section such as 0:12=0.8,drop,chase or 30=calm"
        )
    lead = more.pop(0) if more and (len(more) == 2 or more[0] in LEADS) else ""
    name = " ".join(more.pop().split()) if more else ""
    return Scene(_seconds(*match.groups()), _level(level), name, lead)


def _level(word: str) -> float | None:
    if word == "auto":
        return None
    if word in NAMES:
        return level_of(word)
    try:
        return float(word)
    except ValueError:
        known = ", ".join((*NAMES, "auto"))
        raise argparse.ArgumentTypeError(
            f"unknown level {word!r} (0 to 1, or one of {known})"
        ) from None


def _loudness(text: str) -> float | None:
    """An argparse type: LUFS, or "none"."""
    return None if text == "none" else _number(text, check_loudness, "loudness (LUFS, or none)")


def _duck(text: str) -> float:
    """An argparse type: decibels."""
    return _number(text, check_duck, "number of decibels")


def _number(text: str, check: Callable[[float], None], what: str) -> float:
    """A number that `check` raises no RequestError for."""
    try:
        value = float(text)
        check(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a {what}") from None
    except RequestError as error:
        raise argparse.ArgumentTypeError(f"{error.message} {error.hint}".rstrip(".")) from None
    return value


def _add_generating(generate: argparse.ArgumentParser) -> None:
    generate.add_argument("clip", type=Path, metavar="CLIP|TIMELINE")
    generate.add_argument("--media-folder", **_media_folder())
    generate.add_argument("--out", type=Path, required=True, metavar="DIR", help="output folder")
    generate.add_argument("--name", **_name())
    _add_dials(generate)
    generate.add_argument("--device", default="auto", help=f"{', '.join(DEVICES)} (auto)")
    generate.add_argument("--model", type=Path, metavar="DIR", help="folder of another model")
    generate.add_argument("--preset", **_kind_option())
    generate.add_argument("--for", **_purpose_option())
    generate.add_argument("--only", **_only())
    generate.add_argument("--original-audio", choices=("keep", "drop"), default="keep")
    generate.add_argument(
        "--music-gain", type=float, metavar="DB", help="-12 under the clip's own sound, else 0"
    )
    generate.add_argument("--palette", **_palette_option("auto; none with --tracks"))
    generate.add_argument("--soundfont", **_soundfont_option())
    generate.add_argument("--loudness", **_loudness_option())
    generate.add_argument("--loudness-of", **_loudness_of_option())
    generate.add_argument("--bits", **_bits_option())
    generate.add_argument("--duck", **_duck_option(argparse.SUPPRESS, f"{DUCK_DB:g}"))
    generate.add_argument("--level-in-files", **_level_option())
    generate.add_argument(
        "--json", action="store_true", help="print the report as one line of JSON"
    )
    generate.add_argument("--plot", type=Path, metavar="FILE.png", help="draw clip and music")


def _add_exporting(write: argparse.ArgumentParser) -> None:
    write.add_argument("project", type=Path)
    write.add_argument("--out", type=Path, required=True, metavar="DIR", help="output folder")
    write.add_argument("--name", **_name())
    write.add_argument("--for", **_purpose_option())
    write.add_argument("--only", **_only())
    write.add_argument(
        "--takes",
        type=_takes,
        metavar="WHICH",
        help="all, starred, or numbers such as 1,3,4: each is called after its name or number "
        "(the active one)",
    )
    write.add_argument("--range", **_part_option())
    write.add_argument("--palette", **_palette_option("the project's"))
    write.add_argument("--soundfont", **_soundfont_option())
    write.add_argument("--loudness", **_loudness_option())
    write.add_argument("--loudness-of", **_loudness_of_option())
    write.add_argument("--bits", **_bits_option())
    write.add_argument("--duck", **_duck_option(None, "the project's own level"))
    write.add_argument("--level-in-files", **_level_option())
    write.add_argument("--json", action="store_true", help="print the report as one line of JSON")


def _add_demo(demo: argparse.ArgumentParser) -> None:
    page = demo.add_mutually_exclusive_group(required=True)
    page.add_argument(
        "--excerpts",
        type=Path,
        metavar="DIR",
        help="the range of the music, into this folder: index.html, sound, MIDI, pictures",
    )
    page.add_argument(
        "--palettes",
        type=Path,
        metavar="DIR",
        help="a clip on every palette, into this folder: index.html, sound, pictures, figures",
    )
    demo.add_argument(
        "--clip",
        type=Path,
        action="append",
        default=[],
        metavar="CLIP",
        help="with --palettes: a clip in place of the demo; may be repeated",
    )
    demo.add_argument("--device", default="auto", help=f"{', '.join(DEVICES)} (auto)")
    demo.add_argument("--model", type=Path, metavar="DIR", help="folder of another model")


def parser() -> argparse.ArgumentParser:
    """The parser of all commands; `command` of what it parses is the command's name."""
    whole = _Parser(
        prog="bgm-studio",
        description="Background music composed for a video clip.",
        epilog="Without a command, or with a clip or project alone, the window opens.",
    )
    whole.add_argument("--version", action="version", version=bgm_studio.__version__)
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")

    window = commands.add_parser("app", help="open the window")
    window.add_argument("file", type=Path, nargs="?", metavar="CLIP|PROJECT")

    generate = commands.add_parser("generate", help="compose music for a clip and export it")
    _add_generating(generate)

    write = commands.add_parser("export", help="write the files of a project's takes")
    _add_exporting(write)

    look = commands.add_parser("analyze", help="show what BGM Studio sees in a clip")
    look.add_argument("clip", type=Path, metavar="CLIP|TIMELINE")
    look.add_argument("--media-folder", **_media_folder())
    look.add_argument("--json", action="store_true", help="print everything as one line of JSON")
    look.add_argument("--plot", type=Path, metavar="FILE.png", help="draw it")

    hear = commands.add_parser(
        "listen",
        help="a blind listening test",
        description=_LISTEN_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_listening(hear)

    demo = commands.add_parser("demo", help="make a page that shows what the music sounds like")
    _add_demo(demo)

    serve = commands.add_parser(
        "serve", help="answer other programs: JSON-RPC lines, see docs/protocol.md"
    )
    serve.add_argument(
        "--stdio", action="store_true", required=True, help="on standard input and output"
    )

    check = commands.add_parser("doctor", help="versions, devices, sound; what is missing")
    check.add_argument("--device", default="auto", help=f"{', '.join(DEVICES)} (auto)")
    check.add_argument("--json", action="store_true")
    return whole


def _add_dials(parser: argparse.ArgumentParser) -> None:
    """What the music is asked to be: a flat table of options, hence its length."""
    parser.add_argument(
        "--seed", type=int, default=0, help="a different seed gives a different piece (0)"
    )
    parser.add_argument(
        "--switch-timestep",
        type=float,
        default=argparse.SUPPRESS,
        metavar="T0",
        help="0..1000: from melody (words lead) to rhythm (picture leads) (200)",
    )
    parser.add_argument(
        "--segment-beats",
        type=int,
        default=argparse.SUPPRESS,
        metavar="K",
        help="1..32: the music reacts to the picture every K beats (8)",
    )
    parser.add_argument(
        "--segments",
        choices=SEGMENTS,
        default=argparse.SUPPRESS,
        help="react to the picture every K beats, or shot by shot (beats)",
    )
    parser.add_argument(
        "--range",
        type=_span,
        metavar="A-B",
        dest="span",
        help="score only this part (seconds or m:ss); the music ends there",
    )
    parser.add_argument(
        "--section",
        type=_section,
        action="append",
        default=[],
        metavar="TIME=LEVEL[,LEAD][,NAME]",
        dest="scenes",
        help=f"from TIME on, how much goes on: 0..1, {', '.join(NAMES)} or "
        f"auto; then {', '.join(filter(None, LEADS))} into the next; may be "
        "repeated (as the pictures have it)",
    )
    parser.add_argument(
        "--takes",
        type=int,
        default=1,
        metavar="N",
        help="compose N takes; the best comes first (1)",
    )
    parser.add_argument("--steps", type=int, help="solver steps (the model's default)")
    parser.add_argument(
        "--guidance",
        type=float,
        default=argparse.SUPPRESS,
        help="closeness to words and picture; 1 = as learned, more is closer",
    )
    parser.add_argument("--solver", choices=SOLVERS, default="dpm")
    parser.add_argument("--selector", choices=SELECTORS, default="language-video")
    parser.add_argument("--tempo", type=float, metavar="BPM", help="lock the tempo")
    parser.add_argument(
        "--tempo-drift",
        type=float,
        metavar="PERCENT",
        default=100 * MAX_DRIFT,
        help=f"0..{100 * MOST_DRIFT:g}: how far a bar's "
        "tempo may be from the mean, to meet cuts; 0: constant "
        f"({100 * MAX_DRIFT:g})",
    )
    parser.add_argument(
        "--key", metavar="KEY", help='such as "A minor" (chosen by seed, clip and mood)'
    )
    parser.add_argument(
        "--mood",
        type=str.strip,
        default=argparse.SUPPRESS,
        metavar="WORDS",
        help='such as "sunny, playful"',
    )
    parser.add_argument(
        "--style",
        default="",
        metavar="NAME",
        help="one of the model's styles, if it has any (none)",
    )
    parser.add_argument(
        "--tracks",
        type=_names(TRACKS, "track"),
        default=TRACKS,
        help=f"comma-separated, of {', '.join(TRACKS)}",
    )


def _add_listening(parser: argparse.ArgumentParser) -> None:
    """Who listens to what, and how."""
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "--mode",
        choices=questions.MODES,
        help="choose the better of two, or score one by one (pairs)",
    )
    parser.add_argument(
        "--expert", action="store_true", help="the listener knows music: two more aspects"
    )
    parser.add_argument("--name", metavar="TEXT", help=f"of the listener ({session.ANONYMOUS})")
    parser.add_argument("--seed", type=int, help="seeds the order and the sides (drawn, and kept)")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE.csv",
        help="the file of answers; an existing one is continued",
    )
    parser.add_argument(
        "--table", action="store_true", help="print the results of DIR/answers*.csv, or of --out"
    )
