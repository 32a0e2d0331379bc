"""What every visitor shares may not depend on the language of the one who came first."""

import ast
import gc
from pathlib import Path

from referral_atlas.ui import cached
from referral_atlas.vocabulary import Language

FUNCTIONS = [
    node
    for node in ast.parse(Path(cached.__file__).read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef)
]
SHARED = [node for node in FUNCTIONS if node.decorator_list]
ASKING = {node.name for node in FUNCTIONS if not node.decorator_list}


def test_what_is_shared_never_asks_who_reads():
    assert "dataset" in ASKING
    for node in SHARED:
        called = {ast.unparse(one.func) for one in ast.walk(node) if isinstance(one, ast.Call)} - {
            node.name
        }
        asked = {name for name in called if name in ASKING or name.startswith("state.")}
        assert not asked, f"{node.name} would keep the first visitor's language: {asked}"


def test_the_collector_of_garbage_is_spared_what_is_kept_for_good():
    """Streamlit collects after every run, and the click would wait for it."""
    dataset = cached._dataset(Language.ENGLISH)
    seen = {id(one) for one in gc.get_objects()}
    assert not {id(muscle) for muscle in dataset.muscles.values()} & seen
