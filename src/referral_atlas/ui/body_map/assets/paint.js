// What is painted on the body: the pattern, the marks, muscles, trigger points, the focus.

import { svg } from "./elements.js";
import { pathData } from "./geometry.js";

const POINT_RADIUS = 75; // 1/1000 dm: two examiners place a trigger point within about 1.5 cm
const LEAST_POINT_RADIUS = { disc: 6, numbered: 8.5 }; // CSS pixels

/** Hatches and dots, whose size follows the screen, not the zoom. */
export function patterns(prefix) {
  const stripes = (id, step, width, angle, colour, ground) =>
    svg("pattern",
      { id: `${prefix}-${id}`, width: step, height: step, patternUnits: "userSpaceOnUse", "data-angle": angle },
      ground ? svg("rect", { width: step, height: step, style: `fill:${ground}` }) : "",
      svg("rect", { width, height: step, style: `fill:${colour}` }),
    );
  const dots = (id, step, radius, colour) =>
    svg("pattern",
      { id: `${prefix}-${id}`, width: step, height: step, patternUnits: "userSpaceOnUse", "data-angle": 30 },
      svg("circle", { cx: step / 2, cy: step / 2, r: radius, style: `fill:${colour}` }),
    );
  return [
    stripes("spillover", 6, 2.6, 45, "var(--ra-spillover)", "var(--ra-spillover-ground)"),
    dots("marked", 6.5, 1.35, "var(--ra-marked-line)"),
  ];
}

export function scalePatterns(defs, unit) {
  for (const pattern of defs.children) {
    pattern.setAttribute("patternTransform", `rotate(${pattern.dataset.angle}) scale(${unit})`);
  }
}

/** A colour of the palette by its name there. */
export const shadeColour = (name) => `var(--ra-${name.replaceAll("_", "-")})`;

/** State words of an area for the screen reader, beside checked. */
function roleWords(area, paint, words) {
  if (!paint.hasPattern) return "";
  if (paint.essential.has(area)) return `, ${words("key-essential")}`;
  if (paint.spillover.has(area)) return `, ${words("key-spillover")}`;
  return paint.marked.has(area) ? `, ${words("not-explained")}` : "";
}

/**
 * Paint everything that depends on the data.
 *
 * @param stage  Stage
 * @param paint  {marked: Map, essential: Set, spillover: Set, hasPattern, points, bellies,
 *   shades: {area: [colour, words]}, chosen}
 */
export function paintAll(stage, paint, { prefix, say, words, marks }) {
  const groups = new Map();
  for (const view of stage.layers.keys()) groups.set(view, { pattern: [], marks: [] });
  for (const entry of stage.entries) {
    const { area, element, path } = entry;
    const group = groups.get(entry.view);
    const essential = paint.essential.has(area);
    const spillover = !essential && paint.spillover.has(area);
    const marked = paint.marked.has(area);
    const shade = paint.shades[area];
    if (shade) group.pattern.push(svg("path", { d: path, class: "shade", style: `fill:${shadeColour(shade[0])}` }));
    if (essential) group.pattern.push(svg("path", { d: path, class: "essential" }));
    if (spillover) {
      group.pattern.push(svg("path", { d: path, class: "spillover", fill: `url(#${prefix}-spillover)` }));
    }
    if (marked) group.marks.push(...markPaths(path, paint, area, essential || spillover, prefix));
    if (marks) element.setAttribute("aria-checked", marked);
    if (area === paint.chosen) group.marks.push(svg("path", { d: path, class: "chosen" }));
    const label = say(area) + roleWords(area, paint, words);
    if (element.getAttribute("aria-label") !== label) element.setAttribute("aria-label", label);
  }
  for (const [view, group] of groups) {
    const layers = stage.layers.get(view);
    layers.pattern.replaceChildren(...group.pattern);
    layers.marks.replaceChildren(...group.marks);
    layers.bellies.replaceChildren(...paint.bellies.filter((row) => row[1] === view).map(belly));
    layers.points.replaceChildren(...paint.points.filter((row) => row[1] === view).map(point));
  }
  sizePoints(stage);
}

function markPaths(path, paint, area, explained, prefix) {
  const intensity = paint.marked.get(area);
  const strength = intensity < 0 ? 0.55 : 0.25 + 0.06 * intensity;
  const leftover = paint.hasPattern && !explained;
  const found = [svg("path", { d: path, class: leftover ? "mark-line leftover" : "mark-line" })];
  if (!explained) {
    found.unshift(svg("path", { d: path, class: "mark", style: `fill-opacity:${strength}` }));
  }
  found.push(svg("path", { d: path, class: "mark-dots", fill: `url(#${prefix}-marked)` }));
  return found;
}

function belly([name, , deep, rings]) {
  return svg("path", { d: pathData(rings), class: deep ? "belly deep" : "belly" }, svg("title", {}, name));
}

function point([label, , x, y]) {
  // Short labels stand in the disc, long ones beside it.
  const kind = label && label.length <= 2 ? "point numbered" : "point";
  return svg("g", { class: kind, transform: `translate(${x} ${-y})` },
    svg("circle", {}),
    svg("text", {}, label),
  );
}

/** Discs are 1.5 cm wide, or larger where that would be too small to see. */
export function sizePoints(stage) {
  const { unit } = stage;
  for (const { points } of stage.layers.values()) {
    for (const group of points.children) {
      const numbered = group.classList.contains("numbered");
      const least = LEAST_POINT_RADIUS[numbered ? "numbered" : "disc"];
      const radius = Math.max(POINT_RADIUS, least * unit);
      const [disc, text] = group.children;
      disc.setAttribute("r", radius);
      text.setAttribute("x", numbered ? 0 : radius + 4 * unit);
      text.setAttribute("font-size", (numbered ? 11.5 : 12) * unit);
    }
  }
}

/** Show which area the pointer or the focus is on, in every view that shows it. */
export function paintHighlight(stage, area, kind, here = null) {
  for (const [view, layers] of stage.layers) {
    const entries = area === null ? [] : stage.entries.filter((e) => e.area === area && e.view === view);
    for (const old of [...layers.focus.children]) if (old.dataset.kind === kind) old.remove();
    for (const entry of entries) {
      const strong = !here || here === entry;
      if (kind === "focus" && !strong) continue;
      layers.focus.append(
        ...(kind === "focus" ? [svg("path", { d: entry.path, class: "ring ground", "data-kind": kind })] : []),
        svg("path", { d: entry.path, class: kind === "focus" ? "ring" : "hover", "data-kind": kind }),
      );
    }
  }
}
