"""Drawing one view of one figure, picture and areas, in a worker process."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from PIL import Image

from referral_atlas.atlas_build.area_codes import encode
from referral_atlas.atlas_build.areas.classifier import classify
from referral_atlas.atlas_build.areas.skin import Landmarks, Skin
from referral_atlas.atlas_build.arrays import ByteArray, FloatArray
from referral_atlas.atlas_build.body_model import BodyModel, Surface, build_body_model
from referral_atlas.atlas_build.labels import EncodeColumns, label_view, without_specks
from referral_atlas.atlas_build.polygons import Shapes, trace_areas
from referral_atlas.atlas_build.pose import Pose
from referral_atlas.atlas_build.render import SUPERSAMPLING, picture, render
from referral_atlas.atlas_build.source import open_source
from referral_atlas.atlas_build.view_plan import Box, plan_view, pose_of
from referral_atlas.vocabulary import Figure, View

WEBP_QUALITY = 86

SMALLEST_PART = 24.0
THINNEST_PART = 2.2
"""Parts of areas below this size [square px of the picture] or half width [px] go."""

SMOOTHING = 2.2
TOLERANCE = 0.3
"""Smoothing of borders and how far they may move to save points [px of the picture]."""


@dataclass(frozen=True)
class DrawnView:
    """A finished view: its box [dm], picture as WebP and areas by key [grid units].

    ``axes`` turns posed points into view x, view y and nearness, shape (3, 3).
    """

    view: View
    box: Box
    axes: FloatArray
    size: tuple[int, int]
    webp: bytes
    mirrored_webp: bytes
    shapes: Shapes


@lru_cache(maxsize=1)
def body_model(wheel: Path) -> BodyModel:
    """Build the model once per process."""
    return build_body_model(open_source(wheel))


@lru_cache(maxsize=2)
def _surface(wheel: Path, figure: Figure, pose: Pose) -> Surface:
    return body_model(wheel).surface(figure, pose)


def area_encoder(landmarks: Landmarks) -> EncodeColumns:
    """Return the classifier as a function of canonical columns."""
    return lambda columns: encode(classify(Skin.from_columns(columns), landmarks), columns[:, 0])


def draw_view(wheel: Path, figure: Figure, view: View) -> DrawnView:
    """Draw a view and trace its areas."""
    model = body_model(wheel)
    surface = _surface(wheel, figure, pose_of(view))
    plan = plan_view(view, surface, model.landmarks)
    rendering = render(model, surface, plan, plan.scale * SUPERSAMPLING)
    image = picture(rendering, surface, plan)
    # a main picture is coarse: its areas are traced at twice its resolution
    step = SUPERSAMPLING if plan.detail else 1
    labels = label_view(model, rendering, plan, step, area_encoder(model.landmarks))
    pixel = labels.scale / plan.scale
    codes = without_specks(labels.codes, SMALLEST_PART * pixel**2, THINNEST_PART * pixel)
    shapes = trace_areas(
        replace(labels, codes=codes), SMOOTHING * pixel, TOLERANCE * pixel, plan.symmetric
    )
    height, width = image.shape[:2]
    return DrawnView(
        view, plan.box, plan.rotation, (width, height), _webp(image), _webp(image[:, ::-1]), shapes
    )


def _webp(image: ByteArray) -> bytes:
    stream = io.BytesIO()
    Image.fromarray(image, "RGBA").save(stream, "WEBP", quality=WEBP_QUALITY, method=6)
    return stream.getvalue()
