"""Direction: what the user decides about the pictures, that is cuts, captions, activity, scenes,
chords, silences and range.

Everything lies on the clip's own clock (seconds after its first frame), so that it outlives a
change of tempo. A Direction is never changed, only followed by another: so everything can be
undone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np

from bgm_studio.base.errors import RequestError
from bgm_studio.music.harmony import Chord, Key, Plan, chord_spans
from bgm_studio.music.timing import HitPoint, TempoMap
from bgm_studio.video.analysis import VideoAnalysis
from bgm_studio.video.scenes import MAX_NAME_CHARACTERS, Scene, find_scenes
from bgm_studio.video.shots import MIN_SHOT_S, Cut, Shot, shots_between

MAX_CAPTION_CHARACTERS = 500

_SAME_STRENGTH = 0.02  # the same cut, seen again in a copy of the film, may differ by as much


@dataclass(frozen=True, order=True)
class Span:
    """Seconds `start_s` up to (not including) `end_s` of the clip."""

    start_s: float
    end_s: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.start_s < self.end_s:  # a NaN fails too
            raise RequestError(
                f"A range from {self.start_s:g} s to {self.end_s:g} s is not possible.",
                "It must begin within the clip and end after it begins.",
            )

    @property
    def length_s(self) -> float:
        """Length in seconds."""
        return self.end_s - self.start_s


@dataclass(frozen=True, order=True)
class ChordEdit:
    """The chord `symbol` (as `Chord.parse` reads it) wanted from `start_s` to `end_s`."""

    start_s: float
    end_s: float
    symbol: str


@dataclass(frozen=True)
class Direction:
    """The user's reading of a clip. Edits return a new Direction; impossible ones raise
    RequestError and leave all as it was.

    cuts: by rising time, at least MIN_SHOT_S apart and from both ends. captions: one per shot, so
    one more than cuts. activity: (sample index on the analysis's curve grid, value 0..1) drawn
    over the found curve, by rising index. chords, silences: by rising time, not overlapping. range:
    the part of the clip to score; None for all. scenes: the user's own, by rising time, the first
    at 0 s; () for those that the pictures have.
    """

    cuts: tuple[Cut, ...] = ()
    captions: tuple[str, ...] = ("",)
    activity: tuple[tuple[int, float], ...] = ()
    chords: tuple[ChordEdit, ...] = ()
    silences: tuple[Span, ...] = ()
    range: Span | None = None
    scenes: tuple[Scene, ...] = ()

    @classmethod
    def found(cls, analysis: VideoAnalysis) -> Direction:
        """The direction as the analysis found it, before the user changed anything."""
        return cls(analysis.cuts, tuple(shot.caption for shot in analysis.shots))

    def shots(self, analysis: VideoAnalysis) -> tuple[Shot, ...]:
        """The shots, captions included, that these cuts divide the clip into."""
        clip = analysis.clip
        bare = shots_between(self.cuts, clip.duration_s, clip.frame_count)
        return tuple(
            replace(shot, caption=caption)
            for shot, caption in zip(bare, self.captions, strict=True)
        )

    def directed(self, analysis: VideoAnalysis) -> VideoAnalysis:
        """The analysis as the user has it: these cuts, captions and drawn activity."""
        activity, affects = analysis.activity, analysis.affects
        if self.activity:
            activity = activity.copy()
            index = np.array([i for i, _ in self.activity])
            inside = index < len(activity)
            activity[index[inside]] = np.array([v for _, v in self.activity])[inside]
            # Where the user says how much goes on, the feel of the pictures no longer counts.
            drawn_s = index / analysis.curve_rate_hz
            affects = tuple(
                shot
                for shot in affects
                if not ((shot.start_s <= drawn_s) & (drawn_s < shot.end_s)).any()
            )
        return replace(
            analysis, cuts=self.cuts, shots=self.shots(analysis), activity=activity, affects=affects
        )

    # -- cuts ---------------------------------------------------------------------------------

    def own_frames(self, analysis: VideoAnalysis) -> frozenset[int]:
        """Frames of the cuts that are the user's own: set or moved by hand, strengthened, or
        switched on as hit points."""
        found = {cut.frame: cut for cut in analysis.cuts}
        return frozenset(
            cut.frame
            for cut in self.cuts
            if (seen := found.get(cut.frame)) is None
            or cut.strength > seen.strength + _SAME_STRENGTH
            or (cut.hit and not seen.hit)
        )

    def hit_points(self, analysis: VideoAnalysis) -> list[HitPoint]:
        """The cuts in the form in which a tempo is fitted to them."""
        own = self.own_frames(analysis)
        return [HitPoint(c.time_s, c.strength, c.hit, c.frame in own) for c in self.cuts]

    def with_cut(self, time_s: float, analysis: VideoAnalysis, strength: float = 0.7) -> Direction:
        """Add a cut at the frame nearest to `time_s`; both halves keep the shot's caption."""
        cut = Cut(*_frame_at(time_s, analysis), strength, True)
        shot = sum(other.time_s <= cut.time_s for other in self.cuts)
        cuts = (*self.cuts[:shot], cut, *self.cuts[shot:])
        captions = (*self.captions[: shot + 1], self.captions[shot], *self.captions[shot + 1 :])
        return replace(self, cuts=_checked(cuts, analysis), captions=captions)

    def without_cut(self, index: int) -> Direction:
        """Join the shots beside a cut; the longer one's caption stays if the lengths are known."""
        before = self.cuts[index - 1].time_s if index else 0.0
        after = self.cuts[index + 1].time_s if index + 1 < len(self.cuts) else None
        here = self.cuts[index].time_s
        second = after is not None and after - here > here - before
        drop = index if second else index + 1
        return replace(
            self,
            cuts=self.cuts[:index] + self.cuts[index + 1 :],
            captions=self.captions[:drop] + self.captions[drop + 1 :],
        )

    def with_cut_moved(self, index: int, time_s: float, analysis: VideoAnalysis) -> Direction:
        """Move the cut to the frame nearest to `time_s`, which must lie between its neighbours.
        Outside of its own transition it becomes a plain cut."""
        frame, at_s = _frame_at(time_s, analysis)
        cut = self.cuts[index].moved(frame, at_s)
        cuts = (*self.cuts[:index], cut, *self.cuts[index + 1 :])
        return replace(self, cuts=_checked(cuts, analysis))

    def with_cut_changed(
        self, index: int, *, strength: float | None = None, hit: bool | None = None
    ) -> Direction:
        """Give the cut another strength (0..1), or switch it on or off as a hit point."""
        cut = self.cuts[index]
        if strength is not None:
            cut = replace(cut, strength=float(np.clip(strength, 0.0, 1.0)))
        if hit is not None:
            cut = replace(cut, hit=hit)
        return replace(self, cuts=(*self.cuts[:index], cut, *self.cuts[index + 1 :]))

    # -- captions, activity -------------------------------------------------------------------

    def with_caption(self, shot: int, text: str) -> Direction:
        """Give shot number `shot` another caption. Raises IndexError for a missing shot."""
        if not 0 <= shot < len(self.captions):
            raise IndexError(shot)
        text = " ".join(text.split())
        if len(text) > MAX_CAPTION_CHARACTERS:
            raise RequestError("The caption is too long.", "A sentence is enough.")
        return replace(self, captions=(*self.captions[:shot], text, *self.captions[shot + 1 :]))

    def with_activity(self, drawn: Iterable[tuple[int, float]]) -> Direction:
        """Draw over the activity: (sample index, value 0..1); elsewhere, earlier strokes stay."""
        merged = dict(self.activity)
        merged.update((int(i), float(np.clip(v, 0.0, 1.0))) for i, v in drawn if i >= 0)
        return replace(self, activity=tuple(sorted(merged.items())))

    # -- scenes -------------------------------------------------------------------------------

    def scenes_of(self, analysis: VideoAnalysis) -> tuple[Scene, ...]:
        """The scenes in force: the user's, else those found in the analysis as directed."""
        return self.scenes or find_scenes(self.directed(analysis))

    def with_scenes(self, scenes: Iterable[Scene], duration_s: float) -> Direction:
        """Set the scenes of a clip that lasts `duration_s`; none for those of the pictures."""
        wanted = tuple(sorted(scenes, key=lambda scene: scene.start_s))
        if not wanted:
            return replace(self, scenes=())
        if wanted[0].start_s != 0.0:
            wanted = (Scene(0.0), *wanted)
        if wanted[-1].start_s >= duration_s:
            raise RequestError(
                f"A section at {wanted[-1].start_s:g} s begins after the clip's end.",
                f"The clip ends at {duration_s:g} s.",
            )
        for start_s, end_s in pairwise([*(scene.start_s for scene in wanted), duration_s]):
            if end_s - start_s < MIN_SHOT_S - 1e-6:
                raise RequestError(
                    f"The section at {start_s:g} s is too short.",
                    f"Leave it {MIN_SHOT_S:g} s at least.",
                )
        return replace(self, scenes=wanted)

    def with_scene(self, start_s: float, analysis: VideoAnalysis) -> Direction:
        """Begin a new scene at `start_s`, like the one that it divides."""
        scenes = self.scenes_of(analysis)
        inside = [scene for scene in scenes if scene.start_s <= start_s]
        divided = inside[-1] if inside else scenes[0]
        new = replace(divided, start_s=start_s)
        kept = [replace(s, lead="") if s is divided else s for s in scenes]
        return self.with_scenes([*kept, new], analysis.clip.duration_s)

    def with_scene_changed(self, index: int, analysis: VideoAnalysis, **changes: Any) -> Direction:
        """Give scene number `index` other fields: start_s (but of the first), level, name, lead."""
        scenes = [*self.scenes_of(analysis)]
        if "name" in changes:
            changes["name"] = " ".join(str(changes["name"]).split())[:MAX_NAME_CHARACTERS]
        scenes[index] = replace(scenes[index], **changes)
        if scenes != sorted(scenes, key=lambda scene: scene.start_s) or scenes[0].start_s != 0.0:
            raise RequestError("Sections cannot be reordered.", "Move it between its neighbours.")
        return self.with_scenes(scenes, analysis.clip.duration_s)

    def without_scene(self, index: int, analysis: VideoAnalysis) -> Direction:
        """Join scene number `index` to the one before it (the first to the one after it)."""
        scenes = [*self.scenes_of(analysis)]
        if len(scenes) > 1:
            removed = scenes.pop(index)
            if index == 0:
                scenes[0] = replace(scenes[0], start_s=removed.start_s)
            else:
                scenes[index - 1] = replace(scenes[index - 1], lead=removed.lead)
        return self.with_scenes(scenes, analysis.clip.duration_s)

    # -- chords, silences, range --------------------------------------------------------------

    def with_chord(self, edit: ChordEdit) -> Direction:
        """Set a chord for a span; other chord edits are forgotten there."""
        Chord.parse(edit.symbol)
        span = Span(edit.start_s, edit.end_s)
        kept = [
            replace(old, start_s=part.start_s, end_s=part.end_s)
            for old in self.chords
            for part in _outside(Span(old.start_s, old.end_s), span)
        ]
        return replace(self, chords=tuple(sorted([*kept, edit])))

    def without_chords(self, span: Span | None = None) -> Direction:
        """Forget the chord edits that begin in `span`; all of them for None."""
        kept = tuple(c for c in self.chords if span and not span.start_s <= c.start_s < span.end_s)
        return replace(self, chords=kept)

    def with_silence(self, span: Span) -> Direction:
        """Leave out the music in `span`; silences that touch become one."""
        merged = span
        kept = []
        for other in self.silences:
            if other.end_s < merged.start_s or other.start_s > merged.end_s:
                kept.append(other)
            else:
                merged = Span(min(merged.start_s, other.start_s), max(merged.end_s, other.end_s))
        return replace(self, silences=tuple(sorted([*kept, merged])))

    def without_silence(self, span: Span) -> Direction:
        """Have music again in `span`."""
        kept = [part for old in self.silences for part in _outside(old, span)]
        return replace(self, silences=tuple(sorted(kept)))

    def with_range(self, span: Span | None) -> Direction:
        """Score this part of the clip alone; None for all of it."""
        return replace(self, range=span)


def with_chords(plan: Plan, edits: Iterable[ChordEdit], tempo_map: TempoMap) -> Plan:
    """The plan with the wanted chords in it, each on the whole beats nearest to its span."""
    chords = list(plan.chords_per_beat)
    for edit in edits:
        chord = Chord.parse(edit.symbol)
        first = max(round(float(tempo_map.beats(edit.start_s))), 0)
        last = min(max(round(float(tempo_map.beats(edit.end_s))), first + 1), len(chords))
        chords[first:last] = [chord] * max(last - first, 0)
    edges = {section.start_beat for section in plan.sections}
    edges |= {span.start_beat for span in plan.chords}
    key = Key(plan.key.tonic, plan.key.mode)
    return Plan(key, plan.sections, chord_spans(chords, edges))


def _frame_at(time_s: float, analysis: VideoAnalysis) -> tuple[int, float]:
    """(frame number, its start in seconds) nearest to a time."""
    rate = float(analysis.clip.frame_rate)
    frame = round(time_s * rate)
    return frame, frame / rate


def _checked(cuts: tuple[Cut, ...], analysis: VideoAnalysis) -> tuple[Cut, ...]:
    edges = [0.0, *(cut.time_s for cut in cuts), analysis.clip.duration_s]
    if any(b - a < MIN_SHOT_S - 1e-6 for a, b in pairwise(edges)):
        raise RequestError(
            "The marker is too close to another one or to the clip's end.",
            f"Leave at least {MIN_SHOT_S:g} s between them.",
        )
    return cuts


def _outside(span: Span, hole: Span) -> list[Span]:
    """What is left of `span` once `hole` is taken out of it."""
    parts = []
    if span.start_s < min(hole.start_s, span.end_s):
        parts.append(Span(span.start_s, min(hole.start_s, span.end_s)))
    if span.end_s > max(hole.end_s, span.start_s):
        parts.append(Span(max(hole.end_s, span.start_s), span.end_s))
    return parts
