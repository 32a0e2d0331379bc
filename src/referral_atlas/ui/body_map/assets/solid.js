// The body in three dimensions, drawn by plotly.js: to turn, to look at from anywhere, to mark.

import { html } from "./elements.js";
import { once } from "./library.js";
import { readNpz } from "./npz.js";
import { normalsOf, stripesOn } from "./stripes.js";

const LEVELS = [
  "--ra-clay", "--ra-clay-other", "--ra-spillover-solid", "--ra-essential", "--ra-marked", "--ra-both", "--ra-leftover",
];
const [CLAY, OTHER, SPILLOVER, ESSENTIAL, MARKED, BOTH, LEFTOVER] = LEVELS.keys();
const SHADES = ["density_1", "density_2", "density_3", "density_4", "density_5", "only_1", "only_2", "only_3", "only_4", "shared", "shared_all"];
const SHADE = new Map(SHADES.map((name, n) => [name, LEVELS.length + n]));
LEVELS.push(...SHADES.map((name) => `--ra-${name.replaceAll("_", "-")}`));

// The traces of the plot, in their order.
const [BODY, STRIPES, RIMS, POINTS, BELLIES, DEEP] = [0, 1, 2, 3, 4, 5]; // and the side letters

const DISC = 11; // plotly.js draws it half as large again: about as on the flat views
const RIM = 2.5;

const FAR = 2.9;
const EYES = { front: [0, 0.1, 1], back: [0, 0.1, -1], right: [-1, 0.1, 0], left: [1, 0.1, 0] };

/** Both halves of a figure, from the left half that is stored. */
function wholeBody(arrays, figure) {
  const canonical = arrays.vertices_canonical;
  const offset = arrays[`${figure}_standard`];
  const n = canonical.length / 3;
  const [x, y, z] = [0, 1, 2].map((axis) =>
    Array.from({ length: n }, (_, i) => (canonical[axis * n + i] + offset[axis * n + i]) / 1000),
  );
  const twin = new Int32Array(n);
  for (let v = 0; v < n; v += 1) {
    if (canonical[v] === 0) {
      twin[v] = v;
    } else {
      twin[v] = x.length;
      x.push(-x[v]);
      y.push(y[v]);
      z.push(z[v]);
    }
  }
  const { faces, face_area: area, area_keys: keys } = arrays;
  const m = area.length;
  const corners = [[], [], []];
  const faceArea = new Array(2 * m);
  const mirrored = keys.map((key) => key.replace(/^left:/, "right:"));
  for (let f = 0; f < m; f += 1) {
    const [a, b, c] = faces.subarray(3 * f, 3 * f + 3);
    corners[0][f] = a;
    corners[1][f] = b;
    corners[2][f] = c;
    corners[0][m + f] = twin[a];
    corners[1][m + f] = twin[c];
    corners[2][m + f] = twin[b];
    faceArea[f] = keys[area[f]];
    faceArea[m + f] = mirrored[area[f]];
  }
  const [i, j, k] = corners;
  const body = { x, y, z, i, j, k, faceArea };
  return { ...body, normals: normalsOf(body) };
}

/** Outlines as one line with gaps, from their points and steps in 1/1000 dm. */
function joined(rows) {
  const [x, y, z] = [[], [], []];
  for (const [, lines] of rows) {
    for (const line of lines) {
      const at = [0, 0, 0];
      for (let n = 0; n < line.length; n += 3) {
        [x, y, z].forEach((axis, i) => axis.push((at[i] += line[n + i]) / 1000));
      }
      for (const axis of [x, y, z]) axis.push(null);
    }
  }
  return { x, y, z };
}

/** What plotly.js needs of a mesh. */
const geometry = ({ x, y, z, i, j, k }) => ({ x, y, z, i, j, k });

function loadPlotly(url) {
  return once(url, async (response) => {
    // The file is a classic script: run as one, it leaves its library in window.Plotly.
    const address = URL.createObjectURL(await response.blob());
    await new Promise((done, failed) => {
      const script = html("script", { src: address });
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
    return window.Plotly;
  });
}

export class Solid {
  /** @param on {hover(area, event), click(area)} */
  constructor(words, on) {
    this.words = words;
    this.on = on;
    this.plot = html("div", { class: "plot" });
    this.wait = html("p", { class: "wait", role: "status" }, words("solid-loading"));
    this.views = html("div", { class: "eyes", role: "group", "aria-label": words("solid-turn") },
      ...Object.keys(EYES).map((name) => {
        const button = html("button", { type: "button", class: "tab" }, words(`tab-${name}`));
        button.onclick = () => this.look(name);
        return button;
      }),
    );
    this.element = html("div", { class: "solid", hidden: true, role: "group", "aria-label": words("solid") },
      this.plot, this.views, this.wait);
    this.distance = FAR;
  }

  /** Show a figure; files are fetched the first time. */
  async show(data, paint, colours) {
    try {
      await this.#show(data, paint, colours);
    } catch {
      this.shown = null;
      this.wait.hidden = false;
      this.wait.textContent = this.words("solid-failed");
    }
  }

  async #show(data, paint, colours) {
    this.element.hidden = false;
    this.paintNext = paint;
    const wanted = [data.figure, data.version, ...Object.values(colours)].join();
    if (this.shown !== wanted) {
      this.shown = wanted;
      this.wait.hidden = false;
      this.wait.textContent = this.words("solid-loading");
      const [plotly, arrays] = await Promise.all([
        loadPlotly(data.plotly),
        once(`${data.atlas}/mesh.npz?v=${data.version}`, async (response) => readNpz(await response.arrayBuffer())),
      ]);
      this.plotly = plotly;
      this.body = wholeBody(arrays, data.figure);
      this.shade = [...new Set(this.body.faceArea)].reduce((all, area, index) => all.set(area, index % 2 ? OTHER : CLAY), new Map());
      await this.#draw(colours);
      this.wait.hidden = true;
    }
    this.paint(this.paintNext);
  }

  hide() {
    this.element.hidden = true;
  }

  /** Give the graphics memory back. */
  leave() {
    this.plotly?.purge(this.plot);
  }

  async #draw(colours) {
    this.colours = colours;
    const { x, y, z, i, j, k } = this.body;
    const steps = LEVELS.flatMap((name, level) => [
      [level / LEVELS.length, colours[name]],
      [(level + 1) / LEVELS.length, colours[name]],
    ]);
    const skin = {
      type: "mesh3d",
      hoverinfo: "none",
      lighting: { ambient: 0.7, diffuse: 0.45, specular: 0.05, roughness: 0.85, fresnel: 0.05 },
      lightposition: { x: 0, y: 30000, z: 100000 }, // over the viewer's shoulder: it goes with the camera
    };
    const mesh = {
      ...skin, x, y, z, i, j, k,
      intensity: new Array(i.length).fill(CLAY),
      intensitymode: "cell",
      colorscale: steps,
      cmin: -0.5,
      cmax: LEVELS.length - 0.5,
      showscale: false,
    };
    this.stripes = stripesOn(this.body, new Set());
    this.drawn = {}; // what was painted last, to paint only what differs
    const stripes = { ...skin, color: colours["--ra-spillover"], ...geometry(this.stripes) };
    const top = Math.max(...y);
    const wide = Math.max(...x.filter((_, v) => y[v] > 0.6 * top));
    const letters = {
      type: "scatter3d", mode: "text", hoverinfo: "skip", showlegend: false,
      x: [-wide - 0.7, wide + 0.7], y: [0.62 * top, 0.62 * top], z: [0, 0], text: ["right", "left"].map((side) => `<b>${this.words(`letter-${side}`)}</b>`),
      textfont: { size: 16, color: colours["--ra-text"] },
    };
    const empty = { type: "scatter3d", hoverinfo: "skip", showlegend: false, x: [], y: [], z: [] };
    // Lines around discs are too thin to see: the rim is a disc under the disc.
    const rims = { ...empty, mode: "markers", marker: { size: DISC + RIM, color: colours["--ra-point-line"], opacity: 1, line: { width: 0 } } };
    const points = { ...empty, mode: "markers+text", text: [], textfont: { size: 12 },
      marker: { size: DISC, color: colours["--ra-point"], opacity: 1, line: { width: 0 } } };
    const bellies = { ...empty, mode: "lines", line: { color: colours["--ra-belly"], width: 5 } };
    const deep = { ...empty, mode: "lines", line: { color: colours["--ra-belly"], width: 5, dash: "dash" } };
    const axis = { visible: false, showspikes: false };
    const layout = {
      margin: { l: 0, r: 0, t: 0, b: 0 },
      paper_bgcolor: "rgba(0,0,0,0)",
      showlegend: false,
      scene: { xaxis: axis, yaxis: axis, zaxis: axis, aspectmode: "data", dragmode: "orbit", camera: this.#camera(EYES[this.#telling()]) },
    };
    await this.plotly.react(this.plot, [mesh, stripes, rims, points, bellies, deep, letters], layout, { displayModeBar: false, responsive: true, scrollZoom: false });
    this.plot.removeAllListeners?.("plotly_click");
    this.plot.removeAllListeners?.("plotly_hover");
    this.plot.removeAllListeners?.("plotly_unhover");
    // plotly.js looks at the buttons only when it draws, and so misses quick clicks of a
    // mouse; the area the pointer was last over is known all the same.
    this.plot.onpointerdown = (event) => {
      this.pressed = event;
    };
    this.plot.onpointerup = (event) => {
      const still = Math.hypot(event.clientX - this.pressed.clientX, event.clientY - this.pressed.clientY) < 5;
      if (event.pointerType === "mouse" && still && this.under) this.on.click(this.under);
    };
    this.plot.on("plotly_click", (event) => {
      const area = this.#areaOf(event);
      if (area && this.pressed?.pointerType !== "mouse") this.on.click(area);
    });
    // In three dimensions plotly.js does not say where the pointer is.
    this.plot.onpointermove = (event) => {
      this.pointer = event;
    };
    this.plot.on("plotly_hover", (event) => this.#over(this.#areaOf(event)));
    this.plot.on("plotly_unhover", () => this.#over(null));
  }

  #over(area) {
    this.under = area;
    this.on.hover(area, this.pointer);
  }

  #areaOf(event) {
    for (const { curveNumber, pointNumber } of event.points) {
      const mesh = { [BODY]: this.body, [STRIPES]: this.stripes }[curveNumber];
      if (mesh) return mesh.faceArea[pointNumber] ?? null;
    }
    return null;
  }

  #camera([x, y, z]) {
    const d = this.distance;
    return { up: { x: 0, y: 1, z: 0 }, center: { x: 0, y: 0, z: 0 }, eye: { x: x * d, y: y * d, z: z * d }, projection: { type: "perspective" } };
  }

  look(name) {
    this.plotly?.relayout(this.plot, { "scene.camera": this.#camera(EYES[name]) });
  }

  zoomBy(factor) {
    const camera = this.plot.layout?.scene?.camera;
    if (!camera) return;
    this.distance = Math.min(4, Math.max(0.35, this.distance / factor));
    const length = Math.hypot(camera.eye.x, camera.eye.y, camera.eye.z);
    const eye = Object.fromEntries(Object.entries(camera.eye).map(([axis, value]) => [axis, (value / length) * this.distance]));
    this.plotly.relayout(this.plot, { "scene.camera": { ...camera, eye } });
  }

  fit() {
    this.distance = FAR;
    this.look("front");
  }

  /** Colour the areas; @param paint as for the flat views, with `places` for the points. */
  paint(paint) {
    this.paintNext = paint;
    if (!this.body || this.element.hidden) return;
    const level = new Map(this.shade);
    for (const [area, [colour]] of Object.entries(paint.shades)) level.set(area, SHADE.get(colour));
    if (paint.chosen) level.set(paint.chosen, MARKED);
    for (const area of paint.spillover) level.set(area, SPILLOVER);
    for (const area of paint.essential) level.set(area, ESSENTIAL);
    for (const area of paint.marked.keys()) {
      const explained = paint.essential.has(area) || paint.spillover.has(area);
      level.set(area, explained ? BOTH : paint.hasPattern ? LEFTOVER : MARKED);
    }
    // plotly.js draws everything again with each change: all of them are one, and none is none.
    const traces = [];
    const change = {};
    const also = (trace, values) => {
      traces.push(trace);
      for (const [name, value] of Object.entries(values)) (change[name] ??= {})[trace] = value;
    };
    if (this.#differs("levels", [...level])) {
      also(BODY, { intensity: this.body.faceArea.map((area) => level.get(area)) });
    }
    const striped = [...paint.spillover].filter((area) => level.get(area) === SPILLOVER).sort();
    if (this.#differs("striped", striped)) {
      this.stripes = stripesOn(this.body, new Set(striped));
      also(STRIPES, geometry(this.stripes));
    }
    if (this.#differs("places", paint.places)) {
      const discs = this.#discs(paint.places);
      also(RIMS, { x: discs.x, y: discs.y, z: discs.z });
      also(POINTS, discs);
    }
    if (this.#differs("lines", paint.lines)) {
      also(BELLIES, joined(paint.lines.filter(([hidden]) => !hidden)));
      also(DEEP, joined(paint.lines.filter(([hidden]) => hidden)));
    }
    if (!traces.length) return;
    const listed = ([name, values]) => [name, traces.map((trace) => values[trace])]; // undefined: as it is
    this.plotly.restyle(this.plot, Object.fromEntries(Object.entries(change).map(listed)), traces);
  }

  /** The side to begin with: the back where what is painted lies there. */
  #telling() {
    const [places, lines] = [this.paintNext.places, joined(this.paintNext.lines).z];
    const depths = places.length ? places.map(([, , , z]) => z) : lines.filter((z) => z !== null);
    return depths.reduce((sum, z) => sum + z, 0) < 0 ? "back" : "front";
  }

  #differs(name, value) {
    const text = JSON.stringify(value);
    if (this.drawn[name] === text) return false;
    this.drawn[name] = text;
    return true;
  }

  /** Trigger points as on the flat views: short labels stand in the disc, long ones beside it. */
  #discs(places) {
    const short = places.map(([label]) => label.length <= 2);
    const [x, y, z, text] = [1, 2, 3, 0].map((column) => places.map((row) => row[column]));
    return {
      x, y, z, text,
      textposition: short.map((is) => (is ? "middle center" : "middle right")),
      "textfont.size": short.map((is) => (is ? 15 : 12)),
      "textfont.color": short.map((is) => this.colours[is ? "--ra-point-line" : "--ra-text"]),
    };
  }
}
