"""A stand-in for `bgm-studio serve --stdio`: the same protocol, quick, and the same every time.

It reads the film's length and cuts from OpenTimelineIO and makes a real WAV as long as that; any
other timeline counts as 100 frames at 25 a second with cuts at 25 and 50. Even seeds mark every
cut, odd ones all but the first. Seed 999 waits to be cancelled. The mood "fail" fails. Every
request is noted as a line in the file that BGM_FAKE_LOG names.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
import wave
from fractions import Fraction
from pathlib import Path
from typing import Any

_SLOW_SEED = 999


class FailureError(Exception):
    def __init__(
        self, message: str, hint: str, code: int = -32000, kind: str = "ClipError"
    ) -> None:
        super().__init__(message)
        self.body = {"code": code, "message": message, "data": {"hint": hint, "kind": kind}}


def _rate(value: float) -> Fraction:
    whole = round(value * 1.001)
    near = Fraction(whole * 1000, 1001)
    return near if abs(float(near) - value) < 1e-4 else Fraction(value).limit_denominator(1000)


def _film(path: Path) -> dict[str, Any]:
    if path.suffix != ".otio":
        return {"rate": "25/1", "frames": 100, "cuts": [25, 50]}
    timeline = json.loads(path.read_text())
    track = next(t for t in timeline["tracks"]["children"] if t["kind"] == "Video")
    at, cuts, rate = 0, [], Fraction(25)
    for item in track["children"]:
        if item["OTIO_SCHEMA"].startswith("Transition"):
            continue
        duration = item["source_range"]["duration"]
        rate = _rate(duration["rate"])
        if at:
            cuts.append(at)
        at += duration["value"]
    return {"rate": f"{rate.numerator}/{rate.denominator}", "frames": at, "cuts": cuts}


class Service:
    def __init__(self) -> None:
        self._sending = threading.Lock()
        self._cancelled = threading.Event()
        self._busy = False
        self.film: dict[str, Any] = {}
        self.takes: list[dict[str, Any]] = []
        self.opened = 0

    def send(self, **message: Any) -> None:
        with self._sending:
            sys.stdout.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
            sys.stdout.flush()

    def run(self) -> None:
        log = os.environ.get("BGM_FAKE_LOG")
        for line in sys.stdin:
            request = json.loads(line)
            if log:
                with Path(log).open("a") as stream:
                    stream.write(line)
            method, number = request["method"], request.get("id")
            if method == "cancel":
                self._cancelled.set()
                if number is not None:
                    self.send(id=number, result={"cancelled": self._busy})
            elif method in ("open", "analyze", "generate", "rescore", "export"):
                if self._busy:
                    error = {"code": -32001, "message": "busy", "data": {"kind": "Busy"}}
                    self.send(id=number, error=error)
                    continue
                self._busy = True
                self._cancelled.clear()
                threading.Thread(target=self._answer, args=(request,), daemon=True).start()
            else:
                self._answer(request)
                if method == "shutdown":
                    return

    def _answer(self, request: dict[str, Any]) -> None:
        try:
            result = getattr(self, f"do_{request['method']}")(**request.get("params", {}))
            self._busy = False
            self.send(id=request["id"], result=result)
        except Exception as error:  # noqa: BLE001 - whatever it is, the host is owed an answer
            failure = error if isinstance(error, FailureError) else FailureError(repr(error), "")
            self._busy = False
            self.send(id=request["id"], error=failure.body)

    def _progress(self, stage: str, fraction: float) -> None:
        if self._cancelled.is_set():
            raise FailureError("cancelled", "", -32002, "Cancelled")
        self.send(method="progress", params={"stage": stage, "fraction": fraction})

    def do_versions(self) -> dict[str, Any]:
        return {"bgm_studio": "0.0.fake", "protocol": 1, "model_sha256": "ab" * 32, "python": "3"}

    def do_shutdown(self) -> dict[str, Any]:
        return {}

    def do_open(self, path: str, media_folders: list[str]) -> dict[str, Any]:
        file = Path(path)
        if not file.is_file():
            raise FailureError(f"{path} does not exist.", "Choose another file.")
        self._progress("conform", 0.5)
        self.opened += 1
        if file.suffix == ".bgm":
            saved = json.loads(file.read_text())
            self.film, self.takes = saved["film"], saved["takes"]
        else:
            self.film, self.takes = {"path": path, **_film(file)}, []
        rate = Fraction(self.film["rate"])
        return {
            "session": str(self.opened), "kind": "project" if file.suffix == ".bgm" else "timeline",
            "path": path, "duration_s": float(self.film["frames"] / rate),
            "frame_rate": self.film["rate"], "frame_count": self.film["frames"], "cuts": [],
            "told": [{"kind": "approximated", "text": "A fake told this."}], "takes": self.takes,
        }  # fmt: skip

    def do_generate(self, seed: int = 0, mood: str = "", **recipe: Any) -> dict[str, Any]:
        if mood == "fail":
            raise FailureError("The film is too dark.", "Use a lamp.")
        for i in range(4):
            self._progress("denoise", i / 4)
            while seed == _SLOW_SEED and i == 2 and not self._cancelled.is_set():
                time.sleep(0.01)
            if self._cancelled.is_set():
                time.sleep(0.2)  # the real one does not end at once, either
        return self._take(seed, {"seed": seed, "mood": mood, **recipe})

    def _take(self, seed: int, recipe: dict[str, Any]) -> dict[str, Any]:
        rate, cuts = Fraction(self.film["rate"]), self.film["cuts"][seed % 2 :]
        number = str(max((int(take["take"]) for take in self.takes), default=0) + 1)
        take = {
            "take": number, "name": f"Take {number}", "seed": seed, "tempo_bpm": 90.0 + seed,
            "key": "C major", "notes": 100, "duration_s": float(self.film["frames"] / rate),
            "hits": [{"frame": cut, "time_s": float(cut / rate), "residual_ms": 10.0 + seed}
                     for cut in cuts],
            "recipe": recipe, "model_sha256": "ab" * 32,
        }  # fmt: skip
        self.takes.append(take)
        return take

    def do_rescore(self, path: str, take: str, media_folders: list[str]) -> dict[str, Any]:
        old = next(t for t in self.takes if t["take"] == take)
        self._progress("denoise", 0.5)
        self.film, self.takes = {"path": path, **_film(Path(path))}, []
        made = self._take(old["seed"], old["recipe"])
        return {**made, "kept": [[0.0, 1.0]], "dirty": [[1.0, made["duration_s"]]], "told": []}

    def do_takes(self) -> list[dict[str, Any]]:
        return self.takes

    def do_export(
        self, take: str, out: str, only: list[str], name: str | None = None
    ) -> dict[str, Any]:
        made = next(t for t in self.takes if t["take"] == take)
        self._progress("render", 0.5)
        source = Path(self.film["path"])
        Path(out).mkdir(parents=True, exist_ok=True)
        files = {}
        for product in only:
            suffix = {"timeline": source.suffix, "midi": ".mid"}.get(product, f".{product}")
            files[product] = str(Path(out) / f"{name or source.stem}{suffix}")
            if product == "wav":
                _write_wav(Path(files["wav"]), self.film, made["seed"])
            else:
                Path(files[product]).write_text(f"take {take} of {source}")
        self._progress("export", 1.0)
        return {"files": files}

    def do_save(self, path: str) -> dict[str, Any]:
        Path(path).write_text(json.dumps({"film": self.film, "takes": self.takes}))
        return {}


def _write_wav(path: Path, film: dict[str, Any], seed: int) -> None:
    """24 bit, 48 kHz, stereo: a square wave whose pitch tells the seed."""
    count = round(film["frames"] * 48_000 / Fraction(film["rate"]))
    half = 40 + seed % 100
    period = b"\x00\x00\x10" * 2 * half + b"\x00\x00\xf0" * 2 * half
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(3)
        file.setframerate(48_000)
        file.writeframes((period * (count // (2 * half) + 1))[: 6 * count])


if __name__ == "__main__":
    Service().run()
