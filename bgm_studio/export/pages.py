"""What the pages of music share: the looks of pictures, a style sheet, and how they appear."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from bgm_studio.base.atomic import appear, atomic_path, output_error
from bgm_studio.base.drawing import FontProperties
from bgm_studio.base.errors import OutputError
from bgm_studio.base.resources import resource
from bgm_studio.composing.take import Take
from bgm_studio.export.plot import BACK, FAINT, HIT, PANEL, TEXT
from bgm_studio.music.pianoroll import BEATS_PER_BAR

PAGE = "index.html"

_SECTION_COLOURS = {"A": "#2f4858", "B": "#3b3f63", "C": "#51405c"}
_OTHER_SECTION = "#2e5350"


def check_free(out_dir: Path, files: Sequence[str]) -> None:
    """Raise OutputError where a folder has the name of one of a page's files."""
    for file in (*files, PAGE):
        if (out_dir / file).is_dir():
            raise OutputError(f"{out_dir / file} is a folder.", "Choose another output folder.")


def publish(text: str, stage: Path, out_dir: Path, files: Sequence[str]) -> Path:
    """Let a page and its files, finished in `stage`, appear in `out_dir`, all or none; its path.
    Raises OutputError."""
    try:
        (stage / PAGE).write_text(text, encoding="utf-8")
    except OSError as error:
        raise output_error(out_dir, error) from error
    appear([(stage / file, out_dir / file) for file in (*files, PAGE)], stage / "before")
    return out_dir / PAGE


@cache
def font(weight: str) -> Any:
    """The app's own font, "Regular" or "SemiBold"."""
    return FontProperties(fname=str(resource(f"fonts/Inter-{weight}.otf")))


def look_alike(panels: Sequence[Any], duration_s: float) -> None:
    """Give panels one above the other the same time axis and the pages' dark look."""
    for axes in panels:
        axes.set_facecolor(PANEL)
        axes.set_xlim(0, duration_s)
        axes.set_xticks([])
        axes.tick_params(colors=FAINT, length=0, labelsize=8)
        for spine in axes.spines.values():
            spine.set_visible(False)


def draw_sections(axes: Any, take: Take) -> None:
    """Draw a take's sections as bars with their labels, over 0..1."""
    tempo_map = take.tempo_map
    duration_s = tempo_map.duration_s
    for section in take.harmony.sections:
        start_s, end_s = np.clip(
            tempo_map.seconds(np.array([section.start_beat, section.end_beat])), 0.0, duration_s
        )
        colour = _SECTION_COLOURS.get(section.label, _OTHER_SECTION)
        axes.barh(0.5, end_s - start_s, left=start_s, height=1.0, color=colour,
                  edgecolor=BACK, linewidth=1.5)  # fmt: skip
        axes.text(start_s + 0.006 * duration_s, 0.46, section.label, color=TEXT, fontsize=9,
                  va="center", fontproperties=font("SemiBold"), clip_on=True)  # fmt: skip


def draw_beats(axes: Any, take: Take) -> None:
    """Draw a take's barlines, and its beats more faintly."""
    tempo_map = take.tempo_map
    beats = np.arange(tempo_map.total_beats + 1)
    for beat, at_s in zip(beats, tempo_map.seconds(beats), strict=True):
        if 0 <= at_s <= tempo_map.duration_s:
            bar = beat % BEATS_PER_BAR == 0
            axes.axvline(at_s, color="#ffffff", alpha=0.13 if bar else 0.04, linewidth=0.8)


def draw_hits(axes: Any, take: Take) -> None:
    """Draw a take's hit points: lines, and marks above them, larger for stronger ones."""
    top = axes.get_ylim()[1]
    for cut in take.direction.cuts:
        if cut.hit:
            axes.axvline(cut.time_s, color=HIT, alpha=0.55, linewidth=1.0)
            axes.plot(cut.time_s, top, marker="v", markersize=5 + 3 * cut.strength, color=HIT,
                      markeredgewidth=0, clip_on=False)  # fmt: skip


def label_axes(upper: Any, lowest: Any, duration_s: float) -> None:
    """Name seconds below the lowest panel, and write both panels' labels in the app's font."""
    step = max(5, 5 * round(duration_s / 120))
    whole = range(0, int(duration_s) + 1, step)
    lowest.set_xticks(whole, [f"{second} s" for second in whole])
    for axes in (upper, lowest):
        for label in (*axes.get_xticklabels(), *axes.get_yticklabels()):
            label.set_fontproperties(font("Regular"))
            label.set_fontsize(8)


def save(figure: Any, target: Path) -> None:
    """Write a picture as a PNG file, the same bytes each time."""
    with atomic_path(target) as temporary:
        figure.savefig(temporary, format="png", facecolor=BACK, metadata={"Software": None})


STYLE = """\
:root {
  color-scheme: light dark;
  --back: #f6f5f2; --text: #1c1e23; --muted: #5f636d; --line: #dcdad4; --accent: #2f66e8;
}
@media (prefers-color-scheme: dark) {
  :root { --back: #0e1014; --text: #e8eaee; --muted: #9298a4; --line: #262a32; --accent: #8aaeff; }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 4.5rem 1.5rem 3rem; max-width: 69rem;
  background: var(--back); color: var(--text);
  font: 1rem/1.55 Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif;
}
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
h1 { margin: 0; font-size: clamp(2.2rem, 6vw, 3.4rem); line-height: 1.05; letter-spacing: -.035em;
     font-weight: 650; }
h2 { margin: 0; font-size: 1.5rem; line-height: 1.2; letter-spacing: -.02em; font-weight: 620; }
p { margin: 0; max-width: 44rem; }
.lede { margin-top: 1.1rem; font-size: 1.125rem; color: var(--muted); }
nav ul, .legend { display: flex; flex-wrap: wrap; gap: .35rem 1.35rem; margin: 0; padding: 0;
                  list-style: none; }
nav { margin-top: 2.2rem; padding: .9rem 0; border-block: 1px solid var(--line); }
.legend { margin-top: .9rem; font-size: .8125rem; color: var(--muted); }
.legend li { display: flex; align-items: center; gap: .5rem; }
.legend i { width: .75rem; height: .75rem; border-radius: 3px; }
.legend .line { height: 2px; width: 1.1rem; border-radius: 0; }
.legend .hit { background: none; width: auto; height: auto; font-style: normal; line-height: 1; }
article { margin-top: 4.5rem; scroll-margin-top: 1.5rem; }
.head { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; }
.head span, .asked { color: var(--muted); font-size: .875rem; font-variant-numeric: tabular-nums; }
.told { margin-top: .35rem; color: var(--muted); }
.asked { margin-top: .15rem; }
img { display: block; width: 100%; height: auto; margin-top: 1.1rem; border-radius: 10px;
      background: #14171c; }
.play { display: flex; align-items: center; gap: 1.2rem; margin-top: .9rem; font-size: .875rem; }
audio { flex: 1; min-width: 0; height: 2.5rem; }
dl { display: grid; grid-template-columns: repeat(6, 1fr);
     gap: .9rem 1.5rem; margin: 1.1rem 0 0; }
dl div:last-child { grid-column: 1 / -1; }
dt { font-size: .75rem; color: var(--muted); }
dd { margin: 0; font-variant-numeric: tabular-nums; font-weight: 550; }
dl div:last-child dd { word-spacing: .6em; font-weight: 450; }
footer { margin-top: 5rem; padding-top: 1.2rem; border-top: 1px solid var(--line);
         color: var(--muted); font-size: .8125rem; }
footer p + p { margin-top: .5rem; }
@media (max-width: 44rem) {
  body { padding-top: 2.5rem; }
  dl { grid-template-columns: repeat(2, 1fr); }
  .play { flex-wrap: wrap; }
  audio { flex-basis: 100%; }
}
"""
