"""Outlines and points of muscles: inside, beside, crossing, off the body."""

import pytest

from referral_atlas.dataset.load import check_dataset

LOWER = "muscles/lower_fictus.yaml"
OUTLINE = "[[0.1, 6.2], [0.4, 6.2], [0.5, 6.6], [0.3, 7.0], [0.1, 6.8]]"
FIRST, SECOND = "position: [0.3, 6.8, -0.2]", "position: [0.3, 6.3, -0.3]"
SQUARE = "[[1, 5], [3, 5], [3, 7], [1, 7]]"
NOTCHED = "[[1, 5], [3, 5], [3, 6], [2, 6], [2, 7], [1, 7]]"
SLOPED = "[[1, 5], [3, 7], [1, 7]]"


@pytest.fixture
def told(data_folder, edit):
    """What is said of an outline with one point; the other point lies inside every outline."""

    def check(outline, x, y, face="back"):
        edit(LOWER, "face: back", f"face: {face}")
        edit(LOWER, OUTLINE, outline)
        edit(LOWER, FIRST, f"position: [{x}, {y}, 0.1]")
        edit(LOWER, SECOND, "position: [1.2, 6.7, 0.1]")
        found = check_dataset(data_folder)
        # Shapes of four corners are easy to work out by hand, but no real muscle has so few.
        return [(one.code, one.message) for one in found if "at least 5 items" not in one.message]

    return check


@pytest.mark.parametrize(
    ("outline", "x", "y", "cm"),
    [
        (SQUARE, 2, 6, None),
        (SQUARE, 1.001, 5.001, None),
        (SQUARE, 2.999, 6.999, None),
        (SQUARE, 0.2, 6, 8),
        (SQUARE, 3.8, 6, 8),
        (SQUARE, 2, 4.2, 8),
        (SQUARE, 2, 7.9, 9),
        (SQUARE, 3.6, 7.8, 10),
        (SQUARE, 0.4, 4.2, 10),
        (NOTCHED, 1.5, 6.5, None),
        (NOTCHED, 2.5, 5.5, None),
        (NOTCHED, 2.9, 6.9, 9),
        (NOTCHED, 3.6, 6.8, 10),
        (SLOPED, 1.5, 6.5, None),
        (SLOPED, 1.9, 6.0, None),
        (SLOPED, 2.5, 5.5, 7),
        (SLOPED, 3, 5, 14),
        (SLOPED, 4, 7, 10),
    ],
)
def test_how_far_a_point_lies_outside(told, outline, x, y, cm):
    said = f"the point lies {cm} cm outside the muscle's outline."
    assert told(outline, x, y) == ([] if cm is None else [("POSITION_OFF_MUSCLE", said)])


@pytest.mark.parametrize(
    ("outline", "said"),
    [
        ("[[1, 5], [3, 7], [3, 5], [1, 7]]", "the lines after points 1 and 3 cross."),
        ("[[1, 5], [3, 5], [1, 7], [3, 7]]", "the lines after points 2 and 4 cross."),
        ("[[1, 5], [3, 5], [3, 7], [2, 4], [1, 7]]", "the lines after points 1 and 3 cross."),
        ("[[1, 5], [3, 5], [3, 7], [1, 7], [1, 5]]", "the point [1, 5] is there twice."),
        ("[[1, 5], [3, 5], [3, 7], [3, 5], [1, 7]]", "the point [3, 5] is there twice."),
    ],
)
def test_an_outline_that_cannot_be_drawn(told, outline, said):
    assert ("OUTLINE_INVALID", said) in told(outline, 1.2, 6.7)


@pytest.mark.parametrize(
    ("x", "said"),
    [(-0.1, "x is -0.1, on the right; only the left half (x from 0) is written."), (0, None)],
)
def test_only_the_left_half_is_written(told, x, said):
    found = told("[[0, 5], [3, 5], [3, 7], [0, 7]]", x, 6)
    assert found == ([("POSITION_OUTSIDE", said)] if said else [])


@pytest.mark.parametrize("number", ["1e9", "99", "-99"])
def test_a_point_of_an_outline_off_the_body_is_told(told, number):
    found = told(f"[[1, 5], [3, 5], [3, {number}], [1, 7]]", 1.2, 6.7)
    codes = {code for code, _ in found}
    assert codes & {"POSITION_OUTSIDE", "NUMBER_UNCLEAR"}


def test_a_point_of_three_numbers_is_no_point_of_an_outline(told):
    found = told("[[1, 5], [3, 5, 1], [3, 7], [1, 7]]", 9, 6)
    assert {code for code, _ in found} & {"LIST_WRONG_LENGTH", "VALUE_WRONG_TYPE"}
    assert not {code for code, _ in found} & {"POSITION_OFF_MUSCLE", "OUTLINE_INVALID"}
