"""What the program says of itself: versions, the model, parts and their licences."""

from __future__ import annotations

import sys

import bgm_studio
from bgm_studio.base.errors import BgmError
from bgm_studio.base.inference import read_manifest
from bgm_studio.base.libraries import metadata
from bgm_studio.base.resources import resource

_PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("scipy", "SciPy", "BSD-3-Clause"),
    ("av", "PyAV and FFmpeg", "BSD-3-Clause, LGPL-2.1"),
    ("opencv-python-headless", "OpenCV", "Apache-2.0"),
    ("onnxruntime", "ONNX Runtime", "MIT"),
    ("onnxruntime-gpu", "ONNX Runtime (GPU)", "MIT"),
    ("mido", "Mido", "MIT"),
    ("tokenizers", "Tokenizers", "Apache-2.0"),
    ("pyfluidsynth", "pyFluidSynth and FluidSynth", "LGPL-2.1"),
    ("sounddevice", "sounddevice and PortAudio", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
)
_SHIPPED = (
    ("Composer", "BGM Studio's own denoiser, trained on POP909", "MIT"),
    ("Method", "after Diff-BGM (Li et al., CVPR 2024)", "the paper; no code of it"),
    ("Words", "all-MiniLM-L6-v2 sentence encoder", "Apache-2.0"),
    ("Pictures", "EfficientNet-Lite0, ImageNet-1k", "Apache-2.0"),
    ("Instruments", "MuseScore General soundfont, cut", "MIT, parts CC0"),
    ("Type", "Inter", "OFL-1.1"),
    ("Demo clip", "Big Buck Bunny, © 2008 Blender Foundation", "CC BY 3.0"),
)


def about_text() -> str:
    """Versions, the models' facts and licences, as plain text."""
    lines = [
        f"BGM Studio {bgm_studio.__version__} · MIT licence",
        f"Python {sys.version.split()[0]} on {sys.platform}",
        "",
    ]
    try:
        manifest = read_manifest(resource("denoiser/manifest.json").parent, "denoiser")
        lines += [
            f"Composer {manifest.sha256[:12]}: {manifest.extra.get('default_steps', '?')} steps, "
            f"guidance {manifest.extra.get('default_guidance', '?')}",
            "It writes melody, bridge and piano in 4/4; it knows no drums and no voices.",
            "",
        ]
    except BgmError as error:
        lines += [error.message, ""]
    lines += [f"{what}: {name} ({licence})" for what, name, licence in _SHIPPED]
    lines.append("")
    for package, name, licence in _PARTS:
        try:
            lines.append(f"{name} {metadata.version(package)} ({licence})")
        except metadata.PackageNotFoundError:
            continue  # one of two alternatives, or optional
    return "\n".join(lines)
