// The views of the body, how they are named and which are shown together.

const one = (title, side, spoken) => ({ title, left: side, right: "", spoken });

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
  hand_palmar_left: one("Left palm", "L", "Palm of your left hand."),
  hand_palmar_right: one("Right palm", "R", "Palm of your right hand."),
  hand_dorsal_left: one("Back of left hand", "L", "Back of your left hand."),
  hand_dorsal_right: one("Back of right hand", "R", "Back of your right hand."),
  foot_dorsal_left: one("Top of left foot", "L", "Top of your left foot."),
  foot_dorsal_right: one("Top of right foot", "R", "Top of your right foot."),
  foot_plantar_left: one("Left sole", "L", "Sole of your left foot."),
  foot_plantar_right: one("Right sole", "R", "Sole of your right foot."),
  foot_medial_left: one("Left foot, inner", "L", "Inner side of your left foot."),
  foot_medial_right: one("Right foot, inner", "R", "Inner side of your right foot."),
  foot_lateral_left: one("Left foot, outer", "L", "Outer side of your left foot."),
  foot_lateral_right: one("Right foot, outer", "R", "Outer side of your right foot."),
};

const HEAD = ["head_right", "head_front", "head_back", "head_left"];
const HANDS = ["hand_palmar_right", "hand_palmar_left", "hand_dorsal_right", "hand_dorsal_left"];
const FEET = [
  "foot_dorsal_right", "foot_dorsal_left", "foot_plantar_right", "foot_plantar_left",
  "foot_medial_right", "foot_medial_left", "foot_lateral_right", "foot_lateral_left",
];

const DETAILS = [
  { id: "head", title: "Head", views: HEAD },
  { id: "hands", title: "Hands", views: HANDS },
  { id: "feet", title: "Feet", views: FEET },
];

const WIDE = [
  { id: "whole", title: "Front & back", views: ["front", "back"] },
  { id: "sides", title: "Sides", views: ["right", "left"] },
  ...DETAILS,
];

const NARROW = [
  { id: "front", title: "Front", views: ["front"] },
  { id: "back", title: "Back", views: ["back"] },
  { id: "right", title: "Right", views: ["right"] },
  { id: "left", title: "Left", views: ["left"] },
  ...DETAILS,
];

/** Tabs for a width in CSS pixels. */
export const tabsFor = (width) => (width >= 520 ? WIDE : NARROW);

/** The tab of the same kind after the width changed, or the one that shows a view. */
export function tabShowing(tabs, views) {
  return (
    tabs.find((tab) => views.every((view) => tab.views.includes(view))) ??
    tabs.find((tab) => tab.views.includes(views[0])) ??
    tabs[0]
  );
}

/**
 * Place views beside and below each other so that they come out as large as they can.
 *
 * @param boxes  [{id, x0, y0, w, h}] in 1/1000 dm
 * @param aspect width / height of the stage
 * @returns {{w, h, cells: [{id, x, y, w, h}]}} in 1/1000 dm; the stage has exactly the aspect
 */
export function arrange(boxes, aspect) {
  const gap = 0.03 * Math.max(...boxes.map((box) => Math.max(box.w, box.h)));
  const cellW = Math.max(...boxes.map((box) => box.w)) + gap;
  // A line of text stands over each picture.
  const head = 0.045 * Math.max(...boxes.map((box) => box.h));
  const cellH = Math.max(...boxes.map((box) => box.h)) + head + gap;
  let best = null;
  for (let columns = 1; columns <= boxes.length; columns += 1) {
    if (boxes.length > 3 && columns % 2) continue; // right and left stay beside each other
    const rows = Math.ceil(boxes.length / columns);
    const scale = Math.min(aspect / (columns * cellW), 1 / (rows * cellH));
    if (!best || scale > best.scale) best = { columns, rows, scale };
  }
  const w = aspect / best.scale;
  const h = 1 / best.scale;
  const left = (w - best.columns * cellW) / 2;
  const top = (h - best.rows * cellH) / 2;
  const cells = boxes.map((box, index) => ({
    id: box.id,
    w: box.w,
    h: box.h,
    x: left + (index % best.columns) * cellW + (cellW - box.w) / 2,
    y: top + Math.floor(index / best.columns) * cellH + head + (cellH - head - box.h) / 2,
  }));
  return { w, h, cells };
}
