"""Packs what is installed into the editors; the client comes from the package itself.

    python editors/build.py [FOLDER]         # dist/editors by default

writes there bgm_studio_vse.zip (Blender: extension and legacy add-on in one), and the folders
resolve/ and kdenlive/ with their scripts, each beside its copy of the client.
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLIENT = HERE.parent / "bgm_studio" / "client.py"
SHARED = HERE / "scoring.py"
BLENDER = "bgm_studio_vse"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes from the same sources


def build(target: Path) -> dict[str, Path]:
    """Write everything into the folder `target`, which is made; returns what is where, by editor:
    the zip for Blender, the script for Resolve and for Kdenlive."""
    target.mkdir(parents=True, exist_ok=True)
    return {
        "blender": _zip(target / f"{BLENDER}.zip"),
        "resolve": _scripts("resolve", target) / "BGM Studio.py",
        "kdenlive": _scripts("kdenlive", target) / "bgm_kdenlive.py",
    }


def _zip(path: Path) -> Path:
    files = [*sorted((HERE / "blender").glob("*.py")), HERE / "blender/blender_manifest.toml",
             CLIENT, SHARED, HERE.parent / "LICENSE"]  # fmt: skip
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            info = zipfile.ZipInfo(f"{BLENDER}/{file.name}", _EPOCH)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(info, file.read_bytes())
    return path


def _scripts(editor: str, target: Path) -> Path:
    folder = target / editor
    folder.mkdir(exist_ok=True)
    for file in (HERE / editor).glob("*.py"):
        shutil.copyfile(file, folder / file.name)
    shutil.copyfile(CLIENT, folder / "bgm_client.py")
    return folder


def main() -> int:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "dist" / "editors"
    for editor, path in build(target).items():
        print(f"{editor}: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
