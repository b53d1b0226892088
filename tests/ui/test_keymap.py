"""Keys of the user's own: changed on the sheet, kept, safe from old and odd settings."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bgm_studio.project.settings import Settings, load_settings, save_settings
from bgm_studio.ui.actions import ACTIONS
from bgm_studio.ui.keymap import specs_with, with_key


def keys(changed: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {spec.id: spec.keys for spec in specs_with(changed)}


OWN = {spec.id: spec.keys for spec in ACTIONS}


def test_without_changes_the_keys_are_the_commands_own():
    assert keys({}) == OWN


def test_a_key_belongs_to_one_command_and_the_users_wish_comes_first():
    found = keys({"export": ("G",), "save": ("Ctrl+Alt+S", "G"), "quit": ()})
    assert found["export"] == () and found["save"] == ("Ctrl+Alt+S", "G")
    assert found["generate"] == () and found["quit"] == ()
    assert found["open"] == OWN["open"]


def test_what_makes_no_sense_is_passed_over():
    found = keys({"gone_long_ago": ("G",), "export": ("Nonsense+Q+", "F10", "Ctrl+Alt+E")})
    assert found["generate"] == OWN["generate"] and found["export"] == ("Ctrl+Alt+E",)


def test_the_commands_own_key_is_no_change():
    changed = with_key({"save": ("F5",)}, "export", "Ctrl+Alt+E")
    assert changed == {"save": ("F5",), "export": ("Ctrl+Alt+E",)}
    assert with_key(changed, "export", "Ctrl+E") == {"save": ("F5",)}
    assert with_key({}, "save", "") == {"save": ()}


@pytest.mark.parametrize(
    "wrong",
    [7, ["G"], {"save": "G"}, {"save": [7]}, {"save": ["G" * 65]}, {"save": ["G"] * 5},
     {"s\0": ["G"]}, {str(n): [] for n in range(501)}],
)  # fmt: skip
def test_odd_settings_are_named_and_cost_nothing_else(wrong, tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "light", "keys": wrong}))
    settings, problem = load_settings(path)
    assert settings.keys == {} and settings.theme == "light" and "keys" in problem


def test_keys_are_kept(tmp_path):
    settings = replace(Settings(), keys={"save": ("F5", "F6"), "quit": ()})
    save_settings(settings, tmp_path / "settings.json")
    assert load_settings(tmp_path / "settings.json") == (settings, None)


def press_in_field(dialog, key, modifiers=Qt.KeyboardModifier.NoModifier):
    dialog.key_field.setFocus()
    QTest.keyClick(dialog.key_field, key, modifiers)


def test_a_key_is_changed_on_the_sheet_told_of_conflicts_and_reset(open_desk):
    window, studio = open_desk.window, open_desk.studio
    window.show_shortcuts()
    sheet = open_desk.dialog
    assert not sheet.key_field.isEnabled()
    sheet.show_command("export")
    press_in_field(sheet, Qt.Key.Key_G)
    assert "“Generate”" in sheet.problem_label.text() and not sheet.set_button.isEnabled()
    assert "“Generate”" in sheet.key_field.accessibleDescription()
    press_in_field(sheet, Qt.Key.Key_F10)
    assert "F10" in sheet.problem_label.text() and not sheet.set_button.isEnabled()
    press_in_field(sheet, Qt.Key.Key_F5)
    sheet.set_button.click()
    assert studio.settings.keys == {"export": ("F5",)}
    assert "F5" in window.export_button.toolTip() and sheet.sheet.currentItem().text(1) == "F5"
    sheet.close()
    open_desk.until(lambda: open_desk.dialog is None, "no sheet")
    open_desk.press("Ctrl+E")
    assert open_desk.dialog is None
    window.activateWindow()
    open_desk.until(window.isActiveWindow, "an active window")
    open_desk.press("F5")
    assert open_desk.dialog is not None, "the export"
    open_desk.dialog.close()
    window.show_shortcuts()
    sheet = open_desk.dialog
    sheet.show_command("export")
    sheet.default_button.click()
    assert studio.settings.keys == {} and sheet.sheet.currentItem().text(1) == "Ctrl+E"


def test_tab_leaves_the_field_for_keys(open_desk):
    open_desk.window.show_shortcuts()
    sheet = open_desk.dialog
    sheet.show_command("save")
    press_in_field(sheet, Qt.Key.Key_Tab)
    assert not sheet.key_field.hasFocus() and sheet.key_field.keySequence().toString() == "Ctrl+S"
