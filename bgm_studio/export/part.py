"""A part of a finished take: whether it can be exported, how it is called, and its notes.

It is cut out of the whole, as that sounds there. (Music that is composed for a part of a clip, and
ends there with a cadence, is another thing: `Direction.range`.)
"""

from __future__ import annotations

from collections.abc import Sequence

from bgm_studio.base.audio import SAMPLE_RATE_HZ
from bgm_studio.base.errors import RequestError
from bgm_studio.composing.direction import Span
from bgm_studio.export.sound_files import sample_count
from bgm_studio.export.targets import TIMELINE
from bgm_studio.music.harmony import Plan
from bgm_studio.music.pianoroll import BEATS_PER_BAR
from bgm_studio.music.played import PedalChange, Performance, PerformedNote, Voice
from bgm_studio.music.timing import TempoMap
from bgm_studio.video.clip import ClipInfo

WHOLE_ONLY = ("video", TIMELINE)
"""Products that there are of the whole alone: pictures are copied, which is possible only from one
of their key frames on, and a timeline is that of all its film."""
LEFT_OVER_S = 0.01
"""Of a note that an edge cuts, less than this is left out: it would be a click, not a note."""
_ROUNDING_S = 0.001


def check_part(span: Span | None, clip: ClipInfo, only: Sequence[str] = ()) -> None:
    """Raise RequestError for a part that the clip does not have, or that is shorter than one of its
    frames, or a product of WHOLE_ONLY; None is the whole."""
    if span is None:
        return
    if span.end_s > clip.duration_s + _ROUNDING_S:
        raise RequestError(
            f"The range ends at {clock(span.end_s)}, after the clip's end at "
            f"{clock(clip.duration_s)}.",
            "Choose one within the clip.",
        )
    frame_s = float(1 / clip.frame_rate)
    if span.length_s < frame_s - _ROUNDING_S:
        raise RequestError(
            f"A range of {1000 * span.length_s:.0f} ms is shorter than a frame of the clip.",
            f"Use {1000 * frame_s:.0f} ms at least.",
        )
    for product in only:
        if product in WHOLE_ONLY:
            raise RequestError(
                f"There is no {product} of a range: "
                + (
                    "the picture is copied, and a copy can begin at its key frames alone."
                    if product == "video"
                    else "it is the whole film's."
                ),
                f"Leave out {product}, or export all of it and cut that in an editor.",
            )


def samples_of(span: Span | None, clip: ClipInfo) -> tuple[int, int]:
    """The first sample at 48 kHz, and the one after the last."""
    whole = sample_count(clip.duration)
    if span is None:
        return 0, whole
    first = min(round(span.start_s * SAMPLE_RATE_HZ), whole - 1)
    return first, min(max(round(span.end_s * SAMPLE_RATE_HZ), first + 1), whole)


def clock(seconds: float) -> str:
    """Minutes and seconds, to the millisecond where there are any: "0:05", "1:07.25"."""
    minutes, rest_ms = divmod(round(1000 * seconds), 60_000)
    whole, ms = divmod(rest_ms, 1000)
    return f"{minutes}:{whole:02}" + (f".{ms:03}".rstrip("0") if ms else "")


def part_name(name: str, span: Span | None) -> str:
    """The name of a part's files: "film-0m05s-0m20s"."""
    if span is None:
        return name
    times = (clock(seconds).replace(":", "m") + "s" for seconds in (span.start_s, span.end_s))
    return "-".join((name, *times))


def cuts_within(cuts_s: Sequence[float], span: Span | None) -> tuple[int, list[float]]:
    """The number that the first of a part's cuts has in the whole, counted from 1, and all of them
    in seconds from the part's start. A time that was given in milliseconds may miss its frame."""
    if span is None:
        return 1, sorted(cuts_s)
    first_s, last_s = span.start_s - _ROUNDING_S, span.end_s - _ROUNDING_S
    own = [max(s - span.start_s, 0.0) for s in sorted(cuts_s) if first_s <= s < last_s]
    return 1 + sum(s < first_s for s in cuts_s), own


def chords_within(plan: Plan, tempo_map: TempoMap, span: Span | None) -> list[tuple[float, str]]:
    """The chords of a part, None for the whole, as the chord lane writes them: (seconds from its
    start, symbol). The first one is what sounds there."""
    start_s, end_s = (0.0, tempo_map.duration_s) if span is None else (span.start_s, span.end_s)
    chords: list[tuple[float, str]] = []
    for one in plan.chords:
        first_s, last_s = (float(s) for s in tempo_map.seconds([one.start_beat, one.end_beat]))
        if last_s > start_s + _ROUNDING_S and first_s < end_s - _ROUNDING_S:
            chords.append((max(first_s - start_s, 0.0), one.chord.symbol_in(plan.key)))
    return chords


def part_of(
    performance: Performance, voices: Sequence[Voice], start_s: float, end_s: float
) -> Performance:
    """What is played from `start_s` to `end_s`, counted from there; its tempo map begins within
    the first bar.

    Notes that sound across an edge are cut there, and left out where less than LEFT_OVER_S remains;
    so are drums that were struck before, which is all there is of them. A pedal that is down goes
    down at the start.
    """
    least_s = min(LEFT_OVER_S, (end_s - start_s) / 2)
    notes = []
    for note in performance.notes:
        first_s, last_s = max(note.start_s, start_s), min(note.end_s, end_s)
        is_cut = (first_s, last_s) != (note.start_s, note.end_s)
        if last_s <= first_s or (is_cut and last_s - first_s < least_s):
            continue
        if note.start_s < start_s and voices[note.track].kit:
            continue
        notes.append(
            PerformedNote(
                first_s - start_s, last_s - start_s, note.pitch, note.velocity, note.track
            )
        )
    before = [move for move in performance.pedal if move.time_s <= start_s]
    pedal = [PedalChange(0.0, True)] if before and before[-1].down else []
    pedal += [
        PedalChange(move.time_s - start_s, move.down)
        for move in performance.pedal
        if start_s < move.time_s < end_s
    ]
    tempo_map = _tempo_of(performance.tempo_map, start_s, end_s)
    return Performance(tuple(sorted(notes)), tuple(pedal), tempo_map)


def _tempo_of(tempo_map: TempoMap, start_s: float, end_s: float) -> TempoMap:
    """The map between two times, its beats counted from the barline before the first."""
    near_s = 1e-6
    inner = [s for s in tempo_map.knot_seconds if start_s + near_s < s < end_s - near_s]
    seconds = [start_s, *inner, end_s]
    beats = [float(beat) for beat in tempo_map.beats(seconds)]
    barline = beats[0] // BEATS_PER_BAR * BEATS_PER_BAR
    return TempoMap(tuple(b - barline for b in beats), tuple(s - start_s for s in seconds))
