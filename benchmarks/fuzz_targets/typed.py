"""What comes from the browser: edits of the map, and pain told in words."""

from typing import ClassVar

from benchmarks.fuzz_damage import (
    bytes_damaged,
    json_damaged,
    odd_text,
    odd_value,
)
from benchmarks.fuzz_targets.answers import hold
from referral_atlas.dataset.load import load_dataset
from referral_atlas.lookup.pain_text import read_pain
from referral_atlas.ui.map_edits import EditKind, parse_edits


class MapEdits:
    """What the browser reports: every sound edit is kept, nothing else, and nothing is said."""

    name = "map edits"
    KNOWN = frozenset({"left:temple", "right:temple", "midline:sacrum"})
    CLEAN: ClassVar = {
        "client": "a1b2",
        "edits": [
            *([1, "mark", ["left:temple"]], [2, "unmark", ["left:temple", "right:temple"]]),
            *([3, "clear", []], [4, "undo", []], [5, "redo", []], [6, "pick", ["midline:sacrum"]]),
        ],
    }

    def feed(self, pick):
        """Feed one input."""
        value = json_damaged(pick, self.CLEAN) if pick.random() < 0.9 else odd_value(pick)
        sent = parse_edits(value, self.KNOWN)
        hold(list(sent.numbered) == sorted(sent.numbered, key=lambda one: one[0]), "not in order")
        hold(len(sent.client) <= 64, "a long name")
        for number, edit in sent.numbered:
            hold(type(number) is int and number >= 1, "a number that is none")
            hold(set(edit.areas) <= self.KNOWN, "an area there is not")
        usable = isinstance(value, dict) and isinstance(value.get("client"), str)
        rows = value.get("edits") if usable and value["client"] else None
        sound = [row for row in rows if self._sound(row)] if isinstance(rows, list) else []
        hold(len(sound) == len(sent.numbered), "a sound edit was lost, or another kept")
        hold(sent.after(sent.last) == (), "an edit after the last")
        return None if sent.numbered else "nothing usable"

    def _sound(self, row):
        shape = isinstance(row, list) and len(row) == 3 and isinstance(row[2], list)
        return (
            shape
            and type(row[0]) is int
            and row[0] >= 1
            and isinstance(row[1], str)
            and row[1] in list(EditKind)
        )


class TypedPain:
    """Typed pain: no phrase is dropped, and what surrounds a phrase does not change it."""

    name = "typed pain"
    PHRASES = (
        *(
            "pain in the right temple",
            "left calf",
            "no chest pain",
            "burning behind both eyes 7/10",
        ),
        *("lower back", "stiff neck but not the shoulder", "links am Knie", "top of the foot"),
    )

    def __init__(self):
        self.areas = load_dataset().areas
        self.alone = {phrase: read_pain(self.areas, f"{phrase}.") for phrase in self.PHRASES}

    def feed(self, pick):
        """Feed one input."""
        phrase = pick.choice(self.PHRASES)
        around = odd_text(pick)[:200] if pick.random() < 0.7 else pick.choice(self.PHRASES)
        text = f"{phrase}. {around}" if pick.random() < 0.8 else around
        if pick.random() < 0.3:
            text = bytes_damaged(pick, text.encode("utf-8", "replace")).decode("utf-8", "replace")
            phrase = None
        read = read_pain(self.areas, text)
        for place in read.places:
            hold(place.hits, "a place without areas")
            for hit in place.hits:
                hold(set(hit.areas) <= set(self.areas.areas), "an area there is not")
        hold(read.intensity is None or 0 <= read.intensity <= 10, "an intensity that is none")
        for told in (*(p.phrase for p in read.places), *read.denied, *read.not_understood):
            hold(told.strip(), "an empty phrase is told")
        if phrase and text.startswith(f"{phrase}. "):
            alone = self.alone[phrase]
            hold(read.places[: len(alone.places)] == alone.places, "what follows changed a place")
            hold(read.denied[: len(alone.denied)] == alone.denied, "what follows changed a denial")
        return None if read.places else "nothing understood"
