"""The app on data it cannot trust: the whole report, and nothing else."""

from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.ui import cached

APP = Path(__file__).parents[2] / "app.py"


@pytest.fixture
def broken_app(data_folder, edit, monkeypatch):
    muscles = sorted((data_folder / "muscles").glob("*.yaml"))
    for path in muscles:
        edit(f"muscles/{path.name}", "region:", "regoin:")
    st.cache_resource.clear()
    monkeypatch.setattr(cached, "load_dataset", lambda: load_dataset(data_folder))
    test = AppTest.from_file(str(APP), default_timeout=30)
    test.run()
    yield test, muscles
    st.cache_resource.clear()


def test_every_problem_of_every_file_is_shown_instead_of_the_app(broken_app):
    app, muscles = broken_app
    assert not app.exception
    assert app.title[0].value == "The data need mending"
    shown = "\n".join(item.value for item in app.text)
    for path in muscles:
        assert path.name in shown
    assert "regoin" in shown
    assert "Did you mean" in shown
    assert not app.radio
