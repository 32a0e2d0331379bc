"""The how-to for a new muscle, followed to the letter: its example must show up in the app."""

import re
from pathlib import Path
from shutil import copytree

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from referral_atlas.dataset.load import check_dataset, load_dataset
from referral_atlas.dataset.sources import default_data_folder
from referral_atlas.problems import errors_in
from referral_atlas.ui import cached

ROOT = Path(__file__).parents[2]
HOW_TO = ROOT / "docs" / "how-to" / "add-a-muscle.md"


@pytest.fixture
def with_the_example(tmp_path, monkeypatch):
    example = re.search(r"```yaml\n(.*?)```", HOW_TO.read_text(encoding="utf-8"), re.DOTALL)[1]
    folder = Path(copytree(default_data_folder(), tmp_path / "data"))
    (folder / "muscles" / "example_muscle.yaml").write_text(example, encoding="utf-8")
    st.cache_resource.clear()
    monkeypatch.setattr(cached, "load_dataset", lambda: load_dataset(folder))
    yield folder
    st.cache_resource.clear()


def test_the_example_has_no_error(with_the_example):
    assert [str(problem) for problem in errors_in(check_dataset(with_the_example))] == []


def test_the_example_is_a_muscle_of_the_app(with_the_example):
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    app.query_params["muscle"] = "example_muscle"
    app.run()
    app.switch_page(str(ROOT / "pages" / "explore" / "muscle.py")).run()
    assert not app.exception
    assert any("Example muscle" in item.value for item in (*app.title, *app.markdown))


def test_the_example_is_found_where_it_refers(with_the_example):
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
    app.selectbox(key="find_list_add").set_value("elbow_outer").run()
    assert not app.exception
    assert "example_muscle" in cached.lookup().dataset.muscles
