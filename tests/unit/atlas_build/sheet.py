"""A flat square sheet of 25 quads, subdivided like the body, for tests of cutting."""

import numpy as np

from referral_atlas.atlas_build.patches import Surface, patch_grid, whole_patches
from referral_atlas.atlas_build.subdivide import subdivide

STEPS = 2
QUADS = np.array(
    [[r * 6 + c, r * 6 + c + 1, r * 6 + c + 7, r * 6 + c + 6] for r in range(5) for c in range(5)]
)
COARSE = np.array([[x, y, 0.0] for y in np.linspace(0, 2, 6) for x in np.linspace(0, 2, 6)])
FINER = subdivide(QUADS, len(COARSE), STEPS)
FLAT = FINER.linear @ COARSE


def sheet(classify, columns=FLAT):
    """The sheet, 2 dm wide, with areas given by a function of columns, and its triangles."""
    grid = patch_grid(FINER.faces, len(columns), STEPS)
    return Surface(grid, columns, classify), whole_patches(QUADS, np.ones(len(QUADS), dtype=bool))


def halves(columns):
    """Two areas with a straight border."""
    return np.where(columns[:, 0] + 0.3 * columns[:, 1] < 1.26, 1, 2)


def thirds(columns):
    """Three areas that meet in two points."""
    return np.where(columns[:, 1] > 1.1, 3, halves(columns))


def disc(columns):
    """A disc with a smaller one beside it, both within few triangles."""
    from_middle = np.hypot(columns[:, 0] - 0.93, columns[:, 1] - 1.07)
    from_small = np.hypot(columns[:, 0] - 1.5, columns[:, 1] - 0.45)
    return np.where(from_middle < 0.52, 2, np.where(from_small < 0.2, 3, 1))


def sizes(vertices, faces):
    """Signed sizes of flat triangles, counter-clockwise ones positive."""
    a, b, c = (vertices[faces[:, corner]] for corner in range(3))
    return np.cross(b - a, c - a)[:, 2] / 2


def assert_no_crack(vertices, faces):
    """Every edge belongs to two faces, or to one on the rim of the sheet."""
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    pairs, uses = np.unique(edges, axis=0, return_counts=True)
    assert uses.max() == 2
    ends = vertices[pairs[uses == 1]][:, :, :2]
    on_rim = [(np.abs(ends[:, :, axis] - at) < 1e-9).all(1) for axis in (0, 1) for at in (0, 2)]
    assert np.any(on_rim, axis=0).all(), "a crack inside the sheet"
