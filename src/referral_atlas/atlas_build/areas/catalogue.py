"""The surface areas of ``data/areas.yaml``, in the order of the file."""

from __future__ import annotations

from referral_atlas.dataset.parse import AREAS, parse
from referral_atlas.dataset.sources import AREAS_FILE, default_data_folder
from referral_atlas.dataset.yaml_reader import read_yaml
from referral_atlas.model import AreaCatalogue
from referral_atlas.vocabulary import AreaId


def _read_catalogue() -> AreaCatalogue:
    path = default_data_folder() / AREAS_FILE
    parsed = parse(read_yaml(path.read_bytes(), AREAS_FILE), AREAS)
    if parsed.result is None:
        problems = "; ".join(str(problem) for problem in parsed.problems)
        raise ValueError(f"{path} cannot be read: {problems}")
    return parsed.result


_CATALOGUE = _read_catalogue()

AREA_IDS: tuple[AreaId, ...] = tuple(
    area_id for area_id, area in _CATALOGUE.areas.items() if not area.deep
)
"""Every area that has skin; `classify` returns indexes into it."""

AREA_IS_SIDED: tuple[bool, ...] = tuple(_CATALOGUE.areas[area_id].sided for area_id in AREA_IDS)
"""Whether the area of the same index exists left and right, or on the midline once."""

AREA_INDEX: dict[str, int] = {area_id: index for index, area_id in enumerate(AREA_IDS)}
