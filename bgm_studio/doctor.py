"""The doctor: what is here, what runs, what is missing, and the line that installs that."""

from __future__ import annotations

import os
import platform
import sys
from typing import Any

import bgm_studio
from bgm_studio.base.errors import BgmError, DeviceError
from bgm_studio.base.inference import DEVICES, cuda_problem
from bgm_studio.base.libraries import metadata
from bgm_studio.base.resources import resource
from bgm_studio.diffusion.denoiser import Denoiser
from bgm_studio.sound.output import audio_output
from bgm_studio.sound.synth import SYNTHS, open_synth, synth_problem
from bgm_studio.video.hearing import Ears
from bgm_studio.video.seeing import Eyes
from bgm_studio.video.semantics import MiniLmEncoder, TagCaptioner
from bgm_studio.video.zeroshot import NEEDED, ZeroShotCaptioner, clip_folder

_PACKAGES = ("numpy", "scipy", "onnxruntime", "onnxruntime-gpu", "av", "opencv-python-headless",
             "mido", "tokenizers", "pyfluidsynth", "tinysoundfont", "sounddevice",
             "PySide6-Essentials")  # fmt: skip
_INSTALL = {
    "fluidsynth": "apt-get install libfluidsynth3",
    "tinysoundfont": "pip install --no-deps tinysoundfont",
    "audio": "apt-get install libportaudio2",
    "CLIP": f"put there {NEEDED}; or remove the folder",
    "sound device": "connect one, or start the system's sound server",
}


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def examine(device: str = "auto") -> dict[str, Any]:
    """Examine everything a run needs; each model is opened, and the denoiser is really called once.

    Keys: versions, cpu_threads, cuda (why not, or "usable"), denoiser {provider, sha256, test},
    text encoder, tagger, detectors, speech detector, clip (of the user's own, None where there is
    none), synth, audio, missing [{what, needed, reason, install}]. Raises DeviceError for an
    unknown device; an absent one is only a finding.
    """
    if device not in DEVICES:
        raise DeviceError(f"Unknown device {device!r}.", f"Choose one of {', '.join(DEVICES)}.")
    missing: list[dict[str, Any]] = []

    def lacks(what: str, needed: bool, reason: str) -> None:
        missing.append(
            {
                "what": what,
                "needed": needed,
                "reason": reason,
                "install": _INSTALL.get(what, "install BGM Studio again"),
            }
        )

    found: dict[str, Any] = {
        "bgm_studio": bgm_studio.__version__,
        "python": sys.version.split()[0],
        "system": platform.platform(),
        "cpu_threads": os.cpu_count(),
        "packages": {name: version for name in _PACKAGES if (version := _version(name))},
        "cuda": cuda_problem() or "usable",
    }
    try:
        denoiser = Denoiser(resource("denoiser/manifest.json").parent, device)
        found["denoiser"] = {
            "provider": denoiser.provider,
            "sha256": denoiser.sha256,
            "test_run_s": round(denoiser.test_run(), 3),
        }
    except BgmError as error:
        found["denoiser"] = None
        lacks("denoiser", True, error.message)
    for what, opener in (
        ("text encoder", MiniLmEncoder),
        ("tagger", TagCaptioner),
        ("detectors", Eyes),
        ("speech detector", Ears),
    ):
        try:
            opener()
            found[what] = "opens"
        except BgmError as error:
            found[what] = None
            lacks(what, True, error.message)
    found["clip"] = None
    if (folder := clip_folder()).is_dir():
        try:
            found["clip"] = f"{folder}, {len(ZeroShotCaptioner(folder).phrases)} phrases"
        except BgmError as error:
            lacks("CLIP", True, error.message)
    try:
        synth = open_synth()
        found["synth"] = synth.name
        synth.close()
    except BgmError as error:
        found["synth"] = None
        lacks("synth", True, error.message)
    for name in SYNTHS:
        if problem := synth_problem(name):
            lacks(name, False, problem)
    output = audio_output()
    found["audio"] = output.name or None
    if output.problem:
        # Where PortAudio is there, what is missing is not a package.
        lacks("sound device" if output.library else "audio", False, output.problem)
    found["missing"] = missing
    return found


def lines(found: dict[str, Any]) -> list[str]:
    """The findings as text for people."""
    denoiser = found["denoiser"]
    ran = (
        f"{denoiser['provider']}, one window in {denoiser['test_run_s']:.2f} s, "
        f"sha256 {denoiser['sha256'][:16]}"
        if denoiser
        else "does not run"
    )
    result = [
        f"BGM Studio  {found['bgm_studio']} on Python {found['python']}, {found['system']}",
        "packages    " + ", ".join(f"{k} {v}" for k, v in found["packages"].items()),
        f"CPU         {found['cpu_threads']} threads",
        f"CUDA        {found['cuda']}",
        f"denoiser    {ran}",
        f"encoder     {found['text encoder'] or 'does not open'}",
        f"tagger      {found['tagger'] or 'does not open'}",
        f"detectors   {found['detectors'] or 'do not open'}",
        f"speech      {found['speech detector'] or 'does not open'}",
        f"CLIP        {found['clip'] or f'none of your own; {clip_folder()} may be {NEEDED}'}",
        f"synth       {found['synth'] or 'none'}",
        f"audio out   {found['audio'] or 'none (files can still be written)'}",
    ]
    for item in found["missing"]:
        kind = "MISSING" if item["needed"] else "optional"
        result.append(f"{kind:<11} {item['what']}: {item['reason']}. To mend: {item['install']}")
    if not found["missing"]:
        result.append("Nothing is missing.")
    return result
