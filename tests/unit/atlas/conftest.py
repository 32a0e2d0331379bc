"""A made-up atlas: a body that is a box, 2 x 4 x 1 dm, with a few areas on each side.

The left half's front is split at y = 0 into ``left:upper`` and ``left:lower``; the back is
``left:behind`` and the outer face ``left:flank``. One strip along the front midline is
``midline:middle``. A sheet beside the upper flank is ``left:arm``. The male figure is the
same body, twice as wide.
"""

import json

import numpy as np
import pytest

from referral_atlas.atlas import load_atlas

GRID = 1000
KEYS = ["left:arm", "left:behind", "left:flank", "left:lower", "left:upper", "midline:middle"]


def _quad(vertices, faces, areas, corners, key):
    """Add a quad, counter-clockwise from outside, as eight small triangles."""
    a, b, c, d = (np.array(corner, dtype=float) for corner in corners)
    steps = np.linspace(0, 1, 3)
    start = len(vertices)
    for v in steps:
        for u in steps:
            vertices.append((1 - v) * ((1 - u) * a + u * b) + v * ((1 - u) * d + u * c))
    for row in range(2):
        for column in range(2):
            corner = start + row * 3 + column
            faces.append([corner, corner + 1, corner + 4])
            faces.append([corner, corner + 4, corner + 3])
            areas.extend([KEYS.index(key)] * 2)


def _half_box():
    vertices, faces, areas = [], [], []
    z = 0.5
    add = lambda corners, key: _quad(vertices, faces, areas, corners, key)  # noqa: E731
    add([(0, -2, z), (0.2, -2, z), (0.2, 2, z), (0, 2, z)], "midline:middle")
    add([(0.2, 0, z), (1, 0, z), (1, 2, z), (0.2, 2, z)], "left:upper")
    add([(0.2, -2, z), (1, -2, z), (1, 0, z), (0.2, 0, z)], "left:lower")
    add([(1, -2, -z), (0, -2, -z), (0, 2, -z), (1, 2, -z)], "left:behind")
    add([(1, -2, z), (1, -2, -z), (1, 2, -z), (1, 2, z)], "left:flank")
    add([(1.4, 1, z), (1.4, 1, -z), (1.4, 2, -z), (1.4, 2, z)], "left:arm")
    return np.array(vertices), np.array(faces), np.array(areas)


def _ring(corners):
    return np.diff(np.array(corners) * GRID, axis=0, prepend=0).astype(int).ravel().tolist()


def _box(x0, x1, y0, y1):
    return _ring([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])


def _views(width):
    front = {"midline:middle": [_box(-0.2 * width, 0.2 * width, -2, 2)]}
    for side, sign in (("left", 1), ("right", -1)):
        inner, outer = sorted((sign * 0.2 * width, sign * width))
        front[f"{side}:upper"] = [_box(inner, outer, 0, 2)]
        front[f"{side}:lower"] = [_box(inner, outer, -2, 0)]
    back = {"right:behind": [_box(0, width, -2, 2)], "left:behind": [_box(-width, 0, -2, 2)]}
    left, right = (
        {f"{side}:arm": [_box(-0.5, 0.5, 1, 2)], f"{side}:flank": [_box(-0.5, 0.5, -2, 1)]}
        for side in ("left", "right")
    )
    axes = {
        "front": np.eye(3),
        "back": np.diag([-1, 1, -1]),
        "left": np.array([[0, 0, -1], [0, 1, 0], [1, 0, 0]]),
        "right": np.array([[0, 0, 1], [0, 1, 0], [-1, 0, 0]]),
    }
    return {"front": front, "back": back, "left": left, "right": right}, axes


@pytest.fixture(scope="session")
def atlas_folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("atlas")
    vertices, faces, areas = _half_box()
    canonical = np.round(vertices * GRID).astype(int)
    wide = canonical * [2, 1, 1]
    figures = {}
    for figure, width in (("neutral", 1.0), ("male", 2.0)):
        shapes, axes = _views(width)
        (folder / figure).mkdir()
        (folder / figure / "shapes.json").write_text(json.dumps(shapes))
        figures[figure] = {
            view: {
                "box": [-2.5, 2.5, -2.5, 2.5],
                "size": [50, 50],
                "image": f"{figure}/{view}.webp",
                "pose": "standard",
                "axes": axes[view].ravel().tolist(),
            }
            for view in shapes
        }
    np.savez_compressed(
        folder / "mesh.npz",
        vertices_canonical=canonical.T.astype(np.int16),
        faces=faces.astype(np.uint16),
        face_area=areas.astype(np.uint8),
        area_keys=np.array(KEYS),
        neutral_standard=np.zeros_like(canonical.T, dtype=np.int16),
        male_standard=(wide - canonical).T.astype(np.int16),
    )
    facts = {"best_view": "front", "size_dm2": 1.6, "neighbours": ["midline:middle"]}
    atlas = {
        "version": 1,
        "units": "dm",
        "licence": "CC-BY-4.0",
        "source": {},
        "figures": figures,
        "areas": {"left:upper": facts, "right:upper": facts},
    }
    (folder / "atlas.json").write_text(json.dumps(atlas))
    return folder


@pytest.fixture(scope="session")
def box_atlas(atlas_folder):
    return load_atlas(atlas_folder)
