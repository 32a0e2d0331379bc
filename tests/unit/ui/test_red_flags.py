from referral_atlas.ui.red_flags import red_flag_text
from referral_atlas.vocabulary import Urgency


def text(dataset, key, urgency, clinical=False, **changed):
    flag = dataset.red_flags[key].model_copy(update={"urgency": urgency, **changed})
    return red_flag_text([flag], urgency, clinical=clinical)


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


def test_only_clinicians_read_what_it_may_mean(tiny_dataset):
    plain = text(tiny_dataset, "sudden_pain", Urgency.EMERGENCY)
    clinical = text(tiny_dataset, "sudden_pain", Urgency.EMERGENCY, clinical=True)
    assert "Something made up" not in plain
    assert "Sudden onset: Something made up." in clinical


def test_words_of_the_data_cannot_format_the_page(tiny_dataset):
    told = text(tiny_dataset, "feeling_ill", Urgency.URGENT, question="Is it **so** [here]?")
    assert r"Is it \*\*so\*\* \[here\]?" in told
