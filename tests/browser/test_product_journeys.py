"""What each of the three audiences comes for, from the first click to the last."""

import json
import re
from pathlib import Path

import pytest
from map_driver import MapDriver
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("product")]


def settled(page):
    """Wait until no run of the script is going on."""
    expect(page.locator("[data-test-script-state='notRunning']")).to_be_attached()
    page.wait_for_timeout(300)


def read_as(page, audience):
    """Choose who reads, in the frame."""
    page.get_by_role("button", name=re.compile("Patient · EN")).click()
    page.get_by_role("radio", name=audience, exact=True).click()
    expect(page.get_by_role("button", name=re.compile(f"{audience} · EN"))).to_be_visible()
    page.keyboard.press("Escape")
    settled(page)


def step(page, name):
    page.get_by_role("radio", name=re.compile(name)).click()
    settled(page)


def answer_for(page, question, answer):
    """Answer one of a recorder's rows: the control is named by the row."""
    group = page.get_by_role("radiogroup", name=question, exact=True).first
    group.get_by_role("radio", name=answer, exact=True).click()
    settled(page)


def test_a_clinician_assesses_records_and_prints_a_case(open_page, app_address, tmp_path):
    page = open_page(f"{app_address}/assess")
    body = MapDriver(page).wait()
    read_as(page, "Clinician")
    body.click("right:temple", "front")
    body.click("right:neck_back_upper", "back")
    expect(page.get_by_text("Marked: right temple")).to_be_visible()

    step(page, "Red flags")
    page.get_by_role("button", name="Answer the open ones with no").click()
    expect(page.get_by_text("all are answered")).to_be_visible()

    step(page, "Examination")
    expect(page.get_by_role("heading", name="Examine next")).to_be_visible()
    expect(page.get_by_role("listitem").first).to_contain_text("Upper trapezius")
    for sign in ("Taut band", "Tender spot", "Pressure reproduces the familiar pain"):
        answer_for(page, re.compile(sign, re.IGNORECASE), "Yes")
    expect(page.get_by_text(re.compile("criteria met, active"))).to_be_visible()

    step(page, "Treatment and course")
    page.get_by_role("spinbutton", name="Before treatment").fill("7")
    page.get_by_role("textbox", name=re.compile("^Notes")).fill("Sleeps badly.")
    page.get_by_role("button", name=re.compile("Report")).last.click()  # straight from the box

    expect(page.get_by_role("heading", name="Report", exact=True)).to_be_visible()
    expect(page.get_by_text("Sleeps badly.")).to_be_visible()
    expect(page.get_by_text(re.compile("criteria met, active"))).to_be_visible()
    pdf = downloaded(page, "Print (PDF)", tmp_path / "visit.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    bundle = json.loads(downloaded(page, "FHIR R4", tmp_path / "fhir.json").read_text())
    assert bundle["resourceType"] == "Bundle"

    kept = downloaded(page, "Save the visit", tmp_path / "visit.json")
    assert json.loads(kept.read_text())["visit"]["pain"] == {"before": 7, "after": None}
    assert "temple" not in page.url

    other = open_page(f"{app_address}/report")
    expect(other.get_by_text("Nothing is recorded yet.")).to_be_visible()
    other.get_by_role("button", name="Open a visit").click()
    other.locator("input[type=file]").first.set_input_files(kept)
    other.get_by_role("button", name="Open it").click()
    expect(other.get_by_text("Sleeps badly.").first).to_be_visible()


def downloaded(page, button, path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    download.value.save_as(path)
    return path


def test_a_patient_marks_a_sore_jaw_answers_the_questions_and_understands(open_page, app_address):
    page = open_page(app_address)
    MapDriver(page).wait()
    page.get_by_role("combobox", name=re.compile("Add an area by name")).fill("jaw joint")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="jaw joint, in front of the ear").click()
    expect(page.get_by_text("You marked: right jaw joint")).to_be_visible()

    # Red flags come first, in plain words; a yes sends for help and shows no list.
    expect(page.get_by_text("Before you read on:").first).to_be_visible()
    page.get_by_role("button", name="Yes, at least one").click()
    expect(page.get_by_text("First of all: Call an ambulance.")).to_be_visible()
    expect(page.get_by_test_id("stRadio")).to_have_count(0)
    page.get_by_role("button", name="This has been checked").click()
    page.get_by_role("button", name="None of these").click()
    expect(page.get_by_role("button", name=re.compile("answered with no"))).to_be_visible()

    # The answer: what is known to send pain there, in words, with no claim on this person.
    answer = page.get_by_test_id("stRadio")
    expect(answer).to_contain_text("known to send pain there")
    options = answer.get_by_test_id("stRadioOption")
    expect(options.filter(has_text="Masseter").first).to_be_visible()
    expect(options.first).not_to_contain_text(re.compile(r"1st|kappa|%"))
    options.filter(has_text="Masseter").first.click()
    expect(page.get_by_text("All about Masseter").first).to_be_visible()
    expect(page.get_by_text("your pain comes from")).to_have_count(0)
    expect(page.get_by_text(re.compile("it does not diagnose"))).to_be_visible()
    assert "jaw" not in page.url


def test_a_student_studies_ten_cards_and_keeps_the_progress(open_page, app_address, tmp_path):
    page = open_page(f"{app_address}/study")
    page.get_by_role("button", name=re.compile("Pattern to muscle")).click()
    settled(page)
    page.get_by_role("button", name="Study 10 cards").click()
    for number in range(10):
        expect(page.get_by_text(f"{number} of 10 cards")).to_be_visible()
        page.get_by_role("button", name=re.compile("Show the answer")).click()
        page.get_by_role("button", name=re.compile("^Good")).click()
        settled(page)
    expect(page.get_by_text(re.compile("10 cards, .* known at once"))).to_be_visible()

    page.get_by_text("Keep or take along your progress").click()
    kept = downloaded(page, "Save to a file", tmp_path / "progress.json")
    assert len(json.loads(kept.read_text())["cards"]) == 10

    other = open_page(f"{app_address}/study")
    other.get_by_text("Keep or take along your progress").click()
    other.locator("input[type=file]").first.set_input_files(kept)
    expect(other.get_by_text("10 cards were taken up")).to_be_visible()


def test_what_is_chosen_is_called_by_its_name_in_the_new_language(open_page, app_address):
    page = open_page(f"{app_address}/conditions?condition=low_back_pain")
    choice = page.get_by_role("combobox", name="Condition")
    expect(choice).to_have_value(re.compile("low back pain"))
    page.get_by_role("button", name=re.compile("Patient · EN")).click()
    page.get_by_role("radio", name="Deutsch", exact=True).click()
    expect(page.get_by_role("combobox", name="Beschwerde").last).to_have_value(
        re.compile("Kreuzschmerz")
    )


PAGES = {
    "": "Where does it hurt?",
    "assess": "Assess",
    "report": "Report",
    "atlas?area=temple": "Atlas",
    "muscle?muscle=soleus": "Soleus",
    "compare?with=upper_trapezius,temporalis": "Compare",
    "conditions?condition=migraine": "Migraine",
    "study": "Study",
    "dry_needling": "Trigger points and dry needling",
    "glossary": "Glossary",
    "sources": "Sources",
    "method": "Method and limits",
    "data": "Data",
}


@pytest.mark.parametrize("path", PAGES, ids=[path.partition("?")[0] or "find" for path in PAGES])
def test_each_page_loads_from_a_cold_deep_link(open_page, app_address, path):
    page = open_page(f"{app_address}/{path}")
    expect(page.get_by_role("heading", name=PAGES[path], exact=True).first).to_be_visible()
    expect(page.get_by_text(re.compile("it does not diagnose"))).to_be_visible()
    settled(page)
    expect(page.get_by_test_id("stException")).to_have_count(0)


def test_the_whole_app_speaks_german_from_a_link(open_page, app_address):
    page = open_page(f"{app_address}/?lang=de")
    expect(page.get_by_role("heading", name="Wo tut es weh?")).to_be_visible()
    page.get_by_role("combobox", name=re.compile("Eine Stelle nach Namen")).fill("Schläfe")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Markiert: Schläfe rechts")).to_be_visible()


def test_search_leads_to_any_muscle_from_any_page(open_page, app_address):
    page = open_page(f"{app_address}/glossary")
    page.get_by_role("combobox", name="Search everything").fill("soleus")
    page.get_by_role("option", name=re.compile("Soleus")).first.click()
    expect(page.get_by_role("heading", name="Soleus", exact=True)).to_be_visible()
    assert "muscle=soleus" in page.url
