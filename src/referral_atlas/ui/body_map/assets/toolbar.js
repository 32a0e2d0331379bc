// Tabs for the views, tools for marking, buttons for zooming, and the key to the colours.

import { html, svg } from "./elements.js";
import { shadeColour } from "./paint.js";

const ICONS = {
  point: "M5 3l13 8-5.6 1.4L9.6 18z",
  brush: "M20 3c-4 1-9 6-11 9l3 3c3-2 8-7 9-11zM8 13c-3 0-4 2-4 4 0 1-1 2-2 2 2 2 9 2 9-3z",
  lasso: "M12 4c5 0 9 2.5 9 6s-4 6-9 6-9-2.5-9-6 4-6 9-6zM7 15c-2 1-2 4 1 5",
  erase: "M4 16l9-10 7 6-7 8H8zM9 11l7 6M3 20h18",
  undo: "M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 10h-3",
  redo: "M15 6l5 5-5 5M20 11H10a6 6 0 0 0 0 10h3",
  clear: "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
};

const icon = (name) =>
  svg("svg", { viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" }, svg("path", { d: ICONS[name] }));

/** A button that cannot be used stays focusable, so that the keyboard is not thrown out of the bar. */
function button(name, words, act) {
  const label = words(`tool-${name}`);
  const attributes = { type: "button", class: "tool", "aria-label": label, title: label, "data-tool": name };
  const element = html("button", attributes, icon(name));
  element.onclick = () => element.getAttribute("aria-disabled") !== "true" && act();
  return element;
}

const enable = (element, enabled) => element.setAttribute("aria-disabled", !enabled);

/** Arrow keys move inside a group of buttons that is one tab stop. */
function roving(group) {
  group.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const items = [...group.querySelectorAll("button")];
    const at = items.indexOf(group.getRootNode().activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = items[(at + step + items.length) % items.length];
    next.focus();
    if (next.getAttribute("role") === "tab") next.click();
  };
}

export function tabBar(words, choose) {
  const bar = html("div", { class: "tabs", role: "tablist", "aria-label": words("tabs") });
  roving(bar);
  return {
    element: bar,
    /** @param more ids of tabs that show something painted which the chosen one does not */
    show(tabs, chosen, more) {
      const kept = new Map([...bar.children].map((tab) => [tab.dataset.tab, tab]));
      const shown = tabs.map((tab) => {
        const element = kept.get(tab.id) ?? html("button", { type: "button", role: "tab", class: "tab", "data-tab": tab.id }, words(`tab-${tab.id}`));
        element.onclick = () => choose(tab);
        element.setAttribute("aria-selected", tab.id === chosen.id);
        element.tabIndex = tab.id === chosen.id ? 0 : -1;
        element.toggleAttribute("data-more", more.has(tab.id));
        element.title = more.has(tab.id) ? words("tab-more") : "";
        return element;
      });
      // A tab that is put in anew loses the focus, and the arrow keys with it.
      if (shown.length !== bar.children.length || shown.some((tab, n) => tab !== bar.children[n])) bar.replaceChildren(...shown);
    },
  };
}

export function toolBar(words, on) {
  const tools = {
    point: button("point", words, () => on.tool("point")),
    brush: button("brush", words, () => on.tool("brush")),
    lasso: button("lasso", words, () => on.tool("lasso")),
  };
  const erase = button("erase", words, () => on.erase());
  const undo = button("undo", words, () => on.undo());
  const redo = button("redo", words, () => on.redo());
  const clear = button("clear", words, () => on.clear());
  const bar = html("div", { class: "tools", role: "toolbar", "aria-label": words("tools") },
    html("span", { class: "group" }, ...Object.values(tools), erase),
    html("span", { class: "group" }, undo, redo, clear),
  );
  roving(bar);
  return {
    element: bar,
    show({ tool, erasing, canUndo, canRedo, canClear }) {
      for (const [name, element] of Object.entries(tools)) element.setAttribute("aria-pressed", name === tool);
      erase.setAttribute("aria-pressed", erasing);
      enable(undo, canUndo);
      enable(redo, canRedo);
      enable(clear, canClear);
    },
  };
}

/** @param lens {zoomBy(factor), fit(), zoomed} */
export function zoomButtons(words, lens) {
  const more = button("plus", words, () => lens.zoomBy(1.5));
  const less = button("minus", words, () => lens.zoomBy(1 / 1.5));
  const fit = button("fit", words, () => lens.fit());
  const group = html("div", { class: "zoom", role: "group", "aria-label": words("zoom") }, more, less, fit);
  return {
    element: group,
    show() {
      enable(less, lens.zoomed);
      enable(fit, lens.zoomed);
    },
  };
}

const KEY = ["chosen", "essential", "spillover", "marked", "leftover", "point", "belly", "deep"];

/** The key names only what is painted. */
export function key(words) {
  const element = html("div", { class: "key" });
  return {
    element,
    /** @param shades  [[colour of the palette, words]] */
    show(present, shades) {
      const shown = KEY.filter((name) => present.has(name));
      const names = [...shown, ...shades.flat()].join();
      if (element.dataset.names === names) return;
      element.dataset.names = names;
      element.replaceChildren(
        ...shades.map(([colour, meaning]) => html("span", {}, html("i", { class: "swatch", style: `background:${shadeColour(colour)}` }), meaning)),
        ...shown.map((name) => html("span", {}, html("i", { class: `swatch ${name}` }), words(`key-${name}`))),
      );
    },
  };
}
