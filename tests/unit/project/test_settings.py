"""Preferences on disk: what is kept, and what happens to a damaged file."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bgm_studio.base.errors import OutputError
from bgm_studio.project.settings import (
    LANGUAGES,
    MAX_RECENT,
    THEMES,
    Settings,
    load_settings,
    save_settings,
    settings_path,
)

TEXT = st.text(st.characters(exclude_characters="\0"), max_size=30)
SETTINGS = st.builds(
    Settings,
    theme=st.sampled_from(THEMES),
    language=st.sampled_from(["", *LANGUAGES]),
    device=st.sampled_from(["auto", "cpu", "cuda"]),
    model=st.none() | st.just(Path("/models/mine")),
    soundfont=st.none() | st.just(Path("/sounds/mine.sf2")),
    soundfont_sha256=st.just("") | st.just("0af9" * 16),
    snap=st.booleans(),
    ui_scale=st.floats(0.5, 3),
    audio_output=TEXT,
    recent=st.lists(TEXT, max_size=MAX_RECENT).map(tuple),
    export_folder=TEXT,
    export_preset=TEXT,
    window_geometry=TEXT,
    window_state=TEXT,
    show_tips=st.booleans(),
    extra=st.dictionaries(st.sampled_from(["next_years", "überlauf"]), st.integers() | TEXT),
)


@given(SETTINGS)
def test_settings_come_back_as_they_were(tmp_path_factory, settings):
    path = tmp_path_factory.getbasetemp() / "roundtrip" / "settings.json"
    save_settings(settings, path)
    assert load_settings(path) == (settings, None)


def test_without_a_file_they_are_the_defaults(tmp_path):
    assert load_settings(tmp_path / "settings.json") == (Settings(), None)
    assert not list(tmp_path.iterdir())


def test_they_lie_in_the_users_configuration(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    save_settings(Settings(theme="light"))
    assert settings_path().is_file()
    assert load_settings()[0].theme == "light"


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"\xff\xfe", b"null", b"[" * 100_000, b'"' + b"x" * (2 << 20) + b'"'],
)
def test_a_damaged_file_is_kept_beside_and_told(tmp_path, data):
    path = tmp_path / "settings.json"
    path.write_bytes(data)
    settings, problem = load_settings(path)
    assert settings == Settings()
    assert problem is not None and "settings.json.damaged" in problem
    assert (tmp_path / "settings.json.damaged").read_bytes() == data
    assert not path.exists()
    assert load_settings(path) == (Settings(), None)  # it is told once


def test_single_values_that_make_no_sense_are_named_and_the_rest_is_kept(tmp_path):
    path = tmp_path / "settings.json"
    content = {
        "theme": "pink", "language": "xx", "device": 3, "ui_scale": 1e9, "snap": "no",
        "recent": [1], "audio_output": "a\0b", "model": "", "show_tips": False, "later": [1, {}],
    }  # fmt: skip
    path.write_text(json.dumps(content))
    settings, problem = load_settings(path)
    assert settings == Settings(show_tips=False, extra={"later": [1, {}]})
    assert problem is not None
    for name in content.keys() - {"show_tips", "later"}:
        assert name in problem
    save_settings(settings, path)
    assert json.loads(path.read_text())["later"] == [1, {}]


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path, monkeypatch):
    path = tmp_path / "settings.json"
    save_settings(Settings(theme="light"), path)
    monkeypatch.setattr(
        Path, "write_text", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )
    with pytest.raises(OutputError, match="cannot be written") as caught:
        save_settings(Settings(), path)
    assert "full" in caught.value.hint
    monkeypatch.undo()
    assert load_settings(path)[0].theme == "light"
    assert [entry.name for entry in tmp_path.iterdir()] == ["settings.json"]


def test_recent_files_are_newest_first_once_each_and_bounded():
    settings = Settings()
    for number in range(MAX_RECENT + 3):
        settings = settings.with_recent(Path(f"/clips/{number}.mp4"))
    settings = settings.with_recent(Path("/clips/7.mp4"))
    assert len(settings.recent) == MAX_RECENT
    assert [Path(text).stem for text in settings.recent[:3]] == ["7", "14", "13"]
    assert len(set(settings.recent)) == MAX_RECENT


@pytest.mark.parametrize("number", ["9" * 400, "-1e400", "NaN"])
def test_a_number_that_no_computer_counts_with_is_a_default(tmp_path: Path, number: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(f'{{"ui_scale": {number}, "theme": "light"}}')
    found, problem = load_settings(path)
    assert (found.ui_scale, found.theme) == (1.0, "light")
    assert problem is not None and "ui_scale" in problem
