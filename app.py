"""Referral Atlas: run with ``streamlit run app.py``."""

import sys
from importlib.util import find_spec
from pathlib import Path

import streamlit as st

if find_spec("referral_atlas") is None:  # started without `pip install -e .`
    sys.path.insert(0, str(Path(__file__).parent / "src"))

from referral_atlas.dataset.load import DatasetError
from referral_atlas.ui import cached, frame

HERE = Path(__file__).parent
# A picture of our own: Streamlit fetches icons by name from the network.
ICON = str(HERE / "data" / "atlas" / "neutral" / "head_front.webp")

PAGES = [
    st.Page("pages/lookup/find.py", title="Find", icon=":material/my_location:", default=True),
    st.Page("pages/explore/muscle.py", title="Muscle", icon=":material/menu_book:"),
]

page = st.navigation(PAGES, position="top")
st.set_page_config(page_title=f"{page.title} · Referral Atlas", page_icon=ICON, layout="wide")
try:
    dataset = cached.dataset()
except DatasetError as error:
    frame.broken_dataset(error.problems)
    st.stop()
page.run()
frame.page_bottom(dataset)
