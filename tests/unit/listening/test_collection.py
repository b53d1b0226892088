"""The listening test without its window: what is asked, how it is kept, and how it is counted."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toys import write_clip

from bgm_studio import cli
from bgm_studio.base.errors import OutputError, RequestError
from bgm_studio.listening import answers as answers_file
from bgm_studio.listening import collection as listening
from bgm_studio.listening.answers import COLUMNS, Answer, answer_files, read_answers, write_answers
from bgm_studio.listening.collection import (
    Collection,
    ListeningError,
    Sound,
    look,
    matched_gains_db,
    read_sound,
)
from bgm_studio.listening.questions import ASPECTS, Question, aspects, questions
from bgm_studio.listening.session import Session
from bgm_studio.listening.table import rates, scores, table, wilson
from bgm_studio.video.clip import ClipInfo


def info(name: str, duration_s: int = 10) -> ClipInfo:
    return ClipInfo(
        Path(name),
        "",
        Fraction(duration_s),
        Fraction(0),
        Fraction(24),
        24 * duration_s,
        64,
        48,
        True,
    )


def collection(folder: Path, systems: str = "xy", clips: str = "pqr") -> Collection:
    held = {clip: {system: info(f"{system}/{clip}.mp4") for system in systems} for clip in clips}
    return Collection(folder, held, ())


def row(answer: str = "a", **changes: Any) -> Answer:
    known = {
        "listener": "anonymous", "expert": False, "mode": "pairs", "seed": 1, "question": 1,
        "clip": "p", "aspect": "overall", "system_a": "x", "system_b": "y", "answer": answer,
        "heard_a_s": 6.0, "heard_b_s": 7.0, "gain_a_db": -1.5, "gain_b_db": 0.0,
        "answered_at": "2026-01-02T03:04:05+00:00",
    }  # fmt: skip
    if changes.get("mode") == "scores":
        known |= {"system_b": "", "heard_b_s": None, "gain_b_db": None}
    return Answer(**(known | changes))


# -- what a folder holds ---------------------------------------------------------------------------


@pytest.fixture(scope="module")
def clip_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_clip(tmp_path_factory.mktemp("film") / "film.mp4", frames=50, sound=True)


def put(folder: Path, clip_file: Path, *places: str) -> Path:
    for place in places:
        (folder / place).parent.mkdir(exist_ok=True)
        (folder / place).write_bytes(clip_file.read_bytes())
    return folder


def test_a_folder_is_systems_of_clips(tmp_path: Path, clip_file: Path) -> None:
    put(tmp_path, clip_file, "x/p.mp4", "y/p.mp4", "y/q.mp4", "notes/p.txt", ".hidden/p.mp4")
    (tmp_path / "answers-1.csv").write_text("")
    found = look(tmp_path)
    assert found.holdings == {"p": ("x", "y")}
    assert found.left_out == ("q",) and found.systems == ("x", "y")
    assert found.samples("p") == 100_000
    assert found.picture("p").path == tmp_path / "x" / "p.mp4"


@pytest.mark.parametrize(
    ("places", "says"),
    [
        ((), "no system"),
        (("x/p.mp4", "x/q.mp4"), "one system"),
        (("x/p.mp4", "y/q.mp4"), "No clip"),
        (("x/p.mp4", "x/p.mkv", "y/p.mp4"), "two files of the clip p"),
    ],
)
def test_a_folder_with_nothing_to_compare(
    tmp_path: Path, clip_file: Path, places: tuple[str, ...], says: str
) -> None:
    with pytest.raises(ListeningError, match=says) as caught:
        look(put(tmp_path, clip_file, *places))
    assert caught.value.hint


def test_files_that_cannot_be_used_are_named(tmp_path: Path, clip_file: Path) -> None:
    put(tmp_path, clip_file, "x/p.mp4", "y/p.mp4", "x/q.mp4", "y/q.mp4")
    (tmp_path / "y" / "p.mp4").write_bytes(b"no film")
    write_clip(tmp_path / "x" / "q.mp4", frames=50)
    with pytest.raises(ListeningError, match=r"y/p\.mp4, x/q\.mp4"):
        look(tmp_path)


def test_renditions_last_equally_long(tmp_path: Path, clip_file: Path) -> None:
    put(tmp_path, clip_file, "x/p.mp4", "y/p.mp4")
    write_clip(tmp_path / "y" / "p.mp4", frames=90, sound=True)
    with pytest.raises(ListeningError, match=r"2\.1 s in x and 3\.8 s in y"):
        look(tmp_path)


def test_bounds_of_a_folder(
    tmp_path: Path, clip_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, clip_file, "x/p.mp4", "y/p.mp4", "z/p.mp4")
    for name, bound, says in (
        ("MAX_FILES", 2, "more than 2 files"),
        ("MAX_SYSTEMS", 2, "3 systems"),
        ("MAX_CLIP_S", 2.0, "longer"),
    ):
        with monkeypatch.context() as patch:
            patch.setattr(listening, name, bound)
            with pytest.raises(ListeningError, match=says):
                look(tmp_path)
    with pytest.raises(ListeningError, match="no folder"):
        look(tmp_path / "none")


def test_names_that_cannot_stand_in_a_table(tmp_path: Path, clip_file: Path) -> None:
    put(tmp_path, clip_file, "x/p\x1b[2J.mp4", "y/q.mp4")
    with pytest.raises(ListeningError, match="cannot stand in a table") as caught:
        look(tmp_path)
    assert "\x1b" not in caught.value.message


# -- loudness --------------------------------------------------------------------------------------


def test_all_are_equally_loud_and_none_clips() -> None:
    loud, soft = Sound(Path("l"), -14.0, -1.0), Sound(Path("s"), -26.0, -9.0)
    assert matched_gains_db([loud, soft]) == pytest.approx((-9.0, 3.0))
    # The peaky one may not be raised by 17 dB, so the other comes down to where it can go.
    peaky = Sound(Path("p"), -40.0, -6.0)
    assert matched_gains_db([loud, peaky]) == pytest.approx((-21.0, 5.0))
    nothing = Sound(Path("n"), -70.0, -math.inf)
    assert matched_gains_db([loud, nothing]) == pytest.approx((-9.0, 0.0))


def test_a_sound_is_measured(tmp_path: Path, clip_file: Path) -> None:
    found = look(put(tmp_path, clip_file, "x/p.mp4", "y/p.mp4"))
    sound = read_sound(found.clips["p"]["x"], found.samples("p"), tmp_path / "p.f32")
    assert sound.path.stat().st_size == 8 * 100_000
    # A tone of 0.1 on both sides: -20 dB less 3 for its power, 3 more for two sides.
    assert sound.peak_dbfs == pytest.approx(-20.0, abs=1.0)
    assert sound.lufs == pytest.approx(-20.7, abs=1.0)


# -- order and sides -------------------------------------------------------------------------------

SETS = st.dictionaries(
    st.sampled_from("pqrstuvw"),
    st.lists(st.sampled_from("ABCDE"), min_size=2, max_size=5, unique=True),
    min_size=1, max_size=8,
)  # fmt: skip


@given(SETS, st.integers(0, 2**40))
@settings(max_examples=60)
def test_pairs_are_balanced(holdings: dict[str, list[str]], seed: int) -> None:
    asked = questions(holdings, "pairs", seed)
    wanted = Counter(
        (clip, frozenset(pair))
        for clip, systems in holdings.items()
        for pair in combinations(systems, 2)
    )
    assert Counter((q.clip, frozenset(q.systems)) for q in asked) == wanted
    way = Counter(q.systems for q in asked)
    assert all(abs(way[a, b] - way[b, a]) <= 1 for a, b in combinations("ABCDE", 2))
    for system in "ABCDE":
        as_a = sum(q.systems[0] == system for q in asked)
        as_b = sum(q.systems[1] == system for q in asked)
        assert abs(as_a - as_b) <= 1


@given(SETS, st.integers(0, 2**40), st.sampled_from(["pairs", "scores"]))
@settings(max_examples=60)
def test_a_clip_does_not_follow_itself(
    holdings: dict[str, list[str]], seed: int, mode: Any
) -> None:
    asked = questions(holdings, mode, seed)
    again = sum(a.clip == b.clip for a, b in pairwise(asked))
    most = max(Counter(q.clip for q in asked).values())
    assert again == max(0, 2 * most - len(asked) - 1)  # no order has fewer
    assert asked == questions(holdings, mode, seed)


def test_seeds_draw_both_sides_and_many_orders() -> None:
    drawn = [questions(dict.fromkeys("pqr", "xy"), "pairs", seed) for seed in range(40)]
    assert len(set(drawn)) > 20
    first = Counter(asked[0].systems[0] for asked in drawn)
    assert min(first["x"], first["y"]) > 8
    assert len(questions({"p": "xyz"}, "scores", 0)) == 3


def test_too_many_questions() -> None:
    with pytest.raises(ListeningError, match="600 questions"):
        questions({str(n): "xy" for n in range(600)}, "pairs", 0)


def test_experts_are_asked_more() -> None:
    assert len(aspects("pairs", expert=True)) == 7
    assert set(aspects("pairs", expert=True)) - set(aspects("pairs", expert=False)) == {
        "chords", "accompaniment",
    }  # fmt: skip
    assert aspects("scores", expert=False)[-1] == "confidence"


# -- the file of answers ---------------------------------------------------------------------------

# Every character that may stand in a name, those that a CSV or a spreadsheet minds among them.
NAMES = st.text(st.characters(categories=["L", "M", "N", "P", "S"], include_characters=" "),
                min_size=1, max_size=20).filter(str.isprintable)  # fmt: skip
NUMBERS = st.integers(0, 9000).map(lambda tenths: tenths / 10)


@st.composite
def rows(draw: st.DrawFn) -> Answer:
    mode = draw(st.sampled_from(["pairs", "scores"]))
    a, b = draw(st.lists(NAMES, min_size=2, max_size=2, unique=True))
    given_ = draw(st.sampled_from(["a", "b", "same"] if mode == "pairs" else list("12345")))
    pairs = {"system_b": b, "heard_b_s": draw(NUMBERS), "gain_b_db": -draw(NUMBERS) / 50}
    return row(
        given_, mode=mode, listener=draw(NAMES), clip=draw(NAMES), system_a=a,
        expert=draw(st.booleans()), seed=draw(st.integers(0, 2**63 - 1)),
        question=draw(st.integers(1, 500)), heard_a_s=draw(NUMBERS),
        aspect=draw(st.sampled_from([aspect.key for aspect in ASPECTS])),
        **(pairs if mode == "pairs" else {}),
    )  # fmt: skip


@given(answers=st.lists(rows(), max_size=5))
@settings(max_examples=60)
def test_answers_come_back(answers: list[Answer], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "round.csv"
    write_answers(path, answers)
    back = read_answers(path)
    assert len(back) == len(answers)
    for old, new in zip(answers, back, strict=True):
        for name in COLUMNS:
            assert getattr(new, name) == pytest.approx(getattr(old, name), abs=0.05)


@pytest.mark.parametrize("name", ["=1+1", "+x", "-x", "@x", "'x", "'=x", 'a,"b"'])
def test_names_are_no_formulas(tmp_path: Path, name: str) -> None:
    path = tmp_path / "answers.csv"
    write_answers(path, [row(listener=name)])
    cell = path.read_text("utf-8").splitlines()[1]
    assert cell.startswith(("'", '"a'))
    assert read_answers(path)[0].listener == name


GOOD = "anonymous,no,pairs,1,1,p,overall,x,y,a,6.0,7.0,-1.50,0.00,2026-01-02T03:04:05+00:00"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("overall", "loudness", "aspect"), (",a,", ",c,", "answer"), (",no,", ",maybe,", "expert"),
        ("pairs", "scores", "line 2"), ("6.0", "nan", "heard_a_s"), ("6.0", "1e9", "heard_a_s"),
        ("6.0", "-1", "range"), (",1,1,", ",1,0,", "question"), (",1,1,", ",1,501,", "question"),
        (",x,", ",,", "system_a"), (",y,", ",x,", "systems"), (",y,", ",,", "system_b"),
        (",p,", ",p\x1b[2J,", "clip"), (",p,", f",{'p' * 101},", "clip"),
        ("2026", "=now()", "answered_at"), (",a,", ",a,a,", "16 cells"), (",p,", ',"p,', "line 2"),
    ],
)  # fmt: skip
def test_hostile_rows(tmp_path: Path, old: str, new: str, says: str) -> None:
    path = tmp_path / "answers.csv"
    path.write_text(",".join(COLUMNS) + "\n" + GOOD.replace(old, new, 1) + "\n")
    with pytest.raises(ListeningError, match=says) as caught:
        read_answers(path)
    assert caught.value.message.isprintable() and caught.value.hint


def test_hostile_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "answers.csv"
    for data, says in ((b"", "columns"), (b"a;b\n", "columns"), (b"\xff\xfe\n", "UTF-8")):
        path.write_bytes(data)
        with pytest.raises(ListeningError, match=says):
            read_answers(path)
    path.write_text("\ufeff" + ",".join(COLUMNS) + "\r\n" + GOOD + "\r\n", "utf-8")
    assert len(read_answers(path)) == 1  # as a spreadsheet saves it
    monkeypatch.setattr(answers_file, "_MAX_BYTES", 100)
    with pytest.raises(ListeningError, match="too large"):
        read_answers(path)
    with pytest.raises(ListeningError, match="cannot be read"):
        read_answers(tmp_path / "none.csv")


# -- a session -------------------------------------------------------------------------------------


def test_every_answer_is_kept_at_once_and_gone_on_with(tmp_path: Path) -> None:
    films = collection(tmp_path)
    session = Session(films, seed=5, listener=" Ann ", expert=True)
    session.set_gains(0, (-3.0, 1.0))
    session.hear(0, 0, 6.0)
    session.answer(0, "melody", "a")
    session.answer(0, "melody", "same")  # another mind
    # The process is killed here: nothing is closed. Its lock goes with it.
    kept = read_answers(session.path)
    assert [(a.aspect, a.answer, a.heard_a_s, a.gain_b_db) for a in kept] == [
        ("melody", "same", 6.0, 1.0)
    ]
    session._lock.release()

    again = Session(films, session.path)
    assert (again.seed, again.listener, again.expert) == (5, "Ann", True)
    assert again.questions == session.questions and again.next_index == 0
    assert again.value(0, "melody") == "same" and again.missing_s(0) == (0.0, 5.0)
    again.hear(0, 1, 5.0)
    for aspect in again.aspects:
        again.answer(0, aspect, "b")
    assert again.next_index == 1 and again.is_complete(0)
    assert len(read_answers(session.path)) == 7
    again.close()


def test_names_of_files_are_free_and_locked(tmp_path: Path) -> None:
    films = collection(tmp_path)
    first, second = Session(films, clock=lambda: 0.0), Session(films, clock=lambda: 0.0)
    assert [s.path.name for s in (first, second)] == [
        "answers-1970-01-01-1.csv", "answers-1970-01-01-2.csv",
    ]  # fmt: skip
    with pytest.raises(ListeningError, match="right now"):
        Session(films, first.path)
    first.close()
    second.close()
    assert list(tmp_path.iterdir()) == []
    Session(films, first.path).close()


def test_answers_of_another_test_are_refused(tmp_path: Path) -> None:
    session = Session(collection(tmp_path), tmp_path / "a.csv", seed=5, listener="Ann")
    session.answer(0, "melody", "a")
    session.close()
    kept = (tmp_path / "a.csv").read_bytes()
    for films, changes in (
        (collection(tmp_path), {"listener": "Bob"}),
        (collection(tmp_path), {"mode": "scores"}),
        (collection(tmp_path), {"expert": True}),
        (collection(tmp_path), {"seed": 6}),
        (collection(tmp_path, systems="uv"), {}),
    ):
        with pytest.raises(ListeningError, match="another"):
            Session(films, tmp_path / "a.csv", **changes)  # type: ignore[arg-type]
    assert (tmp_path / "a.csv").read_bytes() == kept


def test_bad_arguments(tmp_path: Path) -> None:
    films = collection(tmp_path)
    for changes in ({"listener": ""}, {"listener": "a\nb"}, {"seed": -1}):
        with pytest.raises(RequestError):
            Session(films, **changes)  # type: ignore[arg-type]
    with pytest.raises(OutputError):
        Session(films, tmp_path / "none" / "a.csv")
    session = Session(films)
    with pytest.raises(ValueError, match="not an answer"):
        session.answer(0, "melody", "5")
    session.close()


def test_an_answer_that_cannot_be_written_is_not_lost(tmp_path: Path) -> None:
    session = Session(collection(tmp_path), tmp_path / "a.csv")
    session.answer(0, "melody", "a")
    (tmp_path / "a.csv").unlink()
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(OutputError):
        session.answer(0, "rhythm", "b")
    (tmp_path / "a.csv").rmdir()
    session.save(0)
    assert len(read_answers(tmp_path / "a.csv")) == 2
    session.close()


def test_a_short_clip_is_heard_whole(tmp_path: Path) -> None:
    films = Collection(tmp_path, {"p": {"x": info("x", 4), "y": info("y", 4)}}, ())
    session = Session(films)
    assert session.needed_s(0) == pytest.approx(3.8)
    session.close()


# -- the table -------------------------------------------------------------------------------------


def test_wilson() -> None:
    # (8 + z²/2) / (10 + z²) ± z/(10 + z²) · sqrt(8·2/10 + z²/4), z² = 3.8415
    assert wilson(8, 10) == pytest.approx((0.4902, 0.9433), abs=1e-4)
    assert wilson(0, 4)[0] == pytest.approx(0.0) and wilson(4, 4)[1] == pytest.approx(1.0)
    assert np.isnan(wilson(0, 0)).all()


def test_rates_by_hand() -> None:
    ann = [row(a, listener="Ann", expert=True) for a in ("a", "a", "same", "b")]
    bob = [row("b", listener="Bob"), row("a", listener="Bob", system_a="y", system_b="x")]
    found = {r.group: r for r in rates([ann, bob])}
    assert list(found) == ["Experts", "Non-experts", "All"]
    expert = found["Experts"]
    assert (expert.first, expert.second) == ("x", "y")
    assert expert.rate == pytest.approx(2.5 / 4)  # two for x, one half, one for y
    assert (expert.answers, expert.same, expert.listeners) == (4, 1, 1)
    assert (expert.low, expert.high) == pytest.approx(wilson(2.5, 4))
    assert found["Non-experts"].rate == 0.0  # both times y, whichever side it was on
    everyone = found["All"]
    assert everyone.rate == pytest.approx(2.5 / 6) and everyone.listeners == 2
    # The bootstrap draws Ann alone or Bob alone often enough to reach their own rates.
    assert everyone.low == pytest.approx(0.0) and everyone.high >= 2.5 / 4


def test_unanimous_listeners_do_not_make_certainty() -> None:
    sheets = [[row("a")], [row("a")], [row("a")]]
    (rate,) = rates(sheets)
    assert rate.listeners == 3  # each anonymous file is somebody
    assert rate.rate == 1.0 and rate.low == pytest.approx(wilson(3, 3)[0])


def test_one_name_is_one_listener() -> None:
    (rate,) = rates([[row("a", listener="Ann")], [row("b", listener="Ann")]])
    assert rate.listeners == 1


def test_scores_by_hand() -> None:
    sheets = [
        [row("2", mode="scores"), row("4", mode="scores"), row("3", mode="scores", system_a="y")],
        [row("5", mode="scores"), row("4", mode="scores", aspect="confidence")],
    ]
    found = {(s.system, s.aspect): s for s in scores(sheets)}
    overall = found["x", "overall"]
    assert overall.mean == pytest.approx(11 / 3)
    assert overall.sd == pytest.approx(math.sqrt(((5 / 3) ** 2 + (1 / 3) ** 2 + (4 / 3) ** 2) / 2))
    assert (overall.low, overall.high) == pytest.approx((3.0, 5.0))  # one listener or the other
    assert (overall.answers, overall.listeners) == (3, 2)
    assert math.isnan(found["y", "overall"].sd) and math.isnan(found["y", "overall"].low)
    assert found["x", "confidence"].mean == 4.0


def test_the_table_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_answers(tmp_path / "answers-1.csv", [row("a", expert=True), row("same", expert=True)])
    write_answers(tmp_path / "answers-2.csv", [row("b"), row("3", mode="scores")])
    assert cli.main(["listen", str(tmp_path), "--table"]) == 0
    text = capsys.readouterr().out
    assert "Preferred x to y" in text and "Experts (1)" in text and "All (2)" in text
    line = next(part for part in text.splitlines() if part.startswith("Overall preference"))
    assert "75.0 %" in line and "2 / 1" in line and "50.0 %" in line
    assert "Scores of 1 (worst) to 5 (best): Non-experts (1)" in text
    assert table([]) == "Nothing was answered yet."


def test_no_answers_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ListeningError):
        answer_files(tmp_path)
    assert cli.main(["listen", str(tmp_path), "--table"]) == 1
    assert "no answers" in capsys.readouterr().err


def test_listening_from_the_command_line(
    tmp_path: Path, clip_file: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(cli, "check_display", lambda: None)
    put(tmp_path, clip_file, "x/p.mp4")
    assert cli.main(["listen", str(tmp_path)]) == 1
    assert "needs two" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        cli.main(["listen", "--help"])
    assert "DIR/<system>/<clip>.mp4" in capsys.readouterr().out


def test_a_question_is_a_clip_and_its_systems() -> None:
    assert questions({"p": ("x", "y")}, "scores", 0)[0] in (
        Question("p", ("x",)), Question("p", ("y",)),
    )  # fmt: skip
