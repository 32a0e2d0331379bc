"""What the first paint is measured against: the least a Streamlit page can show."""

import streamlit as st

st.title("Empty", anchor=False)
