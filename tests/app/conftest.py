"""The app on the tiny data, for the tests of its pages."""

import shutil
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from referral_atlas.dataset.load import load_dataset
from referral_atlas.ui import cached

APP = Path(__file__).parents[2] / "app.py"
GERMAN = Path(__file__).parents[1] / "broken_examples" / "TRANSLATION_MISSING" / "translations"


@pytest.fixture
def made_up_app(data_folder, monkeypatch):
    """Lay a page of the app before a test, not yet run.

    Called with the page ("learn/glossary"), what its address asks for, and by name what the
    session remembers (``audience="patient"``).
    """

    def made_up(page, address, **remembered):
        st.cache_resource.clear()
        monkeypatch.setattr(cached, "load_dataset", lambda: load_dataset(data_folder))
        app = AppTest.from_file(str(APP), default_timeout=60)
        for name, value in remembered.items():
            app.session_state[f"referral_atlas_{name}"] = value
        for name, value in address.items():
            app.query_params[name] = value
        return app.switch_page(f"pages/{page}.py")

    yield made_up
    st.cache_resource.clear()


@pytest.fixture
def run_page(made_up_app):
    """Lay a page before a test and run it, which must go well."""

    def run(page, address, **remembered):
        app = made_up_app(page, address, **remembered).run()
        assert not app.exception
        return app

    return run


@pytest.fixture
def german_data(data_folder):
    """Give the tiny data their German names and sentences, some of them missing."""
    shutil.copytree(GERMAN, data_folder / "translations")
