"""The bass player: the chords' lowest tones, with the bass drum where the style wants it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from bgm_studio.band.form import NEAR_BEATS, Form, Line, cut_by_rests, struck_at, velocity_of
from bgm_studio.band.grooves import KICK, Hit
from bgm_studio.music.harmony import QUALITIES, Chord
from bgm_studio.music.pianoroll import BEATS_PER_BAR

PATTERNS = (
    "held", "kick", "eighths", "walk", "octaves", "root and fifth", "pulse", "drone",
)  # fmt: skip
"""One long note a chord; a strike with each bass drum; eighths; a line of a tone a beat that leads
to the next chord; eighths that leap by octaves; the root, then the fifth; eighths that duck on each
beat; one tone under all chords that have it."""

_OTHER_TONE = 0.3  # how often a strike that does not open a chord has its fifth or octave
_STEPS = {"held": 4.0, "walk": 1.0, "root and fifth": 2.0}  # beats; of all others eighths
_LENGTHS = {"octaves": 0.7, "root and fifth": 0.8, "walk": 0.95}
_SHORT = 0.85  # of the way to the next strike, where notes are repeated
_DUCKED = 0.6  # of the velocity, on the beats of a pulse
_SOFT, _LOUD = 58, 100
_LEAP = 7  # a walking bass steps, and leaps no further unless it must
_WIDE, _STILL = 6.0, 13.0  # what farther leaps and tones that stay cost it, in semitones
_HOME = 0.1  # and each semitone away from the middle of its range


@dataclass(frozen=True)
class Bass:
    """A bass: roots held, with the bass drum, in eighths or octaves, walking, or as a drone.

    pattern: one of PATTERNS. low, high: the range of pitches, at least an octave; two serve best
    for "octaves", as the fifth is played where no octave fits. from_level: the level of a bar from
    which on it plays, 0..1. Raises ValueError for what cannot be played.
    """

    pattern: str
    low: int = 28
    high: int = 45
    from_level: float = 0.15

    def __post_init__(self) -> None:
        if self.pattern not in PATTERNS or not 0 <= self.low <= self.high - 12 <= 115:
            raise ValueError(f"no bass: {self.pattern!r} from {self.low} to {self.high}")
        if not 0.0 <= self.from_level <= 1.0:
            raise ValueError(f"no bass from level {self.from_level:g} on")


def bass_part(form: Form, bass: Bass, drums: Sequence[Hit] = ()) -> list[Line]:
    """What the bass plays: notes of the chords alone, one at a time, sorted.

    Every chord opens with its bass tone, but for a drone, which stays where it can. With the
    pattern "kick" the other strikes are those of the bass drum, which swing as the drums do; where
    no drums play, chords are held.
    """
    if bass.pattern == "drone":
        return _drone(form, bass)
    kicks = sorted(hit.beat for hit in drums if hit.key == KICK)
    lines: list[Line] = []
    before = (bass.low + bass.high) // 2
    for number, (first, end, chord) in enumerate(form.changes):
        if first > form.last_beat + 1e-6 or not form.plays(first, bass.from_level):
            continue
        last = first >= form.last_beat - 1e-6
        strikes = [first] if last else _strikes(form, first, end, bass, kicks)
        opening = _nearest(chord.bass, bass, before)
        if bass.pattern == "octaves" and opening + 12 > bass.high and opening - 12 >= bass.low:
            opening -= 12
        after = form.changes[number + 1][2] if number + 1 < len(form.changes) else chord
        pitches = _tones(form, chord, after, bass, opening, strikes)
        for index, (beat, pitch) in enumerate(zip(strikes, pitches, strict=True)):
            until = strikes[index + 1] if index + 1 < len(strikes) else end
            part = 1.0 if bass.pattern == "held" or last else _LENGTHS.get(bass.pattern, _SHORT)
            velocity = form.velocity(beat, _SOFT, _LOUD, "bass")
            if bass.pattern == "pulse" and len(strikes) > 1:
                velocity = velocity_of(velocity * (_DUCKED if beat % 1 < 0.25 else 1.0))
            lines.append(Line(beat, beat + part * (until - beat), pitch, velocity))
        before = pitches[-1] if bass.pattern == "walk" else opening
    if bass.pattern != "kick":  # bass drums have the swing already
        lines = [replace(x, beat=form.swung(x.beat), end=form.swung(x.end)) for x in lines]
    # A bass drum that leans ahead of the next chord cuts the last note of this one.
    cut = [
        replace(line, end=min(line.end, after.beat)) for line, after in itertools.pairwise(lines)
    ]
    return cut_by_rests([*cut, *lines[-1:]], form)


def _strikes(
    form: Form, first: float, end: float, bass: Bass, kicks: Sequence[float]
) -> list[float]:
    """Beats at which a chord from `first` to `end` is struck; the first of them opens it."""
    if bass.pattern == "kick":
        own = [beat for beat in kicks if first - NEAR_BEATS <= beat < end - NEAR_BEATS]
        # A bass drum that opens the chord is met exactly, however the drummer leans.
        opening = own.pop(0) if own and own[0] <= first + NEAR_BEATS else first
    else:
        step = _STEPS.get(bass.pattern, 0.5)
        if bass.pattern == "root and fifth" and (
            end - first <= step or form.stage(first, bass.from_level) == 2
        ):
            step /= 2
        grid = [step * index for index in range(round(BEATS_PER_BAR / step))]
        own = struck_at(form, first, end, grid)
        opening = first
    found = [opening]
    for beat in own:
        if beat - found[-1] > NEAR_BEATS:
            found.append(beat)
    return found


def _tones(
    form: Form, chord: Chord, after: Chord, bass: Bass, opening: int, strikes: Sequence[float]
) -> Sequence[int]:
    """A pitch for each strike: the first is the opening one."""
    if bass.pattern == "walk":
        return _walk(chord, after, bass, opening, len(strikes))
    tones = QUALITIES[chord.quality][1]
    fifth = next((tone for tone in (7, 6, 8) if tone in tones), 0)
    fifth = _nearest((chord.root + fifth) % 12, bass, opening - 3)
    if bass.pattern == "octaves":
        other = opening + 12 if opening + 12 <= bass.high else fifth
        return [
            other if index and beat % 1 >= 0.25 else opening for index, beat in enumerate(strikes)
        ]
    if bass.pattern == "root and fifth":
        half = (len(strikes) + 1) // 2
        return [opening if index < half else fifth for index in range(len(strikes))]
    if bass.pattern == "kick":
        return [
            fifth if index % 2 and form.chance("bass tone", beat) < _OTHER_TONE else opening
            for index, beat in enumerate(strikes)
        ]
    return [opening] * len(strikes)


@lru_cache(maxsize=2048)
def _walk(chord: Chord, after: Chord, bass: Bass, opening: int, beats: int) -> tuple[int, ...]:
    """A line from the opening tone over the chord's tones to the next chord's bass: by small steps,
    no tone twice in turn, and seldom back to where it comes from."""
    tones = [p for p in range(bass.low, bass.high + 1) if p % 12 in chord.pitch_classes]
    home = (bass.low + bass.high) / 2

    def cost(line: tuple[int, ...]) -> float:
        goal = _nearest(after.bass, bass, line[-1])
        steps = [b - a for a, b in itertools.pairwise((*line, goal))]
        worth = sum(abs(step) + _WIDE * (abs(step) > _LEAP) + _STILL * (not step) for step in steps)
        worth += 4.0 * sum(a == c for a, c in zip(line, line[2:], strict=False))
        worth += _HOME * sum(abs(pitch - home) for pitch in line)
        return worth + 2.0 * abs(steps[-1])  # the last one leads

    rests = itertools.product(tones, repeat=beats - 1)
    return min((cost(line), line) for line in ((opening, *rest) for rest in rests))[1]


def _drone(form: Form, bass: Bass) -> list[Line]:
    """One tone at a time, struck when a section begins or a chord comes that does not have it."""
    lines: list[Line] = []
    before = (bass.low + bass.high) // 2
    for first, end, chord in form.changes:
        if first > form.last_beat + 1e-6 or not form.plays(first, bass.from_level):
            continue
        held = lines[-1] if lines else None
        if held and held.pitch % 12 in chord.pitch_classes and form.holds(held, first):
            lines[-1] = replace(held, end=end)
            continue
        before = _nearest(chord.bass, bass, before)
        lines.append(Line(first, end, before, form.velocity(first, _SOFT, _LOUD, "drone")))
    return cut_by_rests(lines, form)


def _nearest(pitch_class: int, bass: Bass, before: int) -> int:
    options = [p for p in range(bass.low, bass.high + 1) if p % 12 == pitch_class]
    return min(options, key=lambda pitch: (abs(pitch - before), pitch))
