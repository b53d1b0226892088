"""Several takes in one export: all of their files appear, or none."""

from __future__ import annotations

import re
import shutil
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bgm_studio.band.palettes import PLAIN, Palette
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import OutputError, RequestError
from bgm_studio.base.progress import Progress, silent
from bgm_studio.composing.direction import Span
from bgm_studio.composing.ensemble import NO_PARTS, Parts
from bgm_studio.composing.take import Take
from bgm_studio.export.delivery import DEFAULT_LEVELS, Delivery, Levels, prepare, release
from bgm_studio.export.part import part_name, samples_of
from bgm_studio.export.sound_files import DEFAULT_BITS, FORMATS
from bgm_studio.export.targets import check_targets, file_names
from bgm_studio.interchange.film import CutFilm
from bgm_studio.music.pianoroll import TRACKS
from bgm_studio.sound.mix import FRAME_BYTES
from bgm_studio.sound.stems import Stems, track_gains
from bgm_studio.video.analysis import VideoAnalysis

_MAX_NAME_BYTES = 80
# What no system's file names may hold.
_UNFIT = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f]+')
_RENDERING = 0.75  # of the work for a take


@dataclass(frozen=True)
class Piece:
    """One of several takes. name: of its files, None for the clip's stem; reuse, held: as
    `prepare` takes them."""

    take: Take
    name: str | None
    levels: Levels = DEFAULT_LEVELS
    reuse: Stems | None = None
    held: Parts = field(default_factory=lambda: NO_PARTS)


def plain_name(text: str, most_bytes: int = _MAX_NAME_BYTES) -> str:
    """A text as a part of a file's name that every system takes, "" where nothing of it is left."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    text = " ".join(_UNFIT.sub(" ", text).split()).lstrip(".-")
    return text.encode()[:most_bytes].decode("utf-8", "ignore").strip().rstrip(". ")


def take_names(
    base: str, takes: Sequence[tuple[int, str]], tracks: Sequence[str] = TRACKS
) -> tuple[str, ...]:
    """A name for the files of each take: BASE and what the user called it, else its number.

    takes: (number, which no other has; name, "" for none). tracks: of which there may be stems.
    Where two would share a file, also on disks that do not tell A from a, all have their numbers
    before their names.
    """
    plain = [(number, plain_name(name)) for number, name in takes]
    names = tuple(f"{base}-{name or f'take{number}'}" for number, name in plain)
    ends = ("", "-markers", *(f"-{track}" for track in tracks))
    files = [_folded(name + end) for name in names for end in ends]
    if len({*files}) == len(files):
        return names
    return tuple(f"{base}-{number}" + (f"-{name}" if name else "") for number, name in plain)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def prepare_all(
    pieces: Sequence[Piece],
    analysis: VideoAnalysis,
    out_dir: Path,
    stage: Path,
    only: Sequence[str],
    *,
    palette: Palette = PLAIN,
    film: CutFilm | None = None,
    span: Span | None = None,
    progress: Progress = silent,
    **options: Any,
) -> list[Delivery]:
    """`prepare` each of several takes for `out_dir`; `release` lets them all appear. options: as
    there. What stands against any of the files is said before the first take is rendered. Of
    several, progress("export", 0..1) covers all the work.

    Raises RequestError where two would share a file, OutputError where the disk has no room for
    them all, and as `prepare` does.
    """
    _check_room(pieces, analysis, stage, only, palette, span, options)
    if len(pieces) == 1:
        own = {"palette": palette, "film": film, "span": span, "progress": progress}
        return [_prepared(pieces[0], analysis, out_dir, stage, only, **own, **options)]
    clip = analysis.clip
    files: set[str] = set()
    for piece in pieces:
        name = part_name(clip.path.stem if piece.name is None else piece.name, span)
        check_targets(clip, out_dir, only, name, film, stage, tracks=palette.names)
        names = [_folded(n) for n in file_names(clip, only, name, film, tracks=palette.names)]
        if not files.isdisjoint(names):
            raise RequestError(
                f"Two takes would both be written as {name[:80]}.", "Give one another name."
            )
        files.update(names)
    deliveries = []
    for number, piece in enumerate(pieces):
        folder = stage / str(number)
        folder.mkdir()
        deliveries.append(
            _prepared(
                piece,
                analysis,
                out_dir,
                folder,
                only,
                palette=palette,
                film=film,
                span=span,
                progress=_one_of(progress, number, len(pieces)),
                **options,
            )
        )
    return deliveries


def deliver_all(
    pieces: Sequence[Piece],
    analysis: VideoAnalysis,
    out_dir: Path,
    stage: Path,
    only: Sequence[str],
    **options: Any,
) -> list[dict[str, Any]]:
    """`prepare_all` and `release`: the reports, one a take."""
    deliveries = prepare_all(pieces, analysis, out_dir, stage, only, **options)
    release(deliveries, stage)
    return [delivery.report for delivery in deliveries]


def _check_room(
    pieces: Sequence[Piece],
    analysis: VideoAnalysis,
    stage: Path,
    only: Sequence[str],
    palette: Palette,
    span: Span | None,
    options: Mapping[str, Any],
) -> None:
    """Raise OutputError, before the long work, where the disk certainly has too little room: for
    what is known of the finished files, and the raw sound of one take. What else it needs (video,
    FLAC, stems on their way) depends on what is in them."""
    first, end = samples_of(span, analysis.clip)
    mix, bits = options.get("mix"), options.get("bits", DEFAULT_BITS)
    heard = len(palette.voices) if mix is None else sum(gain > 0 for gain in track_gains(mix))
    plain_bytes = (end - first) * 2 * bits // 8
    coded_bytes = {
        kind: round((end - first) / SAMPLE_RATE_HZ * FORMATS[kind].bit_rate / 8) for kind in FORMATS
    }
    sizes = {**coded_bytes, "wav": plain_bytes, "stems": heard * plain_bytes}
    finished_bytes = sum(sizes.get(product, 0) for product in only)
    raw_bytes = FRAME_BYTES * (end - first) if finished_bytes else 0
    needed, free = len(pieces) * finished_bytes + raw_bytes, shutil.disk_usage(stage).free
    if needed > free:
        raise OutputError(
            f"The files need at least {needed / 1e6:.0f} MB, and {stage.parent} has room for "
            f"{free / 1e6:.0f} MB.",
            "Free some space, or choose another folder.",
        )


def _prepared(piece: Piece, *given: Any, **options: Any) -> Delivery:
    return prepare(
        piece.take,
        *given,
        name=piece.name,
        levels=piece.levels,
        reuse=piece.reuse,
        held=piece.held,
        **options,
    )


def _one_of(progress: Progress, number: int, count: int) -> Progress:
    """The progress of one of several takes, as a share of all the work."""

    def told(stage: str, fraction: float) -> None:
        rendering = stage == "render"
        done = fraction * _RENDERING if rendering else _RENDERING + fraction * (1 - _RENDERING)
        progress("export", (number + done) / count)

    return told
