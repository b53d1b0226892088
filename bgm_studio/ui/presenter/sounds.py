"""The sound of the takes: rendered ahead, kept within bounds, and handed to the player."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from bgm_studio.band.palettes import Palette
from bgm_studio.base.errors import SynthError
from bgm_studio.base.filelock import Scratch
from bgm_studio.composing.ensemble import played
from bgm_studio.export.sound_files import sample_count
from bgm_studio.music.played import Voice
from bgm_studio.project.level import music_level
from bgm_studio.project.project import Project, TakeEntry
from bgm_studio.project.settings import Settings
from bgm_studio.sound.metering import Follower, Loudness
from bgm_studio.sound.own_font import FontName, OwnFont, heard_otherwise, open_font
from bgm_studio.sound.playback import Player
from bgm_studio.sound.soundtrack import music_gain
from bgm_studio.sound.stems import Stems, mixed, render_stems, track_gains
from bgm_studio.ui.presenter.jobs import Job, single_shot
from bgm_studio.ui.presenter.waves import Waves
from bgm_studio.ui.presenter.workspace import Workspace

_RENDER_DELAY_MS = 120
_MAX_STEMS_BYTES = 3 << 30
_COMPARED = 9  # takes, the newest, that are rendered besides the active one


@dataclass(frozen=True)
class Playing:
    """What a take is rendered for: the palette, with the instruments of the mix, and the soundfont
    and its hash."""

    palette: Palette
    voices: tuple[Voice, ...]
    soundfont: tuple[Path | None, str]

    @staticmethod
    def of(project: Project, settings: Settings) -> Playing:
        """What plays in a project."""
        voices = mixed(project.palette.voices, project.mix)
        return Playing(project.palette, voices, (settings.soundfont, settings.soundfont_sha256))

    def font(self) -> OwnFont | None:
        """The user's own soundfont, None for the shipped one. Raises SynthError as `open_font`
        does; may take as long as to read it."""
        path, sha256 = self.soundfont
        return None if path is None else open_font(path, sha256)


class Sounds(QObject):
    """What the player plays: the active take and the clip's own sound.

    ready: the id of a take that is rendered as it stands; failed: of one that cannot be.
    font_failed: the user's own soundfont cannot be used, which was just told.
    """

    ready = Signal(str)
    failed = Signal(str)
    font_failed = Signal()

    def __init__(self, workspace: Workspace, player: Player, scratch: Scratch) -> None:
        super().__init__(workspace)
        self._workspace, self._player, self._scratch = workspace, player, scratch
        self._follower = Follower()
        self._clip_sound: Path | None = None
        self._stems: dict[str, tuple[TakeEntry, Playing, Stems]] = {}
        self._rendering: dict[str, Job] = {}
        self._playing: Stems | None = None
        self._soundfont = self.wanted.soundfont
        self._timer = single_shot(self, _RENDER_DELAY_MS, self._render_takes)
        self._waves = Waves(workspace)
        player.set_output(workspace.settings.audio_output)
        self._apply_gains()

    def loudness(self) -> Loudness:
        """How loud it is that is heard; to be asked at least twice a second while it plays."""
        return self._follower.look(*self._player.heard)

    def measure_anew(self) -> None:
        """Let `loudness` begin here."""
        self._follower.reset()

    @property
    def is_ready(self) -> bool:
        """Whether the active take, as it is now, can be heard."""
        entry = self._workspace.project.active_entry
        return entry is not None and self.rendered(entry) is not None

    def stems_of(self, entry: TakeEntry) -> Stems | None:
        """A take's rendered sound. None where it is still to come: then it is rendered next, and
        `ready` tells."""
        stems = self.rendered(entry)
        if stems is None and entry.id not in self._rendering:
            self._render(entry, 2)
        return stems

    def rendered(self, entry: TakeEntry) -> Stems | None:
        """A take's sound as it is now, None where it is not rendered."""
        known = self._stems.get(entry.id)
        if known is not None and known[0].sounds_as(entry) and known[1] == self.wanted:
            return known[2]
        return None

    @property
    def wanted(self) -> Playing:
        """What plays now."""
        return Playing.of(self._workspace.project, self._workspace.settings)

    def tell_failure(self, error: Exception) -> None:
        """Show why something could not be played."""
        self._workspace.tell_error(error)
        if isinstance(error, SynthError) and self._workspace.settings.soundfont is not None:
            self.font_failed.emit()

    def heed_settings(self) -> None:
        """Let another soundfont play, or another device, where the user now asks for one."""
        self._player.set_output(self._workspace.settings.audio_output)
        if self.wanted.soundfont != self._soundfont:
            self._soundfont = self.wanted.soundfont
            self._name_font()
            self.refresh()

    def tell_font(self) -> None:
        """Say so where the project was heard with another soundfont than plays now."""
        path, sha256 = self.wanted.soundfont
        text = heard_otherwise(self._workspace.project.soundfont, sha256 if path else "")
        if text:
            hint = self.tr("Choose the soundfont in Preferences; the notes are the same.")
            self._workspace.tell("warning", text, hint)

    def _name_font(self) -> None:
        """Let the project name the soundfont that it is heard with, for those who open it
        elsewhere."""
        path, sha256 = self.wanted.soundfont
        name = FontName.of(path, sha256) if path is not None and sha256 else None
        if self._workspace.is_open and self._workspace.project.soundfont != name:
            self._workspace.history.amend(lambda project: replace(project, soundfont=name))

    def follow(self, old: Project, new: Project) -> None:
        """The project changed: let it be heard as it is now."""
        levels = (new.clip_gain_db, new.music_gain_db)
        if new.mix is not old.mix or levels != (old.clip_gain_db, old.music_gain_db):
            self._apply_gains()
        if _curve_is_of(new) != _curve_is_of(old):
            self._player.set_level(music_level(new))
        was, now, settings = old.active_entry, new.active_entry, self._workspace.settings
        same = was is now or (was is not None and now is not None and now.sounds_as(was))
        if not same or Playing.of(new, settings) != Playing.of(old, settings):
            self.refresh()

    def refresh(self) -> None:
        """Let the player have the active take, rendered first where it is not yet."""
        entry = self._workspace.project.active_entry
        self._load_player()
        if entry is not None and self.rendered(entry) is None:
            # The window shows the new take first, undisturbed.
            self._timer.start()

    def show_clip(self) -> None:
        """Another clip is shown: nothing is heard until its sound is there."""
        self._player.load(None, None, self._workspace.duration_s)

    def take_clip_sound(self, path: Path) -> None:
        """The clip's own sound, as `write_clip_sound` writes it."""
        self._clip_sound = path
        self._load_player()

    def forget_clip(self) -> None:
        """The clip's own sound is of another clip from now on."""
        self._clip_sound = None

    def begin(self) -> None:
        """Another project is open."""
        self.forget_clip()
        self._apply_gains()

    def drop(self) -> None:
        """Forget all takes, whose jobs have been cancelled: another project comes."""
        self._rendering.clear()
        self._stems.clear()
        self._playing = None
        self._waves.show(None, ())
        self._player.load(None, None, 0.0)
        self._scratch.sweep("take-*")

    def stop(self) -> None:
        """Start nothing any more."""
        self._timer.stop()
        self._waves.stop()

    # -- rendering -----------------------------------------------------------------------------

    @Slot()
    def _render_takes(self) -> None:
        """Render the active take, and those that it may be compared with."""
        project = self._workspace.project
        entry = project.active_entry
        if entry is None:
            return
        self._render(entry, 2)
        for other in reversed(project.takes[-_COMPARED:]):
            if other.id != entry.id:
                self._render(other, 0)

    def _render(self, entry: TakeEntry, urgency: int) -> None:
        workspace = self._workspace
        if self.rendered(entry) is not None or workspace.clip is None:
            return
        key = entry.id
        waiting = self._rendering.get(key)
        if waiting is not None:
            waiting.cancel()
        playing = self.wanted
        samples = sample_count(workspace.clip.duration)
        folder = self._scratch.folder / f"take-{key}-{secrets.token_hex(4)}"
        known = self._stems.get(key) or self._stems.get(workspace.tuned)
        reuse = None if known is None else known[2]

        def work(job: Job) -> Generator[Any, None, Any]:
            yield None
            return render_stems(
                played(entry.take, playing.palette.on(playing.voices), entry.parts),
                playing.voices,
                samples,
                folder,
                job.report,
                font=playing.font(),
                reuse=reuse,
            )

        def done(stems: Stems) -> None:
            self._rendering.pop(key, None)
            old = self._stems.get(key)
            self._stems[key] = (entry, playing, stems)
            if workspace.project.soundfont is None:
                self._name_font()
            if key == workspace.project.active:
                self._load_player()
            if old is not None:
                shutil.rmtree(old[2].folder, ignore_errors=True)
            self._forget_some()
            self.ready.emit(key)

        def cancelled() -> None:
            if self._rendering.get(key) is job:
                self._rendering.pop(key)

        def failed(error: Exception) -> None:
            self._rendering.pop(key, None)
            self.failed.emit(key)
            self.tell_failure(error)

        job = Job(
            self.tr("Rendering the sound"),
            "render",
            work,
            done=done,
            failed=failed,
            cancelled=cancelled,
        )
        self._rendering[key] = workspace.jobs.start(job, urgency)

    def _forget_some(self) -> None:
        """Keep the sound of rendered takes within bounds; the active one always stays."""
        clip, active = self._workspace.clip, self._workspace.project.active
        parts = len(self._workspace.project.mix)
        size = parts * 8 * sample_count(clip.duration) if clip else 1
        while len(self._stems) > max(2, _MAX_STEMS_BYTES // size):
            oldest = next(key for key in self._stems if key != active)
            shutil.rmtree(self._stems.pop(oldest)[2].folder, ignore_errors=True)

    # -- the player ----------------------------------------------------------------------------

    def _load_player(self) -> None:
        workspace = self._workspace
        entry, clip = workspace.project.active_entry, workspace.clip
        stems = None if entry is None else self.rendered(entry)
        if entry is not None and stems is None:
            # The old sound plays on until the new one is ready.
            known = self._stems.get(entry.id)
            stems = known[2] if known is not None else self._playing
        if stems is not None and clip and stems.samples != sample_count(clip.duration):
            stems = None  # of a film that was recut
        self._playing = stems
        level = music_level(workspace.project)
        self._player.load(stems, self._clip_sound, workspace.duration_s, level)
        self._apply_gains()

    def _apply_gains(self) -> None:
        project, clip = self._workspace.project, self._workspace.clip
        clip_gain = 0.0
        if project.clip_gain_db is not None:
            clip_gain = 10 ** (project.clip_gain_db / 20)
        # As the exported video has it.
        has_sound = clip is not None and clip.has_audio and clip_gain > 0
        music = 10 ** (music_gain(project.music_gain_db, beside_clip=has_sound) / 20)
        gains = dict(zip(project.palette.names, track_gains(project.mix), strict=True))
        heard = () if self._playing is None else self._playing.voices
        # While what plays is still of another palette, the parts that it shares are mixed alike.
        part_gains = [gains.get(voice.name, 1.0) for voice in heard]
        self._player.set_gains(part_gains, music, clip_gain)
        # What plays on until the new take is ready is not what is seen below.
        self._waves.show(self._playing if self.is_ready else None, tuple(part_gains))


def _curve_is_of(project: Project) -> tuple[object, ...]:
    """What the curve of the music's level depends on."""
    speech = None if project.analysis is None else project.analysis.speech
    return project.level, project.duck_db, project.clip_gain_db is None, speech
