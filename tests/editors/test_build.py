"""What is installed into the editors: whole, the same every time, and nothing twice."""

from __future__ import annotations

import ast
import re
import zipfile
from pathlib import Path

import pytest
from add_ons import ROOT, build

PARTS = {
    "resolve": ("editors/scoring.py", "editors/resolve/bgm_studio_resolve.py"),
    "kdenlive": ("editors/scoring.py", "editors/kdenlive/bgm_kdenlive.py"),
}


def defined(path: Path) -> set[str]:
    """Names that a module gives a meaning of its own, apart from what it imports."""
    found: set[str] = set()
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return found


@pytest.mark.parametrize("editor", PARTS)
def test_a_script_is_one_file_whose_parts_share_no_name(
    built: dict[str, Path], editor: str
) -> None:
    text = built[editor].read_text()
    assert not re.search(r"^from \.", text, re.MULTILINE)
    assert text.count("from __future__") == 1
    names: set[str] = set()
    for part in ("bgm_studio/client.py", *PARTS[editor]):
        assert not names & defined(ROOT / part)
        names |= defined(ROOT / part)
    assert names == defined(built[editor])


def test_the_zip_holds_what_it_needs_and_the_package_s_own_client(built: dict[str, Path]) -> None:
    with zipfile.ZipFile(built["blender"]) as archive:
        names = {name.partition("/")[2] for name in archive.namelist()}
        client = archive.read("bgm_studio_vse/client.py")
        manifest = archive.read("bgm_studio_vse/blender_manifest.toml").decode()
        main = archive.read("bgm_studio_vse/__init__.py").decode()
    assert {"__init__.py", "client.py", "scoring.py", "blender_manifest.toml", "LICENSE"} <= names
    assert client == (ROOT / "bgm_studio/client.py").read_bytes()
    version = re.search(r'^version = "(\d+)\.(\d+)\.(\d+)"', manifest, re.MULTILINE)
    assert version is not None
    assert f'"version": ({", ".join(version.groups())})' in main


def test_the_same_sources_give_the_same_bytes(built: dict[str, Path], tmp_path: Path) -> None:
    again = build(tmp_path)
    for editor, path in built.items():
        assert again[editor].read_bytes() == path.read_bytes()
