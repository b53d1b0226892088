"""musicnn, a network that listens to sound: its embedding and its tags.

From musicnn (Pons & Serra 2019), trained on MagnaTagATune, the paper's diversity and retrieval
(§5.2) take their features. Sound is mono at 16 kHz; it is heard in patches of 187 frames, 3 s.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy import fft

from bgm_studio.base.errors import ModelError
from bgm_studio.base.inference import Manifest, open_graph, read_manifest
from bgm_studio.base.resources import resource

SAMPLE_RATE_HZ = 16_000
FFT_SAMPLES, HOP_SAMPLES = 512, 256
MEL_BANDS = 96
PATCH_FRAMES = 187
EMBEDDING = 200
"""Length of the embedding: the layer beneath the tags, batch-normalised and of either sign."""

_BATCH_PATCHES = 8  # whole pieces need no more memory than half a minute
_LINEAR_HZ, _LINEAR_STEP_HZ, _LOG_STEP = 1000.0, 200.0 / 3, np.log(6.4) / 27


class Listener:
    """musicnn, opened. Calls may come from any one thread at a time.

    folder: another model folder than the shipped one. device, threads: as in
    `inference.open_graph`. Raises ModelError or DeviceError as that does, ModelError also for a
    model that hears another kind of patches.
    """

    def __init__(self, folder: Path | None = None, device: str = "auto", threads: int = 0) -> None:
        manifest = read_manifest(folder or resource("musicnn/manifest.json").parent, "listener")
        self.tag_names: tuple[str, ...] = _tag_names(manifest)
        self._graph = open_graph(manifest, device, threads)

    def embed(
        self, audio: NDArray[np.floating], sample_rate_hz: int, hop_frames: int = PATCH_FRAMES
    ) -> NDArray[np.float32]:
        """The embedding (200,) of mono sound (samples,): musicnn's `penultimate`, the mean over
        patches.

        sample_rate_hz must be 16 000. hop_frames: from one patch to the next, 187 for patches side
        by side as musicnn does by default; what is left at the end is not heard. Sound shorter than
        a patch (2.99 s) is repeated up to one, as in musicnn's training. NaN for silence and for
        less than 512 samples.
        """
        return self._hear(audio, sample_rate_hz, hop_frames)[1]

    def tags(
        self, audio: NDArray[np.floating], sample_rate_hz: int, hop_frames: int = PATCH_FRAMES
    ) -> NDArray[np.float32]:
        """Probabilities 0..1 (50,) of `tag_names`, the mean over patches; otherwise as `embed`."""
        return self._hear(audio, sample_rate_hz, hop_frames)[0]

    def _hear(
        self, audio: NDArray[np.floating], sample_rate_hz: int, hop_frames: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        if sample_rate_hz != SAMPLE_RATE_HZ:
            raise ValueError(f"sound must come at {SAMPLE_RATE_HZ} Hz, not {sample_rate_hz}")
        if hop_frames < 1:
            raise ValueError(f"a hop of {hop_frames} frames does not move on")
        sound = _mono(audio)
        if len(sound) < FFT_SAMPLES or not sound.any():
            nothing = np.full(len(self.tag_names), np.nan, dtype=np.float32)
            return nothing, np.full(EMBEDDING, np.nan, dtype=np.float32)
        heard = patches(log_mel(sound), hop_frames)
        parts = [
            self._graph.run({"patches": heard[first : first + _BATCH_PATCHES]})
            for first in range(0, len(heard), _BATCH_PATCHES)
        ]
        tags, embedding = (np.concatenate(part).mean(0) for part in zip(*parts, strict=True))
        return tags, embedding


def _tag_names(manifest: Manifest) -> tuple[str, ...]:
    """The tags' names; ModelError where the model is not one for our patches."""
    expected = {
        "sample_rate_hz": SAMPLE_RATE_HZ,
        "fft_samples": FFT_SAMPLES,
        "hop_samples": HOP_SAMPLES,
        "mel_bands": MEL_BANDS,
        "patch_frames": PATCH_FRAMES,
        "embedding": EMBEDDING,
    }
    tags = manifest.extra.get("tags")
    if (
        any(manifest.extra.get(name) != value for name, value in expected.items())
        or not isinstance(tags, list)
        or not all(isinstance(tag, str) for tag in tags)
    ):
        raise ModelError(
            f"The model in {manifest.graph.parent} does not hear what this version gives it.",
            "Install BGM Studio again.",
        )
    return tuple(tags)


def log_mel(audio: NDArray[np.floating]) -> NDArray[np.float32]:
    """musicnn's picture of mono 16 kHz sound (samples,): float32 (1 + samples // 256, 96), >= 0.

    log10(10000 x + 1) of the power x in 96 mel bands: periodic Hann windows of 512 samples every
    256, centred, the sound mirrored at its ends. (musicnn rounds the power to float16, whose range
    loud tones exceed; we do not.) ValueError for 256 samples or fewer, which cannot be mirrored.
    """
    sound = _mono(audio)
    half = FFT_SAMPLES // 2
    if len(sound) <= half:
        raise ValueError(f"{len(sound)} samples are too few to be heard")
    mirrored = np.pad(sound, half, mode="reflect")
    frames = np.lib.stride_tricks.sliding_window_view(mirrored, FFT_SAMPLES)[::HOP_SAMPLES]
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(FFT_SAMPLES) / FFT_SAMPLES)
    spectrum = fft.rfft(frames * window.astype(np.float32), axis=1)
    power = spectrum.real**2 + spectrum.imag**2
    return np.asarray(np.log10(10000 * (power @ mel_filters().T) + 1), dtype=np.float32)


def patches(picture: NDArray[np.float32], hop_frames: int = PATCH_FRAMES) -> NDArray[np.float32]:
    """Cut a log-mel picture (frames, 96) into patches (n, 187, 96), n >= 1, `hop_frames` apart; one
    that is too short is repeated until it fills a patch. ValueError for no frames."""
    if not len(picture):
        raise ValueError("no frames cannot be cut into patches")
    if len(picture) < PATCH_FRAMES:
        picture = np.resize(picture, (PATCH_FRAMES, picture.shape[1]))
    starts = range(0, len(picture) - PATCH_FRAMES + 1, hop_frames)
    return np.stack([picture[first : first + PATCH_FRAMES] for first in starts])


@cache
def mel_filters() -> NDArray[np.float32]:
    """Weights (96, 257) of power spectrum bins in mel bands from 0 to 8 kHz.

    Triangles on Slaney's mel scale (linear to 1 kHz, then 27 steps to each factor 6.4), each of
    area one in Hz: the default of librosa, which musicnn uses (Slaney 1998, Auditory Toolbox).
    """
    bins_hz = np.linspace(0, SAMPLE_RATE_HZ / 2, FFT_SAMPLES // 2 + 1)
    bend = _LINEAR_HZ / _LINEAR_STEP_HZ
    top = bend + np.log(SAMPLE_RATE_HZ / 2 / _LINEAR_HZ) / _LOG_STEP
    mels = np.linspace(0, top, MEL_BANDS + 2)
    edges_hz = np.where(
        mels < bend, mels * _LINEAR_STEP_HZ, _LINEAR_HZ * np.exp(_LOG_STEP * (mels - bend))
    )
    low, middle, high = edges_hz[:-2, None], edges_hz[1:-1, None], edges_hz[2:, None]
    rising, falling = (bins_hz - low) / (middle - low), (high - bins_hz) / (high - middle)
    triangles = np.maximum(0, np.minimum(rising, falling)) * (2 / (high - low))
    return np.asarray(triangles, dtype=np.float32)


def _mono(audio: NDArray[np.floating]) -> NDArray[np.float32]:
    sound = np.asarray(audio, dtype=np.float32)
    if sound.ndim != 1:
        raise ValueError(f"sound must be mono (samples,), not {sound.shape}")
    if not np.isfinite(sound).all():
        raise ValueError("sound must be finite")
    return sound
