// The picture: views laid out on one canvas, an element an area, zoom and pan.

import { svg, html } from "./elements.js";
import { absoluteRings, bounds, inside, middle, pathData, samples } from "./geometry.js";
import { picture } from "./library.js";
import { arrange, viewWords } from "./views.js";

const MOST_ZOOM = 12;

/** One area as seen in one view. Places are in canvas units: 1/1000 dm, y down. */
class Entry {
  constructor(area, view, rings, origin) {
    this.area = area;
    this.view = view;
    this.path = pathData(rings);
    this.rings = rings;
    this.origin = origin;
    this.element = null;
  }

  get outline() {
    this.absolute ??= absoluteRings(this.rings);
    return this.absolute;
  }

  covers(x, y) {
    this.box ??= bounds(this.outline);
    const [u, v] = [x - this.origin.x, this.origin.y - y];
    const { x0, x1, y0, y1 } = this.box;
    return u >= x0 && u <= x1 && v >= y0 && v <= y1 && inside(this.outline, u, v);
  }

  /** Points spread over the area, on the canvas. */
  get spread() {
    this.found ??= samples(this.outline).map(([x, y]) => [this.origin.x + x, this.origin.y - y]);
    return this.found;
  }

  get middle() {
    this.centre ??= middle(this.spread);
    return this.centre;
  }
}

export class Stage {
  constructor() {
    // Chromium makes a picture that hears of the focus a tab stop of its own: the areas are that.
    this.svg = svg("svg", { class: "canvas", role: "group", tabindex: -1 });
    this.defs = svg("defs");
    this.canvas = svg("g");
    this.svg.append(this.defs, this.canvas);
    this.labels = html("div", { class: "labels" });
    this.entries = [];
    this.layers = new Map(); // view -> {pattern, marks, over}
    this.cells = [];
    this.size = { w: 1, h: 1 };
    this.zoom = { x: 0, y: 0, k: 1 };
    this.pixels = { w: 1, h: 1 };
    this.onzoom = () => {};
  }

  /**
   * Draw views.
   *
   * @param figure {views: {id: {box, image}}, shapes, url}  boxes in dm, rings in 1/1000 dm
   * @param ids    views to show
   * @param pixels {w, h} of the stage
   * @param say    (area, view) -> what is read out for an area
   * @param words  the map's words, to name the views
   */
  show(figure, ids, pixels, say, words) {
    this.pixels = pixels;
    const boxes = ids.map((id) => {
      const [x0, x1, y0, y1] = figure.views[id].box.map((dm) => dm * 1000);
      return { id, x0, y0, y1, w: x1 - x0, h: y1 - y0 };
    });
    const plan = arrange(boxes, pixels.w / pixels.h);
    this.size = { w: plan.w, h: plan.h };
    const boxOf = new Map(boxes.map((box) => [box.id, box]));
    this.cells = plan.cells.map((cell) => ({ ...cell, ...viewWords(cell.id, words), box: boxOf.get(cell.id) }));
    this.entries = [];
    this.layers.clear();
    this.canvas.replaceChildren(...this.cells.map((cell) => this.#view(figure, cell, say)));
    this.#labels();
    this.#applyZoom();
  }

  #view(figure, cell, say) {
    const { id, box } = cell;
    const origin = { x: cell.x - box.x0, y: cell.y + box.y1 };
    cell.origin = origin;
    const image = svg("image", { x: box.x0, y: -box.y1, width: box.w, height: box.h, class: "body" });
    picture(`${figure.url}/${figure.views[id].image}${figure.query}`).then((address) =>
      image.setAttribute("href", address),
    );
    const layers = {};
    for (const name of ["pattern", "marks", "bellies"]) {
      layers[name] = svg("g", { class: name, transform: "scale(1 -1)" });
    }
    const areas = svg("g", { class: "areas", transform: "scale(1 -1)" });
    for (const [area, rings] of Object.entries(figure.shapes[id] ?? {})) {
      const entry = new Entry(area, id, rings, origin);
      entry.element = svg("path", {
        d: entry.path,
        tabindex: -1,
        "data-area": area,
        "data-view": id,
        "aria-label": say(area),
      });
      entry.element.entry = entry;
      areas.append(entry.element);
      this.entries.push(entry);
    }
    layers.focus = svg("g", { class: "focus", transform: "scale(1 -1)" });
    layers.points = svg("g", { class: "points" });
    this.layers.set(id, layers);
    return svg(
      "g",
      { class: "view", transform: `translate(${origin.x} ${origin.y})`, role: "group", "aria-label": cell.spoken, "data-view": id },
      image, layers.pattern, layers.marks, layers.bellies, areas, layers.focus, layers.points,
    );
  }

  #labels() {
    for (const cell of this.cells) {
      const room = (cell.w / this.size.w) * this.pixels.w;
      cell.label = html("div", { class: "label", "aria-hidden": "true" },
        html("b", { class: "side" }, cell.left),
        html("span", {}, room < 140 ? cell.short : cell.title),
        html("b", { class: "side" }, cell.right),
      );
    }
    this.labels.replaceChildren(...this.cells.map((cell) => cell.label));
  }

  // ---------------------------------------------------------------- zoom and pan

  /** Canvas units a CSS pixel. */
  get unit() {
    return this.size.w / this.pixels.w / this.zoom.k;
  }

  /** Place on the canvas under a place in the window. */
  at(clientX, clientY) {
    const frame = this.svg.getBoundingClientRect();
    return [
      this.zoom.x + (clientX - frame.left) * this.unit,
      this.zoom.y + (clientY - frame.top) * this.unit,
    ];
  }

  /** The area that lies at a place on the canvas, or null. */
  areaAt(x, y) {
    for (const entry of this.entries) if (entry.covers(x, y)) return entry.area;
    return null;
  }

  zoomBy(factor, place = null) {
    const { k } = this.zoom;
    const next = Math.min(MOST_ZOOM, Math.max(1, k * factor));
    const [x, y] = place ?? [this.zoom.x + this.size.w / k / 2, this.zoom.y + this.size.h / k / 2];
    this.zoom.x = x - (x - this.zoom.x) * (k / next);
    this.zoom.y = y - (y - this.zoom.y) * (k / next);
    this.zoom.k = next;
    this.#applyZoom();
  }

  panBy(dx, dy) {
    this.zoom.x -= dx * this.unit;
    this.zoom.y -= dy * this.unit;
    this.#applyZoom();
  }

  fit() {
    this.zoom = { x: 0, y: 0, k: 1 };
    this.#applyZoom();
  }

  /** Bring a place into sight, for the keyboard. */
  reveal([x, y]) {
    const { k } = this.zoom;
    const [w, h] = [this.size.w / k, this.size.h / k];
    const out = x < this.zoom.x || x > this.zoom.x + w || y < this.zoom.y || y > this.zoom.y + h;
    if (!out) return;
    this.zoom.x = x - w / 2;
    this.zoom.y = y - h / 2;
    this.#applyZoom();
  }

  #applyZoom() {
    const { zoom, size } = this;
    const [w, h] = [size.w / zoom.k, size.h / zoom.k];
    zoom.x = Math.min(size.w - w, Math.max(0, zoom.x));
    zoom.y = Math.min(size.h - h, Math.max(0, zoom.y));
    this.svg.setAttribute("viewBox", `${zoom.x} ${zoom.y} ${w} ${h}`);
    this.svg.style.setProperty("--unit", this.unit);
    for (const cell of this.cells) this.#placeLabel(cell);
    this.onzoom();
  }

  /** Titles and side letters stay at the edge of the visible part of their view. */
  #placeLabel(cell) {
    const { unit, zoom, pixels } = this;
    const left = Math.max(4, (cell.x - zoom.x) / unit);
    const right = Math.min(pixels.w - 4, (cell.x + cell.w - zoom.x) / unit);
    const over = (cell.y - zoom.y) / unit - 24;
    const bottom = (cell.y + cell.h - zoom.y) / unit;
    const hidden = right - left < 30 || bottom < 30 || over > pixels.h - 20;
    cell.label.hidden = hidden;
    cell.label.style.width = `${right - left}px`;
    cell.label.style.transform = `translate(${left}px, ${Math.max(2, over)}px)`;
  }
}
