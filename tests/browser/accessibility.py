"""Ask axe-core about a page, and read what has the keyboard's focus."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

STANDARD = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")

# What axe-core finds, one entry a node.
_RUN = """async (tags) => {
  const found = await axe.run(
    document,
    {
      runOnly: tags, resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },  // off unless asked for
    },
  );
  return found.violations.flatMap((violation) => violation.nodes.map((node) => ({
    rule: violation.id,
    html: node.html.slice(0, 200),
    why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
  })));
}"""

# The focused element, inside shadow roots too.
_FOCUSED = """() => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  if (!found || found === document.body) return null;
  // The part of the page that scrolls holds everything: its text is no name.
  const text = found.matches('main, section') ? found.tagName.toLowerCase() : found.innerText;
  const said = found.getAttribute('aria-label') || found.labels?.[0]?.innerText
    || text || found.getAttribute('title') || '';
  const canvas = found.closest('svg.canvas');
  // A box to type in shows its caret; some controls show the focus on the box round them.
  const lined = (element) => {
    if (!element) return false;
    const style = getComputedStyle(element);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1)
      || style.boxShadow !== 'none';
  };
  const boxes = [found, found.parentElement, found.parentElement?.parentElement,
    found.closest('[data-baseweb], [data-testid^=st]')];
  const box = found.getBoundingClientRect();
  return {
    tag: found.tagName.toLowerCase(),
    role: found.getAttribute('role'),
    said: said.trim().replace(/\\s+/g, ' ').slice(0, 80),
    area: found.dataset?.area ?? null,
    visible: canvas
      ? canvas.querySelector('.focus .ring') !== null
      : found.matches('input:not([type=checkbox], [type=radio]), textarea') || boxes.some(lined),
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


def settled(page: Page) -> None:
    """Wait until no run of the script is going on and nothing moves any more."""
    page.wait_for_timeout(200)  # until what was pressed has reached the server
    expect(page.locator("[data-test-script-state='notRunning']")).to_be_attached()
    page.wait_for_function(
        "() => document.getAnimations().every((one) => one.playState !== 'running'"
        " || one.effect.getTiming().iterations === Infinity)"
    )


def violations(page: Page) -> list[str]:
    """What axe-core finds wrong with a page, a line a node."""
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate(_RUN, list(STANDARD))
    return [f"{one['rule']}: {one['why']} {one['html']}" for one in found]


def focused(page: Page) -> dict[str, object] | None:
    """What has the focus: its role, its name, whether the focus is seen; None if nothing has."""
    return page.evaluate(_FOCUSED)


def tab_to(page: Page, name: str, *, most: int = 60, key: str = "Tab") -> dict[str, object]:
    """Press Tab until something with this in its name has the focus.

    Raises
    ------
    AssertionError
        If nothing has after so many presses; it lists where the focus went.
    """
    way = []
    for _ in range(most):
        page.keyboard.press(key)
        now = focused(page)
        way.append(now and now["said"])
        if now and name.lower() in str(now["said"]).lower():
            return now
    raise AssertionError(f"{name!r} was never reached: {way}")
