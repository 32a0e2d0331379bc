import pytest
from pydantic import ValidationError

from referral_atlas.lookup.pain_drawing import Mark, PainDrawing, PainQuality


def test_toggling_twice_gives_the_drawing_back():
    drawing = PainDrawing().with_marked(["left:jaw"])
    assert drawing.with_toggled("right:temple").with_toggled("right:temple") == drawing


def test_marking_again_keeps_the_intensity():
    drawing = PainDrawing().with_marked(["left:jaw"], Mark(intensity=4))
    assert drawing.with_marked(["left:jaw", "right:jaw"]).marks["left:jaw"].intensity == 4


def test_a_new_mark_replaces_the_old():
    drawing = PainDrawing().with_marked(["left:jaw"], Mark(intensity=4))
    new = Mark(intensity=9, qualities=(PainQuality.BURNING,))
    assert drawing.with_marked(["left:jaw"], new).marks["left:jaw"] == new


def test_a_drawing_cannot_be_changed_in_place():
    drawing = PainDrawing().with_marked(["left:jaw"])
    with pytest.raises(TypeError):
        drawing.marks["left:jaw"] = Mark()


def test_intensity_is_between_0_and_10():
    with pytest.raises(ValidationError):
        Mark(intensity=11)
