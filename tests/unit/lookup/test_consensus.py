"""The 2018 consensus: two of three signs, active only if the pain is familiar."""

import pytest

from referral_atlas.lookup.consensus import TriggerPointState, consensus_of
from referral_atlas.lookup.findings import Answer, Finding
from referral_atlas.vocabulary import Laterality

LETTERS = {"y": Answer.YES, "n": Answer.NO, "-": Answer.NOT_EXAMINED}
SIGNS = ("taut_band", "spot_tenderness", "referred_pain", "pain_recognition")


def found(letters, source="upper_fictus", side=Laterality.LEFT):
    return [
        Finding(source=source, side=side, item=sign, answer=LETTERS[letter])
        for sign, letter in zip(SIGNS, letters, strict=True)
    ]


@pytest.mark.parametrize(
    ("letters", "state"),
    [
        ("yyny", TriggerPointState.ACTIVE),
        ("yy-n", TriggerPointState.LATENT),
        ("-yy-", TriggerPointState.UNDECIDED),
        ("y--y", TriggerPointState.OPEN),
        ("yn-y", TriggerPointState.OPEN),
        ("n--n", TriggerPointState.OPEN),
        ("nn-y", TriggerPointState.NOT_MET),
        ("nnny", TriggerPointState.NOT_MET),
        ("yyyy", TriggerPointState.ACTIVE),
        ("---y", TriggerPointState.OPEN),
        ("ynny", TriggerPointState.NOT_MET),
        ("nn--", TriggerPointState.NOT_MET),
        ("n---", TriggerPointState.OPEN),
    ],
)
def test_the_state_follows_from_the_signs(letters, state):
    (judged,) = consensus_of(found(letters), ["upper_fictus"])
    assert judged.state is state


def test_referral_alone_does_not_make_a_point_active():
    (judged,) = consensus_of(found("y-yn"), ["upper_fictus"])
    assert judged.state is TriggerPointState.LATENT
    assert [sign.value for sign in judged.met] == ["taut_band", "referred_pain"]
    assert [sign.value for sign in judged.not_examined] == ["spot_tenderness"]


def test_sides_and_muscles_are_judged_apart_and_tests_passed_over():
    findings = [
        *found("yy-y"),
        *found("nn--", side=Laterality.RIGHT),
        Finding(source="fictive_joint", side=None, item="bending", answer=Answer.YES),
    ]
    judged = consensus_of(findings, ["upper_fictus"])
    assert [(one.side, one.state) for one in judged] == [
        (Laterality.LEFT, TriggerPointState.ACTIVE),
        (Laterality.RIGHT, TriggerPointState.NOT_MET),
    ]
