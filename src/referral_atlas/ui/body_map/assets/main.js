// The map control. Streamlit calls the default export on every rerun with new data;
// the first call of a mounted element builds the map, the others repaint it.

import { Edits } from "./edits.js";
import { html } from "./elements.js";
import { listenToKeys } from "./keyboard.js";
import { once, styleSheet } from "./library.js";
import { namer, speaker } from "./names.js";
import { paintAll, paintHighlight, patterns, scalePatterns, sizePoints } from "./paint.js";
import { listen } from "./pointer.js";
import { Solid } from "./solid.js";
import { Stage } from "./stage.js";
import { key, tabBar, toolBar, zoomButtons } from "./toolbar.js";
import { NARROW, tabShowing, tabsFor } from "./views.js";

const maps = new WeakMap();
let mounted = 0;

export default async function mount(component) {
  const { parentElement, data } = component;
  let map = maps.get(parentElement);
  if (map && map.language !== data.legend) {
    map.destroy(); // another language or audience: every word of it differs
    map = null;
  }
  if (!map) {
    map = new BodyMap(parentElement, data);
    maps.set(parentElement, map);
  }
  map.latest = component;
  await map.ready;
  if (maps.get(parentElement) === map && map.latest === component) await map.receive(component);
  // Streamlit also calls this when new data overtook the call, not only when the map is gone.
  return () => setTimeout(() => map.destroyIfGone());
}

class BodyMap {
  constructor(root, data) {
    mounted += 1;
    this.prefix = `ra${mounted}`;
    this.root = root;
    this.language = data.legend;
    this.edits = new Edits();
    this.tool = "point";
    this.erasing = false;
    this.stage = new Stage();
    this.tab = null;
    this.shown = null; // what the stage was drawn for
    this.ready = this.#build(data);
  }

  async #build(data) {
    const map = this;
    const files = new URL(`${data.assets}/`, document.baseURI);
    const [sheet, legend, atlas] = await Promise.all([
      styleSheet(new URL("body_map.css", files).href),
      once(data.legend),
      once(`${data.atlas}/atlas.json?v=${data.version}`),
      once(`${data.atlas}/${data.figure}/shapes.json?v=${data.version}`), // soon needed
    ]);
    this.legend = legend;
    this.words = speaker(legend);
    this.atlas = atlas;
    this.#adopt(sheet);

    this.stage.defs.append(...patterns(this.prefix));
    this.tip = html("div", { class: "tip", "aria-hidden": "true", hidden: true });
    this.live = html("div", { class: "spoken", role: "status", "aria-live": "polite" });
    this.status = html("div", { class: "status", "aria-hidden": "true" });
    this.tabs = tabBar(this.words, (tab) => this.#choose(tab));
    this.tools = toolBar(this.words, {
      tool: (tool) => this.#useTool(tool),
      erase: () => this.#erase(!this.erasing),
      undo: () => this.#send("undo"),
      redo: () => this.#send("redo"),
      clear: () => this.#send("clear"),
    });
    this.zoom = zoomButtons(this.words, {
      zoomBy: (factor) => this.#shownBody().zoomBy(factor),
      fit: () => this.#shownBody().fit(),
      get zoomed() { return map.tab?.solid || map.stage.zoom.k > 1; },
    });
    this.solid = new Solid(this.words, {
      hover: (area, event) => this.#hover(area, event),
      click: (area) => this.#press(area),
    });
    this.key = key(this.words);
    this.frame = html("div", { class: "stage", role: "tabpanel" }, this.stage.svg, this.stage.labels, this.solid.element, this.zoom.element, this.tip);
    this.element = html("div", { class: "map" },
      (this.bar = html("div", { class: "bar" }, this.tabs.element, this.tools.element)),
      this.frame,
      html("div", { class: "foot" }, this.status, this.key.element),
      this.live,
    );
    if (!this.gone) this.root.append(this.element);

    this.stage.onzoom = () => {
      scalePatterns(this.stage.defs, this.stage.unit);
      sizePoints(this.stage);
      this.zoom.show();
      this.element.classList.toggle("zoomed", this.stage.zoom.k > 1);
    };
    listen(this.stage, {
      tool: () => this.tool,
      erasing: () => this.erasing,
      hover: (area, event) => this.#hover(area, event),
      click: (area) => this.#press(area),
      preview: (areas, erase) => this.#preview(areas, erase),
      stroke: (areas, erase) => this.#stroke(areas, erase),
    });
    this.keys = listenToKeys(this.stage, {
      focus: (entry) => this.#focus(entry),
      press: (entry) => this.#press(entry.area),
      escape: () => this.#useTool("point"),
      undo: () => this.#send("undo"),
      redo: () => this.#send("redo"),
    });
    this.resizing = new ResizeObserver(() => this.#layout());
    this.resizing.observe(this.frame);
  }

  #adopt(sheet) {
    const scope = this.root.adoptedStyleSheets ? this.root : document;
    if (!scope.adoptedStyleSheets.includes(sheet)) scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
  }

  destroyIfGone() {
    if (!this.element?.isConnected) this.destroy();
  }

  destroy() {
    this.gone = true;
    this.resizing?.disconnect();
    this.solid?.leave();
    this.element?.remove();
    if (maps.get(this.root) === this) maps.delete(this.root);
  }

  // ---------------------------------------------------------------- from Python

  async receive(component) {
    const { data } = component;
    this.setStateValue = component.setStateValue;
    this.data = data;
    this.edits.receive(data);
    this.#theme();
    const name = namer(this.legend, data.names);
    this.say = (area) => (data.shades[area] ? `${name(area)}: ${data.shades[area][1]}` : name(area));
    this.element.classList.toggle("editable", data.marks);
    this.tools.element.hidden = !data.marks;
    this.frame.style.height = data.height ? `${data.height}px` : "";
    const url = data.atlas;
    const query = `?v=${data.version}`;
    const shapes = await once(`${url}/${data.figure}/shapes.json${query}`);
    this.figure = { views: this.atlas.figures[data.figure], shapes, url, query };
    if (this.hovered) this.tip.textContent = this.say(this.hovered);
    this.#turn(data.turn);
    this.#layout();
    this.#paint();
  }

  /** Turn where the page asks to, once: from then on the person decides. */
  #turn(wanted) {
    if (wanted === this.turned) return;
    const before = this.turned;
    this.turned = wanted;
    const { clientWidth: w } = this.frame;
    if (w < 40) return;
    const tabs = tabsFor(w);
    if (wanted === "solid") this.tab = tabs.find((tab) => tab.solid);
    else if (wanted) {
      const shows = this.tab?.views.some((view) => this.data.chosen in (this.figure.shapes[view] ?? {}));
      if (!shows) this.tab = tabShowing(tabs, [wanted]);
    } else if (before === "solid") this.tab = tabShowing(tabs, this.data.views ?? ["front"]);
  }

  #theme() {
    const [r, g, b] = rgb(getComputedStyle(this.element).getPropertyValue("--st-background-color"));
    const dark = 0.3 * r + 0.59 * g + 0.11 * b < 128;
    this.element.dataset.theme = dark ? "dark" : "light";
    this.colours = this.legend.colours[dark ? "dark" : "light"];
    for (const [name, value] of Object.entries(this.colours)) {
      this.element.style.setProperty(name, value);
    }
  }

  // ---------------------------------------------------------------- drawing

  #layout() {
    const { clientWidth: w, clientHeight: h } = this.frame;
    if (!this.figure || w < 40 || h < 40) return;
    const tabs = tabsFor(w);
    // On a narrow screen the picture needs all its room.
    const zoomPlace = w < NARROW ? this.tools.element : this.frame;
    if (this.zoom.element.parentNode !== zoomPlace) zoomPlace.append(this.zoom.element);
    const wanted = this.tab?.views ?? this.data.views ?? ["front"];
    const tab = tabs.find((each) => each.id === this.tab?.id) ?? tabShowing(tabs, wanted);
    this.tab = tab;
    this.allTabs = tabs;
    this.element.classList.toggle("turning", Boolean(tab.solid));
    this.frame.setAttribute("aria-label", this.words(`tab-${tab.id}`));
    if (tab.solid) {
      this.shown = null;
      this.#paint();
      return;
    }
    this.solid.hide();
    const drawnFor = [tab.id, w, h, this.data.figure, this.data.names].join();
    if (drawnFor === this.shown) return;
    const sameViews = this.shown?.split(",")[0] === tab.id;
    this.shown = drawnFor;
    const zoom = { ...this.stage.zoom };
    const hadFocus = this.stage.svg.contains(this.root.activeElement ?? null);
    this.stage.zoom = sameViews ? zoom : { x: 0, y: 0, k: 1 };
    this.stage.show(this.figure, tab.views, { w, h }, this.say, this.words);
    for (const entry of this.stage.entries) entry.element.setAttribute("role", this.data.marks ? "checkbox" : "button");
    const view = this.words(`tab-${tab.id}`);
    this.stage.svg.setAttribute("aria-label", this.words(this.data.marks ? "canvas-marks" : "canvas-chooses", { view }));
    this.keys.restore(hadFocus);
    this.#paint();
  }

  #shownBody() {
    return this.tab?.solid ? this.solid : this.stage;
  }

  #choose(tab) {
    if (tab.id === this.tab?.id) return;
    this.tab = tab;
    this.#layout();
    this.#tell(this.words("shown", { view: this.words(`tab-${tab.id}`) }));
  }

  #paint() {
    if (!this.figure || !this.tab) return;
    const { data } = this;
    const marked = this.edits.marked;
    const paint = {
      marked,
      hasPattern: data.essential !== null,
      essential: new Set(data.essential ?? []),
      spillover: new Set(data.spillover ?? []),
      points: data.points,
      bellies: data.bellies,
      places: data.places,
      lines: data.lines,
      shades: data.shades,
      chosen: data.chosen,
    };
    if (this.tab.solid) {
      this.solid.show(data, paint, this.colours);
      this.zoom.show();
    } else paintAll(this.stage, paint, { prefix: this.prefix, say: this.say, words: this.words, marks: data.marks });
    this.#controls(paint);
  }

  #controls({ marked, essential, spillover, hasPattern }) {
    const { data, edits } = this;
    this.tools.show({
      tool: this.tool,
      erasing: this.erasing,
      canUndo: data.undo || edits.pending.length > 0,
      canRedo: data.redo,
      canClear: marked.size > 0,
    });
    const painted = new Set([...marked.keys(), ...essential, ...spillover]);
    if (data.chosen) painted.add(data.chosen);
    const visible = this.tab.solid ? painted : new Set(this.stage.entries.map((entry) => entry.area));
    const hidden = [...painted].filter((area) => !visible.has(area));
    const shows = (tab) =>
      hidden.some((area) => tab.views.some((view) => area in (this.figure.shapes[view] ?? {})));
    const more = new Set(this.allTabs.filter(shows).map((tab) => tab.id));
    this.tabs.show(this.allTabs, this.tab, more);
    const present = new Set();
    if (essential.size) present.add("essential");
    if (spillover.size) present.add("spillover");
    for (const area of hasPattern ? marked.keys() : []) {
      present.add(essential.has(area) || spillover.has(area) ? "marked" : "leftover");
    }
    if (data.points.length) present.add("point");
    for (const [, , deep] of data.bellies) present.add(deep ? "deep" : "belly");
    if (data.chosen) present.add("chosen");
    this.key.show(present, data.shadeKey);
    this.frame.classList.toggle("drawing", this.tool !== "point");
    this.status.textContent = this.hovered ? this.say(this.hovered) : this.#summary(marked.size);
  }

  #summary(count) {
    if (!this.data.marks) return "";
    if (!count) return this.data.prompt ?? this.words("prompt");
    return count === 1 ? this.words("count-one") : this.words("count-many", { count });
  }

  // ---------------------------------------------------------------- from the person

  #hover(area, event) {
    if (area !== this.hovered) {
      this.hovered = area;
      paintHighlight(this.stage, area, "hover");
      this.status.textContent = area ? this.say(area) : this.#summary(this.edits.marked.size);
      this.tip.textContent = area ? this.say(area) : "";
      this.tip.hidden = !area;
    }
    if (!area || !event) return;
    const frame = this.frame.getBoundingClientRect();
    const x = Math.min(event.clientX - frame.left, frame.width - this.tip.offsetWidth - 18);
    const y = event.clientY - frame.top;
    const above = y > frame.height - 48;
    this.tip.style.transform = `translate(${x + 14}px, ${above ? y - 34 : y + 16}px)`;
  }

  #focus(entry) {
    paintHighlight(this.stage, entry?.area ?? null, "focus", entry);
    if (!entry) return;
    this.tip.hidden = true;
    this.status.textContent = this.say(entry.area);
  }

  #press(area) {
    if (!this.data.marks) {
      this.#send("pick", [area]);
      return;
    }
    const was = this.edits.marked.has(area);
    this.#send(was ? "unmark" : "mark", [area]);
    this.#tellMarked(this.say(area), was);
    this.status.textContent = this.say(area);
  }

  #preview(areas, erase) {
    for (const { area, element } of this.stage.entries) {
      element.classList.toggle(erase ? "leaving" : "coming", areas.includes(area));
    }
  }

  #stroke(areas, erase) {
    for (const { element } of this.stage.entries) element.classList.remove("leaving", "coming");
    const marked = this.edits.marked;
    const changed = areas.filter((area) => marked.has(area) === erase);
    if (!changed.length) return;
    this.#send(erase ? "unmark" : "mark", changed);
    const what = changed.length === 1 ? this.say(changed[0]) : this.words("several", { count: changed.length });
    this.#tellMarked(what, erase);
  }

  #useTool(tool) {
    this.tool = tool;
    this.#paint();
    this.#tell(this.words(`took-${tool}`));
  }

  #erase(erasing) {
    this.erasing = erasing;
    if (erasing && this.tool === "point") this.tool = "brush";
    this.#paint();
    this.#tell(this.words(erasing ? "eraser-on" : "eraser-off"));
  }

  #send(kind, areas = []) {
    const value = this.edits.add(kind, areas);
    this.#paint();
    this.setStateValue("sent", value);
  }

  #tellMarked(area, erased) {
    const done = this.words(erased ? "did-unmark" : "did-mark", { area });
    this.#tell(`${done} ${this.#summary(this.edits.marked.size)}`);
  }

  #tell(words) {
    this.live.textContent = words;
  }
}

/** Red, green and blue of a CSS colour written as hex or rgb(); white if it is neither. */
function rgb(colour) {
  const text = colour.trim();
  if (/^#[0-9a-f]{6}/i.test(text)) return [1, 3, 5].map((i) => parseInt(text.slice(i, i + 2), 16));
  if (/^#[0-9a-f]{3}$/i.test(text)) return [1, 2, 3].map((i) => parseInt(text[i] + text[i], 16));
  return text.match(/\d+(\.\d+)?/g)?.slice(0, 3).map(Number) ?? [255, 255, 255];
}
