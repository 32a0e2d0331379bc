"""The bars of how far study has come."""

from referral_atlas.figures.standing_plot import RegionBar, standing_plot
from referral_atlas.figures.style import DARK

BARS = [RegionBar("Head", 3, 1, 6), RegionBar("Neck", 0, 0, 4)]


def test_every_region_adds_up_to_its_cards():
    fig = standing_plot(BARS, ("learned", "being learned", "new"), DARK)
    assert [trace.name for trace in fig.data] == ["learned", "being learned", "new"]
    assert [sum(counts) for counts in zip(*(trace.x for trace in fig.data), strict=True)] == [
        bar.total for bar in BARS
    ]
    assert list(fig.data[0].y) == ["Head", "Neck"]
    assert fig.layout.yaxis.autorange == "reversed"  # the first region on top


def test_what_is_being_learned_differs_by_hatching_too():
    shapes = [trace.marker.pattern.shape for trace in standing_plot(BARS, ("a", "b", "c")).data]
    assert len(set(shapes)) > 1
