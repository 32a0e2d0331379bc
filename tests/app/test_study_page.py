"""Study: a sitting from start to end, its grades, and the progress that is kept."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from referral_atlas.study.cards import CardKind
from referral_atlas.study.order import Choice
from referral_atlas.ui import cached
from referral_atlas.ui.state.study import Desk
from referral_atlas.ui.study import keeping

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def open_page(made_up_app):
    def opened(*kinds, mode="choose", audience="student", language="en", muscle=None, run=True):
        desk = Desk(Choice(kinds=frozenset(kinds)), mode)
        asked = {"muscle": muscle} if muscle else {}
        remembered = {"audience": audience, "language": language, "study": desk}
        app = made_up_app("learn/study", asked, **remembered)
        return run_without_fault(app) if run else app

    return opened


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Keep progress in a folder of the test's own, as on one's own machine."""
    path = tmp_path / "kept" / "study.json"
    monkeypatch.setattr(keeping, "kept_here", lambda: path)
    return path


def run_without_fault(app):
    app.run()
    assert not app.exception
    return app


def press(app, key):
    app.button(key=key).click()
    return run_without_fault(app)


def texts(app):
    shown = (*app.markdown, *app.caption, *app.info, *app.success, *app.warning, *app.error)
    return "\n".join(item.value for item in shown)


def keys(app):
    return [button.key for button in app.button if button.key]


def progress(app):
    return app.session_state["referral_atlas_study_progress"].cards


def the_key(app, start):
    return next(key for key in keys(app) if key.startswith(start))


def answer(app, *, right=True):
    """Press an option that is right, or one that is wrong."""
    sitting = app.session_state["referral_atlas_study"].sitting
    muscle = sitting.card.split(":")[1]
    name = cached.dataset().muscles[muscle].name
    buttons = [one for one in app.button if (one.key or "").startswith("study_option_")]
    chosen = next(one for one in buttons if (one.label == name) is right)
    chosen.click()
    return run_without_fault(app)


def test_the_page_says_what_waits_and_starts(open_page):
    app = open_page()
    assert app.title[0].value == "Study"
    assert "**0** due" in texts(app)
    assert "Nothing studied yet" in texts(app)
    press(app, "study_start")
    assert "0 of 10 cards" in app.get("progress")[0].proto.text


def test_a_right_answer_proposes_good_and_shows_grade_and_way_on(open_page):
    app = press(open_page(CardKind.PATTERN), "study_start")
    assert "Which muscle sends pain here?" in texts(app)
    answer(app)
    assert app.success[0].value == "Right."
    assert "-badge[" in texts(app)
    grades = {key.rsplit("_", 1)[1]: app.button(key=key) for key in keys(app) if "_grade_" in key}
    assert list(grades) == ["again", "hard", "good", "easy"]
    primary = [name for name, one in grades.items() if one.proto.type == "primary"]
    assert primary == ["good"]
    links = [one.proto.label for one in app.get("page_link")]
    assert any(label.startswith("All about") for label in links)


def test_a_whole_sitting_by_its_buttons(open_page):
    app = press(open_page(CardKind.POINT), "study_start")
    for turn in range(3):
        answer(app)
        press(app, f"study_grade_{turn}_good")
    assert "3 cards, 3 known at once." in texts(app)
    assert len(progress(app)) == 3
    assert app.metric[1].value == "3 / 11"
    press(app, "study_choose_again")
    assert "Nothing is due here" in texts(app)


def test_a_card_that_is_missed_comes_back_and_is_named_at_the_end(open_page):
    app = press(open_page(CardKind.HAZARD, mode="type"), "study_start")
    press(app, "study_show_0")
    assert "Nothing" in texts(app)  # the structure a needle can hurt
    press(app, "study_grade_0_again")
    press(app, "study_show_1")
    press(app, "study_grade_1_good")
    assert "One card, not known at first." in texts(app)
    assert [one.proto.label for one in app.get("page_link")] == ["All about Upper fictus"]


def test_a_wrong_answer_is_said_with_the_right_one(open_page):
    app = press(open_page(CardKind.POINT), "study_start")
    answer(app, right=False)
    # The other muscle is a part of the same one.
    assert app.warning[0].value.startswith("Partly right. Your answer:")


def test_a_name_from_memory_forgives_mistakes(open_page):
    app = press(open_page(CardKind.PATTERN, mode="type", muscle="upper_fictus"), "study_start")
    app.text_input[0].set_value("uper fictos")
    press(app, the_key(app, "FormSubmitter"))
    assert app.success[0].value == "Right."


def test_nonsense_from_memory_is_wrong_and_said_as_it_was_typed(open_page):
    app = press(open_page(CardKind.PATTERN, mode="type"), "study_start")
    app.text_input[0].set_value("*qqqq*")
    press(app, the_key(app, "FormSubmitter"))
    assert app.error[0].value == r"Not this time. Your answer: \*qqqq\*."


def test_areas_marked_by_name_are_scored_by_overlap(open_page):
    app = press(open_page(CardKind.ZONES, muscle="upper_fictus"), "study_start")
    assert app.button(key="study_check_0").disabled
    box = next(one for one in app.multiselect if one.key.startswith("study_areas_0"))
    box.set_value(["right:temple", "right:neck_back_lower"])
    run_without_fault(app)
    press(app, "study_check_0")
    # One of two essential zones, none of two spillover zones, one area too much: 1 / 3.
    assert app.error[0].value == "Not this time: 33 % overlap."
    assert "**Missed:** " in texts(app)
    assert "**Too much:** " in texts(app)


def test_marks_do_not_stay_for_the_next_card(open_page):
    app = press(open_page(CardKind.ZONES), "study_start")
    box = next(one for one in app.multiselect if one.key.startswith("study_areas_0"))
    box.set_value(["right:temple"])
    run_without_fault(app)
    press(app, "study_check_0")
    press(app, "study_grade_0_good")
    box = next(one for one in app.multiselect if one.key.startswith("study_areas_1"))
    assert box.value == []


def test_an_answer_meant_for_a_former_question_is_passed_over(open_page):
    app = press(open_page(CardKind.POINT), "study_start")
    answer(app)
    stale = app.session_state["referral_atlas_study"].sitting.answer
    press(app, "study_grade_0_good")
    script = """
from referral_atlas.study.session import Answer
from referral_atlas.ui.study.question import give
give(Answer(("upper_fictus",), 1.0), 0)
"""
    again = AppTest.from_string(script, default_timeout=30)
    again.session_state["referral_atlas_study"] = app.session_state["referral_atlas_study"]
    again.run()
    assert stale is not None
    assert again.session_state["referral_atlas_study"].sitting.turn == 1
    assert again.session_state["referral_atlas_study"].sitting.answer is None


def test_three_sources_of_a_place(open_page):
    app = press(open_page(CardKind.AREA), "study_start")
    assert app.button(key="study_check_0").disabled
    pills = next(one for one in app.button_group if one.key == "study_several_0")
    pills.set_value(["upper_fictus", "fictive_joint", "fictive_organ"])
    run_without_fault(app)
    press(app, "study_check_0")
    assert app.success[0].value == "Right."
    assert "What the look-up lists here" in texts(app)


def test_a_link_leads_to_the_cards_of_one_muscle(open_page):
    app = open_page(muscle="lower_fictus")
    assert "Only cards about **Lower fictus**" in texts(app)
    press(app, "study_all_muscles")
    assert "Only cards about" not in texts(app)
    assert "muscle" not in app.query_params


def test_an_unknown_muscle_is_said_and_all_cards_are_there(open_page):
    app = open_page(muscle="nonsense")
    assert 'no muscle called "nonsense"' in app.warning[0].value
    assert "study_start" in keys(app)


def test_without_a_card_of_the_choice_the_page_says_so(open_page):
    app = open_page(CardKind.ALIKE)
    assert "No card is of these kinds" in texts(app)
    assert "study_start" not in keys(app)


@pytest.mark.parametrize("audience", ["patient", "student", "clinician"])
def test_every_audience_reads_it_in_german(open_page, audience):
    app = open_page(audience=audience, language="de")
    assert app.title[0].value == "Üben"
    press(app, "study_start")
    assert "von 10 Karten" in app.get("progress")[0].proto.text


# ---------------------------------------------------------------- kept between starts


def test_nothing_is_written_unless_it_is_ones_own_machine(open_page, tmp_path, monkeypatch):
    monkeypatch.setenv("REFERRAL_ATLAS_STUDY", str(tmp_path / "kept"))
    app = press(open_page(CardKind.HAZARD), "study_start")  # a visitor without a host
    press(app, "study_show_0")
    press(app, "study_grade_0_good")
    assert not (tmp_path / "kept").exists()
    assert "this server keeps nothing" in texts(app)


def test_progress_is_there_again_after_a_start(open_page, kept):
    app = press(open_page(CardKind.HAZARD), "study_start")
    press(app, "study_show_0")
    press(app, "study_grade_0_good")
    assert json.loads(kept.read_text())["format"] == "referral-atlas-study"
    again = open_page()
    assert set(progress(again)) == {"hazard:upper_fictus"}
    assert str(kept.parent) in texts(again)


def test_a_damaged_kept_file_is_put_aside_and_said(open_page, kept):
    kept.parent.mkdir()
    kept.write_bytes(b'{"format": "referral-atlas-study", "vers')
    app = open_page()
    assert "could not be read" in app.error[0].value
    assert (kept.parent / "study-unreadable-1.json").exists()
    assert not kept.exists()


def test_starting_afresh_forgets_the_kept_file_too(open_page, kept):
    app = press(open_page(CardKind.HAZARD), "study_start")
    press(app, "study_show_0")
    press(app, "study_grade_0_good")
    press(app, "study_forget")
    assert "All progress was forgotten" in texts(app)
    assert json.loads(kept.read_text())["cards"] == {}


# ---------------------------------------------------------------- the file


def written(*cards):
    review = {"at": "2026-11-01T08:00:00Z", "rating": 3, "learned": False}
    record = {
        "state": "review",
        "stability": 2.3,
        "difficulty": 2.1,
        "due": "2026-11-03T08:00:00Z",
        "reviews": [review],
    }
    whole = {
        "format": "referral-atlas-study",
        "version": 1,
        "saved": "2026-11-01T08:00:00Z",
        "dataset": "1.0.0",
        "cards": dict.fromkeys(cards, record),
    }
    return json.dumps(whole).encode()


def upload(app, content):
    app.file_uploader[0].upload("progress.json", content, "application/json")
    return run_without_fault(app)


def test_a_file_is_taken_up_and_what_is_gone_is_kept_aside(open_page):
    app = upload(open_page(), written("hazard:upper_fictus", "point:gone_muscle:trp1"))
    assert "2 cards were taken up" in texts(app)
    assert "One card is no longer in the atlas" in texts(app)
    assert set(progress(app)) == {"hazard:upper_fictus", "point:gone_muscle:trp1"}
    assert app.metric[0].value == "1"  # due; the card that is gone counts nowhere


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x89PNG\r\n", "not JSON"),
        (b'{"resourceType": "Bundle"}', "not a progress file"),
        (written("hazard:upper_fictus").replace(b'"version": 1', b'"version": 7'), "later version"),
        (written("hazard:upper_fictus").replace(b"2.3", b"-2.3"), "damaged"),
    ],
)
def test_a_damaged_or_foreign_file_is_refused_and_changes_nothing(open_page, content, words):
    app = upload(open_page(), written("hazard:upper_fictus"))
    before = dict(progress(app))
    upload(app, content)
    assert words in app.error[0].value
    assert "Nothing was changed" in app.error[0].value
    assert progress(app) == before
