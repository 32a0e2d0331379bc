"""The atlas: figures, views, areas and the mesh in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from referral_atlas.atlas.mesh import BodyMesh
from referral_atlas.atlas.view_shapes import ViewShapes
from referral_atlas.vocabulary import Figure, View

FigureViews = Mapping[View, ViewShapes]


@dataclass(frozen=True)
class AreaFacts:
    """What is computed of one area: where it shows best, its skin [dm2], its neighbours."""

    best_view: View
    size: float
    neighbours: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Atlas:
    """Everything in ``data/atlas``. Shapes and mesh are read when first asked for.

    Attributes
    ----------
    folder
        Where it was read from.
    licence
        Licence of pictures, shapes and mesh.
    figures
        Body shapes it has.
    areas
        Facts of every area that has skin, by key (``left:temple``).
    """

    folder: Path
    licence: str
    figures: tuple[Figure, ...]
    areas: Mapping[str, AreaFacts]
    read_figure: Callable[[Figure], FigureViews] = field(repr=False)
    read_mesh: Callable[[], BodyMesh] = field(repr=False)
    _views: dict[Figure, FigureViews] = field(default_factory=dict, init=False, repr=False)
    _mesh: list[BodyMesh] = field(default_factory=list, init=False, repr=False)

    @property
    def mesh(self) -> BodyMesh:
        """The body mesh."""
        if not self._mesh:
            self._mesh.append(self.read_mesh())
        return self._mesh[0]

    def views(self, figure: Figure) -> FigureViews:
        """All views of a figure, in the vocabulary's order.

        Raises
        ------
        KeyError
            If the atlas has no such figure.
        """
        if figure not in self.figures:
            allowed = ", ".join(one.value for one in self.figures)
            raise KeyError(f"the atlas has no figure {figure!r}; it has {allowed}")
        if figure not in self._views:
            self._views[figure] = self.read_figure(figure)
        return self._views[figure]

    def view(self, figure: Figure, view: View) -> ViewShapes:
        """One view of a figure."""
        return self.views(figure)[view]

    def best_view(self, area_key: str) -> View:
        """The view in which an area is largest on the screen."""
        return self._facts(area_key).best_view

    def neighbours(self, area_key: str) -> tuple[str, ...]:
        """Keys of the areas that share a border with an area."""
        return self._facts(area_key).neighbours

    def size(self, area_key: str) -> float:
        """Skin of an area on the canonical body [dm2]."""
        return self._facts(area_key).size

    def _facts(self, area_key: str) -> AreaFacts:
        try:
            return self.areas[area_key]
        except KeyError:
            raise KeyError(
                f"the atlas has no area {area_key!r}; a key has a side, as in left:temple or "
                "midline:sacrum, and deep sites are not on the map"
            ) from None
