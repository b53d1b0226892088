"""Settings, the user's preferences, kept as JSON in the user's configuration folder."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from bgm_studio.base.atomic import atomic_path, output_error
from bgm_studio.base.errors import OutputError

THEMES = ("dark", "light", "system")
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""The languages that the window speaks, as they call themselves."""
MAX_RECENT = 12
_MAX_BYTES = 1 << 20
_MAX_TEXT = 8192
_MAX_KEYS, _MAX_KEYS_EACH, _MAX_KEY_CHARACTERS = 500, 4, 64


@dataclass(frozen=True)
class Settings:
    """The user's preferences. Values out of their range are never stored: see `load_settings`.

    theme: one of THEMES. language: one of LANGUAGES, "" for the system's. device: "auto", "cpu" or
    "cuda". model: folder of another denoiser, None for the shipped one. soundfont: a file of the
    user's own, None for the shipped sounds;
    soundfont_sha256: of its content when it was chosen. snap: edits on the timeline catch on frames
    and beats. ui_scale: 0.5..3, on top of the screen's own. audio_output: name of the sound output,
    "" for the system's. recent: clips and projects, newest first, as text. export_folder: "" for
    the clip's own. export_preset: the last one used. window_geometry, window_state: base64 of what
    Qt keeps. show_tips: the tour has yet to be seen or skipped. keys: those that the user gave to
    commands of the window, by their ids (see `ui.keymap`). extra: keys of other versions, written
    back as they were.
    """

    theme: str = "dark"
    language: str = ""
    device: str = "auto"
    model: Path | None = None
    soundfont: Path | None = None
    soundfont_sha256: str = ""
    snap: bool = True
    ui_scale: float = 1.0
    audio_output: str = ""
    recent: tuple[str, ...] = ()
    export_folder: str = ""
    export_preset: str = ""
    window_geometry: str = ""
    window_state: str = ""
    show_tips: bool = True
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    def with_recent(self, path: Path) -> Settings:
        """The settings with `path` as the newest of at most MAX_RECENT recent files."""
        text = str(path.absolute())
        others = [other for other in self.recent if other != text]
        return replace(self, recent=(text, *others)[:MAX_RECENT])


def settings_path() -> Path:
    """The file in which the settings are kept."""
    return platformdirs.user_config_path("bgm-studio", appauthor=False) / "settings.json"


def load_settings(path: Path | None = None) -> tuple[Settings, str | None]:
    """The settings, and one sentence for the user where something was wrong with them.

    Without a file: the defaults, and None. For a damaged file: the defaults; the file is kept
    beside it as settings.json.damaged. Single values that make no sense become their defaults and
    are named. For a file that cannot be read: the defaults.
    """
    path = path or settings_path()
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), f"The settings in {path} cannot be read ({error.strerror or error})."
    try:
        if len(data) > _MAX_BYTES:
            raise ValueError("too large")
        content = json.loads(data)
        if not isinstance(content, dict):
            raise ValueError("no object")
    except (ValueError, RecursionError):
        kept = path.with_name(path.name + ".damaged")
        try:
            path.replace(kept)
        except OSError as error:
            return Settings(), (
                f"The settings in {path} are damaged and could not be set aside "
                f"({error.strerror or error}); the defaults are used."
            )
        return Settings(), f"The settings were damaged; the defaults are used. See {kept}."
    return _settings(content)


def save_settings(settings: Settings, path: Path | None = None) -> None:
    """Write the settings; the file appears whole or stays as it was. Raises OutputError."""
    path = path or settings_path()
    known = {
        item.name: getattr(settings, item.name) for item in fields(Settings) if item.name != "extra"
    }
    for name in ("model", "soundfont"):
        known[name] = None if known[name] is None else str(known[name])
    known["recent"] = list(settings.recent)
    known["keys"] = {name: list(keys) for name, keys in settings.keys.items()}
    text = json.dumps({**settings.extra, **known}, indent=2, sort_keys=True)
    if len(text) > _MAX_BYTES:
        raise OutputError("The settings are too large to be kept.", "Remove recent files.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(path.parent, error) from error
    with atomic_path(path) as temporary:
        temporary.write_text(text + "\n", "ascii")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _MAX_TEXT and "\0" not in value


def _is_number(low: float, high: float) -> Callable[[Any], bool]:
    def check(value: Any) -> bool:
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        return number and low <= value <= high  # which NaN is not, nor a number of 400 digits

    return check


def _is_bool(value: Any) -> bool:
    return isinstance(value, bool)


def _is_keys(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and len(value) <= _MAX_KEYS
        and all(
            isinstance(keys, list) and len(keys) <= _MAX_KEYS_EACH and all(map(_is_key, keys))
            for keys in value.values()
        )
        and all(map(_is_key, value))
    )


def _is_key(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= _MAX_KEY_CHARACTERS and value.isprintable()


def _is_place(value: Any) -> bool:
    return value is None or (_is_text(value) and value != "")


_SHA256 = re.compile(r"([0-9a-f]{64})?")

_CHECKS: dict[str, Callable[[Any], bool]] = {
    "theme": lambda value: value in THEMES,
    "language": lambda value: value in ("", *LANGUAGES),
    "device": lambda value: value in ("auto", "cpu", "cuda"),
    "model": _is_place,
    "soundfont": _is_place,
    "soundfont_sha256": lambda value: (
        isinstance(value, str) and _SHA256.fullmatch(value) is not None
    ),
    "snap": _is_bool,
    "ui_scale": _is_number(0.5, 3.0),
    "audio_output": _is_text,
    "recent": lambda value: isinstance(value, list) and all(map(_is_text, value)),
    "export_folder": _is_text,
    "export_preset": _is_text,
    "window_geometry": _is_text,
    "window_state": _is_text,
    "show_tips": _is_bool,
    "keys": _is_keys,
}
_CONVERTED: dict[str, Callable[[Any], Any]] = {
    "model": lambda value: None if value is None else Path(value),
    "soundfont": lambda value: None if value is None else Path(value),
    "ui_scale": float,
    "recent": lambda value: tuple(value[:MAX_RECENT]),
    "keys": lambda value: {name: tuple(keys) for name, keys in value.items()},
}


def _settings(content: dict[str, Any]) -> tuple[Settings, str | None]:
    values: dict[str, Any] = {}
    wrong = []
    for name, check in _CHECKS.items():
        if name not in content:
            continue
        value = content.pop(name)
        if check(value):
            values[name] = _CONVERTED.get(name, lambda same: same)(value)
        else:
            wrong.append(name)
    problem = f"These settings made no sense and are back to their defaults: {', '.join(wrong)}."
    return Settings(**values, extra=content), problem if wrong else None
