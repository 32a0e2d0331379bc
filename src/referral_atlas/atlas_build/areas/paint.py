"""The order-dependent painting of areas: first come, first served."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from referral_atlas.atlas_build.areas.catalogue import AREA_INDEX

UNPAINTED = -1


class Paint:
    """Gives skin points to areas; a point painted once keeps its area.

    So a border needs to be drawn once only: the area painted first has it, its
    neighbour takes what is left.
    """

    def __init__(self, size: int) -> None:
        self.area_index: NDArray[np.int64] = np.full(size, UNPAINTED, dtype=np.int64)

    def __call__(self, mask: NDArray[np.bool_], area_id: str) -> None:
        """Give the still unpainted points of a mask to an area.

        Raises
        ------
        KeyError
            If the area is not a surface area of ``data/areas.yaml``.
        """
        self.area_index[mask & self.bare] = AREA_INDEX[area_id]

    @property
    def bare(self) -> NDArray[np.bool_]:
        """Points no area has taken yet, shape (n,)."""
        bare: NDArray[np.bool_] = self.area_index == UNPAINTED
        return bare
