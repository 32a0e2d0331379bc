import pandas as pd
import pytest

from referral_atlas.dataset.frames import dataset_frames
from referral_atlas.dataset.table_search import matching


@pytest.fixture(scope="module")
def frames(tiny_dataset):
    return dataset_frames(tiny_dataset)


def test_without_words_and_values_everything_stays(frames):
    for frame in frames.values():
        assert matching(frame).equals(frame)
        assert matching(frame, "  ", {"kind": [], "nothing": ["x"]}).equals(frame)


def test_all_words_must_be_in_a_row_in_any_column(frames):
    found = matching(frames["zones"], "TEMPLE essential")
    assert len(found)
    assert set(found["area"]) == {"temple"}
    assert set(found["kind"]) == {"essential"}
    assert matching(frames["zones"], "temple essential nonsense").empty


def test_values_narrow_their_column(frames):
    found = matching(frames["zones"], chosen={"kind": ["spillover"]})
    assert set(found["kind"]) == {"spillover"}
    assert len(found) < len(frames["zones"])


def test_numbers_truths_and_what_is_missing_can_be_searched():
    frame = pd.DataFrame({"n": [12, None], "ok": [True, False], "t": ["Ärger", None]})
    assert list(matching(frame.astype({"n": "Int64", "t": "string"}), "12 true arger").index) == [0]
    assert matching(frame.iloc[:0], "x").empty


@pytest.mark.parametrize("words", [".*", "[", "(", "\\", "a" * 5000])
def test_words_are_no_patterns(frames, words):
    assert len(matching(frames["muscles"], words)) <= len(frames["muscles"])
