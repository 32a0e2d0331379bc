"""Writing ``data/atlas``: pictures, shapes, the mesh and what is computed from them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from referral_atlas.atlas_build.area_codes import all_keys, key_of, mirrored_key
from referral_atlas.atlas_build.base_mesh import MIRROR_X
from referral_atlas.atlas_build.draw import DrawnView
from referral_atlas.atlas_build.mesh_file import AtlasMesh
from referral_atlas.atlas_build.polygons import GRID, Shapes, mirrored_shapes, rings_of
from referral_atlas.atlas_build.source import PACKAGE, SHA256, VERSION
from referral_atlas.atlas_build.view_plan import MIRRORED, pose_of
from referral_atlas.vocabulary import Figure, Laterality, View

FORMAT_VERSION = 1
LICENCE = (
    "Images, shapes and mesh: CC-BY-4.0, the Referral Atlas contributors. Derived from the "
    "MakeHuman base mesh and morph targets, CC0 1.0 Universal. See LICENCE.md."
)
SHORTEST_BORDER = 0.04
"""Areas that touch along less than this are not neighbours [dm]."""

MOSTLY_SEEN = 0.6
"""A view can be an area's best one if it shows this share of what any view shows."""

Drawings = Mapping[Figure, Mapping[View, DrawnView]]


def with_mirrored(drawn: Iterable[DrawnView]) -> dict[View, DrawnView]:
    """Add the mirror images, and put the views into the vocabulary's order."""
    views: dict[View, DrawnView] = {}
    for one in drawn:
        views[one.view] = one
        if one.view in MIRRORED:
            x0, x1, y0, y1 = one.box
            views[MIRRORED[one.view]] = DrawnView(
                MIRRORED[one.view],
                (-x1, -x0, y0, y1),
                one.axes * np.outer([-1, 1, 1], MIRROR_X),
                one.size,
                one.mirrored_webp,
                one.webp,
                mirrored_shapes(one.shapes),
            )
    return {view: views[view] for view in View if view in views}


def write_atlas(folder: Path, drawings: Drawings, mesh: AtlasMesh) -> None:
    """Write everything but the mesh itself."""
    for figure, views in drawings.items():
        (folder / figure.value).mkdir(parents=True, exist_ok=True)
        for view, drawn in views.items():
            (folder / figure.value / f"{view.value}.webp").write_bytes(drawn.webp)
        shapes = {view.value: _shape_numbers(drawn.shapes) for view, drawn in views.items()}
        _write_json(folder / figure.value / "shapes.json", shapes)
    neighbours, sizes = areas_on_mesh(mesh)
    best = {key: best_view(key, drawings[Figure.NEUTRAL]) for key in all_keys()}
    atlas = {
        "version": FORMAT_VERSION,
        "units": "dm",
        "licence": LICENCE,
        "source": {"package": PACKAGE, "version": VERSION, "sha256": SHA256},
        "figures": {
            figure.value: {view.value: _view_entry(figure, one) for view, one in views.items()}
            for figure, views in drawings.items()
        },
        "areas": {
            key: {
                "best_view": best[key].value,
                "size_dm2": sizes[key],
                "neighbours": neighbours[key],
            }
            for key in all_keys()
        },
    }
    _write_json(folder / "atlas.json", atlas)


def _view_entry(figure: Figure, drawn: DrawnView) -> dict[str, Any]:
    return {
        "box": [round(edge, 6) for edge in drawn.box],
        "size": list(drawn.size),
        "image": f"{figure.value}/{drawn.view.value}.webp",
        "pose": pose_of(drawn.view).value,
        "axes": [round(value, 7) + 0.0 for value in drawn.axes.ravel().tolist()],
    }


def _shape_numbers(shapes: Shapes) -> dict[str, list[list[int]]]:
    """Rings as one start and the steps from point to point."""
    return {
        key: [np.diff(ring, axis=0, prepend=0).ravel().tolist() for ring in rings_of(shape)]
        for key, shape in sorted(shapes.items())
    }


def _write_json(path: Path, content: object) -> None:
    text = json.dumps(content, separators=(",", ":"), ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def best_view(key: str, views: Mapping[View, DrawnView]) -> View:
    """Return the view in which an area is largest on the screen.

    Views that crop most of the area do not count, however large they draw the rest.

    Raises
    ------
    ValueError
        If no view shows the area.
    """
    seen = {
        view: (drawn.shapes[key].area / GRID**2, drawn.size[0] / (drawn.box[1] - drawn.box[0]))
        for view, drawn in views.items()
        if key in drawn.shapes
    }
    if not seen:
        raise ValueError(f"no view shows {key}")
    most = max(size for size, _ in seen.values())
    fair = [view for view, (size, _) in seen.items() if size >= MOSTLY_SEEN * most]
    return max(fair, key=lambda view: round(seen[view][0] * seen[view][1] ** 2, 3))


def areas_on_mesh(mesh: AtlasMesh) -> tuple[dict[str, list[str]], dict[str, float]]:
    """Neighbours and skin size [dm2] of every area of the canonical body, by key."""
    faces, codes = mesh.cut.faces, mesh.cut.codes
    keys = [key_of(int(code)) for code in codes]
    a, b, c = (mesh.canonical[faces[:, corner]] for corner in range(3))
    size_of_face = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    sizes: dict[str, float] = dict.fromkeys(all_keys(), 0.0)
    for key, size in zip(keys, size_of_face.tolist(), strict=True):
        for one in {key, mirrored_key(key)}:
            whole = 2 if key.startswith(Laterality.MIDLINE.value) else 1
            sizes[one] += whole * size
    touching: dict[tuple[str, str], float] = {}
    for one, other, length in _borders(mesh, keys):
        mirrored = (mirrored_key(one), mirrored_key(other))
        for pair in {(one, other), (other, one), mirrored, mirrored[::-1]}:
            touching[pair] = touching.get(pair, 0.0) + length
    neighbours: dict[str, list[str]] = {key: [] for key in all_keys()}
    for (one, other), length in touching.items():
        if length >= SHORTEST_BORDER:
            neighbours[one].append(other)
    return (
        {key: sorted(found) for key, found in neighbours.items()},
        {key: round(size, 4) for key, size in sizes.items()},
    )


def _borders(mesh: AtlasMesh, keys: list[str]) -> list[tuple[str, str, float]]:
    """Edges between faces of two areas, the midline's included, with their length [dm]."""
    faces = mesh.cut.faces
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    length = np.linalg.norm(np.diff(mesh.canonical[edges], axis=1)[:, 0], axis=1)
    first_face: dict[tuple[int, int], int] = {}
    found = []
    for number, (start, end) in enumerate(map(tuple, edges.tolist())):
        face = number % len(faces)
        other = first_face.pop((start, end), None)
        if other is None:
            first_face[start, end] = face
        elif keys[other] != keys[face]:
            found.append((keys[other], keys[face], float(length[number])))
    for (start, end), face in first_face.items():
        on_midline = np.abs(mesh.canonical[[start, end], 0]).max() < 1e-6
        if on_midline and mirrored_key(keys[face]) != keys[face]:
            edge = float(np.linalg.norm(mesh.canonical[start] - mesh.canonical[end]))
            found.append((keys[face], mirrored_key(keys[face]), edge))
    return found
