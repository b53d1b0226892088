"""How well the picture follows the sound: ten minutes of playback on a simulated device.

    python benchmarks/playback_sync.py [minutes]

The device's crystal runs 300 ppm fast, its buffers are asked for late and unevenly, it tells their
time wrongly (2 ms, normal), and it runs dry for 7 ms twice a minute, telling of it in one of the
runs. Time is virtual, so ten minutes take seconds. At each refresh of a display (59.7 Hz) the frame
to show is chosen from the player's position, and from a timer started with the music, and compared
with what is heard at that moment. "off" is by how much the heard instant lies outside the span of
the shown frame; 0 is a perfect picture.
"""

from __future__ import annotations

import math
import sys
import tempfile
import time
from fractions import Fraction
from pathlib import Path

import numpy as np

sys.path += [str(Path(__file__).parents[1] / p) for p in ("", "tests")]

from sound_fakes import RATE, FakeDevice

from bgm_studio.sound.playback import Player

RATES = (Fraction(24), Fraction(30000, 1001), Fraction(60))


def played(device: FakeDevice, minutes: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(heard, position, timer) in seconds at each refresh of the display."""
    with tempfile.TemporaryDirectory() as folder:
        silence = Path(folder) / "silence.f32"
        silence.write_bytes(b"")
        player = Player(device.open, clock=device.clock)
        player.load(None, silence, minutes * 60 + 60)
        player.play()
        device.started.wait()
        seen: list[tuple[float, float, float]] = []
        began = device.now
        device.run(
            minutes * 60,
            every_s=1 / 59.7,  # not in step with any frame rate
            each=lambda: seen.append(
                (device.heard_frames() / RATE, player.position_s, device.now - began)
            ),
        )
        player.close()
    heard, position, timer = np.array(seen).T
    return heard, position, timer


def off_frames(shown_s: np.ndarray, heard_s: np.ndarray, rate: Fraction) -> np.ndarray:
    """Signed distance, in frames, of what is heard from the span of the frame that is shown."""
    shown = np.floor(shown_s * float(rate) + 1e-9)
    heard = heard_s * float(rate)
    return np.where(heard < shown, heard - shown, np.maximum(heard - (shown + 1), 0.0))


def main() -> None:
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    for name, settings in {
        "perfect device": {},
        "300 ppm, jitter": {"drift_ppm": 300, "late_s": 0.03, "blur_s": 0.002},
        "and runs dry, says so": {
            "drift_ppm": 300, "late_s": 0.03, "blur_s": 0.002, "gap_every": 1400, "gap_s": 0.007,
        },
        "and runs dry for 40 ms, untold": {
            "drift_ppm": -300, "late_s": 0.03, "blur_s": 0.002, "gap_every": 1400, "gap_s": 0.04,
            "tells": False,
        },
    }.items():  # fmt: skip
        began = time.perf_counter()
        device = FakeDevice(**settings, records=False)
        heard, position, timer = played(device, minutes)
        took = time.perf_counter() - began
        settled = heard > 0
        print(f"{name}: {minutes:g} min, {len(heard)} refreshes, {took:.1f} s")
        for clock, shown in (("player", position), ("timer", timer)):
            error_ms = (shown - heard)[settled] * 1000
            minute = max(len(error_ms) // max(round(minutes), 1), 1)
            drift = np.median(error_ms[-minute:]) - np.median(error_ms[:minute])
            back_ms = abs(min(float(np.diff(shown).min()), 0.0)) * 1000
            print(
                f"  {clock}: error {error_ms.min():+.2f}..{error_ms.max():+.2f} ms, first minute "
                f"to last {drift:+.3f} ms, falls back {back_ms:.3f} ms"
            )
            for rate in RATES:
                off = off_frames(shown[settled], heard[settled], rate)
                start = np.floor(shown[settled] * float(rate) + 1e-9) / float(rate)
                apart = np.abs(start - heard[settled]).max() * float(rate)
                verdict = (
                    "" if clock == "timer" else ("  ok" if np.abs(off).max() <= 1 else "  BAD")
                )
                print(
                    f"    {float(rate):6.3f} fps: off at most {np.abs(off).max():.3f} frames; "
                    f"|shown frame's start - heard| at most {apart:.3f} frames "
                    f"({math.ceil(apart * 1000 / float(rate))} ms){verdict}"
                )


if __name__ == "__main__":
    main()
