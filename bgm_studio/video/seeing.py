"""Sights of a shot: people, faces, animals, vehicles, sky, greenery and lettering that it shows.

They are found by detectors and by a few measures of colour and texture, each of which speaks only
where it is convincing: its words lead the music, and a wrong one does more harm than a missing one.
The bounds were set on free photographs that are not those of the table in docs/captions.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bgm_studio.base.libraries import cv2
from bgm_studio.video.detectors import Box, Detectors

Picture = NDArray[np.uint8]

ANIMALS = {
    **{name: f"a {name}" for name in ("bird", "cat", "dog", "horse", "cow", "bear", "zebra")},
    **{"sheep": "sheep", "elephant": "an elephant", "giraffe": "a giraffe"},
}
VEHICLES = {
    **{"car": "a car", "bus": "a bus", "truck": "a truck", "motorcycle": "a motorbike"},
    **{"bicycle": "a bicycle", "train": "a train", "boat": "a boat", "airplane": "an aeroplane"},
}

# How sure a detector must be, and how much of the picture a thing must cover to matter.
_SURE_PERSON, _SURE_LARGE_PERSON, _SURE_WITH_FACE, _SURE_THING = 0.6, 0.7, 0.45, 0.65
_SURE_FACE, _SURE_FACE_ALONE = 0.6, 0.75
_LEAST_AREA, _LEAST_PERSON_AREA, _LEAST_FACE_HEIGHT = 0.02, 0.008, 0.05
CLOSE_UP_HEIGHT = 0.3
"""A face as high as this share of the picture makes a close-up."""

_CROWD, _MAYBE_GROUP = 8, 6


@dataclass(frozen=True)
class Sight:
    """What was found in a shot; all zero where nothing was, or where nobody looked.

    people, faces: how many, the fewer of its first and its last picture. face_height: the largest
    face's height as a share of the picture's, likewise. animals, vehicles: as phrases, the largest
    first. maybe_animal: how sure 0..1 the surest animal is, be it too unsure for a phrase.
    sky, greenery, lettering: shares of the picture 0..1. lights: how many lights shine in the dark,
    0 in a picture that is not dark.
    """

    people: int = 0
    faces: int = 0
    face_height: float = 0.0
    animals: tuple[str, ...] = ()
    vehicles: tuple[str, ...] = ()
    maybe_animal: float = 0.0
    sky: float = 0.0
    greenery: float = 0.0
    lettering: float = 0.0
    lights: int = 0

    def people_words(self, speech: float = 0.0) -> list[str]:
        """Phrases for the people. speech: share 0..1 of the shot in which the clip's own sound is
        speech; a large face and speech together are someone who talks."""
        words = []
        if self.people >= _CROWD:
            words.append("a crowd of people")
        elif self.people >= 3:
            words.append("several people")
        elif self.people == 2:
            words.append("two people")
        elif self.people == 1:
            talks = speech >= 0.5 and self.face_height >= 0.5 * CLOSE_UP_HEIGHT
            words.append("a person talking" if talks else "a person")
        if self.people and self.face_height >= CLOSE_UP_HEIGHT:
            words.append("close-up")
        return words

    def places(self) -> list[str]:
        """Phrases for the place."""
        words = []
        if self.sky >= 0.25:
            words.append("blue sky")
        if self.greenery >= 0.5:
            words.append("greenery")
        # White clothes, letters and the sky between leaves shine as well.
        shine = self.people or self.lettering or self.greenery >= 0.2
        if self.lights >= 5 and not shine:
            words.append("lights in the dark")
        if self.lettering >= 0.012:
            words.append("lettering")
        return words


class Eyes:
    """Looks at pictures. folder, threads: as in `Detectors`. Raises ModelError likewise.

    The same pictures give the same Sight.
    """

    def __init__(self, folder: Path | None = None, threads: int = 1) -> None:
        self._detectors = Detectors(folder, threads)
        self.name = f"eyes-1:{self._detectors.name}"

    def look(self, pictures: Sequence[Picture]) -> Sight:
        """What 0..3 BGR pictures uint8 (h, w, 3) of one shot show together."""
        if not pictures:
            return Sight()
        middle = pictures[len(pictures) // 2]
        # The first and the last are enough: what only the middle one shows is not said either.
        ends = [pictures[0], pictures[-1]] if len(pictures) > 1 else [middle]
        things: list[list[Box]] = []
        faces: list[list[Box]] = []
        for number, picture in enumerate(ends):
            # What is not in the first need not be looked for in the last.
            has_faces, has_people, has_things = True, True, True
            if number:
                has_faces, has_people = bool(faces[0]), _people(things[0], faces[0]) > 0
                has_things = any(box.name in ANIMALS or box.name in VEHICLES for box in things[0])
            things.append(self._detectors.things(picture) if has_people or has_things else [])
            faces.append(self._faces(picture) if has_people or has_faces else [])
        people = [_people(boxes, near) for boxes, near in zip(things, faces, strict=True)]
        heights = [max((box.height for box in found), default=0.0) for found in faces]
        sky, greenery = zip(*(_ground(picture) for picture in pictures), strict=True)
        maybe = [
            max((box.score for box in boxes if box.name in ANIMALS), default=0.0)
            for boxes in things
        ]
        return Sight(
            people=min(people),
            faces=min(len(found) for found in faces),
            face_height=min(heights),
            animals=_phrases(things, ANIMALS),
            vehicles=_phrases(things, VEHICLES),
            maybe_animal=min(maybe),
            sky=float(min(sky)),
            greenery=float(min(greenery)),
            lettering=min(1.0, sum((box.area for box in self._detectors.lettering(middle)), 0.0)),
            lights=min(_lights(picture) for picture in pictures),
        )

    def _faces(self, picture: Picture) -> list[Box]:
        return [
            box
            for box in self._detectors.faces(picture)
            if box.score >= _SURE_FACE and box.height >= _LEAST_FACE_HEIGHT
        ]


def _people(things: Sequence[Box], faces: Sequence[Box]) -> int:
    """How many people there are: sure ones, less sure ones with a face, and faces without a body; a
    group where one is sure and there may be many."""
    bodies, used = 0, set()
    for box in things:
        if box.name != "person":
            continue
        inside = [i for i, face in enumerate(faces) if i not in used and _holds(box, face)]
        # What fills the picture and has no face is often something else.
        alone = _SURE_PERSON if box.area < 0.4 else _SURE_LARGE_PERSON
        needed = _SURE_WITH_FACE if inside else alone
        if box.score >= needed and box.area >= _LEAST_PERSON_AREA:
            bodies += 1
            used.update(inside[:1])
    bodies += sum(
        i not in used
        and face.score >= _SURE_FACE_ALONE
        and not any(box.name in ANIMALS and _holds(box, face) for box in things)
        for i, face in enumerate(faces)
    )
    maybe = sum(box.name == "person" for box in things)
    return max(bodies, 3) if bodies and maybe >= _MAYBE_GROUP else bodies


def _holds(box: Box, face: Box) -> bool:
    x, y = face.x + face.width / 2, face.y + face.height / 2
    return box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height


def _phrases(pictures: Sequence[Sequence[Box]], spoken: Mapping[str, str]) -> tuple[str, ...]:
    """Phrases for convincing things that are in every picture, the largest first; at most two."""
    found = []
    for things in pictures:
        areas: dict[str, float] = {}
        for box in things:
            if box.score >= _SURE_THING and box.area >= _LEAST_AREA and box.name in spoken:
                areas[box.name] = max(areas.get(box.name, 0.0), box.area)
        found.append(areas)
    in_all = set.intersection(*(set(areas) for areas in found))
    largest = sorted(in_all, key=lambda name: (-min(areas[name] for areas in found), name))
    return tuple(spoken[name] for name in largest[:2])


def _ground(picture: Picture) -> tuple[float, float]:
    """Shares 0..1 of the picture that are blue sky and greenery.

    Sky: smooth, blue and bright, hanging from the upper border, and not darker below than above as
    deep water is. Greenery: green and not smooth, as walls and screens are.
    """
    small = cv2.resize(picture, (96, 64), interpolation=cv2.INTER_AREA)
    hue, saturation, value = cv2.split(cv2.cvtColor(small, cv2.COLOR_BGR2HSV))
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
    rough = cv2.blur(np.abs(grey - cv2.blur(grey, (3, 3))), (5, 5))
    blue = (hue >= 92) & (hue <= 118) & (saturation >= 45) & (value >= 90) & (rough < 4.0)
    _, labels = cv2.connectedComponents(blue.astype(np.uint8))
    hanging = np.isin(labels, np.unique(labels[0][labels[0] > 0]))
    rows = np.flatnonzero(hanging.any(axis=1))
    sky = 0.0
    if len(rows) >= 6 and np.count_nonzero(blue[0]) >= 0.4 * blue.shape[1]:
        third = len(rows) // 3
        upper, lower = rows[:third], rows[-third:]
        even = value[hanging].std() <= 32.0
        if even and grey[lower][hanging[lower]].mean() >= grey[upper][hanging[upper]].mean() - 2.0:
            sky = float(hanging.mean())
    green = (hue >= 30) & (hue <= 85) & (saturation >= 50) & (value >= 30) & (rough >= 2.0)
    return sky, float(green.mean())


def _lights(picture: Picture) -> int:
    """How many small bright spots a dark picture holds; 0 where it is not dark."""
    small = cv2.resize(picture, (160, 90), interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    if float((grey <= 70).mean()) < 0.7 or float(grey.mean()) > 56.0:
        return 0
    _, _, stats, _ = cv2.connectedComponentsWithStats((grey >= 215).astype(np.uint8))
    return int(np.count_nonzero(stats[1:, cv2.CC_STAT_AREA] <= 0.01 * grey.size))
