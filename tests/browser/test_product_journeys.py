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
    page.keyboard.press("Tab")
    settled(page)
    page.get_by_role("link", name=re.compile("Report")).last.click()

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
