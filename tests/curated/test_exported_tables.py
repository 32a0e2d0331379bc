"""The tables of the real data keep what the data dictionary promises."""

import pytest

from referral_atlas.dataset.columns import SEPARATOR
from referral_atlas.dataset.dictionary import TABLES
from referral_atlas.dataset.frames import dataset_frames
from referral_atlas.dataset.load import load_dataset


@pytest.fixture(scope="module")
def frames():
    return dataset_frames(load_dataset())


@pytest.mark.parametrize("name", TABLES)
def test_the_key_names_one_row(frames, name):
    key = list(TABLES[name].key)
    if key:
        assert not frames[name][key].isna().any(axis=None)
        assert not frames[name].duplicated(key).any()


@pytest.mark.parametrize(
    ("name", "join"),
    [(name, join) for name, table in TABLES.items() for join in table.joins],
    ids=lambda value: value if isinstance(value, str) else f"{value.columns}-{value.table}",
)
def test_no_row_is_an_orphan(frames, name, join):
    left = frames[name][list(join.columns)].dropna()
    right = frames[join.table][list(TABLES[join.table].key)]
    known = set(right.itertuples(index=False, name=None))
    assert set(left.itertuples(index=False, name=None)) <= known


@pytest.mark.parametrize("name", TABLES)
def test_cells_hold_what_the_dictionary_says(frames, name):
    for column in TABLES[name].columns:
        cells = frames[name][column.name]
        assert not (column.required and cells.isna().any()), column.name
        assert not column.allowed or set(cells.dropna()) <= set(column.allowed), column.name
        if cells.dtype == "string" and not column.many:
            assert not cells.str.contains(SEPARATOR.strip(), regex=False).any(), column.name


def test_statements_lead_to_their_citations(frames):
    cited = frames["citations"]
    known = set(cited[["muscle", "trp", "statement"]].itertuples(index=False, name=None))
    for name, statement in {
        "zones": "kind",
        "frequencies": "statement",
        "hazards": "statement",
        "base_rates": "statement",
        "notes": "statement",
    }.items():
        frame = frames[name].rename(columns={statement: "statement"})
        if "trp" in frame:
            asked = set(frame[["muscle", "trp", "statement"]].itertuples(index=False, name=None))
            assert asked <= known
        else:
            asked = set(frame[["muscle", "statement"]].itertuples(index=False, name=None))
            assert asked <= {(muscle, statement) for muscle, _, statement in known}


def test_statements_about_other_causes_lead_to_their_citations(frames):
    cited = frames["citations"]
    for entry, tables in {
        "competing_source": {"competing_zones": "kind", "competing_frequencies": "statement"},
        "condition": {"condition_muscles": "statement", "condition_considerations": "statement"},
    }.items():
        known = set(cited[[entry, "statement"]].dropna().itertuples(index=False, name=None))
        for name, statement in tables.items():
            asked = frames[name][[entry, statement]].itertuples(index=False, name=None)
            assert set(asked) <= known
