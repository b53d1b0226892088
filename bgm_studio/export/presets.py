"""What an export is for: products, loudness and bits under one name, for all who export."""

from __future__ import annotations

from dataclasses import dataclass

from bgm_studio.base.errors import RequestError
from bgm_studio.export.sound_files import DEFAULT_BITS
from bgm_studio.export.targets import TIMELINE, USUAL_PRODUCTS
from bgm_studio.sound.mix import TARGET_LUFS


@dataclass(frozen=True)
class Preset:
    """A purpose. products: of PRODUCTS; with_timeline: of the film of another editor's timeline,
    that goes back, too. target_lufs, bits: as `Levels` and `write_sound` take them. Whatever it is
    for, the true peak of music and mix is at most -1 dBTP. loudness_of: of LOUDNESS_OF, as `Levels`
    takes it."""

    products: tuple[str, ...]
    target_lufs: float | None = TARGET_LUFS
    bits: int = DEFAULT_BITS
    with_timeline: bool = False
    loudness_of: str = "music"

    def products_of(self, *, film: bool) -> tuple[str, ...]:
        """What it writes; film: of a timeline's film."""
        return (*self.products, TIMELINE) if film and self.with_timeline else self.products

    def told(self) -> str:
        """What it asks for, in the command line's words: "midi, stems as played, 32 bits"."""
        loud = "as played" if self.target_lufs is None else f"at {self.target_lufs:g} LUFS"
        return f"{', '.join(self.products)} {loud}, {self.bits} bits"


PRESETS: dict[str, Preset] = {
    "everything": Preset(USUAL_PRODUCTS, with_timeline=True),
    "editor": Preset(("midi", "wav"), with_timeline=True),
    "video": Preset(("video",)),
    "youtube": Preset(("wav", "video"), -14.0, loudness_of="mix"),
    "podcast": Preset(("wav", "mp3")),
    "broadcast": Preset(("wav",), -23.0, loudness_of="mix"),
    "daw": Preset(("midi", "stems"), None, 32),
}
"""By the name under which they are asked for and remembered."""


def preset_named(name: str) -> Preset:
    """One of PRESETS. Raises RequestError for another name."""
    if name not in PRESETS:
        raise RequestError(f"There is no preset {name[:40]!r}.", f"Choose {', '.join(PRESETS)}.")
    return PRESETS[name]
