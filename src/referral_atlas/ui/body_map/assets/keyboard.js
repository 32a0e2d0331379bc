// The keyboard on the picture: one tab stop, arrows to the next area, space to mark.

import { nextInDirection } from "./geometry.js";

const ARROWS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Listen on the stage.
 *
 * @param on {focus(entry | null), press(entry), escape(), undo(), redo()}
 */
export function listenToKeys(stage, on) {
  let current = null;

  const move = (entry) => {
    if (!entry) return;
    if (current) current.element.setAttribute("tabindex", -1);
    current = entry;
    entry.element.setAttribute("tabindex", 0);
    stage.reveal(entry.middle);
    entry.element.focus({ preventScroll: true });
  };

  stage.svg.addEventListener("focusin", (event) => {
    const entry = event.target.entry;
    if (!entry) return;
    if (current && current !== entry) current.element.setAttribute("tabindex", -1);
    current = entry;
    entry.element.setAttribute("tabindex", 0);
    on.focus(event.target.matches(":focus-visible") ? entry : null);
  });
  stage.svg.addEventListener("focusout", () => on.focus(null));

  stage.svg.onkeydown = (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key.toLowerCase() === "z") {
      event.preventDefault();
      (event.shiftKey ? on.redo : on.undo)();
    } else if (control && event.key.toLowerCase() === "y") {
      event.preventDefault();
      on.redo();
    } else if (event.key === "Escape") {
      on.escape();
    } else if (control || event.altKey || !current) {
      // Left to the browser.
    } else if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      on.press(current);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      move(inOrder(stage).at(event.key === "Home" ? 0 : -1));
    } else if (event.key in ARROWS) {
      event.preventDefault();
      const places = stage.entries.map((entry) => entry.middle);
      move(stage.entries[nextInDirection(places, current.middle, ...ARROWS[event.key])]);
    }
  };

  return {
    /** After the picture was drawn anew: one area is the tab stop, the same one if it is shown. */
    restore(hadFocus) {
      const same = (entry) => entry.area === current?.area;
      const next =
        stage.entries.find((entry) => same(entry) && entry.view === current.view) ??
        stage.entries.find(same) ??
        inOrder(stage)[0] ??
        null;
      current = next;
      next?.element.setAttribute("tabindex", 0);
      if (hadFocus) next?.element.focus({ preventScroll: true });
    },
  };
}

/** Areas as one reads: view by view, from the top down. */
function inOrder(stage) {
  const views = stage.cells.map((cell) => cell.id);
  return [...stage.entries].sort(
    (a, b) => views.indexOf(a.view) - views.indexOf(b.view) || a.middle[1] - b.middle[1],
  );
}
