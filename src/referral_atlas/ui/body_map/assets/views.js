// The views of the body, which are shown together, and how they are laid out.

/** The patient's side that lies at the left and at the right edge of the picture. */
const EDGES = {
  front: ["right", "left"],
  back: ["left", "right"],
  head_front: ["right", "left"],
  head_back: ["left", "right"],
};

/** A view in words: its title, a short one, the letters at its edges, and what is read out. */
export function viewWords(id, words) {
  const edges = EDGES[id] ?? [id.split("_").at(-1), null]; // the others show one side only
  const [left, right] = edges.map((side) => (side ? words(`letter-${side}`) : ""));
  const [title, short, spoken] = ["", ".short", ".spoken"].map((form) => words(`view-${id}${form}`));
  return { title, short, spoken, left, right };
}

const HEAD = ["head_front", "head_back", "head_right", "head_left"];
const HANDS = ["hand_palmar_right", "hand_palmar_left", "hand_dorsal_right", "hand_dorsal_left"];
const FEET = [
  "foot_dorsal_right", "foot_dorsal_left", "foot_plantar_right", "foot_plantar_left",
  "foot_medial_right", "foot_medial_left", "foot_lateral_right", "foot_lateral_left",
];

const DETAILS = [
  { id: "head", views: HEAD },
  { id: "hands", views: HANDS },
  { id: "feet", views: FEET },
  { id: "solid", views: [], solid: true },
];

/** Below this width, in CSS pixels, one view is shown at a time. */
export const NARROW = 520;

const WIDE_TABS = [
  { id: "whole", views: ["front", "back"] },
  { id: "sides", views: ["right", "left"] },
  ...DETAILS,
];

const NARROW_TABS = [
  { id: "front", views: ["front"] },
  { id: "back", views: ["back"] },
  { id: "right", views: ["right"] },
  { id: "left", views: ["left"] },
  ...DETAILS,
];

/** Tabs for a width in CSS pixels. */
export const tabsFor = (width) => (width < NARROW ? NARROW_TABS : WIDE_TABS);

/** The tab of the same kind after the width changed, or the one that shows a view. */
export function tabShowing(tabs, views) {
  return (
    tabs.find((tab) => views.every((view) => tab.views.includes(view))) ??
    tabs.find((tab) => tab.views.includes(views[0])) ??
    tabs[0]
  );
}

/** All ways to cut a list of units into rows, in order. */
function rowings(units) {
  if (units.length === 1) return [[units]];
  return rowings(units.slice(1)).flatMap((rows) => [
    [[units[0], ...rows[0]], ...rows.slice(1)],
    [[units[0]], ...rows],
  ]);
}

/**
 * Place views beside and below each other so that they come out as large as they can.
 *
 * @param boxes  [{id, w, h}] in 1/1000 dm; from four on, each two of them stay side by side
 * @param aspect width / height of the stage
 * @returns {{w, h, cells: [{id, x, y, w, h}]}} in 1/1000 dm; the stage has exactly the aspect
 */
export function arrange(boxes, aspect) {
  const step = boxes.length > 2 ? 2 : 1;
  const units = [];
  for (let i = 0; i < boxes.length; i += step) units.push(boxes.slice(i, i + step));
  let best = null;
  for (const rows of rowings(units)) {
    const plan = rows.map((row) => row.flat());
    const widest = Math.max(...plan.map((row) => row.reduce((sum, box) => sum + box.w, 0)));
    const gap = 0.03 * widest;
    const heights = plan.map((row) => Math.max(...row.map((box) => box.h)));
    const total = heights.reduce((sum, h) => sum + h, 0);
    // A line of text stands over each row.
    const head = (0.045 + 0.015 * plan.length) * total;
    const w = Math.max(...plan.map((row) => row.reduce((sum, box) => sum + box.w + gap, gap)));
    const h = total + plan.length * (head + gap);
    const scale = Math.min(aspect / w, 1 / h);
    if (!best || scale > best.scale) best = { plan, heights, gap, head, h, scale };
  }
  const { plan, heights, gap, head, scale } = best;
  const w = aspect / scale;
  const cells = [];
  let y = (1 / scale - best.h) / 2;
  plan.forEach((row, index) => {
    const spare = w - row.reduce((sum, box) => sum + box.w, 0);
    const between = Math.max(gap, Math.min(spare / (row.length + 1), 4 * gap));
    let x = (w - row.reduce((sum, box) => sum + box.w + between, -between)) / 2;
    y += head;
    for (const box of row) {
      cells.push({ id: box.id, w: box.w, h: box.h, x, y: y + (heights[index] - box.h) / 2 });
      x += box.w + between;
    }
    y += heights[index] + gap;
  });
  return { w, h: 1 / scale, cells };
}
