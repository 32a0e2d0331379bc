// How areas are called and read out.

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Right, back of the shoulder" in plain words, "Posterior deltoid region, right" in clinical ones. */
export function namer(legend, style) {
  const clinical = style === "clinical";
  return (area) => {
    const [side, id] = area.split(":");
    const name = legend.areas[id]?.[clinical ? 1 : 0] ?? id.replaceAll("_", " ");
    if (side === "midline") return capital(name);
    return clinical ? `${capital(name)}, ${side}` : `${capital(side)}, ${name}`;
  };
}

/** A description of a view, spoken to the patient or about the patient. */
export function viewWords(spoken, style) {
  if (style !== "clinical") return spoken;
  return spoken.replace(/\bYour\b/g, "The patient's").replace(/\byour\b/g, "the patient's");
}
