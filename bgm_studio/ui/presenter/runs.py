"""Runs of the denoiser: new takes, parts made anew, another tempo."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from types import MappingProxyType
from typing import Any

from bgm_studio.band.palettes import Palette, palette_named
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.casting import suited
from bgm_studio.composing.composer import Composer
from bgm_studio.composing.direction import Direction, Span
from bgm_studio.composing.jury import Judged, auditioned, judge
from bgm_studio.composing.take import Request, Take
from bgm_studio.music.pianoroll import (
    COLUMNS_PER_BEAT,
    PITCHES,
    Note,
    Region,
)
from bgm_studio.project.naming import asked_name
from bgm_studio.project.project import Project, Recipe, TakeEntry
from bgm_studio.ui.presenter.heard import carried, with_dial
from bgm_studio.ui.presenter.jobs import Job, Work
from bgm_studio.ui.presenter.live import show_step
from bgm_studio.ui.presenter.model import Model
from bgm_studio.ui.presenter.running import Running
from bgm_studio.ui.presenter.state import LiveRoll
from bgm_studio.ui.presenter.tuning import Tuning
from bgm_studio.ui.presenter.verdicts import Verdicts
from bgm_studio.ui.presenter.workspace import Workspace
from bgm_studio.video.analysis import VideoAnalysis


@dataclass(frozen=True)
class _Order:
    """What a run is to make: this many takes, from scratch or of `base`, where only the `free`
    regions are composed anew (None: all that is not locked). label: the undo entry; name: the
    takes'. casts: a palette is chosen for them, too."""

    request: Request
    label: str
    base: TakeEntry | None = None
    free: Sequence[Region] | None = None
    name: str = ""
    takes: int = 1
    casts: bool = False


class Runs(Running):
    """What runs make: new takes, takes of others. It becomes an edit of the workspace's project."""

    def __init__(
        self, workspace: Workspace, model: Model, verdicts: Verdicts, tuning: Tuning
    ) -> None:
        super().__init__(workspace, model, tuning)
        self._verdicts = verdicts

    def follow_dials(self) -> None:
        """The newest change moved t0 or k: let the active take follow, while no run goes on."""
        if self.job is None:
            self._tuning.start_soon()

    # -- new takes -------------------------------------------------------------------------------

    def generate(self) -> None:
        """Compose as many takes as the dials ask for. The active take's locks hold."""
        workspace = self._workspace
        project = workspace.project
        if self.job is not None or workspace.clip is None:
            return
        if project.analysis is None:
            workspace.show_waiting(film=True)
            return
        entry = project.active_entry
        locked = entry is not None and (entry.locked or entry.locked_notes)
        request = project.request
        if any(
            other.take.request == request and other.take.direction == project.direction
            for other in project.takes
        ):
            # The same again would give the same again: a new seed, and the dial shows it.
            request = replace(request, seed=secrets.randbelow(10_000))
            workspace.edit(self.tr("New seed"), replace(project, request=request))
        base = entry if locked else None
        self._start(
            _Order(
                request,
                self.tr("Generate"),
                base,
                takes=project.variations,
                casts=project.palette_auto,
            )
        )

    def cast(self) -> None:
        """Let the palette that suits the film play, now and with each new take."""
        workspace, composer = self._workspace, self._model.composer
        project = workspace.project
        take, analysis = project.active_take, project.analysis
        label = self.tr("Automatic palette")
        workspace.edit(label, replace(project, palette_auto=True), "palette_auto")
        if take is None or analysis is None:
            return  # it is chosen with the first take

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return palette_named(suited(take, analysis, composer.encoder))

        def done(palette: Palette) -> None:
            project = workspace.project
            if project.palette_auto and palette != project.palette:
                fitted = project.with_palette(palette, auto=True)
                workspace.edit(label, fitted, "palette_auto")

        workspace.jobs.start(
            Job(label, "denoise", work, done=done, failed=workspace.tell_error, is_quiet=True), 2
        )

    def _start(self, order: _Order) -> None:
        """Start a run of the denoiser. Of several takes, seeds rising from the request's, the best
        is heard, and those that the jury finds broken are composed again (`jury.auditioned`)."""
        workspace, model = self._workspace, self._model
        self._tuning.stop()
        analysis, direction = workspace.project.analysis, workspace.project.direction
        if analysis is None:
            return
        composer, start = model.composer, workspace.project
        steps = order.request.steps or model.default_steps or 20
        rest = self._rest_of(order)
        made: dict[str, Judged] = {}  # by id
        thrown_away: list[str] = []
        palettes: list[Palette] = []

        def arrived(judged: Judged) -> None:
            earlier = dict(made)

            def heard(project: Project) -> str:
                made[project.active] = judged
                best = _best(made, project)
                self._verdicts.rank(made, best)
                return best

            self._verdicts.keep(judged)
            self._arrived(
                judged.take, start, order.label, order.name, base=order.base, rest=rest,
                made=earlier, heard=heard, palettes=palettes,
            )  # fmt: skip

        def yielded(value: Any) -> None:
            if isinstance(value, LiveRoll):
                self._show_live(value)
            elif isinstance(value, Palette):
                palettes.append(value)
            elif isinstance(value, str):
                thrown_away.append(value)
                workspace.tell(
                    "info", value, self.tr("Another one is being composed in its place.")
                )
            else:
                arrived(value)

        def done(_: Any) -> None:
            model.know(composer)
            self._tell_the_best(made, thrown_away)

        work = _composing(order, composer, analysis, direction, steps)
        self._run(order.label, work, done, yielded, steps=steps, takes=order.takes, base=order.base)

    def _rest_of(self, order: _Order) -> Recipe | None:
        """What the music outside of an order's free regions was made from."""
        if order.base is None or order.free is None:
            return None
        workspace, tempo_map = self._workspace, order.base.take.tempo_map
        spans = []
        for region in order.free:
            edges = (region.start_column, region.end_column)
            start_s, end_s = (float(tempo_map.seconds(c / COLUMNS_PER_BEAT)) for c in edges)
            spans.append(Span(max(start_s, 0.0), max(end_s, 1e-6)))
        return order.base.recipe.redone(workspace.project.direction, spans, workspace.shots)

    def _arrived(
        self,
        take: Take,
        start: Project,
        label: str,
        name: str = "",
        *,
        base: TakeEntry | None = None,
        rest: Recipe | None = None,
        made: Mapping[str, object] = MappingProxyType({}),
        heard: Callable[[Project], str] = attrgetter("active"),
        palettes: Sequence[Palette] = (),
    ) -> None:
        """Put a take into the list. start: the project that its run began with. base: whose locks
        and held parts it has. rest: see TakeEntry. made: by id, earlier takes of the run. heard:
        which take is heard then, the new one or another. palettes: the last one suits the take, and
        plays it where none was chosen by hand."""
        workspace = self._workspace
        before = workspace.project
        palette = palettes[-1] if palettes and before.palette_auto else before.palette
        try:
            project = before.with_take(take, name=name or asked_name(take, palette), like=base)
        except RequestError as error:
            workspace.tell_error(error)
            return
        new, chosen = project.active, heard(project)
        if self._basis is not None:
            self._basis.made.append(new)
        project = project.with_entry(replace(project.entry(new), rest=rest))
        if chosen == new and before.active in {start.active, *made}:
            asked = take.request if rest is None else start.request
            project = replace(project, request=carried(before, start, asked))
        else:  # the dials of a take that the user listens to meanwhile stay with that one
            project = replace(project, active=before.active).with_active(chosen)
        if palettes and project.palette_auto:
            project = project.with_palette(palettes[-1], auto=True)
        workspace.tuned = ""
        workspace.edit(label, project)
        if take.stopped_step is not None:
            workspace.tell(
                "info", self.tr("Stopped: the music worked out by then is kept as a take.")
            )

    def _tell_the_best(self, made: dict[str, Judged], thrown_away: Sequence[str]) -> None:
        workspace = self._workspace
        if len(made) < 2 or not (best := _best(made, workspace.project)):
            return
        text = self.tr("Take {0} is the best of these {1} ({2} of 1) and is selected.").format(
            workspace.project.entry(best).number, len(made), f"{made[best].verdict.marks:.2f}"
        )
        workspace.tell("info", text, " ".join(thrown_away))

    def film_is_ready(self) -> None:
        """The film is looked through: begin what was asked for before."""
        if self._workspace.waits_for_film:
            self._workspace.show_waiting(film=False)
            self.generate()

    def film_failed(self) -> None:
        """The film will not be looked through: what was asked for does not begin."""
        self._workspace.show_waiting(film=False)

    def _infill(self, free: Sequence[Region], label: str) -> None:
        workspace = self._workspace
        entry = workspace.project.active_entry
        if entry is None:
            workspace.tell(
                "info", self.tr("There is no take to recompose yet."), self.tr("Generate first.")
            )
            return
        if self.job is not None:
            return
        request = replace(
            entry.take.request,
            seed=secrets.randbelow(10_000),
            mood=workspace.project.request.mood,
            switch_timestep=workspace.project.request.switch_timestep,
            guidance=workspace.project.request.guidance,
            steps=workspace.project.request.steps,
        )
        self._start(_Order(request, label, entry, free, label))

    def redo_selection(self) -> None:
        """Compose the selected cells anew, between what stays beside them."""
        workspace = self._workspace
        selection, take = workspace.selection, workspace.project.active_take
        if take is None:
            self._infill((), "")
            return
        if selection.region is not None:
            region = selection.region
        elif notes := [note for note in selection.notes if isinstance(note, Note)]:
            region = Region(
                min(n.start_column for n in notes),
                max(n.end_column for n in notes),
                tuple(sorted({n.track for n in notes})),
            )
        elif selection.span is not None:
            region = self._columns_of(selection.span.start_s, selection.span.end_s)
        elif selection.shot is not None:
            self.redo_shot(selection.shot)
            return
        else:
            workspace.tell(
                "info",
                self.tr("Nothing is selected."),
                self.tr("Select notes, a range or a shot first."),
            )
            return
        self._infill((region,), self.tr("Recompose selection"))

    def redo_shot(self, shot: int | None = None) -> None:
        """Compose the music of a shot (the selected one) anew."""
        workspace = self._workspace
        shot = workspace.selection.shot if shot is None else shot
        if shot is None or shot >= len(workspace.shots):
            workspace.tell(
                "info", self.tr("No shot is selected."), self.tr("Click one on the timeline first.")
            )
            return
        span = workspace.shots[shot]
        if workspace.project.active_take is None:
            self._infill((), "")
            return
        self._infill(
            (self._columns_of(span.start_s, span.end_s),),
            self.tr("Recompose shot {0}").format(shot + 1),
        )

    def _columns_of(self, start_s: float, end_s: float) -> Region:
        tempo_map = self._workspace.tempo_map
        if tempo_map is None:
            raise RuntimeError("columns are known only with a tempo")
        first, last = (float(tempo_map.beats(s)) * COLUMNS_PER_BEAT for s in (start_s, end_s))
        start = max(round(first), 0)
        return Region(start, max(round(last), start + 1))

    def _redo_tracks(self, tracks: tuple[int, ...], label: str) -> None:
        workspace = self._workspace
        take = workspace.project.active_take
        columns = 1 if take is None else take.total_columns
        chosen, shot = workspace.selection.region, workspace.selection.shot
        if chosen is not None:
            region = replace(chosen, tracks=tracks, low_pitch=0, high_pitch=PITCHES - 1)
        elif shot is not None and shot < len(workspace.shots) and take is not None:
            span = workspace.shots[shot]
            region = replace(self._columns_of(span.start_s, span.end_s), tracks=tracks)
        else:
            region = Region(0, columns, tracks)
        self._infill((region,), label)

    def redo_accompaniment(self) -> None:
        """Keep the melody; compose bridge and piano anew, in the selected range or shot, else
        everywhere."""
        self._redo_tracks((1, 2), self.tr("Recompose accompaniment"))

    def redo_melody(self) -> None:
        """Keep bridge and piano; compose the melody anew, in the selected range or shot, else
        everywhere."""
        self._redo_tracks((0,), self.tr("Recompose melody"))

    def retime_take(self) -> None:
        """A new take at the tempo that the dials ask for: the active take's bars, at the new
        tempo, with bars that are missing at the end composed and bars too many left out."""
        workspace = self._workspace
        entry = workspace.project.active_entry
        if entry is None or self.job is not None:
            return
        wanted = workspace.project.request
        request, recipe = with_dial(entry.take.request, "tempo", wanted), entry.recipe
        start, analysis, direction = (
            workspace.project,
            workspace.project.analysis,
            workspace.project.direction,
        )
        if analysis is None:
            return
        composer, steps = (
            self._model.composer,
            entry.take.request.steps or self._model.default_steps,
        )
        # Its notes stay over their chords, and what they were told of their shots.
        told = replace(
            direction, chords=recipe.direction.chords, activity=recipe.direction.activity
        )
        if recipe.direction.cuts == direction.cuts:
            told = replace(told, captions=recipe.direction.captions)
        rest = Recipe(with_dial(recipe.request, "tempo", wanted), told)

        def work(job: Job) -> Generator[Any, None, Any]:
            job.report("fit", 0.0)
            tempo_map = composer.draft(analysis, direction, request).fit.tempo_map
            yield None
            return composer.retime(
                analysis, direction, request, entry.take,
                lambda _, fraction: job.report("ending", fraction),
                on_step=partial(show_step, job, steps, tempo_map),
            )  # fmt: skip

        def then(take: Take) -> None:
            self._arrived(take, start, self.tr("Retime take"), self.tr("Retimed"), rest=rest)

        self.whole(self.tr("Retime take"), work, then, steps=steps, base=entry)


def _composing(
    order: _Order, composer: Composer, analysis: VideoAnalysis, direction: Direction, steps: int
) -> Work:
    """Work that yields each take, Judged; between them its steps, and why one was thrown away."""
    base, takes = order.base, order.takes
    kept = None if base is None else base.take

    def work(job: Job) -> Generator[Any, None, Any]:
        reached = 0.0

        def compose(wanted: Request, number: int) -> Take:
            def told(stage: str, fraction: float) -> None:
                nonlocal reached  # a take that is composed again does not lead back
                reached = max(reached, (number + fraction) / takes)
                job.report(stage, reached)

            tempo_map = composer.draft(analysis, direction, wanted, base=kept).fit.tempo_map
            return composer.compose(
                analysis,
                direction,
                wanted,
                base=kept,
                free=order.free,
                locked=base.locked if base is not None else (),
                locked_notes=base.locked_notes if base is not None else frozenset(),
                progress=told,
                on_step=partial(show_step, job, steps, tempo_map),
                stop=job.is_stopped,
            )

        def cast(take: Take) -> Palette:
            return palette_named(suited(take, analysis, composer.encoder))

        if takes == 1:
            take = compose(order.request, 0)
            if order.casts:
                yield cast(take)
            yield Judged(take, judge(take))
            return
        for number, judged in enumerate(auditioned(compose, order.request, takes, job.emit)):
            if order.casts and number == 0:
                yield cast(judged.take)
            yield judged
            if job.is_stopped():
                return

    return work


def _best(made: dict[str, Judged], project: Project) -> str:
    """The id of the best of a run's takes that are still there, "" for none."""
    left = [entry.id for entry in project.takes if entry.id in made]
    return min(left, key=lambda take_id: made[take_id].rank, default="")
