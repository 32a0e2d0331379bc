"""The cycle, effects and side effects as they are drawn."""

import pytest

from referral_atlas.figures.cycle_chart import CycleNode, cycle_chart
from referral_atlas.figures.effect_plot import EffectWords, PlottedEffect, effect_plot
from referral_atlas.figures.side_effect_plot import PlottedEvent, side_effect_plot
from referral_atlas.model.needling_guide import Sureness

NODES = [CycleNode(f"step {number}", one, "told") for number, one in enumerate(Sureness)]
WORDS = EffectWords("difference", "better", "worse")


def test_the_cycle_runs_clockwise_from_the_top_and_closes():
    fig = cycle_chart(NODES, 0)
    (ring,) = fig.data
    assert (ring.x[0], ring.y[0]) == pytest.approx((0, 1))
    assert ring.x[1] > 0.9
    assert list(ring.customdata) == [0, 1, 2, 3]
    arrows = [note for note in fig.layout.annotations if note.showarrow]
    assert len(arrows) == len(NODES)
    assert arrows[-1].y > arrows[-1].ay  # the last leads back up to the first


def test_how_sure_a_step_is_can_be_read_without_colour():
    (ring,) = cycle_chart(NODES, 0).data
    told = dict(zip(Sureness, ring.marker.symbol, strict=True))
    assert told[Sureness.HYPOTHESIS].endswith("open")
    assert told[Sureness.DISPUTED] not in {told[Sureness.MEASURED], told[Sureness.HYPOTHESIS]}


def test_the_chosen_step_stands_out():
    (ring,) = cycle_chart(NODES, 2).data
    assert ring.marker.size[2] == max(ring.marker.size)
    bold = [note.text for note in cycle_chart(NODES, 2).layout.annotations if "<b>" in note.text]
    assert bold == ["<b>step 2</b>"]


def test_effects_are_drawn_about_nought_with_their_intervals():
    effects = [
        PlottedEffect("a", -1.5, (-2.5, -0.5), True, "told"),
        PlottedEffect("b", 0.2, None, False, "told"),
    ]
    fig = effect_plot(effects, WORDS)
    (dots,) = fig.data
    assert list(dots.error_x.array) == pytest.approx([1.0, 0.0])
    assert list(dots.error_x.arrayminus) == pytest.approx([1.0, 0.0])
    assert list(dots.marker.symbol) == ["square", "square-open"]
    low, high = fig.layout.xaxis.range
    assert low == -high
    assert low < -2.5


def test_an_effect_is_named_above_its_dot_and_takes_no_room_beside_it():
    effects = [
        PlottedEffect("pain<br>against nothing", -1.5, (-2.5, -0.5), True, "told"),
        PlottedEffect("disability<br>against nothing", 0.2, None, False, "told"),
    ]
    fig = effect_plot(effects, WORDS)
    labels = [note for note in fig.layout.annotations if note.xref == "paper"]
    assert [(note.text, note.y, note.yanchor) for note in labels] == [
        ("pain<br>against nothing", 0, "bottom"),
        ("disability<br>against nothing", 1, "bottom"),
    ]
    assert fig.layout.yaxis.showticklabels is False
    bottom, top = fig.layout.yaxis.range
    assert bottom > 1
    assert top < 0


def test_side_effects_share_a_row_and_an_upper_limit_has_a_sign_of_its_own():
    events = [
        PlottedEvent("bruise", "A 2000", 7.5, 1000, False, "told"),
        PlottedEvent("bruise", "B 2001", 8.0, 1000, False, "told"),
        PlottedEvent("serious", "A 2000", 0.04, 1000, True, "told"),
    ]
    fig = side_effect_plot(events, "of 100")
    first, second = fig.data
    assert [round(y) for y in (*first.y, *second.y)] == [0, 1, 0]
    assert first.y[0] < 0 < second.y[0]
    assert first.y[1] == 1  # alone in its row, it stands in the middle
    assert first.marker.symbol[1] == "triangle-left"
    assert first.error_x.array[1] == 0
    assert fig.layout.xaxis.type == "log"
