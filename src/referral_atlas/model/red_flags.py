"""Red flags: what to ask before any muscle is thought of."""

from __future__ import annotations

from referral_atlas.model.evidence import EvidenceList
from referral_atlas.model.records import Record, Text
from referral_atlas.vocabulary import Urgency


class RedFlag(Record):
    """A question whose yes may mean something that must not wait for a look-up."""

    question: Text
    """In plain words, answered by yes or no by the person who has the pain."""
    clinical: Text
    """The same for a clinician."""
    why: Text
    """What a yes may mean."""
    urgency: Urgency
    action: Text
    """What to do on a yes, in plain words."""
    regions: tuple[Text, ...] = ()
    """Regions of the body it belongs to, with all their areas."""
    areas: tuple[Text, ...] = ()
    """Areas, or groups of areas, it belongs to besides."""
    evidence: EvidenceList

    @property
    def is_general(self) -> bool:
        """Whether it is asked wherever the pain is."""
        return not self.regions and not self.areas
