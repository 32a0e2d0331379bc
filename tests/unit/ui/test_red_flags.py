from referral_atlas.texts import Texts
from referral_atlas.ui.red_flags import red_flag_text
from referral_atlas.vocabulary import Audience, Language, Urgency

GERMAN = Texts(Language.GERMAN)
CLINICIAN = Texts(Language.ENGLISH, Audience.CLINICIAN)


def text(dataset, key, urgency, texts=None, **changed):
    flag = dataset.red_flags[key].model_copy(update={"urgency": urgency, **changed})
    return red_flag_text([flag], urgency, texts or Texts())


def test_what_to_do_stands_behind_the_question(tiny_dataset):
    assert text(tiny_dataset, "sudden_pain", Urgency.EMERGENCY) == (
        "**Get help now** if yes to any of these.\n\n- Did it come suddenly? **Call somebody.**"
    )


def test_what_is_usual_is_said_once(tiny_dataset):
    told = text(tiny_dataset, "sudden_pain", Urgency.EMERGENCY, action="Call an ambulance.")
    assert told == (
        "**Get help now** if yes to any of these. **Call an ambulance.**\n\n- Did it come suddenly?"
    )
    told = text(tiny_dataset, "sudden_pain", Urgency.URGENT, action="Be seen today; or at night.")
    assert told.endswith("- Did it come suddenly? **Or at night.**")


def test_what_is_usual_is_recognised_in_every_language(tiny_dataset):
    action = "Call an ambulance."
    told = text(tiny_dataset, "sudden_pain", Urgency.EMERGENCY, GERMAN, action=action)
    assert "Rufen Sie den Rettungsdienst." in told
    assert action not in told


def test_only_clinicians_read_what_it_may_mean(tiny_dataset):
    plain = text(tiny_dataset, "sudden_pain", Urgency.EMERGENCY)
    clinical = text(tiny_dataset, "sudden_pain", Urgency.EMERGENCY, CLINICIAN)
    student = Texts(Language.ENGLISH, Audience.STUDENT)
    assert text(tiny_dataset, "sudden_pain", Urgency.EMERGENCY, student) == plain
    assert "Something made up" not in plain
    assert "Sudden onset: Something made up." in clinical


def test_words_of_the_data_cannot_format_the_page(tiny_dataset):
    told = text(tiny_dataset, "feeling_ill", Urgency.URGENT, question="Is it **so** [here]?")
    assert r"Is it \*\*so\*\* \[here\]?" in told


def test_the_usual_in_german_is_said_once_too(tiny_dataset):
    told = text(
        tiny_dataset,
        "sudden_pain",
        Urgency.URGENT,
        GERMAN,
        action="Lassen Sie sich noch heute ärztlich untersuchen; rufen Sie sonst jemanden.",
    )
    assert told.endswith("- Did it come suddenly? **Rufen Sie sonst jemanden.**")
    told = text(
        tiny_dataset,
        "sudden_pain",
        Urgency.EMERGENCY,
        GERMAN,
        action="Rufen Sie den Rettungsdienst.",
    )
    assert told.count("Rufen Sie den Rettungsdienst.") == 1
