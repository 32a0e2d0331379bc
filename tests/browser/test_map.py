"""The map control in a real browser."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("map")]

TABS = ("Front & back", "Sides", "Head", "Hands", "Feet")


def test_a_click_marks_and_a_second_click_unmarks(open_map):
    body = open_map()
    body.click("left:knee_front", "front")
    assert body.checked() == {"left:knee_front"}  # at once, before Python answered
    body.wait_marked("left:knee_front")
    body.click("left:knee_front", "front")
    body.wait_marked()
    assert body.checked() == set()


def test_no_click_is_lost_when_they_come_fast(open_map):
    body = open_map("list")
    names = ("knee_back", "thigh_back_upper", "leg_back_lower", "elbow_point", "scapula_body")
    there = [f"{side}:{name}" for side in ("left", "right") for name in names]
    for area in there:
        body.click(area, "back")
    body.wait_marked(*there)


def test_both_sides_are_the_patients(open_map):
    body = open_map()
    right_x, _ = body.place("right:knee_front", "front")
    left_x, _ = body.place("left:knee_front", "front")
    assert right_x < left_x
    behind_right_x, _ = body.place("right:knee_back", "back")
    behind_left_x, _ = body.place("left:knee_back", "back")
    assert behind_right_x > behind_left_x


@pytest.mark.parametrize("tab", TABS)
def test_side_letters_and_words_are_on_every_view(open_map, tab):
    body = open_map()
    body.tab(tab)
    views = body.inside(
        """(root) => [...root.querySelectorAll('.view')].map((view, index) => [
          view.getAttribute('aria-label'),
          [...root.querySelectorAll('.label')][index].innerText])"""
    )
    assert views
    for spoken, letters in views:
        assert "left" in spoken.lower() or "right" in spoken.lower()
        assert {"L", "R"} & set(letters.split())


def test_every_area_has_a_role_a_name_and_a_state(open_map):
    body = open_map()
    rows = body.inside(
        """(root) => [...root.querySelectorAll('.areas path')].map((path) =>
          ['role', 'aria-label', 'aria-checked', 'data-area'].map((n) => path.getAttribute(n)))"""
    )
    assert len(rows) > 150
    for role, name, checked, area in rows:
        assert role == "checkbox"
        assert checked == "false"
        side = area.partition(":")[0]
        assert side == "midline" or name.startswith(side.capitalize())


def test_only_one_area_is_a_tab_stop(open_map):
    body = open_map()
    stops = "(root) => root.querySelectorAll('.areas path[tabindex=\"0\"]').length"
    assert body.inside(stops) == 1
    body.click("left:knee_front", "front")
    body.wait_marked("left:knee_front")
    assert body.inside(stops) == 1


def test_the_keyboard_goes_to_the_next_area_and_marks_it(open_map):
    body = open_map()
    body.click("left:knee_front", "front")
    body.wait_marked("left:knee_front")
    before = body.place("left:knee_front", "front")
    keyboard = body.page.keyboard
    keyboard.press("ArrowDown")
    below = body.focused()
    assert body.place(below, "front")[1] > before[1]
    keyboard.press("Space")
    body.wait_marked("left:knee_front", below)
    assert body.focused() == below  # the answer from Python did not take the focus away
    keyboard.press("ArrowUp")
    assert body.place(body.focused(), "front")[1] < body.place(below, "front")[1]
    keyboard.press("Control+z")
    body.wait_marked("left:knee_front")
    keyboard.press("Control+Shift+z")
    body.wait_marked("left:knee_front", below)


def test_what_was_marked_is_spoken(open_map):
    body = open_map()
    body.click("left:knee_front", "front")
    body.wait_marked("left:knee_front")
    spoken = body.page.locator('.spoken[aria-live="polite"]').inner_text()
    assert spoken.startswith("Left, ")
    assert "marked" in spoken


def test_a_lasso_marks_all_areas_inside_and_with_shift_unmarks_them(open_map):
    body = open_map()
    body.tool("lasso")
    body.loop_around("left:knee_front", "front", reach=45)
    body.page.wait_for_function(
        "() => !document.querySelector('.st-key-told').innerText.match(/marked:\\s*$/m)"
    )
    taken = body.checked()
    assert "left:knee_front" in taken
    assert len(taken) >= 2
    assert not any(area.startswith("right:") for area in taken)
    body.wait_marked(*taken)
    body.page.keyboard.down("Shift")
    body.loop_around("left:knee_front", "front", reach=45)
    body.page.keyboard.up("Shift")
    body.wait_marked()


def test_a_small_loop_inside_one_area_means_that_area(open_map):
    body = open_map()
    body.tool("lasso")
    body.loop_around("left:knee_front", "front", reach=4)
    body.wait_marked("left:knee_front")


def test_the_brush_marks_what_it_passes_and_the_eraser_takes_it_away(open_map):
    body = open_map()
    body.tool("brush")
    way = [body.place("left:thigh_front_upper", "front"), body.place("left:knee_front", "front")]
    body.draw(way)
    body.page.wait_for_timeout(300)
    passed = body.checked()
    assert {"left:thigh_front_upper", "left:knee_front"} <= passed
    body.wait_marked(*passed)
    body.tool("erase")
    body.draw(way)
    body.wait_marked()


def test_escape_leaves_the_drawing_tool(open_map):
    body = open_map()
    body.tool("lasso")
    body.page.locator(".areas path[tabindex='0']").focus()
    body.page.keyboard.press("Escape")
    assert body.page.locator('[data-tool="point"]').get_attribute("aria-pressed") == "true"


def test_undo_redo_and_clear(open_map):
    body = open_map()
    body.click("left:knee_front", "front")
    body.click("right:knee_front", "front")
    body.wait_marked("left:knee_front", "right:knee_front")
    body.tool("undo")
    body.wait_marked("left:knee_front")
    body.tool("redo")
    body.wait_marked("left:knee_front", "right:knee_front")
    body.tool("clear")
    body.wait_marked()
    body.tool("undo")
    body.wait_checked("left:knee_front")
    body.wait_checked("right:knee_front")
    body.wait_marked("left:knee_front", "right:knee_front")


def test_zoom_and_view_stay_when_an_area_is_marked(open_map):
    body = open_map()
    body.tab("Head")
    body.tool("plus")
    body.tool("plus")
    zoomed = body.view_box()
    canvas = body.page.locator("svg.canvas").bounding_box()
    body.page.mouse.click(canvas["x"] + canvas["width"] * 0.4, canvas["y"] + canvas["height"] * 0.4)
    body.page.wait_for_timeout(700)
    assert body.view_box() == zoomed
    assert body.page.get_by_role("tab", selected=True).inner_text() == "Head"
    body.tool("fit")
    assert body.view_box() != zoomed


def test_dragging_a_zoomed_map_moves_it_and_marks_nothing(open_map):
    body = open_map()
    for _ in range(3):
        body.tool("plus")
    before = body.view_box()
    x, y = 500, 450
    body.draw([(x, y), (x - 80, y - 40)])
    assert body.view_box() != before
    body.page.wait_for_timeout(400)
    assert body.checked() == set()


def test_a_plain_wheel_scrolls_the_page_and_control_zooms(open_map):
    body = open_map("list", height=600)
    before = body.view_box()
    body.page.mouse.move(400, 300)
    body.page.mouse.wheel(0, 200)
    body.page.wait_for_timeout(300)
    assert body.view_box() == before
    body.page.keyboard.down("Control")
    body.page.mouse.wheel(0, -200)
    body.page.keyboard.up("Control")
    body.page.wait_for_timeout(200)
    assert body.view_box() != before


def test_a_pattern_is_painted_and_said(open_map):
    body = open_map("pattern")
    body.tab("Head")
    classes = "['.essential', '.spillover', '.belly.deep', '.point.numbered']"
    painted = f"(root) => {classes}.map((name) => root.querySelectorAll(name).length)"
    essential, spillover, belly, point = body.inside(painted)
    assert essential > 0
    assert spillover > 0
    assert belly > 0
    assert point > 0
    label = body.page.locator('.areas path[data-area="right:temple"]').first
    assert label.get_attribute("aria-label").endswith("main area")
    hatch = body.inside("(root) => root.querySelector('.spillover').getAttribute('fill')")
    assert hatch.startswith("url(#")
    body.click("right:temple", "head_right")
    body.click("left:temple", "head_left")
    body.wait_marked("right:temple", "left:temple")
    left = body.page.locator('.areas path[data-area="left:temple"]').first
    assert left.get_attribute("aria-label").endswith("not explained by the pattern")
    assert body.inside("(root) => root.querySelectorAll('.mark-line.leftover').length") > 0


def test_the_map_speaks_german(open_map):
    body = open_map("pattern list", locale="de-DE")
    tabs = body.page.get_by_role("tab").all_inner_texts()
    assert tabs == ["Vorn & hinten", "Seiten", "Kopf", "Hände", "Füße", "3D"]
    assert body.page.locator('[data-tool="undo"]').get_attribute("title") == "Rückgängig"
    front = body.page.locator('.view[data-view="front"]').get_attribute("aria-label")
    assert front == "Körper von vorn. Ihre rechte Seite liegt im Bild links."
    assert "Hauptgebiet" in body.page.locator(".key").inner_text()
    body.click("left:knee_front", "front")
    body.wait_marked("left:knee_front")
    spoken = body.page.locator(".spoken").inner_text()
    assert spoken.startswith("Links, ")
    assert spoken.endswith("1 Stelle markiert")


def test_the_map_opens_with_the_views_asked_for(open_map):
    body = open_map("head")
    assert body.page.get_by_role("tab", selected=True).inner_text() == "Head"


def test_a_map_to_look_at_reports_the_area_and_marks_nothing(open_map):
    body = open_map("look")
    body.click("left:knee_front", "front")
    body.page.get_by_text("touched: left:knee_front").wait_for()
    assert body.marked() == set()
    assert body.page.locator('[data-tool="lasso"]').is_hidden()


def test_marks_made_in_the_list_are_seen_on_the_map(open_map):
    body = open_map("list")
    box = body.page.get_by_role("combobox", name="Add an area by name")
    box.fill("left tempel")  # a typing mistake, and a side typed with it
    box.press("Enter")
    body.wait_checked("left:temple")
    body.wait_marked("left:temple")


def test_a_word_that_is_no_area_is_answered_and_an_unsure_one_asked_back(open_map):
    body = open_map("list")
    box = body.page.get_by_role("combobox", name="Add an area by name")
    box.fill("xqzwv")
    box.press("Enter")
    body.page.get_by_text("No area is called like that").wait_for()
    box.fill("shouldr blade")
    box.press("Enter")
    body.page.get_by_text("Which of these did you mean?").wait_for()
    body.page.get_by_role("button", name="shoulder blade", exact=True).click()
    body.wait_marked("right:scapula_body")


def test_a_phone_shows_one_view_and_scrolls(open_map):
    body = open_map("list", width=390, height=844, has_touch=True, is_mobile=True)
    views = "(root) => [...root.querySelectorAll('.view')].map((view) => view.dataset.view)"
    assert body.inside(views) == ["front"]
    assert (
        body.inside("(root) => getComputedStyle(root.querySelector('svg.canvas')).touchAction")
        == "pan-y"
    )
    body.page.touchscreen.tap(*body.place("left:knee_front"))
    body.wait_marked("left:knee_front")
    body.page.get_by_role("tab", name="Back", exact=True).tap()
    assert body.inside(views) == ["back"]
    wide = body.page.evaluate("() => document.documentElement.scrollWidth")
    assert wide <= 390


def test_a_turned_phone_keeps_the_kind_of_view(open_map):
    body = open_map(width=390, height=844)
    body.tab("Back")
    body.page.set_viewport_size({"width": 1000, "height": 700})
    body.page.get_by_role("tab", name="Front & back").wait_for()
    assert body.page.get_by_role("tab", selected=True).inner_text() == "Front & back"


def test_a_click_on_the_turnable_body_marks(open_map):
    body = open_map()
    body.tab("3D")
    body.page.locator(".wait").wait_for(state="hidden", timeout=60_000)
    frame = body.page.locator(".plot").bounding_box()
    x, y = frame["x"] + frame["width"] / 2, frame["y"] + frame["height"] * 0.42
    for nudge in range(20):  # plotly.js notices the pointer when it next draws
        body.page.mouse.move(x + nudge % 3, y)
        body.page.wait_for_timeout(200)
        if not body.page.locator(".tip").is_hidden():
            break
    body.page.mouse.click(x, y)
    body.page.wait_for_function(
        "() => document.querySelector('.st-key-told').innerText.match(/marked: \\S+/)"
    )
    (area,) = body.marked()
    assert area.partition(":")[2].startswith(("abdomen", "chest", "umbil", "sternum", "epigast"))


def test_the_turnable_body_stripes_spillover_and_rims_the_points(open_map):
    body = open_map("pattern")
    body.tab("3D")
    body.page.locator(".wait").wait_for(state="hidden", timeout=60_000)
    body.page.wait_for_timeout(500)
    skin, stripes, rims, points, outline, deep, _letters = body.inside(
        """(root) => root.querySelector('.plot').data.map(
          ({ x, y, z, i, text }) => ({ x, y, z, i, text }))"""
    )
    assert 20 < len(stripes["i"]) < len(skin["i"]) / 50
    assert max(stripes["x"]) < 0, "only the right angle of the jaw is spillover"
    assert max(stripes["y"]) - min(stripes["y"]) < 1.5
    assert points["text"] == ["1"]
    assert [rims[axis] for axis in "xyz"] == [points[axis] for axis in "xyz"]
    assert outline["x"] == []
    assert max(x for x in deep["x"] if x is not None) < 0, "the deep muscle lies on the right"


def test_pictures_and_shapes_are_fetched_once(open_map):
    body = open_map()
    asked = []
    body.page.on("request", lambda request: asked.append(request.url))
    for area in ("left:knee_front", "right:knee_front", "left:thigh_front_upper"):
        body.click(area, "front")
    body.wait_marked("left:knee_front", "right:knee_front", "left:thigh_front_upper")
    body.tab("Head")
    body.page.wait_for_timeout(500)
    body.tab("Front & back")
    body.page.wait_for_timeout(500)
    again = [
        url for url in asked if "shapes.json" in url or "front.webp?" in url.replace("head_", "x")
    ]
    assert [url for url in again if "/front.webp" in url or "shapes.json" in url] == []
