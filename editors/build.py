"""Packs what is installed into the editors; the client comes from the package itself.

    python editors/build.py [FOLDER]         # dist/editors by default

writes there bgm_studio_vse.zip for Blender (extension and legacy add-on in one), and for Resolve
and Kdenlive a script each that is one file with all it needs: their menus run single files.
"""

from __future__ import annotations

import re
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLIENT = HERE.parent / "bgm_studio" / "client.py"
SHARED = HERE / "scoring.py"
BLENDER = "bgm_studio_vse"
_FUTURE = "from __future__ import annotations\n"
_RELATIVE = re.compile(r"^from \.\w+ import [^(\n]*\n", re.MULTILINE)
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the same bytes from the same sources


def build(target: Path) -> dict[str, Path]:
    """Write everything into the folder `target`, which is made; returns what is where, by editor:
    the zip for Blender, the script for Resolve and for Kdenlive."""
    target.mkdir(parents=True, exist_ok=True)
    resolve, kdenlive = HERE / "resolve/bgm_studio_resolve.py", HERE / "kdenlive/bgm_kdenlive.py"
    return {
        "blender": _zip(target / f"{BLENDER}.zip"),
        "resolve": _script(target / "BGM Studio.py", resolve, SHARED),
        "kdenlive": _script(target / "bgm_kdenlive.py", kdenlive, SHARED),
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


def _script(path: Path, main: Path, *modules: Path) -> Path:
    """One file out of the client, these modules and the main one, which import each other by
    relative imports of one line."""
    head, _, body = main.read_text(encoding="utf-8").partition(_FUTURE)
    parts = [head, _FUTURE]
    for module in (CLIENT, *modules):
        _, _, code = module.read_text(encoding="utf-8").partition(_FUTURE)
        parts += [f"\n# -- {module.name} {'-' * 60}\n", _RELATIVE.sub("", code)]
    parts += [f"\n# -- {main.name} {'-' * 60}\n", _RELATIVE.sub("", body)]
    path.write_text("".join(parts), encoding="utf-8")
    return path


def main() -> int:
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent / "dist" / "editors"
    for editor, path in build(target).items():
        print(f"{editor}: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
