"""The command line: thin, no logic of its own."""

from __future__ import annotations

import argparse
import io
import json
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from bgm_studio import doctor
from bgm_studio.band.palettes import PLAIN, Palette, own_palettes, palette_named, shipped
from bgm_studio.base.errors import (
    BgmError,
    Cancelled,
    ClipError,
    DeviceError,
    OutputError,
    RequestError,
    SynthError,
)
from bgm_studio.base.libraries import tqdm
from bgm_studio.base.loading import uncollected
from bgm_studio.base.staging import staging
from bgm_studio.composing.casting import AUTO, suited
from bgm_studio.composing.composer import Composer, score
from bgm_studio.composing.direction import Direction
from bgm_studio.composing.ensemble import played
from bgm_studio.composing.fitting import fit_clip
from bgm_studio.composing.jury import best_of, check_takes
from bgm_studio.composing.take import Request, Take
from bgm_studio.export.delivery import SOUNDING, Levels
from bgm_studio.export.part import WHOLE_ONLY, check_part, clock
from bgm_studio.export.presets import PRESETS
from bgm_studio.export.report import files_of
from bgm_studio.export.several import Piece, deliver_all, take_names
from bgm_studio.export.sound_files import check_bits
from bgm_studio.export.targets import check_targets
from bgm_studio.interchange.conform import conform, left_out, look_through
from bgm_studio.interchange.film import CutFilm, Told
from bgm_studio.interchange.reading import is_timeline, read_timeline
from bgm_studio.listening import answers, session, table
from bgm_studio.listening import collection as listening
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.music.played import Voice
from bgm_studio.options import IN_FILES, USUAL, parser
from bgm_studio.project.kinds import KINDS
from bgm_studio.sound.ducking import DUCK_DB
from bgm_studio.sound.own_font import OwnFont, heard_otherwise, open_font
from bgm_studio.sound.stems import check_font, mixed
from bgm_studio.ui.display import DisplayError, check_display
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import is_unchanged, probe
from bgm_studio.video.scenes import described, find_scenes
from bgm_studio.video.semantics import MiniLmEncoder

# Dials that are absent where they are not given: a preset stands in for them.
_DIALS = ("switch_timestep", "segment_beats", "segments", "guidance", "mood")
_STAGES = {
    "unpack": "Unpacking",
    "conform": "Cutting",
    "analysis": "Watching",
    "denoise": "Composing",
    "render": "Playing",
    "export": "Writing",
    "excerpts": "Making",
    "palettes": "Making",
}


class _Bar:
    """A progress bar on standard error: stage, share, time left. Quiet where nobody watches."""

    def __init__(self) -> None:
        self._bar: tqdm.tqdm[NoReturn] | None = None
        self._stage = ""
        self.delivered = False  # files have appeared that stay, whatever happens now

    def __call__(self, stage: str, fraction: float) -> None:
        if not sys.stderr.isatty():
            return
        if stage != self._stage:
            self.close()
            self._stage = stage
            columns, lines = shutil.get_terminal_size()  # sane where a terminal says 0 x 0
            self._bar = tqdm.tqdm(
                total=100,
                desc=f"{_STAGES.get(stage, stage):<10}",
                file=sys.stderr,
                ncols=min(columns, 90),
                nrows=lines,
                bar_format="{desc} {bar:30} {n:3.0f} %  {remaining} left",
            )
        if self._bar is not None:
            self._bar.n = min(max(100 * fraction, self._bar.n), 100)
            self._bar.refresh()

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
        self._bar, self._stage = None, ""


def _request(a: argparse.Namespace) -> Request:
    """What is asked for: by the preset, and by the options that win over it."""
    kind = KINDS.get(a.preset)
    base = Request() if kind is None else kind.dialled(Request())
    given = {name: getattr(a, name) for name in _DIALS if hasattr(a, name)}
    if "segment_beats" in given and "segments" not in given:
        given["segments"] = "beats"  # who names a number of beats wants no preset's shots
    return replace(
        base,
        **given,
        seed=a.seed,
        steps=a.steps,
        solver=a.solver,
        selector=a.selector,
        tempo_bpm=a.tempo,
        tracks=a.tracks,
        device=a.device,
        model=a.model,
        original_audio=a.original_audio,
        music_gain_db=kind.music_gain_db if kind and a.music_gain is None else a.music_gain,
        key=a.key,
        drift=a.tempo_drift / 100,
        style=a.style.strip(),
    )


def _generate(a: argparse.Namespace, progress: _Bar) -> int:
    request = _request(a)
    Composer(request.device, request.model).check(request)
    check_takes(a.takes)
    _check_png(a.plot)
    film = read_timeline(a.clip, a.media_folder, progress) if is_timeline(a.clip) else None
    if film is not None:  # before it is cut together
        Direction().with_scenes(a.scenes, float(film.duration))
    form, name = _form(a, film), _name(a, film)
    only = form.only
    check_bits(form.bits, only)
    clip_gain_db = None if a.original_audio == "drop" else 0.0
    in_files = IN_FILES[a.level_in_files]
    gain_db, kind = request.music_gain_db, KINDS.get(a.preset)
    duck_db = getattr(a, "duck", DUCK_DB if kind is None else kind.duck_db)
    levels = Levels(
        clip_gain_db,
        gain_db,
        form.target_lufs,
        duck_db,
        level_in_files=in_files,
        loudness_of=form.loudness_of,
    )
    word = kind.palette if kind is not None and a.palette is None else a.palette
    palette = None if word in (None, AUTO) else palette_named(word)
    font = _font(a.soundfont, (palette or PLAIN).voices, only)
    with staging(a.out) as stage:
        found: Path | VideoAnalysis = a.clip
        if film is not None:
            _say([] if a.json else film.told)
            clip = conform(film, progress)
        else:
            clip = probe(a.clip, progress)
        stem = clip.path.stem if name is None else name
        # Whatever cannot be written is said before the long work.
        names = [name if rank == 1 else f"{stem}-{rank}" for rank in range(1, a.takes + 1)]
        foretold, *_ = [
            check_targets(clip, a.out, only, each, film, stage, tracks=(palette or PLAIN).names)
            for each in names
        ]
        _say([] if a.json else [Told("dropped", text) for text in foretold])
        if film is not None:
            found = look_through(clip, film, progress)
        analysis, take = score(found, request, progress, span=a.span, scenes=a.scenes)
        takes = [take]
        thrown_away: list[str] = []
        if a.takes > 1:  # the first is resumed from the steps that it has just left
            composer = Composer(request.device, request.model)
            judged = best_of(
                composer, analysis, take.direction, request, a.takes, progress, thrown_away.append
            )
            takes = [one.take for one in judged]
        if palette is None:
            palette = _chosen(take, analysis, word, font)
        pieces = [Piece(take, each, levels) for each, take in zip(names, takes, strict=False)]
        reports = deliver_all(
            pieces,
            analysis,
            a.out,
            stage,
            only,
            film=film,
            palette=palette,
            font=font,
            bits=form.bits,
            in_one_go=True,
            progress=progress,
        )
        progress.delivered = True
        take, report = takes[0], reports[0]
    progress.close()
    if a.plot is not None:
        scenes = take.direction.scenes_of(analysis)
        # Of the band only what is written: what drummers strike are no pitches.
        written = [n for n in played(take, palette).notes if n.track < len(TRACKS)]
        plot(analysis, take.tempo_map, a.plot, written, scenes)
    later = [Told(**note) for note in report["told"] if note["text"] not in foretold]
    if film is not None:
        later = [*left_out(film, analysis), *later]
    _say([] if a.json else later)
    if film is not None:
        report["told"] = [asdict(note) for note in (*film.told, *later)]
    if a.takes > 1:
        report["takes"] = [_standing(one) for one in reports]
        report["thrown_away"] = thrown_away
    _tell(report, a.json)
    return _failed(reports, foretold if not a.json else ())


def _chosen(
    take: Take, analysis: VideoAnalysis, word: str | None, font: OwnFont | None = None
) -> Palette:
    """The palette of that name, or the one that suits the film. font: of the user's own; one that
    lacks a part of what suits plays the three tracks alone, and that is said."""
    if word not in (None, AUTO):
        return palette_named(word)
    palette = palette_named(suited(take, analysis, MiniLmEncoder()))
    try:
        check_font(font, palette.voices)
    except SynthError as error:
        text = f"{palette.title} would suit the film. {error.message} No band plays."
        print(f"bgm-studio: {text}", file=sys.stderr)
        return PLAIN
    return palette


def _font(path: Path | None, voices: Sequence[Voice], only: Sequence[str]) -> OwnFont | None:
    """The user's own soundfont, looked at; None for the shipped one."""
    if path is None:
        return None
    font = open_font(path)
    if any(product in SOUNDING for product in only):
        check_font(font, voices)
    return font


def _failed(reports: Sequence[dict[str, Any]], said: Sequence[str] = ()) -> int:
    """Say what could not be delivered; the exit code."""
    failed = dict.fromkeys(text for report in reports for text in report["failed"])
    for text in failed:
        if text not in said:
            print(f"bgm-studio: {text}", file=sys.stderr)
    return 1 if failed else 0


def _standing(report: dict[str, Any]) -> dict[str, Any]:
    """What tells one of several takes from the others."""
    jury = {key: report["jury"][key] for key in ("marks", "faults")}
    return {**{key: report[key] for key in ("seed", "report", "files")}, **jury}


class _Form(NamedTuple):
    """The form of what is exported."""

    only: tuple[str, ...]
    target_lufs: float | None
    bits: int
    loudness_of: str


def _form(a: argparse.Namespace, film: CutFilm | None) -> _Form:
    """What is asked for: by the purpose, and by the options that win over it."""
    preset = USUAL if a.purpose is None else PRESETS[a.purpose]
    products = preset.products_of(film=film is not None)
    if preset is USUAL and a.command == "export" and a.span is not None:
        products = tuple(product for product in products if product not in WHOLE_ONLY)
    return _Form(
        a.only or products,
        getattr(a, "loudness", preset.target_lufs),
        getattr(a, "bits", preset.bits),
        getattr(a, "loudness_of", preset.loudness_of),
    )


def _name(a: argparse.Namespace, film: CutFilm | None) -> str | None:
    """The name of the files, None for the clip's. Files of a timeline's film never have the name of
    the timeline, which may lie in the same folder."""
    if a.name is not None or film is None:
        return str(a.name) if a.name is not None else None
    stem = film.source.stem if film.source is not None else film.name
    return f"{stem}-scored"


def _say(told: Sequence[Told]) -> None:
    """Say on standard error what became of things in a timeline."""
    for note in told:
        print(f"bgm-studio: {note.text}", file=sys.stderr)


def _tell(report: dict[str, Any], as_json: bool) -> None:
    """Print what was made, and where it lies."""
    if as_json:
        print(json.dumps(report))
        return
    hits = [r for r, cut in zip(report["residual_ms"], report["cuts"], strict=True) if cut["hit"]]
    near = sum(abs(r) <= 40 for r in hits)
    sync = f"; {near} of {len(hits)} hit points within 40 ms of a beat" if hits else ""
    print(
        f"{report['duration_s']:.2f} s in {report['key']} at {report['tempo_bpm']:.1f} BPM, "
        f"{report['notes']} notes{sync}"
    )
    if part := report["part"]:
        print(f"of it {clock(part['start_s'])} - {clock(part['end_s'])}")
    others = [
        f"{one['tempo_bpm']:.1f} ({one['met']}, {one['on_downbeats']})"
        for one in (report["tempo_choices"] or ())[1:]
    ]
    if others:
        print(f"other tempi (hits met, strong ones on downbeats): {', '.join(others)}")
    scenes = [f"{row['name']} ({row['level']:.2f})" for row in report["scenes"]]
    rest = f" and {len(scenes) - 8} more" if len(scenes) > 8 else ""
    print(f"sections: {', '.join(scenes[:8])}{rest}")
    sound = report["synth"] or "not played"
    font = report["soundfont"]
    if font is not None and not font["shipped"]:
        sound += f" with {font['file']}"
    took_s = report["timings_s"]["total"]
    print(f"palette: {report['palette']}; {report['provider']}, {sound}, {took_s:.1f} s")
    for words in report.get("thrown_away", ()):
        print(words)
    for rank, one in enumerate(report.get("takes", ()), 1):
        fault = f"; {one['faults'][0]}" if one["faults"] else ""
        number = one.get("take", rank)
        print(f"take {number}: seed {one['seed']}, {one['marks']:.2f} of 1 by the jury{fault}")
    for one in report.get("takes", [report]):
        for path in files_of(one):
            print(path)


def _export(a: argparse.Namespace, progress: _Bar) -> int:
    from bgm_studio.project.file import load, relink  # noqa: PLC0415 - only here
    from bgm_studio.project.level import levels_of  # noqa: PLC0415 - likewise

    project = load(a.project)
    analysis, film = project.analysis, project.film
    if analysis is None or not project.takes:
        raise RequestError(f"{a.project} holds no take.", "Generate one in the window first.")
    entries = project.chosen(a.takes or "active")
    if a.palette is not None:
        project = project.with_palette(_chosen(entries[0].take, analysis, a.palette))
    form = _form(a, film)
    font = _font(a.soundfont, mixed(project.palette.voices, project.mix), form.only)
    check_part(a.span, analysis.clip, form.only)
    if film is not None and not is_unchanged(analysis.clip):
        # The cache has lost the proxy, or has it anew.
        project = relink(project, conform(film, progress).path)
        analysis = project.analysis or analysis
    names = [_name(a, film)]
    if a.takes is not None:
        base = names[0] or analysis.clip.path.stem
        listed = [(entry.number, entry.name) for entry in entries]
        names = [*take_names(base, listed, project.palette.names)]
    pieces = []
    for entry, name in zip(entries, names, strict=True):
        levels = levels_of(
            project,
            entry.take,
            target_lufs=form.target_lufs,
            duck_db=a.duck,
            level_in_files=IN_FILES[a.level_in_files],
            loudness_of=form.loudness_of,
        )
        pieces.append(Piece(entry.take, name, levels, held=entry.parts))
    with staging(a.out) as stage:
        reports = deliver_all(
            pieces,
            analysis,
            a.out,
            stage,
            form.only,
            film=film,
            palette=project.palette,
            mix=project.mix,
            font=font,
            bits=form.bits,
            span=a.span,
            progress=progress,
        )
        progress.delivered = True
    progress.close()
    report, told = reports[0], [Told(**note) for one in reports for note in one["told"]]
    otherwise = heard_otherwise(project.soundfont, font.sha256 if font is not None else "")
    if otherwise and report["soundfont"] is not None:
        told.append(Told("approximated", otherwise))
        report["told"].append(asdict(told[-1]))
    _say([] if a.json else [*dict.fromkeys(told)])
    if len(reports) > 1:
        report["takes"] = [
            {"take": entry.number, "name": entry.name} | _standing(one)
            for entry, one in zip(entries, reports, strict=True)
        ]
    _tell(report, a.json)
    return _failed(reports)


def _app(a: argparse.Namespace, progress: _Bar) -> int:
    if a.file is not None and not _is_there(a.file):
        shown = str(a.file) if len(str(a.file)) <= 200 else f"{str(a.file)[:200]}..."
        raise ClipError(f"There is no file {shown}.", "Check the name and the folder.")
    check_display()
    with _window_library():
        from bgm_studio.ui.app import run  # noqa: PLC0415 - Qt loads only here
    return run(a.file)


@contextmanager
def _window_library() -> Iterator[None]:
    """Where the window is imported: what is missing becomes a DeviceError."""
    try:
        with uncollected():
            yield
    except ImportError as error:
        # A system library that is missing names neither itself nor PySide6, only the file.
        if not any(part in f"{error.name} {error.path}" for part in ("PySide6", "shiboken6")):
            raise
        if isinstance(error, ModuleNotFoundError):
            raise DeviceError(
                "The window needs PySide6, which is not installed.",
                "Run ./setup, or pip install PySide6-Essentials; generate needs no window.",
            ) from error
        raise DeviceError(
            f"The window's library cannot be loaded ({error}).",
            "Install what it names; bgm-studio generate works without a window.",
        ) from error


def _listen(a: argparse.Namespace, progress: _Bar) -> int | None:
    if a.table:
        files = answers.answer_files(a.folder) if a.out is None else (a.out,)
        print(table.table([answers.read_answers(path) for path in files]))
        return None
    try:
        check_display()
    except DisplayError as error:
        raise DisplayError(error.message, "Listening needs one; --table does not.") from error
    collection = listening.look(a.folder, progress)
    progress.close()
    if collection.left_out:
        names = ", ".join(collection.left_out[:5]) + (" …" if len(collection.left_out) > 5 else "")
        print(f"Left out, since one system alone has them: {names}")
    with _window_library():
        from bgm_studio.ui.listening.window import run  # noqa: PLC0415 - Qt loads only here
    test = session.Session(
        collection, a.out, mode=a.mode, seed=a.seed, listener=a.name, expert=a.expert
    )
    try:
        code = run(test)
    finally:
        test.close()
    done = sum(map(test.is_complete, range(len(test.questions))))
    if not test.answers:
        print("Nothing was answered.")
    elif done < len(test.questions):
        print(f"{done} of {len(test.questions)} questions answered; go on with --out {test.path}")
    else:
        print(f"All {done} questions answered: {test.path}")
    return code


def _check_png(path: Path | None) -> None:
    """Refuse a picture's path before the long work, not after it."""
    if path is None:
        return
    if path.suffix.lower() != ".png":
        raise OutputError(f"{path} is not a PNG name.", "Use a name that ends in .png.")
    if not path.parent.is_dir():
        raise OutputError(f"The folder {path.parent} does not exist.", "Create it first.")


def plot(*arguments: Any) -> None:
    """`video.plot.plot`; matplotlib loads only where a picture is wanted."""
    from bgm_studio.export.plot import plot as draw  # noqa: PLC0415

    draw(*arguments)


def _analyze(a: argparse.Namespace, progress: _Bar) -> None:
    _check_png(a.plot)
    film = read_timeline(a.clip, a.media_folder, progress) if is_timeline(a.clip) else None
    clip = probe(a.clip, progress) if film is None else conform(film, progress)
    analysis = look_through(clip, film, progress)
    progress.close()
    if film is not None and not a.json:
        _say([*film.told, *left_out(film, analysis)])
    fit = fit_clip(analysis)
    scenes = find_scenes(analysis)
    if a.plot is not None:
        plot(analysis, fit.tempo_map, a.plot, (), scenes)
    if a.json:
        found = analysis.summary()
        found["scenes"] = described(scenes, analysis)
        found["tempo_bpm"] = round(fit.tempo_bpm, 4)
        found["residual_ms"] = [round(value, 2) for value in fit.residual_ms]
        print(json.dumps(found))
        return
    clip = analysis.clip
    print(
        f"{a.clip.name}: {clip.duration_s:.2f} s, {clip.width}x{clip.height}, "
        f"{float(clip.frame_rate):g} fps, {'with' if clip.has_audio else 'without'} sound"
    )
    felt = analysis.affect()
    feeling = f"; valence {felt.valence:+.2f}, arousal {felt.arousal:+.2f}" if felt else ""
    print(
        f"tempo {fit.tempo_bpm:.1f} BPM; activity {analysis.activity.mean():.2f}, "
        f"energy {analysis.energy.mean():.2f}{feeling}"
    )
    for row in described(scenes, analysis):
        lead = f", {row['lead']}" if row["lead"] else ""
        print(
            f"{row['start_s']:8.2f} - {row['end_s']:7.2f} s section   {row['name']} "
            f"({row['level']:.2f}){lead}"
        )
    late = dict(zip((cut.frame for cut in analysis.cuts), fit.residual_ms, strict=True))
    soft = {cut.frame: cut for cut in analysis.cuts if cut.span is not None}
    for shot in analysis.shots:
        sync = f"{late[shot.start_frame]:+6.0f} ms" if shot.start_frame in late else " " * 9
        cut = soft.get(shot.start_frame)
        by = f" ({cut.kind}, {cut.span.length_s:.1f} s)" if cut is not None and cut.span else ""
        print(f"{shot.start_s:8.2f} - {shot.end_s:7.2f} s {sync}  {shot.caption}{by}")
    if a.plot is not None:
        print(a.plot)


def _demo(a: argparse.Namespace, progress: _Bar) -> None:
    # matplotlib loads only here
    from bgm_studio.export.excerpts import make_page  # noqa: PLC0415
    from bgm_studio.export.palette_page import make_palette_page  # noqa: PLC0415

    if a.palettes is None:
        if a.clip:
            raise RequestError("--clip goes with --palettes.", "Leave it out.")
        page = make_page(a.excerpts, progress, device=a.device, model=a.model)
    else:
        own, problems = own_palettes()
        every = {**shipped(), **own}
        page = make_palette_page(
            a.palettes, every, progress, clips=a.clip, device=a.device, model=a.model
        )
        progress.close()
        for problem in problems:
            print(f"bgm-studio: {problem.message} {problem.hint}", file=sys.stderr)
    progress.close()
    print(page)


def _serve(a: argparse.Namespace, progress: _Bar) -> int:
    from bgm_studio.service.serve import main as serve  # noqa: PLC0415 - only here

    return serve()


def _doctor(a: argparse.Namespace, progress: _Bar) -> None:
    findings = doctor.examine(a.device)
    progress.close()
    if a.json:
        print(json.dumps(findings))
    else:
        for line in doctor.lines(findings):
            print(line)
    if findings["missing"] and any(item["needed"] for item in findings["missing"]):
        raise SystemExit(1)


_COMMANDS: dict[str, Callable[[argparse.Namespace, _Bar], int | None]] = {
    "app": _app,
    "generate": _generate,
    "analyze": _analyze,
    "export": _export,
    "listen": _listen,
    "demo": _demo,
    "serve": _serve,
    "doctor": _doctor,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Exit code 0; 1 for a failure the user can mend, or a product that could not
    be delivered; 130 when interrupted, 128 and the signal's number when ended by one."""
    progress = _Bar()
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A file's name may hold what the terminal cannot write; that must not undo a finished run.
        sys.stdout.reconfigure(errors="backslashreplace")
    given = list(sys.argv[1:] if argv is None else argv)
    if not given or _is_file(given[0]):
        given.insert(0, "app")
    with _stopped_by_signals() as signals:
        try:
            arguments = parser().parse_args(given)
            code: int | None = _COMMANDS[arguments.command](arguments, progress)
        except BgmError as error:
            progress.close()
            line = " ".join(f"bgm-studio: {error.message} {error.hint}".split())
            print(line, file=sys.stderr)
            return 1
        except (KeyboardInterrupt, Cancelled):
            what = "the files are written" if progress.delivered else "nothing was written"
            with suppress(OSError):  # the terminal may be gone, which is why
                progress.close()
                print(f"bgm-studio: stopped; {what}.", file=sys.stderr)
            return 128 + signals[0] if signals else 130
    return code or 0


@contextmanager
def _stopped_by_signals() -> Iterator[list[int]]:
    """Within, signals that ask a process to end, or say that its terminal is gone, stop the work as
    Ctrl-C does. Gives a list that then holds the signal's number."""
    came: list[int] = []

    def stop(number: int, _: object) -> None:
        if not came:  # a second one must not stop the cleaning up
            came.append(number)
            raise KeyboardInterrupt

    before = {}
    if threading.current_thread() is threading.main_thread():
        for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
            number = getattr(signal, name, None)
            # nohup has hang-ups ignored, and so do we then.
            if number is not None and signal.getsignal(number) == signal.SIG_DFL:
                before[number] = signal.signal(number, stop)
    try:
        yield came
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _is_file(argument: str) -> bool:
    """Whether a first argument that is no command means a file rather than a mistyped command."""
    if argument in _COMMANDS or argument.startswith("-"):
        return False
    if Path(argument).suffix != "" or "/" in argument:
        return True
    return _is_there(Path(argument)) and Path(argument).is_file()


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # longer than names can be
        return False
