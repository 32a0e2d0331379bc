"""Data that try to format the page: whatever a name or sentence holds, it is shown as letters.

Every free text of the real dataset is given an image, HTML, a colour and a formula of
Markdown; then every page is run, and whatever Streamlit would read as Markdown is searched
for one that was not made harmless.
"""

import re
from enum import Enum
from pathlib import Path

import pytest
import streamlit as st
from google.protobuf.message import Message
from streamlit.testing.v1 import AppTest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.model import Record
from referral_atlas.ui import cached, sections
from referral_atlas.ui.assess.steps import STEPS
from referral_atlas.vocabulary import Audience

APP = Path(__file__).parents[2] / "app.py"
POISON = " ![x](https://evil.invalid/x.png) <img src=x onerror=a()> :red[z] `c` $f$"
LIVE = re.compile(r"(?<!\\)(?:!\[x\]|<img src=x|:red\[z\]|`c`|\$f\$)")
ADDRESSES = {"url", "doi", "pmid", "isbn", "digest", "version", "licence"}
"""Fields that are no prose; what they may hold the dataset's checks say."""

PLAIN = {
    ("selectbox", "options"),
    ("selectbox", "raw_value"),
    ("multiselect", "options"),
    ("multiselect", "raw_values"),
    ("code", "code_text"),
    ("text", "body"),
    ("bidi_component", "json"),
    ("bidi_component", "mixed"),
    ("plotly_chart", "spec"),
    ("plotly_chart", "alt"),
    ("imgs", "alt"),
    ("iframe", "alt"),
}
"""What Streamlit shows as letters and never reads as Markdown, by element and field."""

IN_THE_ADDRESS = {
    "muscle": {"muscle": "upper_trapezius"},
    "compare": {"source": "upper_trapezius", "with": "levator_scapulae"},
    "conditions": {"condition": "tension_type_headache"},
    "atlas": {"area": "temple"},
    "glossary": {"term": "trigger_point"},
}


def poisoned(value, field=""):
    """The same value with the poison behind every text a person wrote."""
    if isinstance(value, Record):
        changed = {name: poisoned(getattr(value, name), name) for name in type(value).model_fields}
        return value.model_copy(update=changed)
    if isinstance(value, dict) or hasattr(value, "items"):
        return {key: poisoned(inner, field) for key, inner in value.items()}
    if isinstance(value, tuple):
        return tuple(poisoned(inner, field) for inner in value)
    if not isinstance(value, str) or isinstance(value, Enum) or field in ADDRESSES:
        return value
    is_prose = re.search(r"[A-Z ]", value)
    return f"{value}{POISON}" if is_prose else value


@pytest.fixture(scope="module")
def hostile():
    st.cache_resource.clear()
    dataset = poisoned(load_dataset())
    assert dataset.muscles["upper_trapezius"].name.endswith(POISON)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cached, "load_dataset", lambda: dataset)
        yield
    st.cache_resource.clear()


def live(app):
    """Element, field and text of everything Markdown would make more of than letters."""
    for node in app._tree:
        proto = getattr(node, "proto", None)
        if isinstance(proto, Message):
            yield from _live_texts(proto, getattr(node, "type", type(proto).__name__))
    for table in app.table:
        for cell in table.value.astype(str).to_numpy().ravel():
            if LIVE.search(cell):
                yield f"table cell: {cell[:200]}"


def _live_texts(proto, name):
    for field, value in proto.ListFields():
        several = value if not isinstance(value, str | bytes | Message) else [value]
        try:
            parts = list(several)
        except TypeError:
            continue
        for part in parts:
            if isinstance(part, Message):
                yield from _live_texts(part, name)
            elif isinstance(part, str) and (name, field.name) not in PLAIN and LIVE.search(part):
                yield f"{name}.{field.name}: {part[:200]}"


@pytest.fixture(params=[Audience.PATIENT, Audience.CLINICIAN])
def app(hostile, request):
    test = AppTest.from_file(str(APP), default_timeout=60)
    test.session_state["referral_atlas_audience"] = request.param.value
    return test


@pytest.mark.parametrize("page", [name for pages in sections._SECTIONS.values() for name in pages])
def test_nothing_in_the_data_formats_a_page(app, page):
    app.query_params.update(IN_THE_ADDRESS.get(page, {}))
    app.switch_page(sections.page_file(page)).run()
    assert not app.exception
    assert list(live(app)) == []


def test_nor_a_ranking_with_its_reasons_nor_the_report(app):
    app.run()
    for area in ("temple", "neck_back_upper"):
        app.selectbox(key="find_list_add").set_value(area).run()
    for box in ("refine", "unfold_stethoscope", "find_list_browse", "find_list_describe"):
        app.session_state[box] = True
    app.run()
    assert app.radio(key="candidates").options
    assert list(live(app)) == []
    app.switch_page(sections.page_file("assess")).run()
    for step in STEPS:
        app.segmented_control(key="assess_step").set_value(step).run()
        assert not app.exception
        assert list(live(app)) == []
    app.switch_page(sections.page_file("report")).run()
    assert not app.exception
    assert list(live(app)) == []


def test_nor_a_study_card(app):
    app.switch_page(sections.page_file("study")).run()
    app.button(key="study_start").click().run()
    assert not app.exception
    assert list(live(app)) == []
