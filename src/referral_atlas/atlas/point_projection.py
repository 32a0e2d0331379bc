"""Where a canonical point of the skin lies in a view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from referral_atlas.atlas.atlas import Atlas
from referral_atlas.atlas.mesh import MIRROR_X, face_normals
from referral_atlas.vocabulary import Figure, Laterality, View

Position = tuple[float, float, float] | NDArray[np.float64]

FACING = -0.2
"""Skin counts as turned towards the viewer up to this cosine: just over the edge is still shown,
so that a point on the crest of the shoulder appears from the front and from the back."""

BORDER_TOLERANCE = 0.06
"""Slack at the borders of an area, which view and mesh smooth differently [dm]."""


@dataclass(frozen=True)
class ProjectedPoint:
    """A point in view coordinates [dm], and whether the viewer can see it."""

    x: float
    y: float
    visible: bool


def project_point(
    atlas: Atlas, figure: Figure, view: View, position: Position, side: Laterality
) -> ProjectedPoint | None:
    """Find where a canonical point lies in a view of a figure.

    The point is moved to the nearest skin of the canonical body and goes along with that
    skin into the figure's shape and the view's pose. It is visible if the skin faces the
    viewer and lies where the view shows the skin's own area, so nothing hides it.

    Parameters
    ----------
    atlas
        The atlas.
    figure, view
        Where to look.
    position
        Canonical point of the left side, shape (3,) [dm].
    side
        Side of the patient it is wanted on.

    Returns
    -------
    ProjectedPoint or None
        None if it lies outside the view's box.
    """
    mesh = atlas.mesh
    shown = atlas.view(figure, view)
    place = mesh.nearest(position)
    corners = mesh.posed[figure, shown.pose][mesh.faces[place.face]]
    normal = face_normals(corners[None])[0]
    point = place.weights @ corners
    if side is Laterality.RIGHT:
        point, normal = point * MIRROR_X, normal * MIRROR_X
    x, y, _ = (float(value) for value in shown.axes @ point)
    x0, x1, y0, y1 = shown.box
    if not (x0 <= x <= x1 and y0 <= y <= y1):
        return None
    facing = float(shown.axes[2] @ normal) > FACING
    own = shown.polygons.get(mesh.area_of(place, side))
    visible = facing and own is not None
    if visible:
        visible = bool(shapely.distance(own, shapely.Point(x, y)) <= BORDER_TOLERANCE)
    return ProjectedPoint(x, y, visible)


def area_of_point(atlas: Atlas, position: Position, side: Laterality) -> str:
    """Return the key of the area whose skin is nearest to a canonical point.

    Parameters
    ----------
    atlas
        The atlas.
    position
        Canonical point of the left side, shape (3,) [dm].
    side
        Side of the patient it is wanted on.
    """
    mesh = atlas.mesh
    return mesh.area_of(mesh.nearest(position), side)
