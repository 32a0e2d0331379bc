"""Referral Atlas: run with ``streamlit run app.py``."""

import sys
from importlib.util import find_spec
from pathlib import Path

import streamlit as st

if find_spec("referral_atlas") is None:  # started without `pip install -e .`
    sys.path.insert(0, str(Path(__file__).parent / "src"))

from referral_atlas.dataset.load import DatasetError
from referral_atlas.ui import cached, frame, sections, state

HERE = Path(__file__).parent
ICON = str(HERE / "src" / "referral_atlas" / "ui" / "look" / "icon.svg")
# Before the pages are named: without a picture of our own the browser would be sent to
# fetch a page's icon from the network.
st.set_page_config(page_icon=ICON, layout="wide")

state.settle_language()
page = st.navigation(sections.menu(), position="top")
st.set_page_config(page_title=f"{page.title} · Referral Atlas")
try:
    dataset = cached.dataset()
except DatasetError as error:
    frame.broken_dataset(error.problems)
    st.stop()
frame.page_head()
page.run()
frame.page_bottom(dataset)
