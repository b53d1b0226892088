"""A project's file, and one beside its clip."""

import pytest
from made_projects import a_project
from toys import write_clip

from bgm_studio.composing.direction import Direction
from bgm_studio.project.file import save
from bgm_studio.project.project import Project
from bgm_studio.video.analysis import analyse


@pytest.fixture
def written(tmp_path):
    path = tmp_path / "sunday ride.bgm"
    save(a_project(), path)
    return path


@pytest.fixture(scope="module")
def film(tmp_path_factory):
    folder = tmp_path_factory.mktemp("film")
    return write_clip(folder / "film.mp4", frames=60, cuts=(30,), sound=True)


@pytest.fixture
def linked(tmp_path, film):
    """A project folder with a clip in it, and the project's file: (project, path of the file)."""
    home = tmp_path / "home"
    (home / "clips").mkdir(parents=True)
    clip = home / "clips" / "film.mp4"
    clip.write_bytes(film.read_bytes())
    analysis = analyse(clip)
    project = Project(analysis=analysis, direction=Direction.found(analysis))
    save(project, home / "ride.bgm")
    return project, home / "ride.bgm"
