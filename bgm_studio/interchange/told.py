"""Sentences told about a timeline: one for each kind of loss, however often it occurs."""

from __future__ import annotations

from bgm_studio.interchange.film import Told, ToldKind

_NAMES_SHOWN = 3
_OF_FILES = ("missing", "relinked", "start", "first use", "beyond")  # counted once for each
_MAX_NAMES = 10_000

# key: (kind, sentence for one, sentence for several). {names}, {n} and {them} are filled in.
_SENTENCES: dict[str, tuple[ToldKind, str, str]] = {
    "missing": (
        "missing",
        "{names} was not found; a grey slate stands for it, and its cuts count.",
        "{n} files were not found: {names}; a grey slate stands for them, and their cuts count.",
    ),
    "relinked": (
        "relinked",
        "{names} was not where the timeline says, and was found elsewhere.",
        "{n} files were not where the timeline says, and were found elsewhere: {names}.",
    ),
    "generator": (
        "approximated",
        "The generated clip {names} is shown as black; its cuts count.",
        "{n} generated clips are shown as black; their cuts count: {names}.",
    ),
    "title": (
        "approximated",
        "The title {names} is shown as black; its cuts count.",
        "{n} titles are shown as black; their cuts count: {names}.",
    ),
    "overlay": (
        "dropped",
        "{names} lies over other pictures and is left out.",
        "{n} titles or transparent pictures lie over other pictures and are left out: {names}.",
    ),
    "image sequence": (
        "approximated",
        "The image sequence {names} is shown as black; its cuts count.",
        "{n} image sequences are shown as black; their cuts count: {names}.",
    ),
    "project": (
        "approximated",
        "The project file {names} used as a clip is shown as black; its cuts count.",
        "{n} project files used as clips are shown as black; their cuts count: {names}.",
    ),
    "hidden track": (
        "dropped",
        "The track {names} is hidden or muted and is left out.",
        "{n} tracks are hidden or muted and are left out: {names}.",
    ),
    "disabled clip": (
        "dropped",
        "The clip {names} is disabled and is left out.",
        "{n} clips are disabled and are left out: {names}.",
    ),
    "varying speed": (
        "approximated",
        "The changing speed of {names} is read as one mean speed.",
        "The changing speeds of {n} clips are read as one mean speed each: {names}.",
    ),
    "wipe": (
        "approximated",
        "The transition {names} is read as a dissolve.",
        "{n} transitions are read as dissolves: {names}.",
    ),
    "transition": (
        "approximated",
        "The transition at {names} is longer than the clips it joins and was shortened.",
        "{n} transitions are longer than the clips they join and were shortened: {names}.",
    ),
    "lost transition": (
        "dropped",
        "The transition at {names} joins no two clips and is left out.",
        "{n} transitions join no two clips and are left out: {names}.",
    ),
    "effect": (
        "dropped",
        "The effect {names} is left out; the pictures are taken without it.",
        "{n} effects are left out; the pictures are taken without them: {names}.",
    ),
    "composition": (
        "approximated",
        "Where {names} lays pictures over each other, the upper one alone is taken.",
        "Where {names} and others lay pictures over each other, the upper one alone is taken.",
    ),
    "gain": (
        "approximated",
        "The changing volume of {names} is read as its volume at the start.",
        "The changing volumes of {n} clips are read as their volumes at the start: {names}.",
    ),
    "sound fade": (
        "dropped",
        "The sound fade of {names} is left out.",
        "The sound fades of {n} clips are left out: {names}.",
    ),
    "long sound": (
        "approximated",
        "The sound goes on after the last picture; the film is taken to end with the picture.",
        "The sound goes on after the last picture; the film is taken to end with the picture.",
    ),
    "unpacked": (
        "kept",
        "{names}.otioz was unpacked into the folder {names}.otiod beside it, where its media are.",
        "{names} were unpacked into folders beside them.",
    ),
    "unpacked before": (
        "kept",
        "The folder {names}.otiod beside {names}.otioz holds all of it already, and is used.",
        "The folders of {names} hold all of them already, and are used.",
    ),
    "our music": (
        "kept",
        "The music that was written into it earlier is left out of the film's own sound.",
        "The music that was written into it earlier is left out of the film's own sound.",
    ),
    "rate": ("approximated", "{names}", "{names}"),
    "start": (
        "approximated",
        "The start timecode of {names} is not known; it is taken to be the whole hour.",
        "The start timecodes of {n} files are not known; they are taken to be the whole hour:"
        " {names}.",
    ),
    "first use": (
        "approximated",
        "The start timecode of {names} is not known; what is used of it is taken to begin with its"
        " first picture.",
        "The start timecodes of {n} files are not known; what is used of them is taken to begin"
        " with their first pictures: {names}.",
    ),
    "beyond": (
        "approximated",
        "The timeline asks for more of {names} than there is; the nearest of its pictures stands"
        " still there.",
        "The timeline asks for more of {n} files than there is; the nearest of their pictures stand"
        " still there: {names}.",
    ),
    "angle": (
        "approximated",
        "The multicam clip {names} is read as the angle that is on show.",
        "{n} multicam clips are read as the angles that are on show: {names}.",
    ),
    "alternative": (
        "dropped",
        "Alternatives to {names} are left out.",
        "Alternatives to {n} clips are left out: {names}.",
    ),
    "range": (
        "approximated",
        "The stated range of the track {names} lies outside of it; the whole track is read.",
        "The stated ranges of {n} tracks lie outside of them; the whole tracks are read: {names}.",
    ),
    "sequence": ("dropped", "{names}", "{names}"),
    "overlap": (
        "approximated",
        "Clips overlap on one track at {names}; the later one is on show.",
        "Clips overlap on one track at {n} places; the later one is on show: {names}.",
    ),
    "length": (
        "approximated",
        "Source and record lengths of event {names} differ; the record length counts.",
        "Source and record lengths of {n} events differ; the record length counts: {names}.",
    ),
    "unknown": (
        "dropped",
        "{names} is of an unknown kind and is left out.",
        "{n} things of unknown kinds are left out: {names}.",
    ),
    "line": (
        "dropped",
        "Line {names} is not understood and is left out.",
        "{n} lines are not understood and are left out: {names}.",
    ),
}


class Notes:
    """Collects what happened while a timeline is read, and says it in few sentences."""

    def __init__(self) -> None:
        self._names: dict[str, dict[str, int]] = {}

    def add(self, key: str, name: str) -> None:
        """Note a case of `key` (a key of the table of sentences), told by its name."""
        names = self._names.setdefault(key, {})
        name = " ".join(name.split())[:80] or "without a name"
        if len(names) >= _MAX_NAMES:
            name = next(iter(names))
        names[name] = names.get(name, 0) + 1

    def add_once(self, key: str, name: str) -> None:
        """Note a case as `add` does, once, though it is met several times."""
        if " ".join(name.split())[:80] not in self._names.get(key, {}):
            self.add(key, name)

    def told(self) -> tuple[Told, ...]:
        """One sentence for each key, in the order in which they first occurred."""
        result = []
        for key, names in self._names.items():
            kind, one, several = _SENTENCES[key]
            count = len(names) if key in _OF_FILES else sum(names.values())
            shown = ", ".join(list(names)[:_NAMES_SHOWN])
            if len(names) > _NAMES_SHOWN:
                shown += f" and {len(names) - _NAMES_SHOWN} more"
            sentence = one if count == 1 else several
            result.append(Told(kind, sentence.format(n=count, names=shown)))
        return tuple(result)
