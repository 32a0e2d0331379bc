"""What the map control sends to the browser, on a made-up atlas."""

import json
import re
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from referral_atlas.atlas import ProjectedPoint
from referral_atlas.atlas.mesh import STANDARD_POSE, BodyMesh
from referral_atlas.lookup.pain_drawing import Mark, PainDrawing
from referral_atlas.model import Belly
from referral_atlas.ui.body_map import MapBelly, MapPoint, MapShade, control, overlays, served
from referral_atlas.ui.body_map.words import map_words
from referral_atlas.vocabulary import (
    Audience,
    BellyFace,
    Figure,
    Language,
    Laterality,
    View,
    ZoneKind,
)

SQUARE = np.array([[0.5, 1.0], [0.75, 1.0], [1.0, 1.0], [1.0, 2.0], [0.5, 2.0]])


@pytest.fixture
def projected(monkeypatch):
    """Projection that shows points in front and outlines in the left view; counts its calls."""
    calls = []

    def project_point(atlas, figure, view, position, side):
        calls.append(view)
        x = position[0] if side is Laterality.LEFT else -position[0]
        return ProjectedPoint(x, position[1], view is View.FRONT) if view != View.BACK else None

    def project_belly(atlas, figure, view, belly, side, near=()):
        calls.append(view)
        assert side is Laterality.LEFT
        return (SQUARE,) if view is View.LEFT else ()

    monkeypatch.setattr(overlays, "project_point", project_point)
    monkeypatch.setattr(overlays, "project_belly", project_belly)
    monkeypatch.setattr(overlays, "_may_show", lambda *_: True)
    return calls


class Atlas:
    """Something that is only itself."""


def belly(side):
    outline = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.5), (0.0, 1.0))
    return MapBelly("Muscle", Belly(face=BellyFace.SIDE, outline=outline), side, deep=True)


def test_points_are_sent_where_they_can_be_seen(projected):
    rows = overlays.point_rows(
        Atlas(), Figure.NEUTRAL, [MapPoint("1", (0.5, 2.25, 0.1), Laterality.RIGHT)]
    )
    assert rows == [("1", "front", -500, 2250)]


def test_outlines_are_sent_as_steps_without_needless_points(projected):
    (row,) = overlays.belly_rows(Atlas(), Figure.NEUTRAL, [belly(Laterality.LEFT)])
    name, view, deep, (ring,) = row
    assert (name, view, deep) == ("Muscle", "left", True)
    corners = np.array(ring).reshape(-1, 2).cumsum(axis=0).tolist()
    assert sorted(corners) == [[500, 1000], [500, 2000], [1000, 1000], [1000, 2000]]


def test_the_right_side_is_the_mirror_image_and_costs_nothing_more(projected):
    atlas = Atlas()
    (left,) = overlays.belly_rows(atlas, Figure.NEUTRAL, [belly(Laterality.LEFT)])
    projected.clear()
    (right,) = overlays.belly_rows(atlas, Figure.NEUTRAL, [belly(Laterality.RIGHT)])
    assert projected == []
    assert right[1] == "right"
    assert [-x for x in right[3][0][::2]] == left[3][0][::2]
    assert right[3][0][1::2] == left[3][0][1::2]


def test_specks_are_left_out(projected, monkeypatch):
    monkeypatch.setattr(overlays, "project_belly", lambda *_: (SQUARE * 0.01,))
    assert overlays.belly_rows(Atlas(), Figure.NEUTRAL, [belly(Laterality.LEFT)]) == []


@pytest.mark.parametrize(("side", "x"), [(Laterality.LEFT, 1.06), (Laterality.RIGHT, -1.06)])
def test_discs_on_the_body_to_turn_float_over_the_skin_of_their_side(side, x):
    flank = np.array([[0.5, -1.0, 0.0], [0.5, 1, -1], [0.5, 1, 1]])
    wider = {(Figure.NEUTRAL, STANDARD_POSE): flank + np.array([0.5, 0, 0])}
    mesh = BodyMesh(flank, np.array([[0, 1, 2]]), np.array([0]), ("left:flank",), wider)
    point = MapPoint("1", (0.4, 0.5, 0.1), side)
    assert overlays.place_rows(SimpleNamespace(mesh=mesh), Figure.NEUTRAL, [point]) == [
        ("1", x, 0.5, 0.1)
    ]


@pytest.mark.parametrize("view", list(View))
def test_every_view_has_a_mirror_image_in_which_the_sides_change(view):
    other = overlays._mirrored(view)
    assert overlays._mirrored(other) is view
    assert ("left" in view) == ("right" in other)


def test_data_hold_ids_and_numbers_only(projected):
    drawing = PainDrawing(marks={"left:temple": Mark(intensity=0), "right:temple": Mark()})
    pattern = {"right:temple": ZoneKind.ESSENTIAL, "right:vertex": ZoneKind.SPILLOVER}
    data = control.map_data(atlas=Atlas(), selection=drawing, pattern=pattern)
    assert data["marked"] == {"left:temple": 0, "right:temple": -1}
    assert data["essential"] == ["right:temple"]
    assert data["spillover"] == ["right:vertex"]
    assert json.loads(json.dumps(data))["figure"] == "neutral"


def test_no_pattern_is_not_an_empty_pattern(projected):
    none = control.map_data(atlas=Atlas(), selection=PainDrawing())
    empty = control.map_data(atlas=Atlas(), selection=PainDrawing(), pattern={})
    assert (none["essential"], none["spillover"]) == (None, None)
    assert (empty["essential"], empty["spillover"]) == ([], [])


def test_a_folders_digest_follows_its_files(tmp_path):
    (tmp_path / "a.json").write_text("1")
    first = served.folder_digest(tmp_path)
    served.folder_digest.cache_clear()
    assert served.folder_digest(tmp_path) == first
    (tmp_path / "a.json").write_text("2")
    served.folder_digest.cache_clear()
    assert served.folder_digest(tmp_path) != first


def test_the_legend_speaks_the_language_and_the_audience(tiny_dataset):
    def words(language, audience):
        return json.loads(served._legend(tiny_dataset.areas, language, audience))["words"]

    patient = words(Language.ENGLISH, Audience.PATIENT)
    clinician = words(Language.ENGLISH, Audience.CLINICIAN)
    assert patient["view-front.spoken"].endswith("Your right is at the left of the picture.")
    assert clinician["view-front.spoken"].endswith("patient's right is at the left of the picture.")
    assert (patient["key-essential"], clinician["key-essential"]) == ("main area", "essential zone")
    german = words(Language.GERMAN, Audience.CLINICIAN)
    assert german["tab-whole"] == "Vorn & hinten"
    assert german["area-clinical-right"] == "{name}, rechts"


def asked_by_the_scripts():
    """Patterns of the words the map's scripts ask for; a filled-in part matches anything."""
    for path in (Path(served.__file__).parent / "assets").glob("*.js"):
        for asked in re.findall(r"words\((.+?)(?:, \{|\))", path.read_text(encoding="utf-8")):
            if templates := re.findall(r"`([^`]+)`", asked):
                yield from (re.sub(r"\$\{[^}]+\}", r"[\\w.-]*", one) for one in templates)
            else:
                yield from (re.escape(one) for one in re.findall(r'"([\w.-]+)"', asked))


@pytest.mark.parametrize("language", list(Language))
def test_the_scripts_ask_for_the_words_there_are_and_for_all_of_them(language):
    words = map_words(language, Audience.PATIENT)
    asked = set(asked_by_the_scripts())
    assert len(asked) > 25
    met = {one: {key for key in words if re.fullmatch(one, key)} for one in asked}
    assert [one for one, found in met.items() if not found] == []
    assert set(words) - set().union(*met.values()) == set()


def test_what_the_browser_fills_in_waits_in_braces():
    words = map_words(Language.GERMAN, Audience.PATIENT)
    assert words["count-many"] == "{count} Stellen markiert"
    blanks = {name for text in words.values() for name in re.findall(r"\{(\w+)\}", text)}
    assert blanks == {"count", "view", "area", "name"}


def test_outlines_are_sent_for_the_body_to_turn_too(monkeypatch):
    line = np.array([[0.5, 1.0, 0.2], [0.75, 1.0, 0.2], [0.5, 1.0, 0.2]])
    monkeypatch.setattr(overlays, "outline_on_skin", lambda *_: (line,))
    (row,) = overlays.line_rows(Atlas(), Figure.NEUTRAL, [belly(Laterality.RIGHT)])
    assert row == (True, [[-500, 1000, 200, -250, 0, 0, 250, 0, 0]])


def test_shades_and_picks_reach_the_page(monkeypatch):
    sent = {"client": "tab", "edits": [[1, "pick", ["right:temple"]]]}
    monkeypatch.setattr(control.state, "component_value", lambda *_: sent)
    monkeypatch.setattr(control, "all_sided_keys", lambda _: ("right:temple",))
    for name in (
        "assets_url",
        "script_url",
        "folder_url",
        "folder_digest",
        "legend_url",
        "plotly_url",
    ):
        monkeypatch.setattr(control, name, lambda *_: "")
    shown = {}

    def component(*, key, data, on_sent_change):
        shown.update(*data)
        on_sent_change()

    monkeypatch.setattr(control, "_component", lambda: component)
    picked = []
    control.body_map(
        "shades_map",
        atlas=SimpleNamespace(folder=None),
        areas=None,
        selection=PainDrawing(),
        shades={"right:temple": MapShade("density_3", "5 trigger points")},
        shade_key=[MapShade("density_3", "5 to 7")],
        chosen="right:temple",
        turn_to="solid",
        on_pick=picked.append,
    )
    assert picked == ["right:temple"]
    assert shown["shades"] == {"right:temple": ["density_3", "5 trigger points"]}
    assert shown["shadeKey"] == [["density_3", "5 to 7"]]
    assert (shown["chosen"], shown["turn"], shown["marks"]) == ("right:temple", "solid", False)
    json.dumps(shown)
