"""Files of the dataset, and an entry pasted on the Data page."""

import json
import re

import yaml

from benchmarks.fuzz_damage import (
    bytes_damaged,
    lines_damaged,
    nested,
    odd_text,
    odd_value,
)
from benchmarks.fuzz_targets.answers import ROOT, hold
from referral_atlas.dataset.check_entry import EntryKind, check_entry, read_surroundings
from referral_atlas.dataset.yaml_reader import read_yaml

TINY = ROOT / "tests" / "tiny_data"
DATA = ROOT / "data"


class YamlReader:
    """Any file: the values an independent reader sees, or problems on lines there are."""

    name = "YAML reader"

    def __init__(self):
        files = [*sorted(TINY.rglob("*.yaml")), *sorted((DATA / "muscles").glob("*.yaml"))[::20]]
        self.clean = [path.read_bytes() for path in files]

    def content(self, pick):
        """Make one input."""
        clean = pick.choice(self.clean)
        match pick.randrange(12):
            case 0:
                return nested(pick)
            case 1:
                return json.dumps(odd_value(pick)).encode()
            case 2:
                return odd_text(pick).encode("utf-8", "surrogatepass")
            case 3 | 4 | 5 | 6:
                return lines_damaged(pick, clean)
        return bytes_damaged(pick, clean)

    def feed(self, pick):
        """Feed one input."""
        content = self.content(pick)
        document = read_yaml(content, "some.yaml")
        lines = re.split(rb"\r\n|\r|\n", content)
        hold(document.value is not None or document.problems, "neither a value nor a problem")
        for problem in document.problems:
            hold(problem.message and str(problem), "a problem that says nothing")
            hold(problem.line is None or 1 <= problem.line <= len(lines), "a line there is not")
        if document.problems:
            return document.problems[0].code
        hold(same_values(document.value, other_reader(content)), "not the values of the file")
        return None


def other_reader(content):
    """What PyYAML reads when it takes every word for a text.

    Its parser is the one in C where there is one, as in ours: the other takes a question mark
    at the end of a word in brackets for the beginning of a key.
    """
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return yaml.load(content.decode("utf-8-sig"), Loader=loader)  # noqa: S506


def same_values(ours, texts):
    """Whether values are those of a file read as nothing but texts."""
    if isinstance(ours, dict):
        same_keys = isinstance(texts, dict) and ours.keys() == texts.keys()
        return same_keys and all(same_values(ours[key], texts[key]) for key in ours)
    if isinstance(ours, list):
        same_length = isinstance(texts, list) and len(ours) == len(texts)
        return same_length and all(map(same_values, ours, texts))
    if isinstance(ours, bool):
        return texts == str(ours).lower()
    if isinstance(ours, int | float):
        return float(texts) == ours
    return texts == ours if ours is not None else texts in ("", "null")


class PastedEntry:
    """The text pasted on the Data page: an entry, or problems on lines there are."""

    name = "check_entry"

    def __init__(self):
        self.surroundings = read_surroundings(TINY)
        folders = [(kind, TINY / kind.value) for kind in EntryKind]
        self.clean = [(k, p.read_bytes()) for k, folder in folders for p in folder.glob("*.yaml")]
        self.reader = YamlReader()

    def feed(self, pick):
        """Feed one input."""
        kind, clean = pick.choice(self.clean)
        damaged = pick.choice((lines_damaged, bytes_damaged))(pick, clean)
        other = clean if pick.random() < 0.5 else self.reader.content(pick)
        content = damaged if pick.random() < 0.9 else other
        if pick.random() < 0.3:
            content = content.decode("utf-8", "replace")
        kind = pick.choice((None, kind, *EntryKind))
        checked = check_entry(content, self.surroundings, kind=kind, file_name=odd_text(pick))
        if checked.refused:
            return checked.refused
        for problem in checked.problems:
            fits = problem.line is None or 1 <= problem.line <= len(checked.lines)
            hold(fits and problem.message, f"{problem.code}: no line, or nothing said")
        if checked.entry is None:
            hold(checked.problems or checked.elsewhere, "refused without a reason")
            return (checked.problems or checked.elsewhere)[0].code
        again = check_entry(clean, self.surroundings, kind=checked.kind)
        hold(content != clean or again.entry == checked.entry, "not the entry that was written")
        return None
