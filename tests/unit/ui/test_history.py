"""Undo and redo of a pain drawing."""

from referral_atlas.lookup.pain_drawing import PainDrawing
from referral_atlas.ui.history import History

ONE = PainDrawing().with_marked(["left:temple"])
TWO = ONE.with_marked(["right:temple"])


def test_undo_and_redo_go_back_and_forth():
    history = History().changed_to(ONE).changed_to(TWO)
    assert history.undone().present == ONE
    assert history.undone().undone().present == PainDrawing()
    assert history.undone().redone() == history


def test_at_the_ends_nothing_happens():
    assert History().undone() == History()
    history = History().changed_to(ONE)
    assert history.redone() == history


def test_the_same_drawing_again_is_no_step():
    history = History().changed_to(ONE)
    assert history.changed_to(PainDrawing().with_marked(["left:temple"])) == history


def test_a_change_after_undo_ends_what_could_be_redone():
    history = History().changed_to(ONE).undone().changed_to(TWO)
    assert history.redone() == history


def test_old_steps_are_forgotten():
    history = History()
    for number in range(250):
        history = history.changed_to(PainDrawing().with_marked([f"left:{number}"]))
    assert len(history.past) == 100
