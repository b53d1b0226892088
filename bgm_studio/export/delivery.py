"""Delivery of a take as files. All of them appear, or none; but a video that cannot be made does
not hold up the others."""

from __future__ import annotations

import json
import logging
import shutil
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from bgm_studio.band.palettes import PLAIN, Palette
from bgm_studio.base.atomic import appear, output_error, remove
from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import BgmError, Cancelled, RequestError
from bgm_studio.base.inference import read_manifest
from bgm_studio.base.progress import Progress, silent, within
from bgm_studio.base.resources import resource
from bgm_studio.composing.direction import Span
from bgm_studio.composing.ensemble import NO_PARTS, Parts, played
from bgm_studio.composing.take import Take
from bgm_studio.export.midi import write_midi
from bgm_studio.export.part import (
    check_part,
    chords_within,
    cuts_within,
    part_name,
    part_of,
    samples_of,
)
from bgm_studio.export.plan import plan_video
from bgm_studio.export.report import hit_cuts, take_report
from bgm_studio.export.sound_files import (
    DEFAULT_BITS,
    FORMATS,
    check_bits,
    sample_count,
    write_sound,
)
from bgm_studio.export.targets import (
    PRODUCTS,
    TIMELINE,
    USUAL_PRODUCTS,
    check_targets,
    timeline_suffixes,
)
from bgm_studio.export.video import VideoFacts, write_video
from bgm_studio.interchange.film import HIT_NAME, CutFilm, FilmMarker, Told
from bgm_studio.interchange.writing import write_marker_edl, write_timeline
from bgm_studio.music.played import Performance, Voice
from bgm_studio.sound.automation import FLAT, Automation
from bgm_studio.sound.cutting import cut
from bgm_studio.sound.ducking import DUCK_DB, check_duck, duck
from bgm_studio.sound.mix import (
    MEASURED_S,
    SILENT_LUFS,
    TARGET_LUFS,
    MusicFacts,
    check_loudness,
    check_loudness_of,
    fade_out,
    raw_blocks,
    writing,
)
from bgm_studio.sound.own_font import OwnFont
from bgm_studio.sound.soundtrack import SoundtrackFacts, mix_under
from bgm_studio.sound.stems import (
    Stems,
    TrackMix,
    check_font,
    master,
    mix_of,
    mixed,
    render_stems,
    track_gains,
)
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.clip import check_unchanged, unchanged
from bgm_studio.video.hearing import spoken
from bgm_studio.video.speech import Speech

SOUNDING = (*FORMATS, "stems", "video")
"""Products that have to be played."""
_CURVE = "curve"  # stands among these for the work of bringing the music to its curve
_LIMITED = "limited.f32"  # the limiter's gains
_HEARD_DB, _NEAR_LU = 0.1, 0.5  # what is worth telling of a gain, and of a missed loudness
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Delivery:
    """A take's files, finished and about to appear. report: the content of NAME.json; its `synth`
    is null where no sound was asked for. moves: (finished file, where it goes)."""

    report: dict[str, Any]
    moves: tuple[tuple[Path, Path], ...]


@dataclass(frozen=True)
class Levels:
    """How loud an export is.

    clip_gain_db: level of the clip's own sound in the video, None for silence. music_gain_db: of
    the music in the video, see `mix_under`. target_lufs: what the music is brought to, see
    `master`. duck_db: by how much the music of the video goes down where someone speaks in the
    clip's own sound, 0..24, 0 for not at all; see `duck`. level: the curve of that music, None for
    automatic. level_in_files: whether the music's own files (not MIDI) have the curve, too; None
    for where `level` is the user's own. loudness_of: of LOUDNESS_OF: what of a video is brought to
    `target_lufs`, see `mix_under`; the music's own files have the music alone.
    """

    clip_gain_db: float | None = 0.0
    music_gain_db: float | None = None
    target_lufs: float | None = TARGET_LUFS
    duck_db: float = DUCK_DB
    level: Automation | None = None
    level_in_files: bool | None = None
    loudness_of: str = "music"

    @property
    def in_files(self) -> bool:
        """Whether the music's own files have the curve."""
        return self.level is not None if self.level_in_files is None else self.level_in_files

    @property
    def heeds_speech(self) -> bool:
        """Whether the curve depends on where someone speaks."""
        return self.level is None and self.clip_gain_db is not None and self.duck_db > 0.0

    def curve(self, speech: Sequence[Speech]) -> Automation:
        """The level of the music over time, where `speech` is what is said in the clip."""
        if self.level is not None:
            return self.level
        return duck(speech, self.duck_db) if self.heeds_speech else FLAT


DEFAULT_LEVELS = Levels()
"""The clip's own sound as it is, with the music under it at TARGET_LUFS, and lower under speech."""


def deliver(
    take: Take,
    analysis: VideoAnalysis,
    out_dir: Path,
    stage: Path,
    only: Sequence[str] = USUAL_PRODUCTS,
    **options: Any,
) -> dict[str, Any]:
    """`prepare` a take's files and let them appear in `out_dir`, all or none; the report."""
    delivery = prepare(take, analysis, out_dir, stage, only, **options)
    release([delivery], stage)
    return delivery.report


def release(deliveries: Sequence[Delivery], stage: Path) -> None:
    """Let all files of all deliveries appear, or none. Raises OutputError."""
    moves = [move for delivery in deliveries for move in delivery.moves]
    appear(moves, stage / "before")


def prepare(
    take: Take,
    analysis: VideoAnalysis,
    out_dir: Path,
    stage: Path,
    only: Sequence[str] = USUAL_PRODUCTS,
    *,
    name: str | None = None,
    palette: Palette = PLAIN,
    held: Parts = NO_PARTS,
    mix: Sequence[TrackMix] | None = None,
    levels: Levels = DEFAULT_LEVELS,
    bits: int = DEFAULT_BITS,
    midi_markers: bool = True,
    reuse: Stems | None = None,
    film: CutFilm | None = None,
    span: Span | None = None,
    font: OwnFont | None = None,
    in_one_go: bool = False,
    progress: Progress = silent,
) -> Delivery:
    """Render a take and write the PRODUCTS that `only` names for `out_dir`: NAME.mid, NAME.wav (or
    another of the FORMATS), NAME-melody.wav and so on (stems), the scored video; and always
    NAME.json.

    film: the timeline's film of which the clip is a proxy. It allows TIMELINE, too: NAME with the
    timeline's own suffix, told of in the report's `told` (see `write_timeline`), and
    NAME-markers.edl, which DaVinci Resolve imports.
    analysis: of the take's clip, as found. name: None for the clip's stem. stage: a folder from
    `staging(out_dir)`; everything is finished there, and appears in `out_dir` with the others'.
    palette: what plays; held: parts of its band that are played as they stand. mix: instruments,
    levels, mutes, solos of its voices, None for as they are; tracks that are not heard are left out
    of all sound, but not of the MIDI file. Stems have the gains of the whole, limiter included, so
    that they add up to it. bits: see `write_sound`. midi_markers: mark the cuts. font: what plays
    in place of the shipped soundfont. span: the part of the clip that is cut out, None for all of
    it; see `part_of` and `cut`. Its files are called after it (see `part_name`), its loudness is
    its own, and there are none of the products WHOLE_ONLY.
    reuse: stems of the take that are already rendered; see `render_stems`. in_one_go: the take was
    made for the clip just now, and the clip must still be the same when all is finished. Otherwise
    it must be so only where its picture is wanted: music for a film that is gone can still be
    delivered. Calls progress("render", 0..1) and ("export", 0..1).

    A video that cannot be made, for whatever reason, is told of in the report's `failed`, and holds
    up the other products only where the clip has changed. `told` has one sentence for each part of
    the clip that is not in the video, or not as it was.

    Raises RequestError for an unknown product or an impossible name, and OutputError, ClipError and
    SynthError as the writers do; then nothing new is left.
    """
    clip = analysis.clip
    only = _known_products(only, film)
    check_part(span, clip, only)
    name = part_name(clip.path.stem if name is None else name, span)
    check_loudness(levels.target_lufs)
    check_loudness_of(levels.loudness_of)
    check_bits(bits, only)
    check_duck(levels.duck_db)
    if in_one_go or "video" in only:
        check_unchanged(clip)  # before the long work
    check_targets(clip, out_dir, only, name, film, stage, tracks=palette.names)
    mix = mix_of(palette.voices) if mix is None else mix
    order = _Order(
        take, analysis, out_dir, stage, only, name, palette, held, mix, levels, bits,
        midi_markers, film, span, font, progress,
    )  # fmt: skip
    if any(product in only for product in SOUNDING):
        check_font(font, order.voices)
    written = _Written()
    order = _planned(order, written)
    began = time.perf_counter()
    music, rendered = _render(order, reuse), time.perf_counter()
    _write(order, music, written)
    spent_s = {"render": rendered - began, "export": time.perf_counter() - rendered}
    report = _report(order, music, written, spent_s)
    if film is not None and TIMELINE in only:
        _write_timeline(order, film, written, report)
    report |= {"told": [asdict(note) for note in written.notes], "failed": written.failed}
    if in_one_go:
        check_unchanged(clip)
    _discard(order)
    return Delivery(report, (*order.moves(written.files), _write_report(order, report)))


@dataclass(frozen=True)
class _Order:
    """What is to be delivered, checked; fields as `prepare` takes them. suffix: the video's."""

    take: Take
    analysis: VideoAnalysis
    out_dir: Path
    stage: Path
    only: tuple[str, ...]
    name: str
    palette: Palette
    held: Parts
    mix: Sequence[TrackMix]
    levels: Levels
    bits: int
    midi_markers: bool
    film: CutFilm | None
    span: Span | None
    font: OwnFont | None
    progress: Progress
    suffix: str = ""

    @cached_property
    def edges(self) -> tuple[int, int]:
        """The first sample of all sound, and the one after the last, counted from the clip's."""
        return samples_of(self.span, self.analysis.clip)

    @property
    def samples(self) -> int:
        """Length of all sound."""
        return self.edges[1] - self.edges[0]

    @property
    def voices(self) -> tuple[Voice, ...]:
        """What plays, with the instruments of the mix."""
        return mixed(self.palette.voices, self.mix)

    @cached_property
    def performance(self) -> Performance:
        """The take as it is played."""
        return played(self.take, self.palette.on(self.voices), self.held)

    def places(self, paths: Iterable[Path]) -> list[Path]:
        """Where finished files are to appear."""
        return [self.out_dir / path.name for path in paths]

    def moves(self, files: Mapping[str, Sequence[Path]]) -> list[tuple[Path, Path]]:
        """(finished file, where it is to appear) of each file."""
        every = [path for paths in files.values() for path in paths]
        return list(zip(every, self.places(every), strict=True))


@dataclass(frozen=True)
class _Music:
    """A take as sound. raw: the file with all of it, float32 stereo. Where no sound is wanted,
    there is no such file, and stems and master are None."""

    raw: Path
    stems: Stems | None = None
    master: MusicFacts | None = None


@dataclass
class _Written:
    """The files written so far, by product, and what is to be told about them."""

    files: dict[str, list[Path]] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    speech: tuple[Speech, ...] | None = None  # once somebody asked where it is
    notes: list[Told] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)


def _known_products(only: Sequence[str], film: CutFilm | None) -> tuple[str, ...]:
    """The products, and those that they need. Raises RequestError for an unknown one."""
    known = PRODUCTS if film is None else (*PRODUCTS, TIMELINE)
    for product in only:
        if product not in known:
            raise RequestError(f"Unknown product {product!r}.", f"Choose {', '.join(known)}.")
    return (*only, "wav") if TIMELINE in only else tuple(only)


def _planned(order: _Order, written: _Written) -> _Order:
    """With the suffix of the video, or without one that cannot be made, which is told of."""
    if "video" not in order.only:
        return order
    plan = plan_video(order.analysis.clip.path)
    if not plan.obstacle:
        return replace(order, suffix=plan.suffix)
    written.failed.append(plan.obstacle)
    return replace(order, only=tuple(product for product in order.only if product != "video"))


def _render(order: _Order, reuse: Stems | None) -> _Music:
    """Play the take, if any sound of it is wanted."""
    raw = order.stage / "music.f32"
    if not any(product in order.only for product in SOUNDING):
        return _Music(raw)
    stems = render_stems(
        order.performance,
        order.voices,
        sample_count(order.analysis.clip.duration),
        order.stage / "stems",
        within(order.progress, 0.0, 0.7),
        font=order.font,
        reuse=reuse,
    )
    if order.span is not None:
        part = within(order.progress, 0.7, 0.75)
        stems = cut(stems, *order.edges, order.stage / "part", part)
    part = within(order.progress, 0.75, 1.0)
    loudness = order.levels.target_lufs
    limited = order.stage / _LIMITED if "stems" in order.only else None
    facts = master(stems, order.mix, raw, part, target_lufs=loudness, limited=limited)
    return _Music(raw, stems, facts)


def _write(order: _Order, music: _Music, written: _Written) -> None:
    """Write the products into the stage; a video that cannot be made is told of in `failed`."""
    curve = _curve_of_files(order, written)
    sounding = [product for product in SOUNDING if product in order.only]
    if not curve.is_flat:
        sounding.insert(0, _CURVE)
    shares = dict(zip(sounding, _shares(len(sounding)), strict=True))
    stage, name, files = order.stage, order.name, written.files
    if "midi" in order.only:
        files["midi"] = [stage / f"{name}.mid"]
        _write_midi(order, files["midi"][0])
    if music.stems is None or music.master is None:
        return
    facts = asdict(music.master)
    written.facts["music"] = _plain(facts, "path", "synth")
    raw = music.raw
    if not curve.is_flat and any(kind in order.only for kind in FORMATS):
        raw = _levelled(order, raw, curve, within(order.progress, *shares[_CURVE]))
    if order.samples < MEASURED_S * SAMPLE_RATE_HZ and order.levels.target_lufs is not None:
        text = (
            f"Sound shorter than {MEASURED_S:g} s has no loudness: it is as loud as it is played."
        )
        written.notes.append(Told("approximated", text))
    for kind in (product for product in order.only if product in FORMATS):
        files[kind] = [stage / f"{name}{FORMATS[kind].suffix}"]
        part = within(order.progress, *shares[kind])
        write_sound(raw, order.samples, files[kind][0], part, bits=order.bits)
    if "stems" in order.only:
        part = within(order.progress, *shares["stems"])
        gain_db = music.master.gain_db
        files["stems"] = _write_stems(order, music.stems, gain_db, curve, part)
    if "video" in order.only:
        _write_video(order, music, written, within(order.progress, *shares["video"]))


def _curve_of_files(order: _Order, written: _Written) -> Automation:
    """The curve that the music's own files have, counted from their first sample."""
    if not order.levels.in_files or not {*FORMATS, "stems"} & {*order.only}:
        return FLAT
    return _curve(order, written).counted_from(order.edges[0] / SAMPLE_RATE_HZ)


def _levelled(order: _Order, raw: Path, curve: Automation, progress: Progress) -> Path:
    """All of the music with a curve, as a raw file."""
    clip, samples, out = order.analysis.clip, order.samples, order.stage / "levelled.f32"
    alone = "drop"  # nothing of the clip
    return mix_under(
        clip, raw, samples, out, original_audio=alone, automation=curve, progress=progress
    ).path


def _write_midi(order: _Order, target: Path) -> None:
    performance = order.performance
    if order.span is not None:
        start_s, end_s = (edge / SAMPLE_RATE_HZ for edge in order.edges)
        performance = part_of(performance, order.voices, start_s, end_s)
    cuts_s = [cut.time_s for cut in order.take.direction.cuts] if order.midi_markers else []
    first_cut, cuts_s = cuts_within(cuts_s, order.span)
    chords = chords_within(order.take.harmony, order.take.tempo_map, order.span)
    # A file's name may hold bytes that are not text; a title may not.
    title = order.name.encode("utf-8", "replace").decode("utf-8")
    write_midi(
        performance,
        cuts_s,
        target,
        voices=order.voices,
        chords=chords,
        title=title,
        first_cut=first_cut,
    )


def _write_video(order: _Order, music: _Music, written: _Written, progress: Progress) -> None:
    clip, samples, suffix = order.analysis.clip, order.samples, order.suffix
    try:
        with unchanged(clip):
            automation = _curve(order, written, within(progress, 0.0, 0.1))
            soundtrack = mix_under(
                clip,
                music.raw,
                samples,
                order.stage / "soundtrack.f32",
                original_audio="drop" if order.levels.clip_gain_db is None else "keep",
                clip_gain_db=order.levels.clip_gain_db or 0.0,
                music_gain_db=order.levels.music_gain_db,
                automation=automation,
                target_lufs=order.levels.target_lufs if order.levels.loudness_of == "mix" else None,
                progress=within(progress, 0.1, 0.4),
            )
            target = (order.stage / order.name).with_name(order.name + suffix)
            video = write_video(
                clip,
                soundtrack.path,
                samples,
                target,
                original_kept=soundtrack.original_kept,
                progress=within(progress, 0.4, 1.0),
            )
    except Cancelled:
        raise
    except Exception as error:
        check_unchanged(clip)
        if order.only == ("video",):
            raise
        _log.debug("the video failed", exc_info=True)
        written.failed.append(_no_video(order.name + suffix, error))
        return
    written.files["video"] = [video.path]
    written.facts["video"] = _plain({**asdict(soundtrack), **asdict(video)}, "path")
    written.notes += _video_notes(video, soundtrack)
    written.notes += _loudness_notes(soundtrack, order.levels)
    if order.film is not None:
        written.notes.append(
            Told(
                "approximated",
                "The video is a proxy of the cut film, at most 640 pixels a side, to watch it with "
                "its music; render the finished one in your editor.",
            )
        )


def _curve(order: _Order, written: _Written, progress: Progress = silent) -> Automation:
    """The level of the music over time, which the report tells of."""
    levels, analysis = order.levels, order.analysis
    if written.speech is None:
        if not levels.heeds_speech:
            written.speech = ()
        elif analysis.speech is None:  # a project of an older version does not know
            written.speech = spoken(analysis.clip, progress)
        else:
            written.speech = analysis.speech
    curve = levels.curve(written.speech)
    written.facts["duck"] = {
        "depth_db": levels.duck_db if levels.level is None else None,
        "drawn": levels.level is not None,
        "speech": [asdict(span) for span in written.speech],
        "points": [list(point) for point in curve.points],
    }
    return curve


def _report(
    order: _Order, music: _Music, written: _Written, spent_s: Mapping[str, float]
) -> dict[str, Any]:
    """The take's report, with the files that were made."""
    timings_s = {**order.take.timings_s, **spent_s}
    timings_s["total"] = sum(timings_s.values())
    final = {product: order.places(paths) for product, paths in written.files.items()}
    told: dict[str, Any] = {
        product: str(final[product][0]) if product in final else None
        for product in PRODUCTS
        if product != "stems" and (product in USUAL_PRODUCTS or product in final)
    }
    if "stems" in final:
        told["stems"] = [str(path) for path in final["stems"]]
    return take_report(order.take, order.analysis) | {
        "sample_rate_hz": SAMPLE_RATE_HZ,
        "synth": None if music.master is None else music.master.synth,
        "soundfont": None if music.master is None else font_facts(order.font),
        "part": _part_facts(order),
        "palette": order.palette.title,
        "held": [name for name in order.palette.names if name in order.held],
        "instruments": [track.program for track in order.mix],
        "mix": {
            "tracks": [asdict(track) for track in order.mix],
            **_plain(asdict(order.levels), "level"),
            "level_in_files": order.levels.in_files,
        },
        "timings_s": {key: round(value, 3) for key, value in timings_s.items()},
        "files": told,
        "report": str(order.out_dir / f"{order.name}.json"),
        **written.facts,
    }


def font_facts(font: OwnFont | None) -> dict[str, Any]:
    """The soundfont that plays, as a report names it."""
    if font is not None:
        return {"file": font.name, "sha256": font.sha256, "shipped": False}
    shipped = read_manifest(resource("soundfont/manifest.json").parent, "soundfont")
    return {"file": shipped.graph.name, "sha256": shipped.sha256, "shipped": True}


def _discard(order: _Order) -> None:
    """Remove raw sound: it is large, and of several takes it would lie there until all are done."""
    for folder in ("stems", "part"):
        shutil.rmtree(order.stage / folder, ignore_errors=True)
    for file in ("music.f32", "levelled.f32", "soundtrack.f32", _LIMITED):
        remove(order.stage / file)


def _part_facts(order: _Order) -> dict[str, Any] | None:
    """Which part of the clip was cut out, None for all of it."""
    if order.span is None:
        return None
    return asdict(order.span) | {"first_sample": order.edges[0], "samples": order.samples}


def _write_timeline(
    order: _Order, film: CutFilm, written: _Written, report: dict[str, Any]
) -> None:
    """Write the timeline with the music in it and its list of markers, and name them."""
    files = [order.stage / f"{order.name}{suffix}" for suffix in timeline_suffixes(film)]
    (wav,), hits = order.places(written.files["wav"]), hit_markers(order.take)
    written.notes += write_timeline(
        film, files[0], music=wav, hits=hits, name=order.name, home=order.out_dir
    )
    write_marker_edl(film, hits, files[1], order.name)
    written.files[TIMELINE] = files
    report["files"][TIMELINE], report["files"]["markers"] = map(str, order.places(files))


def _write_report(order: _Order, report: Mapping[str, Any]) -> tuple[Path, Path]:
    """(NAME.json in the stage, where it goes)."""
    text = json.dumps(report, indent=2, ensure_ascii=False) + "\n"
    written = order.stage / f"{order.name}.json"
    try:
        # Bytes of a file's name that are not UTF-8 become JSON's own escapes.
        written.write_text(text, "utf-8", "backslashreplace")
    except OSError as error:
        raise output_error(order.out_dir / written.name, error) from error
    return written, order.out_dir / written.name


def _no_video(name: str, error: Exception) -> str:
    """The reason why there is no video, in one sentence."""
    reason = error.message if isinstance(error, BgmError) else f"{type(error).__name__}: {error}"
    return f"{name} could not be written: {reason.rstrip('.')}."


def _video_notes(video: VideoFacts, soundtrack: SoundtrackFacts) -> list[Told]:
    """What a user should know about a video."""
    notes = [Told("approximated", text) for text in video.notes]
    if soundtrack.sound_tracks > 1:
        mixed = f"The clip's {soundtrack.sound_tracks} sound tracks are mixed into one."
        notes.append(Told("approximated", mixed))
    lost = (*video.gone(), *(f"{text[:1].upper()}{text[1:]}." for text in soundtrack.unheard))
    return [*notes, *(Told("dropped", text) for text in lost)]


def _loudness_notes(soundtrack: SoundtrackFacts, levels: Levels) -> list[Told]:
    """What bringing the whole mix to a loudness did to the clip's own sound, and what it could not
    do."""
    target = levels.target_lufs
    if levels.loudness_of != "mix" or target is None or soundtrack.clip_lufs is None:
        return []
    notes, wanted = [], f"{target:g} LUFS"
    if soundtrack.gain_db < -_HEARD_DB:
        down = f"was turned down by {-soundtrack.gain_db:.1f} dB"
        if soundtrack.clip_lufs > target:
            notes.append(
                f"The clip's own sound alone is {soundtrack.clip_lufs:.1f} LUFS, louder than "
                f"{wanted}: it {down} in the video, with the music."
            )
        else:
            notes.append(f"For {wanted} the clip's own sound {down} in the video, with the music.")
    if SILENT_LUFS < soundtrack.loudness_lufs < target - _NEAR_LU:
        notes.append(
            f"The video's sound is {soundtrack.loudness_lufs:.1f} LUFS instead of {target:g}: its "
            "peaks leave no room for more."
        )
    return [Told("approximated", text) for text in notes]


def _shares(products: int) -> list[tuple[float, float]]:
    return [(i / products, (i + 1) / products) for i in range(products)]


def _write_stems(
    order: _Order, stems: Stems, gain_db: float, curve: Automation, progress: Progress
) -> list[Path]:
    """One WAV file of each track that is heard, with the master's gain, its limiter's gains, a
    curve and the closing fade: they add up to the master."""
    stage = order.stage
    heard = [(t, gain) for t, gain in enumerate(track_gains(order.mix)) if gain > 0]
    written = []
    for number, (track, gain) in enumerate(heard):
        part = within(progress, number / len(heard), (number + 1) / len(heard))
        factor = np.float32(gain * 10 ** (gain_db / 20))
        part_name = stems.voices[track].name
        scaled = stage / f"{part_name}.scaled.f32"
        with (
            stems.paths[track].open("rb") as source,
            (stage / _LIMITED).open("rb") as limited,
            writing(scaled) as file,
        ):
            for position, block in raw_blocks(source, stems.samples):
                fade = fade_out(position, len(block), stems.samples, stems.fade_frames)
                level = curve.gains(position, len(block))
                held = np.frombuffer(limited.read(4 * len(block)), "<f4")[:, None]
                file.write((block * factor * fade * held * level).astype("<f4").tobytes())
                part("export", 0.5 * (position + len(block)) / stems.samples)
        target = stage / f"{order.name}-{part_name}.wav"
        write_sound(scaled, stems.samples, target, within(part, 0.5, 1.0), bits=order.bits)
        remove(scaled)  # raw sound is large
        written.append(target)
    return written


def hit_markers(take: Take) -> list[FilmMarker]:
    """The same as markers of a timeline."""
    return [
        FilmMarker(cut.frame, f"{HIT_NAME} {number}")
        for number, (cut, _) in enumerate(hit_cuts(take), 1)
    ]


def _plain(facts: Mapping[str, Any], *without: str) -> dict[str, Any]:
    """Facts as JSON values, which have no infinities: the peak of silence becomes null."""
    return {
        key: None if isinstance(value, float) and not np.isfinite(value) else value
        for key, value in facts.items()
        if key not in without
    }
