"""The English names on the screen are those of the commands and the tables."""

import pytest

from referral_atlas import vocabulary
from referral_atlas.lookup.reliability import SIGN_LABEL
from referral_atlas.texts import Texts
from referral_atlas.vocabulary import Audience, Language

CLINICIAN = Texts(Language.ENGLISH, Audience.CLINICIAN)


@pytest.mark.parametrize(
    ("prefix", "labels"),
    [
        ("evidence-kind", vocabulary.EVIDENCE_KIND_LABEL),
        ("urgency", vocabulary.URGENCY_LABEL),
        ("grade", vocabulary.EVIDENCE_GRADE_LABEL),
        ("source-kind", vocabulary.SOURCE_KIND_LABEL),
        ("established-by", vocabulary.ESTABLISHED_BY_LABEL),
        ("sign", SIGN_LABEL),
    ],
)
def test_the_screen_and_the_tables_use_one_name(prefix, labels):
    assert labels
    for item, label in labels.items():
        assert CLINICIAN(f"{prefix}-{item.value}") == label
