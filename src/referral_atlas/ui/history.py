"""A pain drawing with undo and redo."""

from __future__ import annotations

from dataclasses import dataclass, field

from referral_atlas.lookup.pain_drawing import PainDrawing

_KEPT_STEPS = 100


@dataclass(frozen=True)
class History:
    """The drawing with what came before it and what was undone."""

    present: PainDrawing = field(default_factory=PainDrawing)
    past: tuple[PainDrawing, ...] = ()
    future: tuple[PainDrawing, ...] = ()

    def changed_to(self, drawing: PainDrawing) -> History:
        """Go on with another drawing; the same drawing again is no step."""
        if drawing == self.present:
            return self
        return History(drawing, (*self.past, self.present)[-_KEPT_STEPS:])

    def undone(self) -> History:
        """Go one step back, if there is one."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redone(self) -> History:
        """Take the last undo back, if there is one."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
