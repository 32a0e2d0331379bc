"""What is fed with broken input, and how it is told whether the answer is right.

A target is a class with a ``name`` and a method ``feed(pick)``: it makes one input out of a
source of chance, gives it to the code, holds the answer against what is known to be right and
returns the code of a refusal, or None where the input was accepted.
"""

from benchmarks.fuzz_targets.address import Address
from benchmarks.fuzz_targets.data_files import PastedEntry, YamlReader
from benchmarks.fuzz_targets.own_files import StudyFile, VisitFile
from benchmarks.fuzz_targets.score_input import ScoreInput
from benchmarks.fuzz_targets.typed import MapEdits, TypedPain

TARGETS = {
    target.name: target
    for target in (
        *(YamlReader, PastedEntry, VisitFile, StudyFile),
        *(Address, MapEdits, TypedPain, ScoreInput),
    )
}
SHARES = {
    "YAML reader": 0.25,
    "check_entry": 0.08,
    "visit file": 0.2,
    "study file": 0.15,
    "address": 0.08,
    "map edits": 0.15,
    "typed pain": 0.04,
    "score input": 0.05,
}
"""Share of all inputs each target gets; what takes longer gets fewer."""
