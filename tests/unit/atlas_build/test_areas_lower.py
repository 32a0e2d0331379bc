"""Known surface anatomy of trunk, leg and foot lies in the right areas.

Places are canonical: decimetres, x to the left, y up, z forward.
"""

import pytest

TRUNK = {
    "suprasternal notch, just below": ((0.0, 5.5, 1.0), "sternum_upper"),
    "manubrium": ((0.05, 5.25, 1.15), "sternum_upper"),
    "body of the sternum": ((0.05, 4.5, 1.3), "sternum_lower"),
    "tip of the xiphoid, just below": ((0.0, 3.75, 1.35), "epigastrium"),
    "supraclavicular fossa": ((0.85, 6.0, 0.65), "collarbone_hollow"),
    "middle of the upper trapezius": ((1.2, 6.3, 0.0), "shoulder_top"),
    "second rib below the clavicle": ((0.9, 5.4, 1.0), "chest_upper"),
    "fourth rib beside the sternum": ((0.4, 4.6, 1.35), "chest_inner"),
    "nipple": ((0.93, 4.4, 1.4), "breast"),
    "seventh rib below the breast": ((0.8, 3.5, 1.3), "chest_lower"),
    "midaxillary line, sixth rib": ((1.55, 3.9, 0.3), "chest_side_upper"),
    "midaxillary line, ninth rib": ((1.37, 3.2, 0.3), "chest_side_lower"),
    "midline halfway between xiphoid and navel": ((0.1, 3.2, 1.3), "epigastrium"),
    "under the costal margin": ((0.95, 2.7, 1.1), "abdomen_upper"),
    "navel": ((0.0, 2.35, 1.3), "umbilicus"),
    "beside the navel, outside rectus": ((1.0, 2.2, 1.1), "abdomen_side"),
    "McBurney's point, mirrored": ((0.8, 1.75, 1.2), "abdomen_lower"),
    "above the bladder": ((0.1, 1.3, 1.2), "suprapubic"),
    "pubic symphysis": ((0.0, 0.7, 1.1), "pubis"),
    "middle of the inguinal ligament": ((0.65, 1.15, 1.1), "groin"),
    "spine of C7-T1, below the neck": ((0.0, 6.0, -0.5), "spine_cervicothoracic"),
    "spinous process of T6": ((0.0, 4.9, -0.72), "spine_thoracic_upper"),
    "spinous process of T10": ((0.0, 3.8, -0.7), "spine_thoracic_lower"),
    "spinous process of L3": ((0.0, 2.6, -0.5), "spine_lumbar"),
    "beside T2": ((0.4, 5.8, -0.6), "back_upper"),
    "supraspinous fossa": ((1.2, 5.75, -0.7), "scapula_upper"),
    "infraspinous fossa": ((1.1, 5.1, -0.85), "scapula_body"),
    "vertebral border of the scapula": ((0.71, 5.1, -0.85), "scapula_medial_border"),
    "inferior angle of the scapula": ((0.9, 4.4, -0.8), "scapula_lower_angle"),
    "rhomboids, beside T5": ((0.38, 5.0, -0.78), "interscapular"),
    "beside T9": ((0.4, 4.1, -0.75), "back_mid"),
    "beside T11": ((0.4, 3.5, -0.7), "back_low_thoracic"),
    "angle of the tenth rib": ((1.0, 3.6, -0.5), "ribs_back"),
    "posterior axillary fold": ((1.45, 4.7, -0.5), "axilla_back"),
    "erector spinae beside L1": ((0.4, 2.85, -0.5), "lumbar_upper"),
    "erector spinae beside L4": ((0.4, 2.25, -0.5), "lumbar_lower"),
    "lumbar triangle": ((1.0, 2.6, -0.3), "flank_back"),
    "waist": ((1.36, 2.5, 0.3), "flank_side"),
    "top of the iliac crest, behind": ((1.1, 2.12, -0.3), "iliac_crest"),
    "posterior superior iliac spine": ((0.5, 1.75, -0.55), "sacroiliac"),
    "second sacral spine": ((0.0, 1.7, -0.6), "sacrum"),
    "tip of the coccyx": ((0.02, 0.95, -0.65), "coccyx"),
}

HIP_AND_LEG = {
    "gluteus medius below the crest": ((1.15, 1.7, -0.5), "buttock_upper"),
    "greater sciatic notch": ((0.8, 1.1, -0.85), "buttock_mid"),
    "beside the cleft": ((0.25, 0.8, -0.8), "buttock_inner"),
    "behind the trochanter": ((1.35, 0.85, -0.6), "buttock_side"),
    "ischial tuberosity": ((0.6, 0.3, -0.65), "buttock_lower"),
    "greater trochanter": ((1.64, 0.7, 0.0), "trochanter"),
    "tensor fasciae latae": ((1.45, 1.3, 0.6), "hip_side"),
    "femoral triangle": ((0.75, 0.5, 1.15), "thigh_front_upper"),
    "rectus femoris, mid-thigh": ((0.95, -1.1, 1.15), "thigh_front_middle"),
    "above the patella": ((1.0, -2.3, 0.9), "thigh_front_lower"),
    "iliotibial band, mid-thigh": ((1.68, -1.1, 0.3), "thigh_outer_middle"),
    "adductors, upper": ((0.08, -0.3, 0.4), "thigh_inner_upper"),
    "hamstrings, mid-thigh": ((0.95, -1.1, -0.45), "thigh_back_middle"),
    "adductor tubercle, above": ((0.38, -2.3, 0.2), "thigh_inner_lower"),
    "patella": ((1.02, -3.1, 0.7), "knee_front"),
    "popliteal fossa": ((1.1, -3.1, -0.42), "knee_back"),
    "fibular collateral ligament": ((1.55, -3.2, 0.1), "knee_outer"),
    "medial femoral condyle": ((0.55, -3.1, 0.2), "knee_inner"),
    "tibialis anterior": ((1.3, -4.4, 0.46), "leg_front_upper"),
    "subcutaneous tibia, low": ((1.2, -6.2, 0.35), "leg_front_lower"),
    "head of the fibula, below": ((1.7, -4.3, -0.1), "leg_outer_upper"),
    "fibularis, low": ((1.55, -6.0, 0.0), "leg_outer_lower"),
    "medial head of gastrocnemius": ((0.95, -4.6, -0.62), "calf_inner"),
    "lateral head of gastrocnemius": ((1.5, -4.5, -0.55), "calf_outer"),
    "soleus below the gastrocnemius": ((1.25, -6.0, -0.42), "leg_back_lower"),
}

FOOT = {
    "Achilles tendon": ((1.25, -7.1, -0.4), "achilles"),
    "talocrural joint, front": ((1.25, -7.3, 0.4), "ankle_front"),
    "lateral malleolus": ((1.55, -7.4, 0.05), "ankle_outer"),
    "medial malleolus": ((0.95, -7.35, 0.1), "ankle_inner"),
    "back of the calcaneus": ((1.15, -7.95, -0.58), "heel_back"),
    "heel pad": ((1.15, -8.25, -0.25), "heel_sole"),
    "navicular, dorsum": ((1.2, -7.6, 0.75), "foot_top_upper"),
    "first metatarsal, dorsum": ((1.15, -7.8, 1.2), "foot_top_inner"),
    "fourth metatarsal, dorsum": ((1.6, -7.9, 1.1), "foot_top_outer"),
    "bunion": ((0.87, -8.0, 1.3), "foot_inner_border"),
    "tuberosity of the fifth metatarsal": ((1.72, -8.05, 0.7), "foot_outer_border"),
    "plantar fascia in the arch": ((1.15, -8.15, 0.5), "arch"),
    "cuboid, plantar": ((1.46, -8.18, 0.5), "sole_outer"),
    "first metatarsal head": ((1.05, -8.28, 1.25), "ball_inner"),
    "third metatarsal head": ((1.4, -8.25, 1.3), "ball_middle"),
    "fifth metatarsal head": ((1.75, -8.2, 1.05), "ball_outer"),
    "nail of the great toe": ((1.17, -7.98, 1.85), "great_toe_top"),
    "pad of the great toe": ((1.17, -8.25, 1.75), "great_toe_sole"),
    "pad of the second toe": ((1.42, -8.22, 1.8), "second_toe_sole"),
    "nail of the fifth toe": ((1.8, -8.0, 1.5), "fifth_toe_top"),
}

PLACES = {**TRUNK, **HIP_AND_LEG, **FOOT}


@pytest.mark.parametrize("place", PLACES)
def test_known_place_lies_in_its_area(area_at, place):
    (x, y, z), area = PLACES[place]

    assert area_at(x, y, z) == area


@pytest.mark.parametrize(
    ("toe", "forward"),
    [("great", 1.85), ("second", 1.82), ("third", 1.7), ("fourth", 1.55), ("fifth", 1.4)],
)
def test_each_toe_has_its_own_areas(area_at, landmarks, toe, forward):
    number = ("great", "second", "third", "fourth", "fifth").index(toe) + 1
    x, y, _ = landmarks.toe_tip[number]

    assert area_at(x, y + 0.1, forward) == f"{toe}_toe_top"
    assert area_at(x, y - 0.12, forward) == f"{toe}_toe_sole"
