"""Shaping the base mesh with its morph targets, and smoothing patches of skin."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from scipy.interpolate import RBFInterpolator

from referral_atlas.atlas_build.arrays import FloatArray, IntArray
from referral_atlas.atlas_build.base_mesh import BaseMesh
from referral_atlas.atlas_build.source import SourceFiles

FACE_FAMILIES = ("african", "asian", "caucasian")
"""The source's three families of faces; every figure is their mean."""


@dataclass(frozen=True)
class Shape:
    """The dials of a young adult body, each 0-1, and single targets on top.

    Attributes
    ----------
    masculinity
        0 is the source's female body, 1 its male one.
    muscle, weight
        0.5 is average.
    proportions
        1 is the source's ideal, 0.5 its average.
    targets
        Further morph targets by path, with their weights.
    """

    masculinity: float
    muscle: float
    weight: float
    proportions: float = 0.75
    targets: tuple[tuple[str, float], ...] = ()


def morph(mesh: BaseMesh, source: SourceFiles, shape: Shape) -> FloatArray:
    """Return the vertices of a symmetric, unposed body of a shape, (n, 3) [dm]."""
    size = len(mesh.vertices)
    offset = np.zeros_like(mesh.vertices)
    for name, weight in target_weights(source, shape):
        offset += weight * read_target(source, name, size)
    return mesh.symmetrise(mesh.vertices + offset)


def target_weights(source: SourceFiles, shape: Shape) -> list[tuple[str, float]]:
    """Resolve the dials of a shape into weighted morph targets."""
    ideal = shape.proportions >= 0.5
    proportions = "idealproportions" if ideal else "uncommonproportions"
    found: list[tuple[str, float]] = []
    for sex, share in (("female", 1 - shape.masculinity), ("male", shape.masculinity)):
        if share == 0:
            continue
        found += [
            (f"macrodetails/{family}-{sex}-young", share / len(FACE_FAMILIES))
            for family in FACE_FAMILIES
        ]
        for muscle, muscle_share in _dial(shape.muscle, "muscle").items():
            for weight, weight_share in _dial(shape.weight, "weight").items():
                part = share * muscle_share * weight_share
                if part == 0:
                    continue
                build = f"{sex}-young-{muscle}-{weight}"
                found.append((f"macrodetails/universal-{build}", part))
                detail = f"macrodetails/proportions/{build}-{proportions}"
                if source.has(_target_file(detail)):  # the source has not all combinations
                    found.append((detail, part * abs(shape.proportions - 0.5) * 2))
    return found + list(shape.targets)


def _dial(value: float, name: str) -> dict[str, float]:
    """Split a dial between its average and the end it leans to."""
    end = f"max{name}" if value >= 0.5 else f"min{name}"
    share = abs(value - 0.5) * 2
    return {f"average{name}": 1 - share, end: share}


def _target_file(name: str) -> str:
    return f"targets/{name}.target.gz"


def read_target(source: SourceFiles, name: str, size: int) -> FloatArray:
    """Return a morph target's offset of every vertex, shape (size, 3) [dm]."""
    lines = source.text(_target_file(name)).splitlines()
    rows = np.array(
        [line.split()[:4] for line in lines if line.strip() and not line.startswith("#")],
        dtype=np.float64,
    ).reshape(-1, 4)
    offset = np.zeros((size, 3))
    offset[rows[:, 0].astype(int)] = rows[:, 1:]
    return offset


def smooth_patch(
    vertices: FloatArray, faces: IntArray, strength: FloatArray, steps: int
) -> FloatArray:
    """Smooth the skin where a mask says so (masked Laplacian).

    Parameters
    ----------
    vertices
        Shape (n, 3) [dm].
    faces
        Quads of the skin, shape (m, 4).
    strength
        0 leaves a vertex alone, 1 smooths it fully, shape (n,).
    steps
        Number of half steps towards the neighbours' mean.
    """
    links, count = _links(faces, len(vertices))
    step = np.where(count > 0, 0.5 * strength, 0)[:, None]
    result = vertices.copy()
    for _ in range(steps):
        result += step * ((links @ result) / np.maximum(count, 1)[:, None] - result)
    return result


def refill_disc(
    vertices: FloatArray, skin: IntArray, centre: FloatArray, radius: float
) -> FloatArray:
    """Replace a round patch of skin by one that continues its surroundings smoothly.

    A thin plate is laid over the skin around the patch; the patch is pressed onto it.
    What stood out or was folded inside the patch is gone.

    Parameters
    ----------
    vertices
        Shape (n, 3) [dm].
    skin
        Vertices that may be looked at and moved.
    centre
        Middle of the patch, shape (3,) [dm].
    radius
        Radius of the patch [dm]; the skin up to twice as far shapes the plate.
    """
    near = skin[np.linalg.norm(vertices[skin] - centre, axis=1) < 2 * radius]
    middle = vertices[near].mean(axis=0)
    _, _, axes = np.linalg.svd(vertices[near] - middle, full_matrices=False)
    local = (vertices[near] - centre) @ axes.T  # the last axis points out of the skin
    distance = np.linalg.norm(local[:, :2], axis=1)
    rim = distance >= radius
    plate = RBFInterpolator(local[rim, :2], local[rim, 2], smoothing=1e-4)
    fade = np.clip((distance - 0.8 * radius) / (0.4 * radius), 0, 1)
    local[:, 2] += (1 - fade * fade * (3 - 2 * fade)) * (plate(local[:, :2]) - local[:, 2])
    result = vertices.copy()
    result[near] = centre + local @ axes
    return result


def _links(faces: IntArray, size: int) -> tuple[sparse.csr_matrix, FloatArray]:
    """Matrix of vertices joined by an edge, and how many each is joined to."""
    start, end = faces.ravel(), np.roll(faces, -1, axis=1).ravel()
    links = sparse.coo_matrix((np.ones(len(start)), (start, end)), shape=(size, size)).tocsr()
    links = ((links + links.T) > 0).astype(np.float64)
    return links, np.asarray(links.sum(axis=1)).ravel()


def around(vertices: FloatArray, centre: FloatArray, radius: float) -> FloatArray:
    """Soft mask around a point: 1 within a third of the radius, 0 beyond it, shape (n,)."""
    distance = np.linalg.norm(vertices - centre, axis=1) / radius
    result: FloatArray = np.clip(1.5 - 1.5 * distance, 0, 1)
    return result
