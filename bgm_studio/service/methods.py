"""The methods of the protocol: what a host can ask for, and what it has open.

They make the same calls as the command line and the window. Results are plain JSON values;
docs/protocol.md describes them. How requests come in is `serve`'s business.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass, field, fields, replace
from fractions import Fraction
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Protocol, Union, get_args, get_origin, get_type_hints

from bgm_studio.band.palettes import Palette, palette_named
from bgm_studio.base.errors import ProjectError, RequestError
from bgm_studio.base.inference import file_sha256
from bgm_studio.base.staging import staging
from bgm_studio.composing.casting import suited
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.fitting import fit_clip
from bgm_studio.composing.recut import carried_direction, compare
from bgm_studio.composing.recut import rescore as recut_take
from bgm_studio.composing.take import Request, Take
from bgm_studio.diffusion.sampler import Roll, Step
from bgm_studio.export.part import check_part
from bgm_studio.export.presets import Preset, preset_named
from bgm_studio.export.report import hit_cuts, take_report
from bgm_studio.export.several import Piece, deliver_all, take_names
from bgm_studio.export.sound_files import check_bits
from bgm_studio.export.targets import PRODUCTS, TIMELINE
from bgm_studio.interchange.conform import conform, left_out, look_through
from bgm_studio.interchange.film import Told
from bgm_studio.interchange.reading import is_timeline, read_hashed
from bgm_studio.music.pianoroll import COLUMNS_PER_BEAT, Note, notes_from_roll
from bgm_studio.music.timing import TempoMap
from bgm_studio.project import archive
from bgm_studio.project import file as project_file
from bgm_studio.project.autosave import ProjectLock
from bgm_studio.project.kinds import Kind, kind_named
from bgm_studio.project.level import carried_level, levels_of
from bgm_studio.project.project import MAX_TAKES, Project, TakeEntry, recut_entry
from bgm_studio.service.rpc import Params, invalid_params
from bgm_studio.sound.ducking import check_duck
from bgm_studio.sound.mix import check_loudness, check_loudness_of
from bgm_studio.sound.own_font import heard_otherwise, open_font
from bgm_studio.video.affect import Affect
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import ClipInfo, is_unchanged, probe, unchanged
from bgm_studio.video.scenes import Scene, described

_ORIGINAL_AUDIO = ("keep", "drop")
_USUAL = Preset(("midi", "wav"))
_MOST_CUTS = 16  # earlier cuts that are kept


class Work(Protocol):
    """A long request, as the work for it sees it."""

    def progress(self, stage: str, fraction: float) -> None:
        """Report progress; raises Cancelled once the host has cancelled."""

    def preview(self, fraction: float, notes: Callable[[], list[list[float]]]) -> None:
        """Show the music so far, if it is time for it."""

    def settle(self) -> None:
        """Rule out cancelling from here on; raises Cancelled where that has happened."""


@dataclass(frozen=True)
class _Opened:
    """What a host has open. clip: None for a timeline whose film is not cut together yet.
    direction, dials: those that a new take starts from, as they were opened or found; project: as
    it is saved, with what the newest take was made from."""

    number: int
    kind: Literal["clip", "timeline", "project"]
    path: Path
    clip: ClipInfo | None
    project: Project
    direction: Direction = field(default_factory=Direction)
    dials: Request = field(default_factory=Request)

    @property
    def entries(self) -> tuple[TakeEntry, ...]:
        """Its takes, oldest first."""
        return self.project.takes

    def told(self) -> list[dict[str, str]]:
        """What became of a timeline's parts that are no plain cuts."""
        film, analysis = self.project.film, self.project.analysis
        if film is None:
            return []
        return _told_rows((*film.told, *(left_out(film, analysis) if analysis else ())))


class Methods:
    """The methods that a host calls, and what it has open: a film, its takes, and the earlier cuts
    of the film that `rescore` left, with theirs.

    The numbers of takes are never used twice. `takes`, `remove` and `save` may be called while
    another thread is in one of the others, of which only one runs at a time.

    Every method takes `Params`, and raises the RpcError for wrong ones and the BgmErrors of the
    calls it makes.
    """

    def __init__(self) -> None:
        self._count = 0
        self._now: _Opened | None = None
        self._earlier: tuple[_Opened, ...] = ()
        self._files: dict[Path, str] = {}  # hashes of projects as they were last read or written
        self._lock = threading.Lock()
        self._composer: tuple[tuple[str, Path | None], Composer] | None = None

    # -- opening ---------------------------------------------------------------------------------

    def open(self, params: Params, work: Work) -> dict[str, Any]:
        """Open a clip, a timeline or a project, in place of what was open."""
        path, folders = params.path("path"), params.paths("media_folders")
        params.end()
        self._count += 1
        if path.suffix.lower() == archive.SUFFIX:
            opened = self._project(path, folders, work)
        elif is_timeline(path):
            opened = _Opened(self._count, "timeline", path, None, _read(path, folders, work))
        else:
            opened = _Opened(
                self._count, "clip", path, probe(path, work.progress), Project(palette_auto=True)
            )
        work.settle()
        with self._lock:
            self._now, self._earlier = opened, ()
        return _description(opened)

    def _project(self, path: Path, folders: tuple[Path, ...], work: Work) -> _Opened:
        # Hashed first: a file that is written meanwhile is then seen to have changed.
        sha256 = _sha256(path)
        project = project_file.load(path)
        self._files[path.resolve()] = sha256
        if project.analysis is None:
            raise ProjectError(f"{path.name} holds no clip.", "Open the clip itself.")
        clip = project.analysis.clip
        # A film's proxy is made again where it is needed.
        if project.film is None and project_file.locate_clip(project, path) is None:
            moved = next(
                (f / clip.path.name for f in folders if _is_file(f / clip.path.name)), None
            )
            if moved is None:
                raise ProjectError(
                    f"The clip of {path.name} is not at {clip.path}.",
                    "Name the folder it is in as one of media_folders.",
                )
            project = project_file.relink(project, moved, work.progress)
            clip = project.analysis.clip if project.analysis else clip
        # Another's project does not choose which model is loaded here.
        project = replace(
            project,
            request=_plain(project.request),
            takes=tuple(
                replace(entry, take=replace(entry.take, request=_plain(entry.take.request)))
                for entry in project.takes
            ),
        )
        return _Opened(
            self._count, "project", path, clip, project, project.direction, project.request
        )

    def _opened(self) -> _Opened:
        if self._now is None:
            raise RequestError("Nothing is open.", "Open a clip, a timeline or a project first.")
        return self._now

    def _entry(self, take: str) -> tuple[_Opened, TakeEntry]:
        """A take, and the cut of the film that it is for."""
        for opened in (self._opened(), *self._earlier):
            for entry in opened.entries:
                if str(entry.number) == take:
                    return opened, entry
        raise RequestError(f"There is no take {take[:40]!r}.", "See `takes`.")

    def _asked(self, params: Params) -> tuple[_Opened, tuple[TakeEntry, ...]]:
        """The takes to export, and the cut of the film that they are for."""
        if "takes" not in params:
            opened, entry = self._entry(params.text("take"))
            return opened, (entry,)
        opened, which = self._opened(), params.raw("takes")
        if which not in ("all", "starred"):
            which = tuple(self._entry(take)[1].number for take in params.words("takes", ()))
            if not which:
                raise invalid_params("The parameter 'takes' names no take.")
        return opened, opened.project.chosen(which)

    # -- looking through -------------------------------------------------------------------------

    def analyze(self, params: Params, work: Work) -> dict[str, Any]:
        """The analysis of the pictures, as the user directed it, and the tempo that fits."""
        params.end()
        opened, analysis = self._looked_through(work)
        seen = opened.direction.directed(analysis)
        dials = opened.dials
        fit = fit_clip(analysis, dials.tempo_bpm, direction=opened.direction, drift=dials.drift)
        return {
            "cuts": [asdict(cut) for cut in seen.cuts],
            "shots": [
                asdict(shot) | _felt(seen.affect(shot.start_s, shot.end_s)) for shot in seen.shots
            ],
            "affect": _felt(seen.affect()),
            "speech": None if seen.speech is None else [asdict(span) for span in seen.speech],
            "sections": _sections(opened),
            "tempo_bpm": round(fit.tempo_bpm, 4),
            "told": opened.told(),
        }

    def _looked_through(self, work: Work) -> tuple[_Opened, VideoAnalysis]:
        """What is open, and its analysis, which is made once."""
        opened = self._opened()
        if opened.project.analysis is not None:
            return opened, opened.project.analysis
        clip, film = opened.clip, opened.project.film
        if film is not None:
            clip = conform(film, work.progress)
        assert clip is not None  # noqa: S101 - only a film has none
        analysis = look_through(clip, film, work.progress)
        direction = Direction.found(analysis)
        project = replace(opened.project, analysis=analysis, direction=direction)
        # No take can have been added or removed: there is none before the first analysis.
        self._now = replace(opened, clip=clip, project=project, direction=direction)
        return self._now, analysis

    # -- takes -----------------------------------------------------------------------------------

    def generate(self, params: Params, work: Work) -> dict[str, Any]:
        """Compose a take; a clip without an analysis is analysed first."""
        wants_preview = params.flag("preview", False)
        opened = self._opened()
        kind = None if params.raw("preset") is None else kind_named(params.text("preset"))
        dials = opened.dials if kind is None else kind.dialled(opened.dials)
        request = _request(params, dials)
        ranged, parted = "range" in params, "sections" in params
        span, scenes = _span(params.raw("range")), _scenes(params.raw("sections"))
        params.end()
        composer = self._composer_for(request)
        composer.check(request)
        Direction().with_scenes(scenes, float(_length(opened)[0]))  # before the long work
        _check_room(opened.project)
        opened, analysis = self._looked_through(work)
        direction = opened.direction.with_range(span) if ranged else opened.direction
        if parted:
            direction = direction.with_scenes(scenes, analysis.clip.duration_s)
        tempo_map = composer.draft(analysis, direction, request).fit.tempo_map
        steps = request.steps or composer.default_steps

        def show(step: Step) -> None:
            # A step that an earlier run had left is done at once; the end is shown below.
            if not step.resumed and step.index + 1 < steps:
                work.preview((step.index + 1) / steps, lambda: _roll_rows(step.denoised, tempo_map))

        # A film's proxy may have vanished from the cache meanwhile; it is made again.
        with nullcontext() if opened.project.film else unchanged(analysis.clip):
            take = composer.compose(
                analysis,
                direction,
                request,
                progress=work.progress,
                on_step=show if wants_preview else None,
            )
        if wants_preview:
            work.preview(1.0, lambda: _note_rows(take.notes, take.tempo_map))
        palette = None
        if opened.project.palette_auto and kind is None:
            palette = palette_named(suited(take, analysis, composer.encoder))
        work.settle()
        return self._added(take, palette, kind)

    def _composer_for(self, request: Request) -> Composer:
        key = request.device, request.model
        if self._composer is None or self._composer[0] != key:
            self._composer = None  # its memory is freed before the next one takes its own
            self._composer = key, Composer(*key)
        return self._composer[1]

    def _added(self, take: Take, palette: Palette | None, kind: Kind | None) -> dict[str, Any]:
        """Add a new take to the project, with the dials that it was made with. palette: for the
        film, None for the one that plays. kind: whose palette and levels the project is to have."""
        with self._lock:
            opened = self._opened()
            project = opened.project if kind is None else kind.applied(opened.project)
            project = replace(project, direction=take.direction, request=take.request)
            project = project.with_take(take)
            if palette is not None:
                project = project.with_palette(palette, auto=True)
            self._now = replace(opened, project=project)
        return _take_facts(project.takes[-1], project)

    def rescore(self, params: Params, work: Work) -> dict[str, Any]:
        """Let a take follow its film's new cut, which is then open."""
        path, folders = params.path("path"), params.paths("media_folders")
        old, entry = self._entry(params.text("take"))
        params.end()
        if old.project.film is None:
            raise RequestError(
                f"Take {entry.number} was not made for a timeline.",
                "Open a timeline, generate, and rescore once it has been recut.",
            )
        folders = tuple(dict.fromkeys((*folders, *old.project.media_folders)))
        fresh = _read(path, folders, work)
        assert fresh.film is not None  # noqa: S101 - it was just read
        recut = compare(old.project.film, fresh.film)
        clip = conform(fresh.film, work.progress)
        analysis = look_through(clip, fresh.film, work.progress)
        take = entry.take
        rescored = recut_take(
            self._composer_for(take.request), recut, take, analysis, progress=work.progress
        )
        direction = carried_direction(recut, old.direction, analysis)
        work.settle()
        with self._lock:
            now = self._opened()
            project = replace(
                now.project,
                analysis=analysis,
                direction=rescored.direction,
                takes=(),
                active="",
                request=rescored.take.request,
                film=fresh.film,
                timeline_sha256=fresh.timeline_sha256,
                media_folders=fresh.media_folders,
                level=carried_level(recut, old.project.level),
            )
            project = project.with_take(
                rescored.take, name=entry.name, like=recut_entry(entry, rescored)
            )
            self._earlier = (now, *self._earlier)[:_MOST_CUTS]
            self._now = replace(
                now, kind="timeline", path=path, clip=clip, project=project, direction=direction
            )
            opened = self._now
        return {
            **_take_facts(project.takes[-1], project),
            "kept": [[span.start_s, span.end_s] for span in rescored.outline.kept],
            "dirty": [[span.start_s, span.end_s] for span in rescored.outline.dirty],
            "told": opened.told(),
        }

    def takes(self, params: Params) -> list[dict[str, Any]]:
        """All takes, oldest first."""
        params.end()
        project = self._opened().project
        return [_take_facts(entry, project) for entry in project.takes]

    def remove(self, params: Params) -> dict[str, Any]:
        """Forget a take."""
        take = params.text("take")
        params.end()
        with self._lock:
            opened, entry = self._entry(take)
            fewer = replace(opened, project=opened.project.without_take(entry.id))
            if opened is self._now:
                self._now = fewer
            self._earlier = tuple(fewer if cut is opened else cut for cut in self._earlier)
        return {}

    # -- files -----------------------------------------------------------------------------------

    def export(self, params: Params, work: Work) -> dict[str, Any]:
        """Write the files of a take, or of several."""
        opened, entries = self._asked(params)
        out = params.path("out")
        preset = _USUAL if params.raw("preset") is None else preset_named(params.text("preset"))
        products = preset.products_of(film=opened.project.film is not None)
        only = params.words("only", products)
        name = None if params.raw("name") is None else params.text("name")
        loudness = params.number("loudness_lufs", preset.target_lufs)
        loudness_of = params.text("loudness_of", preset.loudness_of)
        bits = params.number("bits", preset.bits)
        asked_db = params.number("duck_db", 0.0) or 0.0
        depth_db = asked_db if "duck_db" in params else None  # for as the project has it
        in_files = params.raw("level_in_files")
        if in_files is not None:
            in_files = params.flag("level_in_files", default=False)
        span = _span(params.raw("range"))
        font_path = None if params.raw("soundfont") is None else params.path("soundfont")
        project = opened.project
        if params.raw("palette") is not None:
            project = project.with_palette(palette_named(params.text("palette")))
        params.end()
        check_loudness(loudness)
        check_loudness_of(loudness_of)
        check_bits(bits, only)
        check_duck(asked_db)
        film = project.film
        for product in only:
            if product not in (*PRODUCTS, TIMELINE):
                known = ", ".join((*PRODUCTS, TIMELINE))
                raise RequestError(f"Unknown product {product[:40]!r}.", f"Choose from {known}.")
        if TIMELINE in only and film is None:
            raise RequestError("No timeline was opened.", f"Leave out {TIMELINE!r}.")
        if film is not None and name is None:
            # A bundle's content.otio is known by the bundle's name.
            own = film.source if opened.kind == "timeline" else None
            name = (own or opened.path).stem
        analysis = _analysis(project)
        check_part(span, analysis.clip, only)
        font = None if font_path is None else open_font(font_path)
        if film is not None and "video" in only and not is_unchanged(analysis.clip):
            # The proxy is gone from the cache, or was made again.
            proxy = conform(film, work.progress).path
            analysis = _analysis(project_file.relink(project, proxy, work.progress))
        names: tuple[str | None, ...] = (name,)
        if "takes" in params:
            told = [(entry.number, entry.name) for entry in entries]
            names = take_names(name or analysis.clip.path.stem, told, project.palette.names)
        pieces = []
        for entry, own_name in zip(entries, names, strict=True):
            levels = levels_of(
                project,
                entry.take,
                target_lufs=loudness,
                duck_db=depth_db,
                level_in_files=in_files,
                loudness_of=loudness_of,
            )
            if entry.take.request.original_audio == "drop":
                levels = replace(levels, clip_gain_db=None)
            pieces.append(Piece(entry.take, own_name, levels, held=entry.parts))
        with staging(out) as stage:
            reports = deliver_all(
                pieces,
                analysis,
                out,
                stage,
                only,
                palette=project.palette,
                mix=project.mix,
                font=font,
                bits=int(bits or 0),
                film=film,
                span=span,
                progress=work.progress,
            )
        otherwise = heard_otherwise(project.soundfont, font.sha256 if font is not None else "")
        for report in reports if otherwise else ():
            if report["soundfont"] is not None:
                report["told"].append(asdict(Told("approximated", otherwise)))
        if "takes" not in params:
            return _delivered(reports[0])
        numbers = [{"take": str(entry.number)} for entry in entries]
        made = [{**n, **_delivered(one)} for n, one in zip(numbers, reports, strict=True)]
        return {"takes": made}

    def save(self, params: Params) -> dict[str, Any]:
        """Write a .bgm file with all takes. A file that another program has written since it was
        opened or saved here stays as it is, unless it is to be overwritten."""
        path, overwrite = params.path("path"), params.flag("overwrite", default=False)
        params.end()
        project = self._opened().project
        if path.suffix.lower() != archive.SUFFIX:
            raise RequestError(
                f"{path.name} is not a project's name.", f"Let it end in {archive.SUFFIX}."
            )
        if project.analysis is None:
            raise RequestError("There is nothing to save yet.", "Analyze or generate first.")
        with ProjectLock(path):  # not under a window that has it open
            place, now = path.resolve(), _sha256(path)
            if not overwrite and self._files.get(place, now) != now:
                raise ProjectError(
                    f"{path.name} was changed by another program since it was opened here.",
                    "Save under another name, or open it again.",
                )
            project_file.save(project, path)
            self._files[place] = _sha256(path)
        return {}


def _sha256(path: Path) -> str:
    """SHA-256 of a file as it is now, "" where it is missing or cannot be read."""
    try:
        return file_sha256(path)
    except OSError:
        return ""


def _read(path: Path, folders: tuple[Path, ...], work: Work) -> Project:
    """A project with the film of a timeline, and nothing else yet."""
    film, sha256 = read_hashed(path, folders, work.progress)
    return Project(film=film, timeline_sha256=sha256, media_folders=folders, palette_auto=True)


def _analysis(project: Project) -> VideoAnalysis:
    """The analysis of a project that has a take."""
    assert project.analysis is not None  # noqa: S101 - or there were none
    return project.analysis


def _plain(request: Request) -> Request:
    return replace(request, device="auto", model=None)


# -- from JSON -------------------------------------------------------------------------------------


def _request(params: Params, dials: Request) -> Request:
    """The dials, with the given fields changed."""
    hints = get_type_hints(Request)
    given = {}
    for dial in fields(Request):
        value = params.raw(dial.name)
        if dial.name in params:
            given[dial.name] = _typed(hints[dial.name], value, dial.name)
    request = replace(dials, **given)
    if request.original_audio not in _ORIGINAL_AUDIO:
        raise RequestError(
            f"Unknown original_audio {request.original_audio[:40]!r}.",
            f"Choose from {', '.join(_ORIGINAL_AUDIO)}.",
        )
    return request


def _typed(kind: Any, value: Any, name: str) -> Any:
    """A JSON value as the type that a field of Request declares."""
    if get_origin(kind) in (Union, UnionType):
        if value is None:
            return None
        (kind,) = (part for part in get_args(kind) if part is not type(None))
    given = Params({name: value})
    if kind is Path:
        return given.path(name)
    if kind is str:
        return given.text(name)
    if get_origin(kind) is tuple:
        return given.words(name, ())
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if kind is float and abs(value) < 1e300:
            return float(value)
        if kind is int and value == int(value):  # a host may have no other numbers than 7.0
            return int(value)
    raise invalid_params(f"The parameter {name!r} is {'a whole' if kind is int else 'a'} number.")


def _span(value: Any) -> Span | None:
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 2:
        raise invalid_params("The parameter 'range' is a list of two numbers, or null.")
    return Span(*(_typed(float, item, "range") for item in value))


def _scenes(value: Any) -> tuple[Scene, ...]:
    """The sections that are asked for; () for null, which means those that the pictures have."""
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise invalid_params("The parameter 'sections' is a list of objects, or null.")
    scenes = []
    for item in value:
        given = Params(item)
        start_s, level = given.raw("start_s"), given.raw("level")
        name, lead = given.text("name", ""), given.text("lead", "")
        if (end_s := given.raw("end_s")) is not None:  # as `analyze` tells it; the next one decides
            _typed(float, end_s, "end_s")
        given.end()
        level = None if level is None else _typed(float, level, "level")
        scenes.append(Scene(_typed(float, start_s, "start_s"), level, name, lead))
    return tuple(scenes)


def _check_room(project: Project) -> None:
    """Raise RequestError, before the long work, where no take could be added."""
    if len(project.takes) >= MAX_TAKES:
        raise RequestError(
            f"There are {MAX_TAKES} takes, the most there can be.",
            "Remove takes that you do not need.",
        )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


# -- to JSON ---------------------------------------------------------------------------------------


def _length(opened: _Opened) -> tuple[Fraction, Fraction, int]:
    """Seconds, frames a second, frames."""
    clip, film = opened.clip, opened.project.film
    if clip is not None:
        return clip.duration, clip.frame_rate, clip.frame_count
    assert film is not None  # noqa: S101 - only a film has no clip
    return film.duration, film.rate, film.frames


def _felt(affect: Affect | None) -> dict[str, float | None]:
    """Valence and arousal; null where they are not known."""
    if affect is None:
        return {"valence": None, "arousal": None}
    return {"valence": round(affect.valence, 4), "arousal": round(affect.arousal, 4)}


def _sections(opened: _Opened) -> list[dict[str, Any]]:
    """The sections of what was analysed, else none."""
    direction, analysis = opened.direction, opened.project.analysis
    if analysis is None:
        return []
    return described(direction.scenes_of(analysis), direction.directed(analysis))


def _description(opened: _Opened) -> dict[str, Any]:
    film, analysis = opened.project.film, opened.project.analysis
    cuts: list[dict[str, Any]] = [asdict(cut) for cut in opened.direction.cuts]
    if film is not None and analysis is None:  # their strength shows only in the pictures
        cuts = [{"frame": frame, "time_s": float(frame / film.rate)} for frame in film.cuts]
    duration, rate, frames = _length(opened)
    return {
        "session": str(opened.number),
        "kind": opened.kind,
        "path": str(opened.path),
        "duration_s": float(duration),
        "frame_rate": f"{rate.numerator}/{rate.denominator}",
        "frame_count": frames,
        "cuts": cuts,
        "sections": _sections(opened),
        "told": opened.told(),
        "takes": [_take_facts(entry, opened.project) for entry in opened.entries],
    }


def _told_rows(told: Sequence[Told]) -> list[dict[str, str]]:
    return [{"kind": one.kind, "text": one.text} for one in told]


def _take_facts(entry: TakeEntry, project: Project) -> dict[str, Any]:
    """The facts about a take for a host. recipe: what `generate` needs to make it again."""
    take = entry.take
    report = take_report(take, _analysis(project))
    span = take.direction.range
    recipe = asdict(take.request)
    recipe |= {"model": recipe["model"] and str(recipe["model"]), "tracks": list(recipe["tracks"])}
    recipe["range"] = span and [span.start_s, span.end_s]
    recipe["sections"] = [asdict(scene) for scene in take.direction.scenes] or None
    return {
        "take": str(entry.number),
        "name": entry.name or f"Take {entry.number}",
        **{key: report[key] for key in ("seed", "tempo_bpm", "key", "notes", "duration_s")},
        "hits": [
            {"frame": cut.frame, "time_s": cut.time_s, "residual_ms": round(late_ms, 2)}
            for cut, late_ms in hit_cuts(take)
        ],
        "recipe": recipe,
        "model_sha256": take.model_sha256,
    }


def _delivered(report: dict[str, Any]) -> dict[str, Any]:
    """What a host is told of a take's files."""
    files = report["files"]
    return {
        "files": {p: files[p] for p in (*PRODUCTS, TIMELINE) if files.get(p)},
        "report": report["report"],
        "told": _told_rows([Told(**one) for one in report["told"]]),
        "failed": report["failed"],
    }


def _roll_rows(roll: Roll, tempo_map: TempoMap) -> list[list[float]]:
    """The notes that a roll (6, columns, 128) has so far, in the form of `_note_rows`."""
    columns = tempo_map.total_beats * COLUMNS_PER_BEAT
    return _note_rows(notes_from_roll(roll[:, :columns] > 0.5), tempo_map)


def _note_rows(notes: list[Note] | tuple[Note, ...], tempo_map: TempoMap) -> list[list[float]]:
    """[start_s, end_s, pitch, track] of each note, on the clip's clock."""
    ends = [(note.start_column, note.end_column) for note in notes]
    seconds = tempo_map.seconds([[a / COLUMNS_PER_BEAT, b / COLUMNS_PER_BEAT] for a, b in ends])
    return [
        [round(start_s, 3), round(end_s, 3), note.pitch, note.track]
        for note, (start_s, end_s) in zip(notes, seconds.tolist(), strict=True)
    ]
