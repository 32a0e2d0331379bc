"""Reading ``data/atlas``."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from referral_atlas.atlas.atlas import AreaFacts, Atlas, FigureViews
from referral_atlas.atlas.mesh import STANDARD_POSE, BodyMesh
from referral_atlas.atlas.view_shapes import Rings, ViewShapes
from referral_atlas.vocabulary import Figure, View

DEFAULT_FOLDER = Path(__file__).parents[3] / "data" / "atlas"
FORMAT_VERSION = 1
GRID = 1000
"""Whole numbers in the files count thousandths of a decimetre."""


class AtlasError(Exception):
    """The atlas cannot be read."""


def load_atlas(path: Path | None = None) -> Atlas:
    """Read the atlas.

    Parameters
    ----------
    path
        Its folder; ``data/atlas`` of the project by default.

    Raises
    ------
    AtlasError
        If a file is missing, damaged or of another version.
    """
    folder = DEFAULT_FOLDER if path is None else path
    content = _read_json(folder / "atlas.json")
    if content.get("version") != FORMAT_VERSION:
        raise AtlasError(
            f"{folder / 'atlas.json'} has version {content.get('version')}, this program reads "
            f"version {FORMAT_VERSION}. Build the atlas again with: make atlas"
        )
    try:
        figures = {Figure(name): entries for name, entries in content["figures"].items()}
        areas = {
            key: AreaFacts(View(one["best_view"]), one["size_dm2"], tuple(one["neighbours"]))
            for key, one in content["areas"].items()
        }
        licence = content["licence"]
    except (KeyError, ValueError, TypeError) as error:
        raise AtlasError(
            f"{folder / 'atlas.json'} is not as expected: {error}. Build the atlas again with: "
            "make atlas"
        ) from error
    return Atlas(
        folder,
        licence,
        tuple(figures),
        areas,
        lambda figure: _read_figure(folder, figure, figures[figure]),
        lambda: _read_mesh(folder / "mesh.npz", tuple(figures)),
    )


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise AtlasError(f"{path} is missing. Build the atlas with: make atlas") from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise AtlasError(
            f"{path} is damaged ({error}). Build the atlas again with: make atlas"
        ) from error


def _read_figure(folder: Path, figure: Figure, entries: dict[str, Any]) -> FigureViews:
    path = folder / figure.value / "shapes.json"
    shapes = _read_json(path)
    try:
        return {
            view: ViewShapes(
                view=view,
                box=tuple(entries[view.value]["box"]),
                size=tuple(entries[view.value]["size"]),
                image_path=folder / entries[view.value]["image"],
                pose=entries[view.value]["pose"],
                axes=np.array(entries[view.value]["axes"], dtype=np.float64).reshape(3, 3),
                shapes={key: _rings(steps) for key, steps in shapes[view.value].items()},
            )
            for view in View
            if view.value in entries
        }
    except (KeyError, ValueError, TypeError) as error:
        raise AtlasError(
            f"{path} does not fit atlas.json: {error!r}. Build the atlas again with: make atlas"
        ) from error


def _rings(steps: list[list[int]]) -> Rings:
    return tuple(np.array(ring).reshape(-1, 2).cumsum(axis=0) / GRID for ring in steps)


def _read_mesh(path: Path, figures: tuple[Figure, ...]) -> BodyMesh:
    try:
        with np.load(path, allow_pickle=False) as content:
            arrays = {name: content[name] for name in content.files}
        canonical = arrays["vertices_canonical"].astype(np.int64)
        posed = {}
        for figure in figures:
            prefix = f"{figure.value}_"
            standard = canonical + arrays[prefix + STANDARD_POSE]
            for name, offset in arrays.items():
                if name.startswith(prefix):
                    pose = name.removeprefix(prefix)
                    placed = standard if pose == STANDARD_POSE else standard + offset
                    posed[figure, pose] = placed.T / GRID
        return BodyMesh(
            canonical=canonical.T / GRID,
            faces=arrays["faces"].astype(np.int64),
            face_area=arrays["face_area"].astype(np.int64),
            area_keys=tuple(arrays["area_keys"].tolist()),
            posed=posed,
        )
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise AtlasError(
            f"{path} is missing or damaged ({error!r}). Build the atlas again with: make atlas"
        ) from error
