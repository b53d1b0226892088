"""The drummer: loops by section and level, fills where something new begins, crashes on hits."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bgm_studio.band.form import NEAR_BEATS, STRONG, Form, velocity_of
from bgm_studio.band.grooves import EARLY_BEATS, KICK, STYLES, Groove, Hit, grooves
from bgm_studio.band.patterns import PATTERNS, crash_of, pattern_beat, pattern_fill
from bgm_studio.music.harmony import Section
from bgm_studio.music.pianoroll import BEATS_PER_BAR

CRASH = 49
_CYMBALS = (42, 44, 46, 49, 51, 53)
_FULL_FILL = 0.6  # from this level on a fill takes the whole bar, below its second half
_MARKED = 0.5  # marks from this strength on are struck; sections from this level on open so
_APART_BEATS = 6.0  # lesser marks are not struck so near to another cymbal
_FILL_APART_BEATS = 8.0  # nearer to the fill before, a fill is a beat long
_LEAST_FILL = 1.5  # and nearer than this to what was led to before, there is none
_SOFTEST, _LOUDEST = 0.55, 1.15  # factors of the velocities played, at levels 0 and 1


@dataclass(frozen=True)
class Drums:
    """A drummer: loops as drummers played them, or a pattern that grows with the level; with fills.

    Either styles, of the loops, each one of STYLES; or a pattern, one of PATTERNS. from_level: the
    mean level of a section from which on they play, 0..1. Raises ValueError for anything else.
    """

    styles: tuple[str, ...] = ()
    pattern: str = ""
    from_level: float = 0.25

    def __post_init__(self) -> None:
        strange = set(self.styles) - set(STYLES)
        either = bool(self.styles) != bool(self.pattern)
        if strange or not either or (self.pattern and self.pattern not in PATTERNS):
            raise ValueError(f"no drums: {', '.join(self.styles)!r} and {self.pattern!r}")
        if not 0.0 <= self.from_level <= 1.0:
            raise ValueError(f"no drums from level {self.from_level:g} on")


def drum_part(form: Form, drums: Drums) -> list[Hit]:
    """What the drummer strikes: hits on the clip's grid, sorted.

    Each section has a loop by the form's tempo and its level; one that returns has it again.
    Patterns follow the level phrase by phrase. Where the next section is another theme or a strong
    mark stands at its border, and where drums come in, the last bar ends in a fill; strong marks
    within a section are led to by a shorter one. Marks are struck with cymbal and bass drum, the
    strong ones even where the drummer else is silent, and so is the last strike, which ends it.
    """
    found: list[Hit] = []
    sections = form.plan.sections
    for number, section in enumerate(sections):
        after = sections[number + 1] if number + 1 < len(sections) else None
        if form.level(section) >= drums.from_level:
            found += _section(form, drums, section)
        elif after is not None and form.level(after) >= drums.from_level:
            end = float(after.start_beat)
            length = min(_lead_beats(form.level(after)), end - section.start_beat)
            found += _fill(form, drums, after, 0, end, length)
    placed = (_placed(form, hit) for hit in found)
    return sorted(_marked(form, drums, [hit for hit in placed if hit is not None]))


def _section(form: Form, drums: Drums, section: Section) -> list[Hit]:
    level = form.level(section)
    first, end = section.start_beat, section.end_beat
    hits: list[Hit] = []
    loops: dict[float, Groove] = {}
    for bar in range(first // BEATS_PER_BAR, end // BEATS_PER_BAR):
        at_beat = BEATS_PER_BAR * bar
        asked = form.phrase_level(at_beat) if drums.pattern else level
        if asked not in loops:
            loops[asked] = _loop(form, drums, section, asked)
        own = _bar(loops[asked], bar - first // BEATS_PER_BAR, at_beat)
        factor = _SOFTEST + (_LOUDEST - _SOFTEST) * form.levels[bar]
        hits += [
            replace(_swung(form, h, loops[asked]), velocity=velocity_of(h.velocity * factor))
            for h in own
        ]
    near = any(abs(m.beat - first) < BEATS_PER_BAR and m.strength >= STRONG for m in form.marks)
    if first >= form.first_beat and level >= _MARKED and not near:
        hits = _struck(drums, hits, float(first), 0.6)
    led_to = [m.beat for m in form.marks if first < m.beat < end and m.strength >= STRONG]
    if form.leads_on(section):
        led_to = [beat for beat in led_to if beat < end - 0.5] + [float(end)]
    before = float(first)
    for index, target in enumerate(led_to):
        whole = level >= _FULL_FILL and target == end and end - first > BEATS_PER_BAR
        length = float(BEATS_PER_BAR) if whole else _lead_beats(level)
        if index and target - before < _FILL_APART_BEATS:
            length = 1.0
        if target - before < _LEAST_FILL:
            continue
        length = min(length, target - before)
        kept = target - length - EARLY_BEATS
        hits = [hit for hit in hits if not kept <= hit.beat < target - EARLY_BEATS]
        hits += _fill(form, drums, section, index % 2, target, length)
        before = target
    return hits


def _lead_beats(level: float) -> float:
    return BEATS_PER_BAR / 2 if level >= _MARKED else BEATS_PER_BAR / 4


def _loop(form: Form, drums: Drums, section: Section, level: float) -> Groove:
    rng = random.Random(f"{form.seed} drums {section.label}")
    if drums.pattern:
        return pattern_beat(drums.pattern, form.bpm, level, rng)
    return grooves().beat(drums.styles, form.bpm, level, rng)


def _fill(
    form: Form, drums: Drums, section: Section, number: int, target: float, length: float
) -> list[Hit]:
    """The last `length` beats of one of a section's two fills, before a target."""
    rng = random.Random(f"{form.seed} fill {section.label} {number}")
    level = form.level(section)
    if drums.pattern:
        fill = pattern_fill(drums.pattern, form.bpm, level, rng)
    else:
        fill = grooves().fill(drums.styles, form.bpm, level, rng)
    factor = _SOFTEST + (_LOUDEST - _SOFTEST) * level if drums.pattern else 1.0
    return [
        _swung(
            form,
            Hit(hit.beat - BEATS_PER_BAR + target, hit.key, velocity_of(hit.velocity * factor)),
            fill,
        )
        for hit in fill.hits
        if BEATS_PER_BAR - length - EARLY_BEATS <= hit.beat
    ]


def _bar(loop: Groove, number: int, at_beat: float) -> list[Hit]:
    """The loop's bar of that number, counted on and on, moved to a beat."""
    begin = BEATS_PER_BAR * (number % loop.bars)
    return [
        Hit(hit.beat - begin + at_beat, hit.key, hit.velocity)
        for hit in loop.hits
        if begin - EARLY_BEATS <= hit.beat < begin + BEATS_PER_BAR - EARLY_BEATS
    ]


def _swung(form: Form, hit: Hit, groove: Groove) -> Hit:
    """The strike in the form's swing, whatever its loop's was."""
    return replace(hit, beat=form.swung(hit.beat, groove.swing))


def _placed(form: Form, hit: Hit) -> Hit | None:
    """The strike where it may sound: what leans ahead of a beginning meets it, what leans into a
    rest is left out."""
    if not form.sounds(hit.beat + EARLY_BEATS):
        return None
    if form.sounds(hit.beat):
        return hit
    edges = (form.first_beat, *(end for _, end in form.rests))
    return replace(hit, beat=min(edge for edge in edges if edge >= hit.beat))


def _marked(form: Form, drums: Drums, hits: Sequence[Hit]) -> list[Hit]:
    """The same with marks and the last strike struck; nothing comes after that."""
    result = list(hits)
    for mark in form.marks:
        if not form.sounds(mark.beat) or mark.strength < _MARKED:
            continue
        level = form.level_at(mark.beat)
        if mark.strength < STRONG:
            playing = form.level(form.section_at(mark.beat)) >= drums.from_level
            crashes = (hit.beat for hit in result if hit.key == CRASH)
            if not playing or any(abs(beat - mark.beat) < _APART_BEATS for beat in crashes):
                continue
        result = _struck(drums, result, mark.beat, mark.strength * (0.4 + 0.6 * level))
    playing = form.level(form.section_at(form.last_beat)) >= drums.from_level
    if playing and form.sounds(form.last_beat):
        result = [hit for hit in result if hit.beat < form.last_beat - EARLY_BEATS]
        result = _struck(drums, result, form.last_beat, form.level_at(form.last_beat))
    return result


def _struck(drums: Drums, hits: Sequence[Hit], beat: float, strength: float) -> list[Hit]:
    """With cymbal and bass drum at a beat, instead of what cymbals play there."""
    kept = [
        hit for hit in hits if abs(hit.beat - beat) > NEAR_BEATS or hit.key not in (*_CYMBALS, KICK)
    ]
    share = crash_of(drums.pattern) if drums.pattern else 1.0
    velocity = velocity_of(share * (50 + 70 * strength))
    return [*kept, Hit(beat, CRASH, velocity), Hit(beat, KICK, velocity)]
