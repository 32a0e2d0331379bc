import pytest

from referral_atlas.lookup.red_flags import red_flags_for, red_flags_of_any_pain
from referral_atlas.model import RedFlag


def flag(name, urgency, regions=(), areas=()):
    return RedFlag.model_validate(
        {
            "question": name,
            "clinical": name,
            "why": "made up",
            "urgency": urgency,
            "action": "do something",
            "regions": list(regions),
            "areas": list(areas),
            "evidence": [{"source": "b", "locator": "p. 1", "kind": "guideline", "checked": False}],
        }
    )


@pytest.fixture
def asked(dataset):
    """Questions asked of some marks, on the made-up body with a made-up region of its own."""
    areas = dict(dataset.areas.areas)
    areas["nape"] = areas["nape"].model_copy(update={"region": "neck"})
    catalogue = dataset.areas.model_copy(update={"areas": areas})
    flags = {
        "ill": flag("ill", "see_someone"),
        "soon": flag("soon", "see_someone", areas=["temple"]),
        "weak": flag("weak", "urgent"),
        "upper": flag("upper", "urgent", areas=["upper"]),
        "head": flag("head", "emergency", regions=["head"]),
        "neck": flag("neck", "emergency", regions=["neck"]),
    }
    changed = dataset.model_copy(update={"areas": catalogue, "red_flags": flags})

    def questions(*marked):
        found = red_flags_for(changed, marked) if marked else red_flags_of_any_pain(changed)
        return [item.question for item in found]

    return questions


def test_flags_of_the_place_come_first_and_the_most_urgent_of_them_first(asked):
    assert asked("right:temple") == ["head", "upper", "soon", "weak", "ill"]


@pytest.mark.parametrize("marked", ["left:forehead", "right:forehead", "forehead", "upper"])
def test_a_group_is_touched_by_each_of_its_areas_on_each_side(asked, marked):
    assert "upper" in asked(marked)
    assert "neck" not in asked(marked)


def test_every_marked_place_adds_its_flags_once(asked):
    assert asked("right:nape", "left:nape", "right:jaw") == ["head", "neck", "weak", "ill"]


def test_midline_areas_have_flags_too(asked):
    assert asked("midline:chin") == ["head", "weak", "ill"]


def test_an_unknown_area_hides_no_flag(asked):
    assert asked("right:nowhere", "right:nape") == ["neck", "weak", "ill"]


def test_before_anything_is_marked_all_emergencies_are_asked(asked):
    assert asked() == ["head", "neck", "weak", "ill"]
