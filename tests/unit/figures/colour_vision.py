"""How far apart colours are, to the eye and to the eyes of the colour-blind.

References
----------
WCAG 2.2, contrast ratio and relative luminance. https://www.w3.org/TR/WCAG22/
Machado GM, Oliveira MM, Fernandes LAF. A physiologically-based model for simulation of color
vision deficiency. 2009; matrices of full severity, for linear RGB.
"""

import numpy as np

EYES = {
    "usual": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def channels(colour):
    """Red, green and blue of a colour written as hex, 0 to 1."""
    return np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])


def linear(colour):
    c = channels(colour)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def luminance(colour):
    return float(_TO_XYZ[1] @ linear(colour))


def contrast(one, other):
    """Contrast ratio of WCAG, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(colour, ground, share):
    """A colour laid over another, as hex: its share, 0 to 1."""
    mixed = share * channels(colour) + (1 - share) * channels(ground)
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in mixed)


def distance(one, other, eyes="usual"):
    """Distance in CIE Lab (1976) as some eyes see it: about 2 can just be seen side by side."""
    return float(np.linalg.norm(_lab(one, eyes) - _lab(other, eyes)))


def least_distance(one, other):
    """Distance for those who see it worst."""
    return min(distance(one, other, eyes) for eyes in EYES)


def _lab(colour, eyes):
    seen = np.clip(EYES[eyes] @ linear(colour), 0, 1)
    xyz = _TO_XYZ @ seen / _WHITE
    x, y, z = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])
