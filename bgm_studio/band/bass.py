"""The bass player: the chords' lowest tones, with the bass drum where the style wants it."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bgm_studio.band.form import Form, Line, cut_by_rests
from bgm_studio.band.grooves import KICK, Hit
from bgm_studio.music.harmony import QUALITIES, Chord
from bgm_studio.music.pianoroll import BEATS_PER_BAR

PATTERNS = ("held", "kick", "eighths", "walk")
"""One long note a chord; a strike with each bass drum; eighths; a chord tone a beat."""

PLAYS_FROM = 0.15
"""Below this level a bar has no bass."""

_APART_BEATS = 0.2  # strikes nearer together than this are one
_OTHER_TONE = 0.3  # how often a strike that does not open a chord has its fifth or octave
_SHORT = 0.85  # of the way to the next strike, where notes are repeated


@dataclass(frozen=True)
class Bass:
    """How a bass is played: one of PATTERNS, and its lowest and highest pitch, at least an octave
    apart."""

    pattern: str
    low: int = 28
    high: int = 45

    def __post_init__(self) -> None:
        if self.pattern not in PATTERNS or self.high - self.low < 12:
            raise ValueError(f"no bass: {self.pattern!r} from {self.low} to {self.high}")


def bass_part(form: Form, bass: Bass, drums: Sequence[Hit] = ()) -> list[Line]:
    """What the bass plays: notes of the chords alone, one at a time, sorted.

    Every chord opens with its bass tone. With the pattern "kick" the other strikes are those of the
    bass drum; where no drums play, chords are held.
    """
    kicks = sorted(hit.beat for hit in drums if hit.key == KICK)
    rng = random.Random(f"{form.seed} bass")
    lines: list[Line] = []
    before = (bass.low + bass.high) // 2
    for first, end, chord in form.changes:
        if form.level_at(first) < PLAYS_FROM:
            continue
        strikes = _strikes(first, end, bass.pattern, kicks)
        strikes = [beat for beat in strikes if beat <= form.last_beat + 1e-6] or [first]
        for index, beat in enumerate(strikes):
            opens = index == 0
            pitch = _tone(chord, bass, before, opens, index, rng)
            until = strikes[index + 1] if index + 1 < len(strikes) else end
            long = bass.pattern == "held" or beat >= form.last_beat - 1e-6
            release = until if long else beat + _SHORT * (until - beat)
            accent = 8 if opens and first % BEATS_PER_BAR == 0 else 0
            velocity = round(58 + 42 * form.level_at(beat)) + accent
            lines.append(Line(beat, release, pitch, min(velocity, 127)))
            before = pitch
    # A bass drum that leans ahead of the next chord cuts the last note of this one.
    cut = [
        replace(line, end=min(line.end, after.beat)) for line, after in itertools.pairwise(lines)
    ]
    return cut_by_rests([*cut, *lines[-1:]], form)


def _strikes(first: float, end: float, pattern: str, kicks: Sequence[float]) -> list[float]:
    """Beats at which a chord from `first` to `end` is struck; the first of them opens it."""
    if pattern == "eighths":
        return [first + i / 2 for i in range(round(2 * (end - first)))]
    if pattern == "walk":
        return [first + i for i in range(round(end - first))]
    if pattern == "held":
        return [first]
    own = [beat for beat in kicks if first - _APART_BEATS <= beat < end - _APART_BEATS]
    # A bass drum that opens the chord is met exactly, however the drummer leans.
    opening = own.pop(0) if own and own[0] <= first + _APART_BEATS else first
    found = [opening]
    for beat in own:
        if beat - found[-1] > _APART_BEATS:
            found.append(beat)
    return found


def _tone(
    chord: Chord, bass: Bass, before: int, opens: bool, index: int, rng: random.Random
) -> int:
    """The pitch of a strike: the chord's bass where it opens, else that or another of its tones, as
    near to the note before as there is."""
    classes = [chord.bass]
    if bass.pattern == "walk" and not opens:
        classes = [c for c in chord.pitch_classes if c != before % 12] or [chord.bass]
    elif not opens and index % 2 and rng.random() < _OTHER_TONE:
        fifth = next((tone for tone in (7, 6, 8) if tone in QUALITIES[chord.quality][1]), 0)
        classes = [(chord.root + fifth) % 12]
    options = [p for p in range(bass.low, bass.high + 1) if p % 12 in classes]
    return min(options, key=lambda pitch: (abs(pitch - before), pitch))
