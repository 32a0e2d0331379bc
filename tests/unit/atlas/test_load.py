import json
import shutil

import pytest

from referral_atlas.atlas import AtlasError, load_atlas
from referral_atlas.vocabulary import Figure, View


@pytest.fixture
def copied(atlas_folder, tmp_path):
    return shutil.copytree(atlas_folder, tmp_path / "atlas")


def test_views_and_facts_are_read(box_atlas):
    assert box_atlas.figures == (Figure.NEUTRAL, Figure.MALE)
    view = box_atlas.view(Figure.NEUTRAL, View.FRONT)
    assert view.box == (-2.5, 2.5, -2.5, 2.5)
    assert view.size == (50, 50)
    assert view.image_path == box_atlas.folder / "neutral" / "front.webp"
    assert view.shapes["left:upper"][0].tolist() == [[0.2, 0], [1, 0], [1, 2], [0.2, 2]]
    assert box_atlas.best_view("left:upper") is View.FRONT
    assert box_atlas.neighbours("left:upper") == ("midline:middle",)
    assert box_atlas.size("left:upper") == 1.6


def test_an_area_the_atlas_has_not_is_explained(box_atlas):
    with pytest.raises(KeyError, match="a key has a side"):
        box_atlas.size("upper")


def test_a_figure_the_atlas_has_not_is_explained(box_atlas):
    with pytest.raises(KeyError, match="it has neutral, male"):
        box_atlas.view(Figure.FEMALE, View.FRONT)


def test_a_missing_atlas_says_how_to_build_it(tmp_path):
    with pytest.raises(AtlasError, match=r"atlas\.json is missing\. Build the atlas with: make"):
        load_atlas(tmp_path)


def test_another_version_is_refused(copied):
    content = json.loads((copied / "atlas.json").read_text())
    (copied / "atlas.json").write_text(json.dumps(content | {"version": 99}))
    with pytest.raises(AtlasError, match="has version 99, this program reads version 1"):
        load_atlas(copied)


@pytest.mark.parametrize("text", ["{", '{"version": 1}', '{"version": 1, "figures": {"x": {}}}'])
def test_a_damaged_index_is_named(copied, text):
    (copied / "atlas.json").write_text(text)
    with pytest.raises(AtlasError, match=r"atlas\.json"):
        load_atlas(copied)


def test_shapes_that_do_not_fit_are_named(copied):
    (copied / "neutral" / "shapes.json").write_text("{}")
    with pytest.raises(AtlasError, match=r"shapes\.json does not fit"):
        load_atlas(copied).view(Figure.NEUTRAL, View.FRONT)


def test_a_damaged_mesh_is_named(copied):
    (copied / "mesh.npz").write_bytes(b"PK nothing")
    with pytest.raises(AtlasError, match=r"mesh\.npz is missing or damaged"):
        load_atlas(copied).mesh  # noqa: B018
