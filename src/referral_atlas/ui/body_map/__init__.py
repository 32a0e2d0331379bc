"""The body map: one component that shows, marks and paints areas, in two and three dimensions."""

from referral_atlas.ui.body_map.control import BodyMapResult, MapBelly, MapPoint, MapShade, body_map

__all__ = ["BodyMapResult", "MapBelly", "MapPoint", "MapShade", "body_map"]
