"""Shading a z-buffer like grey clay, the way a medical illustration would."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from referral_atlas.atlas_build.arrays import BoolArray, ByteArray, FloatArray
from referral_atlas.atlas_build.skeleton import unit

_DARK = np.array([74.0, 70.0, 78.0])
_MIDDLE = np.array([214.0, 208.0, 202.0])
_LIGHT = np.array([250.0, 248.0, 245.0])
_MIDDLE_AT = 0.62

_KEY_LIGHT = unit(np.array([-0.42, 0.60, 0.78]))
_FILL_LIGHT = unit(np.array([0.75, 0.05, 0.6]))

_CAVITY_SCALES = ((0.012, 0.35), (0.03, 0.45), (0.075, 0.42))
"""Widths [dm] at which folds are deepened and ridges lifted, with their strengths."""


_RELIEF_SCALES = ((0.08, 0.6), (0.2, 0.7), (0.45, 0.5))
"""Widths [dm] over which the relief of muscles and bones is exaggerated, and how much."""

_WIDEST_RELIEF = 0.1
"""Widest of them used, as a share of the picture's width: a hand needs less than a back."""


def shade(normals: FloatArray, depth: FloatArray, covered: BoolArray, scale: float) -> FloatArray:
    """Shade a body.

    Parameters
    ----------
    normals
        Unit normals in view axes, shape (height, width, 3); 0 where not covered.
    depth
        Distance towards the viewer [px], shape (height, width).
    covered
        Pixels that show skin, shape (height, width).
    scale
        Resolution [px/dm].

    Returns
    -------
    FloatArray
        Red, green and blue, 0-255, shape (height, width, 3).
    """
    relief = _relief(normals, covered, scale)
    key = np.clip((relief @ _KEY_LIGHT + 0.22) / 1.22, 0, 1)
    fill = np.clip((relief @ _FILL_LIGHT + 0.3) / 1.3, 0, 1)
    value = 0.12 + 0.56 * key**1.25 + 0.20 * fill
    value += 0.17 * np.clip(_cavity(normals, covered, scale), -1.1, 0.8)
    value -= 0.45 * np.clip(_sunken(depth, covered, scale) - 0.05, 0, 0.5)
    value *= 1 - 0.46 * np.clip(1 - normals[..., 2], 0, 1) ** 2.6
    value *= 1 - 0.55 * np.clip(_occlusion_lines(depth, covered, scale) * 1.6, 0, 1)
    value = np.clip(value, 0, 1)[..., None]
    shadow = _DARK + (_MIDDLE - _DARK) * np.clip(value / _MIDDLE_AT, 0, 1) ** 0.95
    light = _MIDDLE + (_LIGHT - _MIDDLE) * np.clip((value - _MIDDLE_AT) / (1 - _MIDDLE_AT), 0, 1)
    result: FloatArray = np.where(value < _MIDDLE_AT, shadow, light)
    return result


def _relief(normals: FloatArray, covered: BoolArray, scale: float) -> FloatArray:
    """Normals with the differences from their surroundings exaggerated, unit length."""
    result = normals.copy()
    widest = _WIDEST_RELIEF * covered.shape[1] / scale
    for width, gain in (one for one in _RELIEF_SCALES if one[0] <= widest):
        step = max(1, int(scale * width / 4))
        inside = covered[::step, ::step]
        for axis in range(3):
            thin = normals[::step, ::step, axis]
            mean = _blur_inside(thin, inside, scale * width / step)
            result[..., axis] += gain * (normals[..., axis] - _enlarge(mean, step, covered.shape))
    result[~covered] = 0
    length = np.linalg.norm(result, axis=2, keepdims=True)
    unit_length: FloatArray = result / np.maximum(length, 1e-9)
    return unit_length


def _cavity(normals: FloatArray, covered: BoolArray, scale: float) -> FloatArray:
    """Bend of the surface over a few widths: negative in folds, positive on ridges."""
    total = np.zeros(covered.shape)
    for width, strength in _CAVITY_SCALES:
        # wide folds are found on a thinned image: it saves most of the time
        step = max(1, int(scale * width / 3))
        sigma = scale * width / step
        inside = covered[::step, ::step]
        across = _blur_inside(normals[::step, ::step, 0], inside, sigma)
        upwards = _blur_inside(normals[::step, ::step, 1], inside, sigma)
        bend = (ndimage.sobel(across, 1) - ndimage.sobel(upwards, 0)) / 8 * sigma
        edge = ndimage.gaussian_filter(inside.astype(np.float64), sigma * 1.2)
        fold = strength * np.tanh(bend * 5.0) * np.clip(edge * 2 - 1, 0, 1)
        total += _enlarge(fold, step, covered.shape)
    return total


def _sunken(depth: FloatArray, covered: BoolArray, scale: float) -> FloatArray:
    """How far a pixel lies behind its surroundings [dm]."""
    step = max(1, int(scale * 0.10 / 4))
    thin = (slice(None, None, step), slice(None, None, step))
    blurred = _blur_inside(np.where(covered, depth, 0)[thin], covered[thin], scale * 0.10 / step)
    around = _enlarge(blurred, step, covered.shape)
    result: FloatArray = np.where(covered, around - np.where(covered, depth, 0), 0) / scale
    return result


def _occlusion_lines(depth: FloatArray, covered: BoolArray, scale: float) -> FloatArray:
    """Lines where one part of the body passes in front of another."""
    nearest = ndimage.maximum_filter(np.where(covered, depth, -1e9), size=3)
    jump = covered & (nearest - np.where(covered, depth, 0) > 0.16 * scale)
    result: FloatArray = ndimage.gaussian_filter(jump.astype(np.float64), 0.6)
    return result


def _blur_inside(image: FloatArray, covered: BoolArray, sigma: float) -> FloatArray:
    weight = ndimage.gaussian_filter(covered.astype(np.float64), sigma)
    blurred = ndimage.gaussian_filter(np.where(covered, image, 0), sigma)
    result: FloatArray = blurred / np.maximum(weight, 1e-6)
    return result


def _enlarge(image: FloatArray, step: int, shape: tuple[int, int]) -> FloatArray:
    """Linear enlargement of an image that kept every ``step``-th pixel."""
    if step == 1:
        return image
    rows, columns = (np.arange(length) / step for length in shape)
    result = image
    for axis, wanted in enumerate((rows, columns)):
        low = np.minimum(wanted.astype(int), image.shape[axis] - 1)
        high = np.minimum(low + 1, image.shape[axis] - 1)
        part = np.expand_dims(wanted - low, 1 - axis)
        result = result.take(low, axis) * (1 - part) + result.take(high, axis) * part
    return result


def to_rgba(colours: FloatArray, covered: BoolArray, factor: int) -> ByteArray:
    """Average blocks of pixels into a smaller image with a soft transparent edge.

    Parameters
    ----------
    colours
        Shape (height, width, 3), 0-255.
    covered
        Shape (height, width).
    factor
        Pixels of a block's side; height and width are multiples of it.
    """
    height, width = covered.shape
    blocks = (height // factor, factor, width // factor, factor)
    alpha = covered.astype(np.float64)
    soft = alpha.reshape(blocks).mean((1, 3))
    total = (colours * alpha[..., None]).reshape(*blocks, 3).mean((1, 3))
    mean = total / np.maximum(soft, 1e-6)[..., None]
    rgba: ByteArray = np.dstack([np.clip(mean, 0, 255), soft * 255]).round().astype(np.uint8)
    return rgba
