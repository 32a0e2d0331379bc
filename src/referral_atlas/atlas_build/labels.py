"""Label images: which sided area each pixel of a view shows, without specks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from referral_atlas.atlas_build.area_codes import NOTHING
from referral_atlas.atlas_build.arrays import BoolArray, FloatArray, IntArray
from referral_atlas.atlas_build.body_model import BodyModel
from referral_atlas.atlas_build.render import Rendering, columns_of
from referral_atlas.atlas_build.view_plan import ViewPlan
from referral_atlas.vocabulary import View

EncodeColumns = Callable[[FloatArray], IntArray]
"""From canonical columns, shape (n, k), to codes of sided areas, shape (n,)."""


@dataclass(frozen=True)
class LabelImage:
    """Codes of a view's pixels and how they lie in the view.

    Attributes
    ----------
    codes
        Shape (height, width), `NOTHING` outside the body. Of a symmetric view only the
        patient's left half, with the midline at column 0.
    scale
        Resolution [px/dm].
    left, top
        View coordinates of the upper left corner [dm]; the half's x counts away from
        the midline.
    outwards
        1, or -1 where the half's x runs against the view's.
    """

    codes: IntArray
    scale: float
    left: float
    top: float
    outwards: int


def label_view(
    model: BodyModel, rendering: Rendering, plan: ViewPlan, step: int, encode: EncodeColumns
) -> LabelImage:
    """Classify a view's pixels.

    Parameters
    ----------
    model, rendering, plan
        What was drawn.
    step
        Every how many pixels to look.
    encode
        The classifier.
    """
    height, width = rendering.covered.shape
    outwards = -1 if plan.view in {View.BACK, View.HEAD_BACK} else 1
    columns = slice(None)
    if plan.symmetric:
        columns = slice(width // 2, None) if outwards > 0 else slice(width // 2 - 1, None, -1)
    sampled = np.zeros((height, width), dtype=bool)
    sampled[::step, columns][:, ::step] = True
    sampled &= rendering.covered
    codes = np.full((height, width), NOTHING)
    codes[sampled] = encode(columns_of(model, rendering, sampled))
    x0, _, _, y1 = plan.box
    return LabelImage(
        codes[::step, columns][:, ::step],
        rendering.scale / step,
        0.0 if plan.symmetric else x0,
        y1,
        outwards if plan.symmetric else 1,
    )


def without_specks(codes: IntArray, smallest: float, thinnest: float) -> IntArray:
    """Give parts too small to be seen or clicked to the neighbour with most border.

    Parameters
    ----------
    codes
        A label image, shape (height, width).
    smallest
        Parts with fewer pixels go.
    thinnest
        Parts into which no disc of this radius fits go [px].

    Returns
    -------
    IntArray
        The tidied image. Parts surrounded by nothing keep their code unless they are
        smaller than ``smallest``.
    """
    padded = np.pad(codes, 2, constant_values=NOTHING)
    for _ in range(4):
        specks = _find_specks(padded, smallest, thinnest)
        changed = False
        for _, window, mask in sorted(specks, key=lambda speck: speck[0]):
            area = padded[window]
            ring = ndimage.binary_dilation(mask) & ~mask
            around = area[ring]
            around = around[around != NOTHING]
            if len(around):
                area[mask] = np.bincount(around).argmax()
                changed = True
            elif mask.sum() < smallest:
                area[mask] = NOTHING
                changed = True
        if not changed:
            break
    return padded[2:-2, 2:-2]


Speck = tuple[int, tuple[slice, slice], BoolArray]


def _find_specks(codes: IntArray, smallest: float, thinnest: float) -> list[Speck]:
    """Parts to be given away: their size, a window one pixel wider, and their mask in it."""
    specks: list[Speck] = []
    for code, found in enumerate(ndimage.find_objects(codes), start=1):
        if found is None or code == NOTHING:
            continue
        window = _wider(found)
        parts, count = ndimage.label(codes[window] == code)
        for number in range(1, count + 1):
            mask = parts == number
            size = int(mask.sum())
            small = size < smallest
            if not small and size < 4 * thinnest**2 * 40:
                small = ndimage.distance_transform_edt(mask).max() < thinnest
            if small:
                specks.append((size, window, mask))
    return specks


def _wider(window: tuple[slice, slice]) -> tuple[slice, slice]:
    rows, columns = (slice(part.start - 1, part.stop + 1) for part in window)
    return rows, columns
