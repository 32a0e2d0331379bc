"""The real journeys on the real app."""

import re

import pytest
from map_driver import MapDriver
from playwright.sync_api import expect
from server import running

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("journeys")]

DISCLAIMER = "it does not diagnose"


def marked(page):
    return page.get_by_text("You marked:")


def candidates(page):
    return page.get_by_test_id("stRadio").get_by_test_id("stRadioOption")


def first_candidate(page):
    return candidates(page).first


def test_a_click_on_the_body_gives_a_ranking_with_reasons(open_page, app_address):
    page = open_page(app_address)
    body = MapDriver(page).wait()
    body.click("right:neck_back_upper", "back")
    expect(marked(page)).to_contain_text("right upper back of the neck")
    body.click("right:temple", "front")
    expect(marked(page)).to_contain_text("right temple")
    expect(first_candidate(page)).to_contain_text("Upper trapezius")
    first_candidate(page).click()
    expect(page.get_by_text("one of its main areas: right upper back")).to_be_visible()
    page.get_by_role("checkbox", name="Right, temple, main area").first.wait_for()


def test_quick_clicks_leave_the_page_whole(open_page, app_address):
    """The second interrupts the run of the first, which moves what stands beside the map."""
    page = open_page(f"{app_address}/assess")
    body = MapDriver(page).wait()
    for _ in range(6):
        body.click("right:temple", "front")
        page.wait_for_timeout(20)
        body.click("right:neck_back_upper", "back")
        expect(page.get_by_text("2 areas marked", exact=True)).to_be_visible()
        page.get_by_role("button", name="Clear all", exact=True).click()
        expect(page.get_by_text("Nothing is recorded yet.")).to_be_visible()
        settled(page)


def test_the_list_does_what_the_map_does(open_page, app_address):
    page = open_page(app_address)
    body = MapDriver(page).wait()
    page.get_by_role("combobox", name=re.compile("Add an area by name")).fill("temple")
    page.keyboard.press("Enter")
    expect(marked(page)).to_contain_text("right temple")
    page.get_by_role("checkbox", name="Right, temple", checked=True).first.wait_for()
    expect(first_candidate(page)).to_be_visible()
    page.get_by_role("button", name="Undo").last.click()
    expect(page.get_by_text("Nothing is marked yet.")).to_be_visible()
    page.get_by_role("checkbox", name="Right, temple", checked=False).first.wait_for()
    assert body.checked() == set()


def test_a_picked_muscle_stays_picked_when_its_rank_changes(open_page, app_address):
    page = open_page(app_address)
    body = MapDriver(page).wait()
    body.click("right:neck_angle", "back")
    levator = candidates(page).filter(has_text="Levator scapulae")
    levator.click()
    expect(page.get_by_role("heading", name="Levator scapulae, right")).to_be_visible()
    page.get_by_test_id("stMain").evaluate("main => main.scrollTo(0, 0)")  # back to the map
    body.click("right:temple", "front")
    body.click("right:neck_back_upper", "back")
    expect(first_candidate(page)).to_contain_text("Upper trapezius")
    expect(levator.get_by_role("radio")).to_be_checked()
    expect(page.get_by_role("heading", name="Levator scapulae, right")).to_be_visible()


def test_a_cold_deep_link_to_a_muscle_has_the_whole_frame(open_page):
    """The first visit after a start, straight to a page: the warning must be there."""
    with running() as address:
        page = open_page(f"{address}/muscle?muscle=levator_scapulae")
        expect(page.get_by_role("heading", name="Levator scapulae")).to_be_visible()
        expect(page.get_by_text(DISCLAIMER)).to_be_visible()
        expect(page.get_by_role("button", name="Look up")).to_be_visible()
        expect(page).to_have_title("Muscle · Referral Atlas")
        expect(page.get_by_role("dialog")).to_have_count(0)
        page.goto("about:blank")  # before the server goes


def test_from_a_candidate_to_its_muscle_and_no_pain_in_the_address(open_page, app_address):
    page = open_page(app_address)
    body = MapDriver(page).wait()
    body.click("right:neck_angle", "back")
    first_candidate(page).click()
    page.get_by_role("link", name=re.compile("^All about")).click()
    expect(page.get_by_text("Main area:").first).to_be_visible()
    assert re.search(r"/muscle\?muscle=[a-z_]+$", page.url)


def test_a_phone_shows_one_view_and_marks_by_tap(open_page, app_address):
    page = open_page(app_address, width=390, height=844, has_touch=True, is_mobile=True)
    body = MapDriver(page).wait()
    assert body.place("right:neck_back_upper") is None, "the back must not be shown beside"
    page.touchscreen.tap(*body.place("right:thigh_front_middle", "front"))
    expect(marked(page)).to_contain_text("right middle front of the thigh")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390, "the page must not scroll sideways"


def test_two_visitors_do_not_share_a_drawing(open_page, app_address):
    one, other = (open_page(app_address) for _ in range(2))
    MapDriver(one).wait().click("right:neck_angle", "back")
    expect(marked(one)).to_be_visible()
    MapDriver(other).wait()
    expect(other.get_by_text("Nothing is marked yet.")).to_be_visible()


def settled(page):
    """Wait until the page has run: what is clicked before that may be drawn anew."""
    page.wait_for_timeout(400)  # until the click has reached the server
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def read_as(page, audience):
    page.get_by_role("button", name=re.compile("· EN")).click()
    page.get_by_role("radio", name=audience, exact=True).click()
    page.keyboard.press("Escape")


def test_a_finding_and_a_filter_change_the_list(open_page, app_address):
    page = open_page(app_address)
    body = MapDriver(page).wait()
    body.click("right:temple", "front")
    read_as(page, "Clinician")
    settled(page)
    page.get_by_text("What to examine next").click()
    settled(page)
    page.get_by_role("radio", name="Yes").first.click()
    expect(page.get_by_text("Recorded", exact=True)).to_be_visible()
    page.get_by_role("button", name=re.compile("Refine the list")).click()
    page.get_by_role("combobox", name=re.compile("Show")).click()
    page.get_by_role("option", name="Other causes").click()
    expect(page.get_by_text("only other causes")).to_be_visible()
    assert "finding" not in page.url
    assert "complaint" not in page.url


def test_a_cold_deep_link_to_the_conditions_has_the_whole_frame(open_page, app_address):
    page = open_page(f"{app_address}/conditions?condition=nothing_of_the_kind")
    expect(page.get_by_role("heading", name="Conditions")).to_be_visible()
    expect(page.get_by_text(DISCLAIMER)).to_be_visible()
    expect(page).to_have_title("Conditions · Referral Atlas")
