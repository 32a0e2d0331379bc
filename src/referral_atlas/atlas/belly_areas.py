"""Which areas of the skin a muscle lies under."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely

from referral_atlas.atlas.atlas import Atlas
from referral_atlas.atlas.belly_projection import belly_skin
from referral_atlas.atlas.mesh import on_side
from referral_atlas.atlas.point_projection import Position
from referral_atlas.model import Belly
from referral_atlas.vocabulary import Laterality


def areas_over_belly(
    atlas: Atlas, belly: Belly, side: Laterality, near: Sequence[Position] = ()
) -> dict[str, float]:
    """Find the areas that lie over a muscle, by how much of its outline is in each.

    Parameters
    ----------
    atlas
        The atlas.
    belly
        The outline on the canonical body, of the left side.
    side
        Side of the patient it is wanted on.
    near
        Canonical points in the muscle, as for `project_belly`.

    Returns
    -------
    dict
        Area key to share of the outline, 0 to 1, the largest first; the shares sum to 1.
        Empty if the outline lies off the skin.
    """
    mesh = atlas.mesh
    pieces, of_face = belly_skin(mesh, belly, near)
    sizes = np.bincount(
        mesh.face_area[of_face], weights=shapely.area(pieces), minlength=len(mesh.area_keys)
    )
    whole = float(sizes.sum())
    if not whole:
        return {}
    return {
        on_side(mesh.area_keys[number], side): float(sizes[number]) / whole
        for number in np.argsort(-sizes).tolist()
        if sizes[number] > 0
    }
