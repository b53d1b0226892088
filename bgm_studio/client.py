"""A client of BGM Studio for other programs: one file, Python's own library, Python 3.9 or newer.

Copy it into an add-on, or import it from the package. It starts `bgm-studio serve --stdio` in a
process of its own and speaks its protocol (docs/protocol.md), so nothing of BGM Studio is loaded
into the host. A script that may wait:

    with Client() as bgm:
        bgm.open("film.mp4")
        take = bgm.generate(mood="calm", on_progress=print)
        files = bgm.export(take["take"], "music", only=["wav"])["files"]

A host with an event loop of its own, here Blender's timers:

    job = client.start("generate", seed=7, preview=True)

    def tick():
        if not job.poll():
            panel.show(job.stage, job.fraction, job.notes)
            return 0.1                      # look again
        take = job.result()                 # or raises BgmServiceError
        return None

Callbacks are called on the thread that calls `poll`, `result` or `call`, never on another.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
import time
import weakref
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Union

PROTOCOL = 1
"""The version of the protocol that is spoken here; `versions` tells the service's."""

BUSY, CANCELLED = -32001, -32002

OnProgress = Callable[[str, float], None]
"""`on_progress(stage, fraction)`: stage is "analysis", "denoise", "render", "export", "conform"
or "unpack", fraction 0..1 within it."""
OnPreview = Callable[[float, "list[list[float]]"], None]
"""`on_preview(fraction, notes)`: the music so far; each note is [start_s, end_s, pitch, track]."""
AnyPath = Union[str, "os.PathLike[str]"]

_LONG = ("open", "analyze", "generate", "rescore", "export")
_QUICK_TIMEOUT_S = 60.0
_MAX_LINE_BYTES = 64 << 20
_TAIL_LINES = 20
# Of the host's Python; the service has another one.
_FOREIGN = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONEXECUTABLE", "__PYVENV_LAUNCHER__")


class BgmServiceError(Exception):
    """What went wrong, in a sentence for the user, and what can be done about it.

    kind: the error's name in BGM Studio ("ClipError", "RequestError", "Busy", "Cancelled", ...) or,
    for what went wrong on this side: "NotFound" (no executable), "Ended" (the process is gone),
    "Timeout", "Protocol" (it is some other program). code: that of JSON-RPC; 0 on this side.
    """

    def __init__(self, message: str, hint: str = "", kind: str = "", code: int = 0) -> None:
        super().__init__(f"{message} {hint}".strip())
        self.message = message
        self.hint = hint
        self.kind = kind
        self.code = code

    @property
    def is_cancelled(self) -> bool:
        """Whether this is only the end that `cancel` asked for."""
        return self.code == CANCELLED


def find_command(command: AnyPath | Sequence[str] | None = None) -> list[str]:
    """The command that starts BGM Studio: `command`, else the environment variable BGM_STUDIO, else
    `bgm-studio` on the PATH or in ~/.local/bin. One path may be the executable or the folder that
    BGM Studio was set up in. Raises BgmServiceError where there is none."""
    told = "The command"
    if command is None and os.environ.get("BGM_STUDIO"):
        told, command = "The environment variable BGM_STUDIO", os.environ["BGM_STUDIO"]
    if command is None:
        found = shutil.which("bgm-studio") or _executable(Path.home() / ".local" / "bin")
        if found is None:
            raise BgmServiceError(
                "BGM Studio was not found.",
                "Install it, or set BGM_STUDIO to the path of its bgm-studio.",
                "NotFound",
            )
        return [found]
    if not isinstance(command, (str, os.PathLike)):
        if not command:
            raise ValueError("the command is empty")
        return [*command]
    name = os.fspath(command)
    found = _executable(Path(name)) or shutil.which(name)
    if found is None:
        raise BgmServiceError(
            f"{told} names {name}, where no bgm-studio is.",
            "Give the path of its bgm-studio, or of the folder it was set up in.",
            "NotFound",
        )
    return [found]


def _executable(path: Path) -> str | None:
    """The executable that `path` is, or that lies in the folder that it is."""
    if path.is_dir():
        names = ["bgm-studio"]
        if os.name == "nt":
            names = ["bgm-studio.exe"]
        places = [
            path / part / name
            for part in ("", "bin", "Scripts", ".venv/bin", ".venv/Scripts")
            for name in names
        ]
    else:
        places = [path]
    for place in places:
        if place.is_file() and os.access(place, os.X_OK):
            return str(place.absolute())
    return None


def _absolute(path: AnyPath) -> str:
    return str(Path(path).absolute())


class Job:
    """A request on its way. stage, fraction: how far it is, as last polled; notes: the newest
    preview's, as `OnPreview` gets them. method: what was asked for."""

    def __init__(
        self,
        connection: _Connection,
        method: str,
        on_progress: OnProgress | None = None,
        on_preview: OnPreview | None = None,
    ) -> None:
        self.method = method
        self.stage = ""
        self.fraction = 0.0
        self.notes: list[list[float]] = []
        self._connection = connection
        self._on_progress, self._on_preview = on_progress, on_preview
        # Filled by the connection, under its lock. What is not polled in time is overtaken.
        self._progress: Mapping[str, Any] | None = None
        self._preview: Mapping[str, Any] | None = None
        self._answer: Mapping[str, Any] | None = None

    @property
    def done(self) -> bool:
        """Whether the answer is there; `result` does not wait then."""
        return self._answer is not None

    def poll(self) -> bool:
        """Take in what is new and call the callbacks; never waits. Returns `done`."""
        with self._connection.changed:
            progress, preview, is_done = self._progress, self._preview, self.done
            self._progress = self._preview = None
        if progress is not None:
            self.stage, self.fraction = progress["stage"], progress["fraction"]
            if self._on_progress is not None:
                self._on_progress(self.stage, self.fraction)
        if preview is not None:
            self.notes = preview["notes"]
            if self._on_preview is not None:
                self._on_preview(preview["fraction"], self.notes)
        return is_done

    def result(self, timeout: float | None = None) -> Any:
        """What the service answers; waits for it, and calls the callbacks meanwhile.

        timeout: seconds, None for ever; after them BgmServiceError of kind "Timeout" is raised, and
        the request goes on. Raises BgmServiceError also for what the service could not do.
        """
        end = None if timeout is None else time.monotonic() + timeout
        while not self.poll():
            left = 1.0 if end is None else end - time.monotonic()
            if left <= 0:
                raise BgmServiceError(
                    f"BGM Studio did not answer {self.method!r} within {timeout:g} s.",
                    "Wait longer, or cancel it.",
                    "Timeout",
                )
            with self._connection.changed:
                self._connection.changed.wait_for(self._is_new, min(left, 1.0))
        answer = self._answer or {}
        error = answer.get("error")
        if error is None:
            return answer.get("result")
        data = error.get("data") or {}
        raise BgmServiceError(
            error.get("message", ""), data.get("hint", ""), data.get("kind", ""), error["code"]
        )

    def _is_new(self) -> bool:
        return self.done or self._progress is not None or self._preview is not None

    def cancel(self) -> None:
        """Ask for its end and return at once; the job is done soon, and `result` then raises an
        error that `is_cancelled`. Nothing happens where it is done already."""
        if not self.done and self.method in _LONG:
            with suppress(BgmServiceError):  # it has ended meanwhile
                self._connection.send("cancel", {}, None)


class _Connection:
    """The process and its lines. The threads that read know it alone, so that a Client that is
    forgotten can go."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str] | None) -> None:
        if environment is None:
            environment = {k: v for k, v in os.environ.items() if k not in _FOREIGN}
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would open a console
        try:
            self.process = subprocess.Popen(  # noqa: S603 - a list of words, no shell
                [*command, "serve", "--stdio"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=dict(environment),
                creationflags=flags,
            )
        except OSError as error:
            raise BgmServiceError(
                f"{command[0]} cannot be started ({error.strerror or error}).",
                "Check where BGM Studio is installed.",
                "NotFound",
            ) from error
        self.changed = threading.Condition()
        self._sending = threading.Lock()
        self._closing = threading.Lock()
        self._waiting: dict[int, Job] = {}
        self._count = 0
        self._end: BgmServiceError | None = None
        self._tail: deque[str] = deque(maxlen=_TAIL_LINES)
        self._threads = [
            threading.Thread(target=self._listen, args=(self.process.stdout,), daemon=True),
            threading.Thread(target=self._keep_tail, args=(self.process.stderr,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def send(self, method: str, params: Mapping[str, Any], job: Job | None) -> None:
        """Send a request, whose answer goes to `job`; a notification without one."""
        message: dict[str, Any] = {"jsonrpc": "2.0", "method": method, "params": params}
        with self.changed:
            if (end := self._end) is not None:
                raise BgmServiceError(end.message, end.hint, end.kind)
            if job is not None:
                message["id"] = self._count + 1
            line = json.dumps(message, allow_nan=False, default=os.fspath)
            if job is not None:
                self._count += 1
                self._waiting[self._count] = job
        try:
            with self._sending:
                assert self.process.stdin is not None  # noqa: S101 - for the type checker
                self.process.stdin.write(line.encode("ascii") + b"\n")
                self.process.stdin.flush()
        except (OSError, ValueError):  # it is gone, or closed; the reading thread says so
            self._threads[0].join(5.0)

    def _listen(self, stream: IO[bytes]) -> None:
        problem = None
        try:
            while line := stream.readline(_MAX_LINE_BYTES):
                self._take(json.loads(line))
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            problem = BgmServiceError(
                "What was started does not speak BGM Studio's protocol.",
                "Check the command, or BGM_STUDIO.",
                "Protocol",
            )
            self.process.kill()
        self._threads[1].join(1.0)
        said = " ".join(self._tail)[-500:]
        self._over(
            problem
            or BgmServiceError(
                "BGM Studio's service has ended.",
                f"It last said: {said}" if said else "Start it again.",
                "Ended",
            )
        )

    def _take(self, message: Mapping[str, Any]) -> None:
        with self.changed:
            if "method" in message:
                # They belong to the one long request that is not refused: the oldest.
                running = next((j for j in self._waiting.values() if j.method in _LONG), None)
                if running is not None and message["method"] in ("progress", "preview"):
                    setattr(running, f"_{message['method']}", message["params"])
            elif (job := self._waiting.pop(message["id"], None)) is not None:
                job._answer = message
            self.changed.notify_all()

    def _keep_tail(self, stream: IO[bytes]) -> None:
        for line in stream:
            self._tail.append(line.decode("utf-8", "replace").strip())

    def _over(self, end: BgmServiceError) -> None:
        """All requests that are not answered fail, and so does every later one."""
        with self.changed:
            self._end = self._end or end
            end = self._end
            data = {"hint": end.hint, "kind": end.kind}
            for job in self._waiting.values():
                job._answer = {"error": {"code": end.code, "message": end.message, "data": data}}
            self._waiting.clear()
            self.changed.notify_all()

    def close(self, timeout: float) -> None:
        """End the process, by force where it takes longer than `timeout` seconds."""
        with self._closing:
            with self.changed:
                self._end = self._end or BgmServiceError(
                    "The connection to BGM Studio was closed.", "Start it again.", "Ended"
                )
            process = self.process
            if self._sending.acquire(timeout=timeout):  # not where a thread is stuck in sending
                with suppress(OSError):
                    if process.stdin is not None:
                        process.stdin.close()  # it ends its work and itself then
                self._sending.release()
            else:
                process.kill()
            try:
                process.wait(timeout)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for thread in self._threads:
                if thread is not threading.current_thread():
                    thread.join(2.0)
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()


class Client:
    """BGM Studio in a process of its own, which ends with the Client, or with the host.

    command: how to start it; see `find_command`. on_progress, on_preview: told of every request
    that names none of its own. environment: of the process; None for the host's, without what
    belongs to the host's Python. Starting does not wait; `versions` does, and says who answers.
    Methods may be called from any thread. All raise BgmServiceError.
    """

    def __init__(
        self,
        command: AnyPath | Sequence[str] | None = None,
        *,
        on_progress: OnProgress | None = None,
        on_preview: OnPreview | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._on_progress, self._on_preview = on_progress, on_preview
        self._connection = _Connection(find_command(command), environment)
        self._finalizer = weakref.finalize(self, self._connection.close, 5.0)

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def is_running(self) -> bool:
        """Whether the process is there."""
        return self._connection.process.poll() is None

    # -- any method ------------------------------------------------------------------------------

    def start(
        self,
        method: str,
        *,
        on_progress: OnProgress | None = None,
        on_preview: OnPreview | None = None,
        **params: Any,
    ) -> Job:
        """Ask for something and return at once; poll the Job. Of the requests that take long (open,
        analyze, generate, rescore, export) one runs at a time: another one answers that it is
        busy. A preview is asked for where there is an `on_preview`."""
        on_preview = on_preview or self._on_preview
        if on_preview is not None and method == "generate":
            params.setdefault("preview", True)
        job = Job(self._connection, method, on_progress or self._on_progress, on_preview)
        self._connection.send(method, params, job)
        return job

    def call(
        self,
        method: str,
        *,
        timeout: float | None = None,
        on_progress: OnProgress | None = None,
        on_preview: OnPreview | None = None,
        **params: Any,
    ) -> Any:
        """Ask for something and wait for the answer. timeout: seconds; None for a minute, and for
        ever where the request takes long. A long one is cancelled where waiting ends before it
        does, by the timeout, Ctrl+C or an exception in a callback."""
        if timeout is None and method not in _LONG:
            timeout = _QUICK_TIMEOUT_S
        job = self.start(method, on_progress=on_progress, on_preview=on_preview, **params)
        try:
            return job.result(timeout)
        except BaseException:
            if not job.done:
                job.cancel()
            raise

    # -- the methods of the protocol ---------------------------------------------------------------

    def versions(self) -> dict[str, Any]:
        """{"bgm_studio", "protocol", "model_sha256", "python"}; compare "protocol" with PROTOCOL
        where another version may be installed."""
        return dict(self.call("versions"))

    def open(self, path: AnyPath, media_folders: Sequence[AnyPath] = (), **options: Any) -> Any:
        """Open a clip, a timeline or a .bgm project in place of what was open. media_folders: where
        to look for media that are not where the file says. options: as in `call`."""
        folders = [_absolute(folder) for folder in media_folders]
        return self.call("open", path=_absolute(path), media_folders=folders, **options)

    def analyze(self, **options: Any) -> Any:
        """{"cuts", "shots", "tempo_bpm"} of what is open."""
        return self.call("analyze", **options)

    def generate(self, **fields: Any) -> Any:
        """Compose a take. fields: seed, mood, switch_timestep, segment_beats, tempo_bpm, tracks,
        range and the others of the protocol, and the options of `call`."""
        return self.call("generate", **fields)

    def rescore(self, path: AnyPath, take: str, **options: Any) -> Any:
        """A take for a timeline that was cut anew: the music of what stayed is kept."""
        return self.call("rescore", path=_absolute(path), take=take, **options)

    def takes(self) -> Any:
        """All takes of what is open, oldest first."""
        return self.call("takes")

    def remove(self, take: str) -> None:
        """Forget a take."""
        self.call("remove", take=take)

    def export(
        self,
        take: str | Sequence[str],
        out: AnyPath,
        only: Sequence[str] | None = None,
        name: str | None = None,
        **options: Any,
    ) -> Any:
        """Write files of a take into the folder `out`, which is made. take: its number; or for
        several a list of numbers, "all" or "starred". only: of "midi", "wav", "stems", "video" and
        "timeline"; None for midi and wav. name: of the files, without a suffix. options: as the
        protocol has them, such as preset="youtube", range=[5, 20], soundfont=path. Returns
        {"files": {"midi": path, ...}, ...}, of several {"takes": [...]} with one such each; "stems"
        is a list of paths."""
        if only is not None:
            options["only"] = list(only)
        if name is not None:
            options["name"] = name
        if isinstance(options.get("soundfont"), os.PathLike):
            options["soundfont"] = _absolute(options["soundfont"])
        several = not isinstance(take, str) or take in ("all", "starred")
        meant = take if isinstance(take, str) else list(take)
        options["takes" if several else "take"] = meant
        return self.call("export", out=_absolute(out), **options)

    def save(self, path: AnyPath, *, overwrite: bool = False) -> None:
        """Write a .bgm project with all takes. overwrite: even where another program has written
        the file since it was opened or saved."""
        options: dict[str, Any] = {"overwrite": True} if overwrite else {}
        self.call("save", path=_absolute(path), **options)

    def cancel(self) -> bool:
        """End the request that is running; whether there was one. It answers with an error that
        `is_cancelled`."""
        return bool(self.call("cancel")["cancelled"])

    def close(self, timeout: float = 10.0) -> None:
        """End the process and wait for it; what is running is cancelled first. It never outlives
        this call: after `timeout` seconds it is ended by force. May be called twice."""
        self._connection.close(timeout)
        self._finalizer.detach()
