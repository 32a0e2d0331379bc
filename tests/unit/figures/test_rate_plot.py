import pytest

from referral_atlas.figures.rate_plot import PlottedRate, rate_plot, wilson_interval
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Language


@pytest.mark.parametrize(
    ("percent", "n", "low", "high"),
    [(50, 10, 23.66, 76.34), (0, 10, 0, 27.75), (100, 10, 72.25, 100)],
)
def test_wilson_interval_of_known_shares(percent, n, low, high):
    assert wilson_interval(percent, n) == pytest.approx((low, high), abs=0.01)


def test_a_figure_without_people_has_no_interval():
    fig = rate_plot(
        [PlottedRate("a", "active", 40, 20, "a"), PlottedRate("b", "active", 30, None, "b")],
        texts=Texts(),
    )
    with_people, without = fig.data
    assert list(with_people.x) == [40]
    assert with_people.error_x.array[0] > 0
    assert list(without.x) == [30]
    assert without.error_x.array is None


def test_the_first_figure_stands_on_top():
    fig = rate_plot(
        [PlottedRate("a", "", 40, 20, "a"), PlottedRate("b", "", 30, 20, "b")], texts=Texts()
    )
    top, bottom = fig.layout.yaxis.ticktext
    low, high = fig.layout.yaxis.range
    assert (top, bottom) == ("a", "b")
    assert low > high


def test_the_axis_is_named_in_the_language():
    fig = rate_plot([PlottedRate("a", "active", 40, 20, "a")], texts=Texts(Language.GERMAN))
    assert fig.layout.xaxis.title.text == "% der Untersuchten"


def test_two_figures_of_the_same_muscle_can_be_told_apart():
    pair = [
        PlottedRate("Masseter", "active, left", 40, 20, "a"),
        PlottedRate("Masseter", "active, right", 30, 20, "b"),
    ]
    left, right = rate_plot(pair, texts=Texts()).layout.yaxis.ticktext
    assert "active, left" in left
    assert "active, right" in right


def test_a_long_name_is_cut_and_what_follows_is_not():
    long = PlottedRate("Rectus capitis posterior major of the neck", "and 3 more", 40, 20, "a")
    (label,) = rate_plot([long], texts=Texts()).layout.yaxis.ticktext
    name, _, detail = label.partition("<br>")
    assert name.endswith("…")
    assert "and 3 more" in detail
