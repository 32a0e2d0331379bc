// What the map says: its own words and the names of areas, as the server sent them.

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The map's words: a text by its key, what stands in braces filled in.
 *
 * @param legend {words: {key: text}}
 * @returns (key, {name: value}) -> text
 */
export const speaker = ({ words }) => (key, values = {}) =>
  (words[key] ?? key).replace(/\{(\w+)\}/g, (blank, name) => values[name] ?? blank);

/** "Right, back of the shoulder" in plain words, "Posterior deltoid region, right" in clinical ones. */
export function namer(legend, style) {
  const words = speaker(legend);
  const clinical = style === "clinical";
  return (area) => {
    const [side, id] = area.split(":");
    const name = legend.areas[id]?.[clinical ? 1 : 0] ?? id.replaceAll("_", " ");
    if (side === "midline") return capital(name);
    return capital(words(`area-${clinical ? "clinical" : "plain"}-${side}`, { name }));
  };
}
