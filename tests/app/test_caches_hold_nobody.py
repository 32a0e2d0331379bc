"""What every visitor shares holds nothing of any of them."""

import dataclasses
from datetime import date
from pathlib import Path

import pytest
import streamlit as st
from streamlit.runtime.caching import cache_data_api, cache_resource_api
from streamlit.testing.v1 import AppTest

from referral_atlas.lookup.findings import Finding
from referral_atlas.lookup.pain_drawing import Mark, PainDrawing
from referral_atlas.report.visit import Visit
from referral_atlas.ui import sections

APP = Path(__file__).parents[2] / "app.py"
TOLD = "Zitronenfalter"
PERSONAL = (PainDrawing, Mark, Visit, Finding)


@pytest.fixture
def visited():
    """One visitor on every page, with marks, notes and a name for the visit."""
    st.cache_resource.clear()
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.session_state["referral_atlas_audience"] = "clinician"
    app.run()
    for area in ("temple", "neck_back_upper"):
        app.selectbox(key="find_list_add").set_value(area).run()
    app.session_state["referral_atlas_visit"] = Visit(label=TOLD, notes=TOLD, day=date(2026, 1, 2))
    for page in (name for pages in sections._SECTIONS.values() for name in pages):
        app.switch_page(sections.page_file(page)).run()
        assert not app.exception
    assert app.session_state["referral_atlas_visit"].notes == TOLD
    yield app
    st.cache_resource.clear()


def caches():
    for shared in (cache_resource_api._resource_caches, cache_data_api._data_caches):
        yield from shared._function_caches.values()


def reached(start):
    """Every object below some, through containers and attributes; each once."""
    seen, waiting = set(), [start]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, type | type(caches) | int | float | None):
            continue
        seen.add(id(one))
        yield one
        if isinstance(one, str | bytes):
            continue
        if isinstance(one, dict):
            waiting += [*one.keys(), *one.values()]
        elif isinstance(one, list | tuple | set | frozenset):
            waiting += one
        elif dataclasses.is_dataclass(one):
            waiting += [getattr(one, field.name, None) for field in dataclasses.fields(one)]
        waiting.append(getattr(one, "__dict__", None))


def test_nothing_of_a_visitor_stays_in_what_all_share(visited):
    found = [one for cache in caches() for one in reached(cache)]
    assert len(found) > 10_000, "the caches were not looked into"
    assert [one for one in found if isinstance(one, PERSONAL)] == []
    assert [one for one in found if isinstance(one, str) and TOLD in one] == []
