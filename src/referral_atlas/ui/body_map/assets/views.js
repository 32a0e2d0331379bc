// The views of the body, how they are named and which are shown together.

const one = (title, side, spoken, short = title) => ({ title, short, left: side, right: "", spoken });

/** `left` and `right`: the patient's side that lies at the left and right edge of the picture. */
export const VIEWS = {
  front: { title: "Front", left: "R", right: "L", spoken: "Front of the body. Your right is at the left of the picture." },
  back: { title: "Back", left: "L", right: "R", spoken: "Back of the body. Your right is at the right of the picture." },
  left: one("Left side", "L", "Left side of the body. All of it is your left."),
  right: one("Right side", "R", "Right side of the body. All of it is your right."),
  head_front: { title: "Face", left: "R", right: "L", spoken: "Face. Your right is at the left of the picture." },
  head_back: { title: "Back of head", left: "L", right: "R", spoken: "Back of the head. Your right is at the right of the picture." },
  head_left: one("Head, left", "L", "Left side of the head. All of it is your left."),
  head_right: one("Head, right", "R", "Right side of the head. All of it is your right."),
  hand_palmar_left: one("Left palm", "L", "Palm of your left hand.", "Palm"),
  hand_palmar_right: one("Right palm", "R", "Palm of your right hand.", "Palm"),
  hand_dorsal_left: one("Back of left hand", "L", "Back of your left hand.", "Back"),
  hand_dorsal_right: one("Back of right hand", "R", "Back of your right hand.", "Back"),
  foot_dorsal_left: one("Top of left foot", "L", "Top of your left foot.", "Top"),
  foot_dorsal_right: one("Top of right foot", "R", "Top of your right foot.", "Top"),
  foot_plantar_left: one("Left sole", "L", "Sole of your left foot.", "Sole"),
  foot_plantar_right: one("Right sole", "R", "Sole of your right foot.", "Sole"),
  foot_medial_left: one("Left foot, inner", "L", "Inner side of your left foot.", "Inner"),
  foot_medial_right: one("Right foot, inner", "R", "Inner side of your right foot.", "Inner"),
  foot_lateral_left: one("Left foot, outer", "L", "Outer side of your left foot.", "Outer"),
  foot_lateral_right: one("Right foot, outer", "R", "Outer side of your right foot.", "Outer"),
};

const HEAD = ["head_front", "head_back", "head_right", "head_left"];
const HANDS = ["hand_palmar_right", "hand_palmar_left", "hand_dorsal_right", "hand_dorsal_left"];
const FEET = [
  "foot_dorsal_right", "foot_dorsal_left", "foot_plantar_right", "foot_plantar_left",
  "foot_medial_right", "foot_medial_left", "foot_lateral_right", "foot_lateral_left",
];

const DETAILS = [
  { id: "head", title: "Head", views: HEAD },
  { id: "hands", title: "Hands", views: HANDS },
  { id: "feet", title: "Feet", views: FEET },
  { id: "solid", title: "3D", views: [], solid: true },
];

/** Below this width, in CSS pixels, one view is shown at a time. */
export const NARROW = 520;

const WIDE_TABS = [
  { id: "whole", title: "Front & back", views: ["front", "back"] },
  { id: "sides", title: "Sides", views: ["right", "left"] },
  ...DETAILS,
];

const NARROW_TABS = [
  { id: "front", title: "Front", views: ["front"] },
  { id: "back", title: "Back", views: ["back"] },
  { id: "right", title: "Right", views: ["right"] },
  { id: "left", title: "Left", views: ["left"] },
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
