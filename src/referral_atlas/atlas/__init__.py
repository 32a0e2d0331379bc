"""The built body atlas: views, shapes of areas, hit testing, projection of points to views.

Reads ``data/atlas`` only; how that was made is the business of ``atlas_build``.
"""

from referral_atlas.atlas.atlas import Atlas
from referral_atlas.atlas.belly_areas import areas_over_belly
from referral_atlas.atlas.belly_outline import outline_on_skin
from referral_atlas.atlas.belly_projection import project_belly
from referral_atlas.atlas.load import AtlasError, load_atlas
from referral_atlas.atlas.mesh import BodyMesh, WholeMesh
from referral_atlas.atlas.point_projection import ProjectedPoint, area_of_point, project_point
from referral_atlas.atlas.view_shapes import ViewShapes

__all__ = [
    "Atlas",
    "AtlasError",
    "BodyMesh",
    "ProjectedPoint",
    "ViewShapes",
    "WholeMesh",
    "area_of_point",
    "areas_over_belly",
    "load_atlas",
    "outline_on_skin",
    "project_belly",
    "project_point",
]
