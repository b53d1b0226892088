"""The pages for those who work in other editors: nothing they point to is missing."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pytest
from add_ons import ROOT

PAGES = sorted((ROOT / "docs/editors").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_and_pictures_are_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text())
    assert links
    for link in links:
        if "://" not in link:
            assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_within_pages_lead_to_headings(page: Path) -> None:
    for name, anchor in re.findall(r"\]\(([^)#\s]*)#([^)]*)\)", page.read_text()):
        target = page.parent / name if name else page
        headings = re.findall(r"^#+ (.*)$", target.read_text(), re.MULTILINE)
        anchors = {re.sub(r"[^\w -]", "", head).strip().lower().replace(" ", "-")
                   for head in headings}  # fmt: skip
        assert anchor in anchors


def test_every_page_is_in_the_index_and_every_picture_is_small_and_used() -> None:
    index = (ROOT / "docs/editors/README.md").read_text()
    text = "".join(page.read_text() for page in PAGES)
    assert "docs/editors" in (ROOT / "README.md").read_text()
    for page in PAGES:
        assert page.name == "README.md" or f"({page.name})" in index
    for picture in (ROOT / "docs/images/editors").iterdir():
        assert picture.name in text
        data = picture.read_bytes()
        width, height = struct.unpack(">II", data[16:24])
        assert (len(data) < 200_000, width <= 1200, height <= 900) == (True, True, True)


def test_what_the_pages_say_of_options_and_buttons_is_so(built: dict[str, Path]) -> None:
    script = built["kdenlive"].read_text()
    for option in re.findall(r"`(--[a-z-]+)", (ROOT / "docs/editors/kdenlive.md").read_text()):
        assert f'"{option}"' in script
    page = (ROOT / "docs/editors/blender.md").read_text()
    panel = (ROOT / "editors/blender/interface.py").read_text()
    dials = (ROOT / "editors/blender/takes.py").read_text().replace("\\u2194", "↔")
    for button in ("Generate", "Cancel", "Rescore Changes", "Check", "What Was Left Out"):
        assert button in page
        assert f'"{button}"' in panel
    for dial in ("Melody ↔ Rhythm", "Sync Window", "Mood", "Seed", "New Seed"):
        assert dial in page
        assert f'"{dial}"' in dials
