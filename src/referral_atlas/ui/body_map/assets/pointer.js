// Mouse, finger and pen: point, brush, lasso, pan, pinch.

import { svg } from "./elements.js";
import { inside } from "./geometry.js";

const STILL = 6; // CSS pixels a click may move
const BRUSH = 9; // radius in CSS pixels
const LASSO_SHARE = 0.5; // an area is taken when this share of it lies inside

const RING = [[0, 0], ...[0, 1, 2, 3, 4, 5].map((i) => [Math.cos(i), Math.sin(i)])];

const areaOf = (event) => event.composedPath()[0]?.dataset?.area ?? null;

/**
 * Listen on the stage.
 *
 * @param stage Stage
 * @param on    {hover(area, event), click(area, entry), stroke(areas, erase), preview(areas), tool(), erasing()}
 */
export function listen(stage, on) {
  const canvas = stage.svg;
  const fingers = new Map();
  let stroke = null; // {points, areas} while drawing
  let drag = null; // {x, y, moved} while a button or finger is down
  let trail = null;

  const drawing = () => on.tool() !== "point";

  canvas.onpointerdown = (event) => {
    fingers.set(event.pointerId, event);
    if (event.button !== 0) return;
    if (fingers.size > 1) {
      abandon();
      return;
    }
    drag = { x: event.clientX, y: event.clientY, moved: false, touch: event.pointerType === "touch" };
    if (!drawing()) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    stroke = { points: [], areas: new Set(), erase: on.erasing() !== (event.shiftKey || event.altKey) };
    trail = svg("path", { class: `trail ${on.tool()}${stroke.erase ? " erase" : ""}` });
    canvas.append(trail);
    draw(event);
  };

  canvas.onpointermove = (event) => {
    if (fingers.has(event.pointerId) && fingers.size === 2) {
      pinch(event);
      return;
    }
    if (stroke) {
      for (const step of event.getCoalescedEvents?.() ?? [event]) draw(step);
      return;
    }
    if (drag) pan(event);
    if (event.pointerType !== "touch" && !drag?.moved) on.hover(areaOf(event), event);
  };

  canvas.onpointerup = (event) => {
    fingers.delete(event.pointerId);
    if (stroke) finish();
  };

  canvas.onpointercancel = (event) => {
    fingers.delete(event.pointerId);
    abandon();
    drag = null;
  };

  canvas.onpointerleave = (event) => {
    if (event.pointerType !== "touch") on.hover(null, event);
  };

  canvas.onclick = (event) => {
    const moved = drag?.moved;
    drag = null;
    if (moved || drawing()) return;
    const area = areaOf(event);
    if (area) on.click(area, event.composedPath()[0].entry);
  };

  // A plain wheel scrolls the page; with Ctrl, which is also what a pinched track pad sends, it zooms.
  canvas.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      stage.zoomBy(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.004)), stage.at(event.clientX, event.clientY));
    },
    { passive: false },
  );

  function pan(event) {
    const dx = event.clientX - drag.x;
    const dy = event.clientY - drag.y;
    if (!drag.moved && Math.hypot(dx, dy) < STILL) return;
    if (stage.zoom.k === 1) return;
    if (!drag.moved) canvas.setPointerCapture(event.pointerId);
    drag.moved = true;
    stage.panBy(dx, dy);
    drag.x = event.clientX;
    drag.y = event.clientY;
  }

  function pinch(event) {
    const [other] = [...fingers.values()].filter((finger) => finger.pointerId !== event.pointerId);
    const before = fingers.get(event.pointerId);
    const span = (a) => Math.hypot(a.clientX - other.clientX, a.clientY - other.clientY);
    const place = stage.at((event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
    if (drag) drag.moved = true;
    if (span(before) > 0) stage.zoomBy(span(event) / span(before), place);
    stage.panBy((event.clientX - before.clientX) / 2, (event.clientY - before.clientY) / 2);
    fingers.set(event.pointerId, event);
  }

  function draw(event) {
    const place = stage.at(event.clientX, event.clientY);
    const last = stroke.points.at(-1);
    if (last && Math.hypot(place[0] - last[0], place[1] - last[1]) < 2 * stage.unit) return;
    if (on.tool() === "brush") brush(last ?? place, place);
    stroke.points.push(place);
    const path = stroke.points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join("L");
    trail.setAttribute("d", `M${path}${on.tool() === "lasso" ? "Z" : "h0"}`);
    trail.style.strokeWidth = on.tool() === "brush" ? `${2 * BRUSH}px` : "";
  }

  /** Take what lies under the brush on its way from one place to the next. */
  function brush(from, to) {
    const before = stroke.areas.size;
    const radius = BRUSH * stage.unit;
    const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / radius));
    for (let step = 1; step <= steps; step += 1) {
      const x = from[0] + ((to[0] - from[0]) * step) / steps;
      const y = from[1] + ((to[1] - from[1]) * step) / steps;
      for (const [dx, dy] of RING) {
        const area = stage.areaAt(x + 0.7 * dx * radius, y + 0.7 * dy * radius);
        if (area) stroke.areas.add(area);
      }
    }
    if (stroke.areas.size !== before) on.preview([...stroke.areas], stroke.erase);
  }

  function lasso(points) {
    const ring = [Float64Array.from(points.flat())];
    const taken = new Set();
    for (const entry of stage.entries) {
      const within = entry.spread.filter(([x, y]) => inside(ring, x, y)).length;
      if (within >= LASSO_SHARE * entry.spread.length) taken.add(entry.area);
    }
    if (!taken.size) {
      // A loop drawn inside one large area means that area.
      const [x, y] = [0, 1].map((axis) => points.reduce((sum, p) => sum + p[axis], 0) / points.length);
      const area = stage.areaAt(x, y);
      if (area) taken.add(area);
    }
    return taken;
  }

  function finish() {
    const { points, areas, erase } = stroke;
    const taken = on.tool() === "lasso" ? lasso(points) : areas;
    abandon();
    on.stroke([...taken], erase);
  }

  function abandon() {
    stroke = null;
    trail?.remove();
    trail = null;
  }

  return { abandon };
}
