"""The zip of a project: damage, bombs, files of strangers, and what lies beside it."""

import json
import os
import random
import struct
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from made_projects import a_project, opens_or_says_why, repacked, with_film, with_project_field

from bgm_studio.base.errors import ProjectError
from bgm_studio.project import archive as project_archive
from bgm_studio.project.codec import FORMAT
from bgm_studio.project.file import load, locate_clip, save


def test_the_file_holds_json_and_plain_numbers(written):
    with zipfile.ZipFile(written) as archive:
        assert archive.namelist() == ["project.json", "arrays.bin"]
        content = json.loads(archive.read("project.json"))
        assert content["format"] == 1
        assert content["project"]["analysis"]["clip"]["duration"] == "20/1"


def test_cut_short_anywhere_it_is_refused(tmp_path, written):
    data = written.read_bytes()
    path = tmp_path / "short.bgm"
    for length in [*range(0, 60), *range(60, len(data), max(len(data) // 60, 1)), len(data) - 1]:
        path.write_bytes(data[:length])
        assert "short.bgm is damaged" in opens_or_says_why(path)


def test_garbled_bytes_never_crash_it(tmp_path, written):
    data = written.read_bytes()
    numbers = random.Random(7)
    path = tmp_path / "garbled.bgm"
    refused = 0
    for _ in range(400):
        garbled = bytearray(data)
        for _ in range(numbers.choice([1, 1, 3, 20])):
            garbled[numbers.randrange(len(data))] = numbers.randrange(256)
        if numbers.random() < 0.2:
            at = numbers.randrange(len(data))
            del garbled[at : at + numbers.randrange(50)]
        path.write_bytes(garbled)
        refused += bool(opens_or_says_why(path))
    assert refused > 300


@pytest.mark.parametrize(
    "text",
    [
        b"", b"null", b"[]", b"{", b"\xff", b"[" * 200_000, b'{"format": NaN}',
        b'{"format": 1}', b'{"format": "1"}', b'{"format": 0}', b'{"format": ' + b"9" * 5000 + b"}",
        b'{"format": 1, "project": {"variations": 1e999}, "shared": {}}',
    ],
)  # fmt: skip
def test_json_that_is_no_project_is_refused(tmp_path, written, text):
    path = repacked(written, lambda _: text, tmp_path / "a.bgm")
    assert "is damaged" in opens_or_says_why(path)


def test_a_newer_format_says_so(tmp_path, written):
    def newer(content):
        content.update(format=FORMAT + 1, app="9.1", project="of another shape")

    path = repacked(written, newer, tmp_path / "new.bgm")
    with pytest.raises(ProjectError, match=r"newer version of BGM Studio \(9\.1\)") as caught:
        load(path)
    assert "Update" in caught.value.hint


def test_a_timeline_that_moved_with_its_project_is_found_beside_it(tmp_path):
    save(with_film(a_project(), tmp_path / "old"), tmp_path / "a.bgm")
    assert load(tmp_path / "a.bgm").film.source == tmp_path / "old" / "ride.otio"
    (tmp_path / "ride.otio").write_text("{}")
    assert load(tmp_path / "a.bgm").film.source == tmp_path / "ride.otio"


def test_a_bundle_that_moved_with_its_project_is_found_beside_it(tmp_path):
    project = with_film(a_project())
    film = replace(project.film, source=tmp_path / "old" / "ride.otiod")
    save(replace(project, film=film), tmp_path / "a.bgm")
    (tmp_path / "ride.otiod").mkdir()
    assert (
        load(tmp_path / "a.bgm").film.source == tmp_path / "old" / "ride.otiod"
    )  # an empty folder
    (tmp_path / "ride.otiod" / "content.otio").write_text("{}")
    assert load(tmp_path / "a.bgm").film.source == tmp_path / "ride.otiod"


def test_a_strangers_film_names_no_server(tmp_path):
    server = "\\\\server\\share\\reel.mov"

    def change(project):
        film = project["film"]
        film["source"] = film["events"][0]["medium"]["path"] = server
        film["sounds"][0]["medium"]["path"] = server
        project["media_folders"] = ["//server/share", "/edits"]

    asked = []
    path = with_project_field(tmp_path, change)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project_archive, "is_file", lambda p: asked.append(str(p)) or p == path)
        project = load(path)
    film = project.film
    assert project.media_folders == (Path("/edits"),)
    assert film.source is None and film.events[0].medium == film.sounds[0].medium
    assert film.events[0].medium.path is None
    assert film.events[0].medium.reference == "reel.mov"
    assert not [place for place in asked if place.startswith(("\\\\", "//"))]


def test_a_strangers_project_does_not_make_us_call_a_server(tmp_path, written):
    def change(content):
        content["project"]["analysis"]["clip"]["path"] = "\\\\server\\share\\film.mp4"
        content["clip_relative"] = "\\\\server\\share\\film.mp4"

    asked = []
    path = repacked(written, change, tmp_path / "a.bgm")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(project_archive, "is_file", lambda p: asked.append(str(p)) or p == path)
        assert locate_clip(load(path), path) is None
    assert not [place for place in asked if place.startswith(("\\\\", "//"))]


def test_a_zip_bomb_is_refused_without_being_unpacked(tmp_path, monkeypatch):
    monkeypatch.setattr(project_archive, "MAX_JSON_BYTES", 10_000)
    bomb = tmp_path / "bomb.bgm"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.json", b" " * 5_000_000)
    assert "is damaged" in opens_or_says_why(bomb)
    # One whose directory lies about the size.
    data = bytearray(bomb.read_bytes())
    directory = data.rindex(b"PK\1\2")
    struct.pack_into("<L", data, directory + 24, 100)
    bomb.write_bytes(data)
    assert "is damaged" in opens_or_says_why(bomb)


def test_many_entries_too_large_a_file_and_odd_zips_are_refused(tmp_path, written, monkeypatch):
    many = tmp_path / "many.bgm"
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(500):
            archive.writestr(f"{number}", b"")
    assert "too many parts" in opens_or_says_why(many)
    stored = tmp_path / "lzma.bgm"
    with zipfile.ZipFile(stored, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("project.json", b"{}")
    assert "is damaged" in opens_or_says_why(stored)
    monkeypatch.setattr(project_archive, "MAX_FILE_BYTES", 100)
    assert "too large" in opens_or_says_why(written)


def test_what_is_no_file_is_refused(tmp_path):
    assert "There is no project" in opens_or_says_why(tmp_path / "nothing.bgm")
    assert "There is no project" in opens_or_says_why(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.bgm")
        assert "There is no project" in opens_or_says_why(tmp_path / "pipe.bgm")


def test_json_of_too_many_parts_is_refused_before_it_is_made(tmp_path, written, monkeypatch):
    monkeypatch.setattr(project_archive, "_MAX_NODES", 5000)

    def loads(*_, **__):
        raise AssertionError("it was made")

    bad = repacked(written, lambda _: b"[" + b"[]," * 5000 + b"[]]", tmp_path / "bad.bgm")
    monkeypatch.setattr(json, "loads", loads)
    with pytest.raises(ProjectError, match="too many parts"):
        load(bad)


def test_what_is_beyond_the_budget_is_not_saved(tmp_path, written, monkeypatch):
    project, before = load(written), written.read_bytes()
    for name in ("MAX_NOTES", "_MAX_NODES"):
        with monkeypatch.context() as patch:
            patch.setattr(project_archive, name, 50)
            with pytest.raises(ProjectError, match="too large"):
                save(project, written)
        assert written.read_bytes() == before
