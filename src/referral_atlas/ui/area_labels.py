"""What areas are listed as: all their names in one line, so that typing any of them finds it."""

from __future__ import annotations

from referral_atlas.model import AreaCatalogue
from referral_atlas.texts import Texts


def area_labels(catalogue: AreaCatalogue, texts: Texts) -> dict[str, str]:
    """Label every group, then every area, by its id."""
    labels = {key: texts("list-group", name=group.name) for key, group in catalogue.groups.items()}
    for key, area in catalogue.areas.items():
        names = (area.plain_name, area.name, *area.synonyms)
        listed = " · ".join(dict.fromkeys(name.casefold() for name in names))
        labels[key] = texts("list-inside", name=listed) if area.deep else listed
    return labels
