"""What the window's commands do to the project, its playhead and its view. See `actions`."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from bgm_studio.base.errors import RequestError
from bgm_studio.composing.direction import Span
from bgm_studio.ui import theme as look
from bgm_studio.ui.presenter.studio import Studio

_MARKER_DISTANCE_S = 0.05


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


# -- edits at the playhead -------------------------------------------------------------------


def add_marker(studio: Studio) -> None:
    """A cut at the playhead."""
    project = studio.project
    if project.analysis is not None:
        direction = project.direction.with_cut(studio.transport.position_s, project.analysis)
        studio.direct(_tr("Add marker"), direction)


def set_range_edge(studio: Studio, *, start: bool) -> None:
    """The in or the out point at the playhead; the other one gives way if need be."""
    here, old = studio.transport.position_s, studio.project.direction.range
    first, last = (old.start_s, old.end_s) if old is not None else (0.0, studio.duration_s)
    first, last = (here, last) if start else (first, here)
    if last - first < 1.0:
        first, last = (here, studio.duration_s) if start else (0.0, here)
    if last - first < 1.0:
        return
    studio.direct(_tr("In and out"), studio.project.direction.with_range(Span(first, last)))


def clear_range(studio: Studio) -> None:
    """Score the whole clip."""
    studio.direct(_tr("Clear in and out"), studio.project.direction.with_range(None))


def add_silence(studio: Studio) -> None:
    """No music in the selected shot, else in the loop."""
    shot = studio.selection.shot
    if studio.selection.span is not None:
        span = studio.selection.span
    elif shot is not None and shot < len(studio.shots):
        span = Span(studio.shots[shot].start_s, studio.shots[shot].end_s)
    elif studio.transport.loop is not None:
        span = studio.transport.loop
    else:
        studio.tell("info", _tr("Nothing is selected."), _tr("Select a shot, or set the loop."))
        return
    direction = studio.project.direction
    if any(s.start_s <= span.start_s and span.end_s <= s.end_s for s in direction.silences):
        studio.direct(_tr("Bring music back"), direction.without_silence(span))
    else:
        studio.direct(_tr("No music here"), direction.with_silence(span))


def go_cut(studio: Studio, direction: int) -> None:
    """The playhead to the cut before or after it."""
    here = studio.transport.position_s
    times = [0.0, *(cut.time_s for cut in studio.cuts), studio.duration_s]
    if direction > 0:
        target = next((t for t in times if t > here + _MARKER_DISTANCE_S), times[-1])
    else:
        target = next((t for t in reversed(times) if t < here - _MARKER_DISTANCE_S), 0.0)
    studio.go_to(target)


def toggle_snap(studio: Studio) -> None:
    """Snapping on or off."""
    settings = studio.settings
    studio.change_settings(replace(settings, snap=not settings.snap))


# -- takes -----------------------------------------------------------------------------------


def _with_active(studio: Studio, label: str, **fields: object) -> None:
    entry = studio.project.active_entry
    if entry is not None:
        changed = replace(entry, **fields)  # type: ignore[arg-type]
        studio.edit(label, studio.project.with_entry(changed))


def star_take(studio: Studio) -> None:
    """Star the active take, or take the star off."""
    entry = studio.project.active_entry
    if entry is not None:
        _with_active(studio, _tr("Star take"), starred=not entry.starred)


def duplicate_take(studio: Studio) -> None:
    """A copy of the active take, which becomes active."""
    project, entry = studio.project, studio.project.active_entry
    if entry is None:
        return
    try:
        copied = project.with_take(entry.take, name=entry.name, like=entry)
    except RequestError as error:
        studio.tell_error(error)
        return
    studio.edit(_tr("Duplicate take"), copied)


def delete_take(studio: Studio) -> None:
    """Remove the active take from the list."""
    project = studio.project
    if project.active_entry is not None:
        studio.edit(_tr("Delete take"), project.without_take(project.active))


def restore_settings(studio: Studio) -> None:
    """The dials as they stood when the active take was made."""
    project, entry = studio.project, studio.project.active_entry
    if entry is not None:
        request = entry.recipe.request
        studio.edit(_tr("Use this take's settings"), replace(project, request=request))


# -- view ------------------------------------------------------------------------------------


def zoom(studio: Studio, factor: float) -> None:
    """Zoom at the playhead where it is seen, else at the middle."""
    view = studio.view
    x = view.x(studio.transport.position_s)
    view.zoom_at(x if 0 <= x <= view.width_px else view.width_px / 2, factor)


def zoom_to_selection(studio: Studio) -> None:
    """Fill the view with the selected notes, range or shot."""
    selection, tempo_map = studio.selection, studio.tempo_map
    if selection.notes and tempo_map is not None:
        columns = [n.start_column for n in selection.notes]
        ends = [n.end_column for n in selection.notes]
        studio.view.show_span(
            float(tempo_map.seconds(min(columns) / 4)), float(tempo_map.seconds(max(ends) / 4))
        )
    elif selection.span is not None:
        studio.view.show_span(selection.span.start_s, selection.span.end_s)
    elif selection.shot is not None and selection.shot < len(studio.shots):
        shot = studio.shots[selection.shot]
        studio.view.show_span(shot.start_s, shot.end_s)
    else:
        studio.view.fit()


def toggle_theme(studio: Studio) -> None:
    """Light or dark."""
    name = "light" if look.theme().name == "dark" else "dark"
    studio.change_settings(replace(studio.settings, theme=name))
