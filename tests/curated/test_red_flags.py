"""The red flags of the real data: read, plain, short, and none missing where it matters."""

import re

import pytest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.red_flags import red_flags_for
from referral_atlas.vocabulary import Urgency

DATASET = load_dataset()
FLAGS = DATASET.red_flags
DIAGNOSES = re.compile(
    r"arteritis|glaucoma|mening|stroke|infarct|angina|embol|thromb|aneurysm|torsion|ectopic|cauda"
    r"|myelopath|malignan|sepsis|dissect|eclampsia|pneumothorax|ischaemi",
    re.IGNORECASE,
)
MUST_ASK = {
    "right:temple": {"sudden_headache", "brain_signs", "stiff_neck_fever", "tender_temple"},
    "left:jaw_joint": {"tender_temple", "heart_attack", "swollen_face"},
    "left:eye_deep": {"painful_red_eye"},
    "right:neck_back_upper": {"neck_artery", "spinal_cord", "stiff_neck_fever", "spine_injury"},
    "left:breast": {"heart_attack", "tearing_pain", "sharp_on_breathing"},
    "left:arm_inner_upper": {"heart_attack"},
    "midline:epigastrium": {"heart_attack", "belly_tender", "belly_and_back"},
    "right:interscapular": {"heart_attack", "tearing_pain", "sharp_on_breathing"},
    "left:shoulder_top": {"shoulder_tip", "early_pregnancy", "hot_joint"},
    "right:lumbar_lower": {"saddle_numbness", "fragile_spine", "spine_and_cancer"},
    "right:buttock_mid": {"saddle_numbness"},
    "left:flank_back": {"kidney", "belly_and_back"},
    "left:groin": {"testicle", "kidney", "broken_hip", "early_pregnancy"},
    "right:calf_inner": {"one_swollen_leg", "cold_limb", "tight_limb"},
    "right:knee_front": {"hot_joint"},
    "left:forearm_front_upper": {"tight_limb", "cold_limb"},
}
GENERAL = {
    *("unwell_with_fever", "growing_weakness", "injury"),
    *("losing_weight", "night_pain", "weak_defences"),
}


def test_there_are_enough_of_every_urgency():
    assert len(FLAGS) >= 30
    assert {flag.urgency for flag in FLAGS.values()} == set(Urgency)


@pytest.mark.parametrize("key", FLAGS)
def test_somebody_read_what_the_flag_rests_on(key):
    assert any(item.checked for item in FLAGS[key].evidence)


@pytest.mark.parametrize("key", FLAGS)
def test_the_question_is_plain_and_short(key):
    flag = FLAGS[key]
    assert flag.question.endswith("?")
    assert len(flag.question) <= 160
    assert len(flag.action) <= 110
    assert not DIAGNOSES.search(flag.question)
    assert not DIAGNOSES.search(flag.action)


@pytest.mark.parametrize("key", FLAGS)
def test_places_are_not_named_twice(key):
    flag = FLAGS[key]
    areas = DATASET.areas.areas
    for place in flag.areas:
        inside = DATASET.areas.groups[place].areas if place in DATASET.areas.groups else [place]
        outside_regions = [area for area in inside if areas[area].region not in flag.regions]
        assert outside_regions, f"{place} lies in a region that is already named"


@pytest.mark.parametrize("marked", MUST_ASK)
def test_no_place_lacks_its_flags(marked):
    asked = red_flags_for(DATASET, [marked])
    missing = {key for key in MUST_ASK[marked] | GENERAL if FLAGS[key] not in asked}
    assert missing == set()


@pytest.mark.parametrize("area", DATASET.areas.areas)
def test_general_flags_are_asked_of_every_area(area):
    asked = red_flags_for(DATASET, [area])
    assert all(FLAGS[key] in asked for key in GENERAL)
