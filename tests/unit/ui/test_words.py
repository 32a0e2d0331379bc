from dataclasses import replace

import pytest

from referral_atlas.lookup.query import query_from_texts
from referral_atlas.lookup.ranking import Lookup
from referral_atlas.model import BaseRate
from referral_atlas.texts import Texts
from referral_atlas.ui.words import base_rate_line, candidate_caption, escape, fit_bar, grade_badge
from referral_atlas.vocabulary import Audience, EvidenceGrade, Language


@pytest.mark.parametrize(("fit", "full"), [(0, 0), (0.04, 0), (0.5, 5), (1, 10)])
def test_the_bar_has_ten_steps(fit, full):
    assert fit_bar(fit) == "▰" * full + "▱" * (10 - full)


def test_text_from_data_cannot_format_the_page():
    assert escape("[x](http://y) *b* <i> $1$ :red[z]") == (
        "\\[x\\](http\\://" + "\u2060" + "y) \\*b\\* \\<i\\> \\$1\\$ \\:red\\[z\\]"
    )


def test_a_base_rate_is_said_in_people():
    rate = BaseRate.model_validate(
        {
            "state": "latent",
            "count": 44,
            "n": 220,
            "percent": 20,
            "population": "healthy adults",
            "evidence": [
                {"source": "s", "locator": "abstract", "kind": "controlled_study", "checked": True}
            ],
        }
    )
    clinician = Texts(Language.ENGLISH, Audience.CLINICIAN)
    assert base_rate_line(rate, clinician) == (
        "Latent trigger points in about 2 of 10 people without pain (44 of 220): healthy adults"
    )
    assert base_rate_line(rate, Texts(Language.GERMAN)) == (
        "Solche Punkte finden sich auch bei etwa 2 von 10 Menschen ohne Schmerz: healthy adults"
    )


@pytest.mark.parametrize("grade", list(EvidenceGrade))
def test_patients_read_the_grade_in_words_only(grade):
    patient = grade_badge(grade, Texts())
    student = grade_badge(grade, Texts(Language.ENGLISH, Audience.STUDENT))
    assert f"[{grade.value}" not in patient
    assert f"[{grade.value}: " in student


@pytest.fixture
def captions(tiny_dataset):
    """What stands under a candidate whose rank is not sure, for each audience."""
    lookup = Lookup(tiny_dataset)
    areas = list(tiny_dataset.areas.areas)[:2]
    (first, *_) = lookup.rank(query_from_texts(areas, tiny_dataset.areas)).candidates
    first = replace(first, rank=2, rank_range=(1, 3), grade=EvidenceGrade.A)
    return {
        audience: candidate_caption(first, len(areas), Texts(Language.ENGLISH, audience))
        for audience in Audience
    }


def test_a_caption_says_as_much_as_its_reader_needs(captions):
    assert "(1st to 3rd)" in captions[Audience.CLINICIAN]
    assert "2nd. Covers" in captions[Audience.STUDENT]
    assert "A: measured" in captions[Audience.STUDENT]
    patient = captions[Audience.PATIENT]
    assert "well studied" in patient
    assert "2 places you marked" in patient
    assert not any(word in patient for word in ("1st", "2nd", "3rd", "essential", "badge[A"))
