"""What CONTRIBUTING and the changelog's neighbours say is true."""

import re
from pathlib import Path

import bgm_studio

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_every_place_that_the_map_names_is_there():
    rows = [line for line in PAGE.splitlines() if line.startswith("|")]
    named = [pair for row in rows for pair in re.findall(r"`([\w/]+\.py)`(?: `([\w.]+)`)?", row)]
    assert len(named) > 25
    for path, name in named:
        file = next(p for p in (ROOT / path, ROOT / "bgm_studio" / path) if p.is_file())
        if name:
            source = file.read_text(encoding="utf-8")
            for part in name.split("."):
                assert re.search(rf"^ *(def|class) {part}\b|^{part}\b", source, re.M), (path, name)


def test_every_room_is_in_the_map():
    rooms = {p.parent.name for p in (ROOT / "bgm_studio").glob("*/__init__.py")}
    assert rooms == set(re.findall(r"^\| `(\w+)/`", PAGE, re.M))


def test_there_is_one_version():
    cited = re.search(r"^version: (.*)$", (ROOT / "CITATION.cff").read_text(encoding="utf-8"), re.M)
    assert cited and cited[1] == bgm_studio.__version__
