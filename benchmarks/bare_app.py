"""What the map is measured against: the same polygons, and nothing but the clicked name.

A component with one path an area, no pictures, no marks, no look-up; Python answers a
click with the name. Nothing in Streamlit that reacts to a click in Python is quicker.
"""

import streamlit as st
from streamlit.components.v1 import declare_component

from referral_atlas.atlas import load_atlas

SCRIPT = """
let shapes;
export default async function ({ parentElement, data, setStateValue }) {
  shapes ??= fetch(data.shapes).then((response) => response.json());
  const views = await shapes;
  const root = parentElement.querySelector(".maps");
  if (!root.firstChild) {
    const outline = (rings) => rings.map(([x, y, ...steps]) => `M${x} ${y}l${steps}z`).join("");
    const paths = (view) => Object.entries(views[view])
      .map(([area, rings]) => `<path data-area="${area}" d="${outline(rings)}"/>`).join("");
    root.innerHTML = ["front", "back"].map((view) =>
      `<svg viewBox="-4100 -9200 8200 17700" width="300" height="650">
        <g transform="scale(1 -1)" fill="#ddd" stroke="#555" stroke-width="10">${paths(view)}</g>
      </svg>`).join("");
  }
  root.onclick = (event) => {
    const { area } = event.composedPath()[0].dataset ?? {};
    if (area) setStateValue("area", area);
  };
}
"""


@st.cache_resource
def atlas_folder():
    """Where the shapes lie."""
    return load_atlas().folder


folder = declare_component("bare_atlas", path=str(atlas_folder()))
bare = st.components.v2.component("bare_map", html="<div class=maps></div>", js=SCRIPT)
told = bare(
    key="bare",
    data={"shapes": f"/component/{folder.name}/neutral/shapes.json"},
    on_area_change=lambda: None,
)
st.text(f"clicked {told.area}")
