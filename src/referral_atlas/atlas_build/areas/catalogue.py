"""The surface areas of ``data/areas.yaml``, in the order of the file."""

from __future__ import annotations

from pathlib import Path

import yaml

from referral_atlas.model import AreaCatalogue
from referral_atlas.vocabulary import AreaId

AREAS_FILE = Path(__file__).parents[4] / "data" / "areas.yaml"

_CATALOGUE = AreaCatalogue.model_validate(yaml.safe_load(AREAS_FILE.read_text(encoding="utf-8")))

AREA_IDS: tuple[AreaId, ...] = tuple(
    area_id for area_id, area in _CATALOGUE.areas.items() if not area.deep
)
"""Every area that has skin; `classify` returns indexes into it."""

AREA_IS_SIDED: tuple[bool, ...] = tuple(_CATALOGUE.areas[area_id].sided for area_id in AREA_IDS)
"""Whether the area of the same index exists left and right, or on the midline once."""

AREA_INDEX: dict[str, int] = {area_id: index for index, area_id in enumerate(AREA_IDS)}
