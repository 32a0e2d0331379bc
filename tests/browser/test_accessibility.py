"""No page breaks WCAG 2.2 A or AA as far as axe-core can tell, by day, by night, on a phone."""

import re

import pytest
from accessibility import settled, violations
from map_driver import MapDriver
from playwright.sync_api import expect
from test_product_journeys import PAGES

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("accessibility")]

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}

ON_A_PHONE = ("", "muscle?muscle=soleus", "data")
"""Pages with all kinds of controls, looked at on a phone too; the others have the same ones."""


def check(page, *, dark=True, phone=True):
    """Ask axe-core about the page as it stands, in each of its looks."""
    settled(page)
    looks = {"light": ("light", DESKTOP)}
    looks |= {"dark": ("dark", DESKTOP)} if dark else {}
    looks |= {"phone": ("light", PHONE)} if phone else {}
    for name, (scheme, size) in looks.items():
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(size)
        wait_for_look(page, scheme)
        ours = violations(page)
        assert not ours, f"{name}:\n" + "\n".join(ours)


def wait_for_look(page, scheme):
    """Wait until Streamlit has changed its colours and laid the page out anew."""
    expect(page.get_by_test_id("stApp")).to_have_css(
        "background-color", {"light": "rgb(255, 255, 255)", "dark": "rgb(21, 23, 28)"}[scheme]
    )
    settled(page)


def open_calm(open_page, address, **options):
    """Open a page on which nothing moves, so that no colour is caught half way."""
    return open_page(address, reduced_motion="reduce", color_scheme="light", **options)


def unfold(page, most=4):
    """Open what is folded on the page, a few of them."""
    folded = page.locator(".stMain details:not([open]) > summary:visible")
    for _ in range(min(most, folded.count())):
        folded.first.click()
        settled(page)


@pytest.mark.parametrize("path", PAGES, ids=[path.partition("?")[0] or "find" for path in PAGES])
def test_no_page_has_a_violation(open_page, app_address, path):
    page = open_calm(open_page, f"{app_address}/{path}")
    expect(page.get_by_text(re.compile("it does not diagnose"))).to_be_visible()
    check(page, phone=path in ON_A_PHONE)


def test_the_menu_of_a_phone_is_told_as_lists(open_page, app_address):
    """Streamlit writes it as one list whose parts are no list items; look/frame.js mends it."""
    page = open_calm(open_page, f"{app_address}/glossary", **PHONE)
    page.get_by_test_id("stExpandSidebarButton").click()
    for name, first in (("Look up", "Find"), ("Explore", "Atlas"), ("Learn", "Study")):
        section = page.get_by_role("list", name=name, exact=True)
        expect(section.get_by_role("listitem").first).to_have_text(re.compile(first))
    assert violations(page) == []


def test_marks_and_an_open_candidate(open_page, app_address):
    page = open_calm(open_page, app_address)
    body = MapDriver(page).wait()
    body.click("right:temple", "front")
    page.get_by_test_id("stRadio").get_by_test_id("stRadioOption").first.click()
    expect(page.get_by_role("link", name=re.compile("^All about")).first).to_be_visible()
    unfold(page, most=2)
    check(page, dark=False, phone=False)
    page.set_viewport_size(DESKTOP)
    page.get_by_role("button", name=re.compile("Refine the list")).click()
    check(page, phone=False)


def test_the_choice_of_reader(open_page, app_address):
    page = open_calm(open_page, f"{app_address}/glossary")
    page.get_by_role("button", name=re.compile("Patient · EN")).click()
    expect(page.get_by_role("radio", name="Clinician", exact=True)).to_be_visible()
    check(page, phone=False)


def test_an_examination_and_its_report(open_page, app_address):
    page = open_calm(open_page, f"{app_address}/assess")
    body = MapDriver(page).wait()
    page.get_by_role("button", name=re.compile("Patient · EN")).click()
    page.get_by_role("radio", name="Clinician", exact=True).click()
    expect(page.get_by_role("button", name=re.compile("Clinician · EN"))).to_be_visible()
    page.keyboard.press("Escape")
    settled(page)
    body.click("right:temple", "front")
    expect(page.get_by_text("Marked: right temple")).to_be_visible()
    for step in ("Red flags", "Examination", "Treatment and course"):
        page.get_by_role("radio", name=re.compile(step)).click()
        settled(page)
        if step == "Examination":
            row = page.get_by_role("radiogroup", name=re.compile("taut band", re.IGNORECASE))
            row.first.get_by_role("radio", name="Yes", exact=True).click()
        check(page, dark=step == "Examination", phone=False)
    page.get_by_role("button", name=re.compile("Report")).last.click()
    expect(page.get_by_role("heading", name="Report", exact=True)).to_be_visible()
    check(page, phone=False)


def test_a_muscle_with_the_body_to_turn(open_page, app_address):
    page = open_calm(open_page, f"{app_address}/muscle?muscle=upper_trapezius")
    body = MapDriver(page).wait()
    body.tab("3D")
    page.locator(".wait").wait_for(state="hidden", timeout=60_000)
    unfold(page, most=2)
    check(page, phone=False)


def test_a_study_card_and_its_answer(open_page, app_address):
    page = open_calm(open_page, f"{app_address}/study")
    page.get_by_role("button", name=re.compile("Pattern to muscle")).click()
    settled(page)
    page.get_by_role("button", name="Study 10 cards").click()
    expect(page.get_by_text("0 of 10 cards")).to_be_visible()
    check(page, dark=False, phone=False)
    page.get_by_role("button", name=re.compile("Show the answer")).click()
    expect(page.get_by_role("button", name=re.compile("^Good"))).to_be_visible()
    check(page)


def test_every_section_of_needling(open_page, app_address):
    page = open_calm(open_page, f"{app_address}/dry_needling")
    tabs = page.get_by_role("tab")
    expect(tabs.first).to_be_visible()
    for name in ("Claims and evidence", "The pain cycle", "Hazards on the body"):
        tabs.filter(has_text=name).click()
        settled(page)
        unfold(page, most=1)
        check(page, dark=False, phone=False)


def test_german_is_said_to_be_german(open_page, app_address):
    page = open_calm(open_page, f"{app_address}/muscle?muscle=soleus&lang=de")
    MapDriver(page).wait()
    expect(page.locator("html")).to_have_attribute("lang", "de")
    check(page, dark=False, phone=False)


# The smallest side of every control that is ours, and of the spacing that stands in for it
# (WCAG 2.2, 2.5.8): links in a sentence are excepted there.
_SIZES = """() => {
  const found = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.matches('button, summary, [role=tab], [role=radio], [role=combobox]')) continue;
      const box = element.getBoundingClientRect();
      if (!box.width || !box.height || !element.checkVisibility()) continue;
      found.push([(element.getAttribute('aria-label') || element.innerText || '').trim(),
        Math.round(box.width), Math.round(box.height)]);
    }
  };
  look(document.querySelector('[data-testid=stMain]'));
  return found;
}"""

# Streamlit's own help signs are 16 px wide; nothing else to press lies within 24 px of them.
HELP = re.compile("^Help")


def test_a_finger_hits_every_control_on_a_phone(open_page, app_address):
    page = open_calm(open_page, app_address, has_touch=True, is_mobile=True, **PHONE)
    body = MapDriver(page).wait()
    page.touchscreen.tap(*body.place("right:thigh_front_middle", "front"))
    expect(page.get_by_text("You marked:")).to_be_visible()
    page.get_by_text("All areas by region").click()
    expect(page.get_by_role("combobox", name="Region")).to_be_visible()
    settled(page)
    sizes = page.evaluate(_SIZES)
    assert len(sizes) > 40
    assert [one for one in sizes if min(one[1:]) < 24 and not HELP.match(one[0])] == []


def test_nothing_moves_for_who_wants_it_calm(open_page, app_address):
    page = open_calm(open_page, app_address)
    body = MapDriver(page).wait()
    moving = """(element) => {
      const style = getComputedStyle(element);
      return [style.transitionDuration, style.animationDuration]
        .flatMap((text) => text.split(',')).map(parseFloat);
    }"""
    own = "(root) => [...root.querySelectorAll('*')].flatMap(" + moving + ")"
    assert max(body.inside(own)) <= 0.001
    everywhere = "() => [...document.querySelectorAll('.stApp *')].flatMap(" + moving + ")"
    assert max(page.evaluate(everywhere)) <= 0.001
    body.tab("Head")  # the change of view is at once too
    assert body.inside("(root) => root.querySelectorAll('[data-view=head_left]').length") > 0


def test_motion_is_there_for_who_does_not_mind(open_page, app_address):
    """The test above would pass on an app that never moves."""
    page = open_page(app_address, reduced_motion="no-preference")
    body = MapDriver(page).wait()
    lasting = (
        "(root) => parseFloat(getComputedStyle(root.querySelector('.tab')).transitionDuration)"
    )
    assert body.inside(lasting) > 0.05


def test_figures_have_their_words_in_the_browser_too(open_page, app_address):
    page = open_calm(open_page, f"{app_address}/muscle?muscle=upper_trapezius")
    expect(page.get_by_text(re.compile("it does not diagnose"))).to_be_visible()
    settled(page)
    picture = page.get_by_role("figure", name=re.compile("TrP1.*right side, view: .*temple"))
    expect(picture.first).to_be_attached()
