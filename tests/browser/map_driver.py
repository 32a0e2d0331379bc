"""Find places on the map and read what it shows, for tests and the benchmark."""

import re

_INSIDE = """(function_text) => {
  const roots = [...document.querySelectorAll('[data-testid=stBidiComponentIsolated]')]
    .map((element) => element.shadowRoot);
  const root = roots.find((each) => each?.querySelector('svg.canvas'));
  return root ? eval(function_text)(root) : null;
}"""

_PLACE = """(root) => {{
  const wanted = ({{ dataset }}) =>
    dataset.area === '{area}' && (!'{view}' || dataset.view === '{view}');
  const path = [...root.querySelectorAll('.areas path')].find(wanted);
  if (!path) return null;
  const canvas = root.querySelector('svg.canvas');
  const frame = canvas.getBoundingClientRect();
  const box = canvas.viewBox.baseVal;
  const [x, y] = path.entry.middle;
  return [
    frame.x + (x - box.x) / box.width * frame.width,
    frame.y + (y - box.y) / box.height * frame.height,
  ];
}}"""


class MapDriver:
    """The map on a Playwright page."""

    def __init__(self, page):
        self.page = page

    def inside(self, function_text):
        """Run a JavaScript function on the shadow root of the map."""
        return self.page.evaluate(_INSIDE, function_text)

    def wait(self):
        """Wait until areas are drawn and the pictures are there."""
        self.page.locator(".areas path").first.wait_for(state="attached")
        self.page.wait_for_function(
            "() => [...document.querySelectorAll('[data-testid=stBidiComponentIsolated]')]"
            ".some((e) => e.shadowRoot?.querySelector('image[href]'))"
        )
        return self

    def place(self, area, view=""):
        """Pixels of a place inside an area, or None if no view shows it."""
        found = self.inside(_PLACE.format(area=area, view=view))
        return tuple(found) if found else None

    def click(self, area, view="", **options):
        self.page.mouse.click(*self.place(area, view), **options)

    def checked(self):
        """Areas the map shows as marked."""
        return set(
            self.inside(
                "(root) => [...root.querySelectorAll('.areas path[aria-checked=true]')]"
                ".map((path) => path.dataset.area)"
            )
        )

    def marked(self):
        """Areas that Python knows as marked."""
        words = self.page.locator(".st-key-told").inner_text()
        return set(re.search(r"marked: ?(.*)", words)[1].split())

    def wait_marked(self, *areas):
        """Wait until Python knows exactly these areas as marked."""
        self.page.wait_for_function(
            """(wanted) => {
              const words = document.querySelector('.st-key-told').innerText;
              const found = words.match(/marked: ?(.*)/)[1].split(' ').filter(Boolean);
              return found.length === wanted.length && wanted.every((area) => found.includes(area));
            }""",
            arg=list(areas),
        )

    def wait_checked(self, area):
        """Wait until the map shows an area as marked."""
        path = f'.areas path[data-area="{area}"][aria-checked=true]'
        self.page.locator(path).first.wait_for(state="attached")

    def tool(self, name):
        self.page.locator(f'[data-tool="{name}"]').click()

    def tab(self, name):
        self.page.get_by_role("tab", name=name, exact=True).click()

    def view_box(self):
        return self.inside("(root) => root.querySelector('svg.canvas').getAttribute('viewBox')")

    def focused(self):
        return self.inside("(root) => root.activeElement?.dataset.area ?? null")

    def draw(self, places):
        """Press at the first place, move over the others and let go."""
        mouse = self.page.mouse
        mouse.move(*places[0])
        mouse.down()
        for place in places[1:]:
            mouse.move(*place, steps=6)
        mouse.up()

    def loop_around(self, area, view, reach=40):
        """Draw a square around an area."""
        x, y = self.place(area, view)
        r = reach
        corners = [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r), (x - r, y - r)]
        self.draw(corners)
